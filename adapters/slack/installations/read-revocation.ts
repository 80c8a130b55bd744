import type { Whereabouts } from './installation-name.js';

/** From where the app was removed, and when in milliseconds since 1970 (Slack counts whole seconds). */
export type Revocation = Whereabouts & { at: number };

/** The part of an event's envelope that is read. */
type Envelope = {
  team_id?: string | null;
  enterprise_id?: string | null;
  is_enterprise_install?: boolean;
  authorizations?: readonly { is_enterprise_install?: boolean }[] | null;
  event_time?: number;
  event?: { type?: string; tokens?: { bot?: readonly string[] } };
};

/**
 * Reads the envelope of `app_uninstalled` or `tokens_revoked`.
 * @param body Bolt's `body`
 * @param receivedAt stands in for the event's time where Slack names none
 * @returns nothing when the bot's token is still good: `tokens_revoked` also comes for the tokens of single people
 */
export function readRevocation(body: unknown, receivedAt: number): Revocation | undefined {
  const { team_id, enterprise_id, is_enterprise_install, authorizations, event_time, event } =
    body as Envelope;
  const isBotsToken = event?.type === 'app_uninstalled' || (event?.tokens?.bot ?? []).length > 0;
  if (!isBotsToken) return undefined;
  return {
    teamId: team_id ?? undefined,
    enterpriseId: enterprise_id ?? undefined,
    isEnterpriseInstall: authorizations?.[0]?.is_enterprise_install ?? is_enterprise_install ?? false,
    at: event_time === undefined ? receivedAt : event_time * 1_000,
  };
}
