import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { codeOf } from './delivery-error.js';

const isOneOf =
  (...codes: number[]) =>
  (error: unknown): boolean => {
    const code = codeOf(error);
    return typeof code === 'number' && codes.includes(code);
  };

/** The interaction's token reaches nothing: never acknowledged in time, or older than fifteen minutes. */
export const isTokenOver = isOneOf(
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.InvalidWebhookToken,
);
/** The interaction came too late to be acknowledged. */
export const isUnknownInteraction = isOneOf(RESTJSONErrorCodes.UnknownInteraction);
/** Somebody has acknowledged it already: another process, or we ourselves before a replay. */
export const isAcknowledged = isOneOf(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
export const isMessageGone = isOneOf(RESTJSONErrorCodes.UnknownMessage);
export const isThreadThere = isOneOf(RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage);
export const isForbidden = isOneOf(RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess);
/** A reply needs Read Message History. */
export const isReplyForbidden = isOneOf(RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory);
/** The message that is to be replied to is gone: its author has taken the question back. */
export const isQuestionGone = (error: unknown): boolean => isMessageGone(error) || isAboutReference(error);

function isAboutReference(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError) || !('errors' in error.rawError)) return false;
  const { errors } = error.rawError;
  return typeof errors === 'object' && errors !== null && 'message_reference' in errors;
}
