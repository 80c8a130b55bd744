import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { DeliveryError } from '../../src/index.js';

/** Where something was to be posted, for the operator. */
export type Place = { channel?: string; guild?: string; isThread?: boolean };

/** Discord's "not now": busy, or too many in a while. */
const passing: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.ChannelWriteRateLimit,
  RESTJSONErrorCodes.ServerWriteRateLimit,
  RESTJSONErrorCodes.ServiceResourceIsBeingRateLimited,
  RESTJSONErrorCodes.APIResourceOverloaded,
  RESTJSONErrorCodes.ActionCannotBePerformedDueToSlowmodeRateLimit,
]);

export const codeOf = (error: unknown): number | string | undefined =>
  error instanceof DiscordAPIError ? error.code : undefined;

/**
 * Says what a failed request means for the delivery, in words for the operator's log: ids and codes, never what was sent.
 * An error that is neither Discord's nor the network's stays as it is and is tried again a few times.
 * @param missing names of permissions that are known to be missing there
 */
export function toDeliveryError(error: unknown, place: Place, missing: readonly string[] = []): unknown {
  if (error instanceof DeliveryError) return error;
  if (error instanceof RateLimitError)
    return new DeliveryError(
      `Discord wants to be left alone for ${Math.ceil(error.retryAfter / 1_000)} s (${error.method} ${error.route})`,
      { retry: 'later', afterMs: error.retryAfter },
    );
  if (error instanceof HTTPError)
    return new DeliveryError(`Discord failed (HTTP ${error.status})`, { retry: 'later' });
  if (isOfTheNetwork(error))
    return new DeliveryError('Discord cannot be reached', { retry: 'later', cause: error });
  if (!(error instanceof DiscordAPIError)) return error;
  const { code, status } = error;
  if (passing.has(code)) return new DeliveryError(`Discord is busy (code ${code})`, { retry: 'later' });
  // Whoever changes the token starts the program anew, and what waits is answered then.
  if (status === 401) return new DeliveryError('Discord refuses the token', { retry: 'later' });
  return new DeliveryError(sentenceFor(code, status, place, missing), { retry: 'never' });
}

/** Connections that are refused, break off or take too long: Node's codes, undici's codes, and a request given up. */
function isOfTheNetwork(error: unknown): boolean {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return name === 'AbortError' || (typeof code === 'string' && /^(?:UND_ERR_|E[A-Z_]+$)/.test(code));
}

function sentenceFor(
  code: number | string,
  status: number,
  { channel, guild, isThread }: Place,
  missing: readonly string[],
): string {
  const where = `channel ${channel ?? '?'}${guild === undefined ? '' : ` of server ${guild}`}`;
  switch (code) {
    case RESTJSONErrorCodes.MissingPermissions:
      return missingSentence(
        where,
        missing.length > 0 ? missing : [isThread ? 'Send Messages in Threads' : 'Send Messages'],
      );
    case RESTJSONErrorCodes.MissingAccess:
      return missingSentence(where, missing.length > 0 ? missing : ['View Channels']);
    case RESTJSONErrorCodes.UnknownChannel:
      return `${where} is gone (code ${code})`;
    case RESTJSONErrorCodes.CannotSendMessagesToThisUser:
      return `the person takes no direct messages from the bot (code ${code})`;
    case RESTJSONErrorCodes.InvalidFormBodyOrContentType:
      return `Discord does not take the reply as it is built (code ${code}, ${where}); please report this`;
    default:
      return `Discord refuses the reply in ${where} (HTTP ${status}, code ${code})`;
  }
}

/** The one line that says what is missing where, and how to mend it. */
export const missingSentence = (where: string, missing: readonly string[]): string =>
  `the bot lacks ${missing.join(' and ')} in ${where}: give it to its role there (channel settings › Permissions, or server settings › Roles)`;
