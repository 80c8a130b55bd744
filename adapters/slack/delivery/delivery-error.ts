import { webApi } from '@slack/bolt';
import { DeliveryError } from '../../../src/index.js';

/** Slack's answers after which trying again is pointless (https://docs.slack.dev/reference/methods/chat.postMessage#errors). */
const hopeless = new Set([
  'account_inactive',
  'app_missing_action_url',
  'cannot_dm_bot',
  'channel_not_found',
  'channel_type_not_supported',
  'ekm_access_denied',
  'invalid_auth',
  'is_archived',
  'message_not_found',
  'messages_tab_disabled',
  'missing_scope',
  'no_permission',
  'not_authed',
  'not_in_channel',
  'org_login_required',
  'restricted_action',
  'team_access_not_granted',
  'thread_not_found',
  'token_expired',
  'token_revoked',
  'user_disabled',
  'user_not_found',
  'user_not_in_channel',
]);

/** Slack's answers that pass by themselves. */
const passing = new Set([
  'accesslimited',
  'fatal_error',
  'internal_error',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

/** What Slack answered, such as `not_in_channel`; absent when it did not answer. */
export const platformCode = (error: unknown): string | undefined =>
  error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;

/** Whether the request was certainly turned away, so that nothing was posted. */
export const isTurnedAway = (error: unknown): boolean =>
  error instanceof webApi.WebAPIRateLimitedError || error instanceof webApi.WebAPIPlatformError;

/** Whatever went wrong while a reply was delivered, as the worker understands it. The message holds Slack's codes only. */
export function toDeliveryError(error: unknown): unknown {
  if (error instanceof DeliveryError) return error;
  if (error instanceof webApi.WebAPIRateLimitedError)
    return new DeliveryError('Slack asks to wait', {
      retry: 'later',
      afterMs: error.retryAfter * 1_000,
      cause: error,
    });
  if (error instanceof webApi.WebAPIHTTPError)
    return new DeliveryError(`Slack answered ${error.statusCode}`, { retry: 'later', cause: error });
  if (error instanceof webApi.WebAPIRequestError)
    return new DeliveryError('Slack did not answer', { retry: 'later', cause: error });
  const code = platformCode(error);
  if (code === undefined) return error;
  if (passing.has(code)) return new DeliveryError(`Slack: ${code}`, { retry: 'later', cause: error });
  if (hopeless.has(code)) return new DeliveryError(`Slack: ${code}`, { retry: 'never', cause: error });
  return error;
}
