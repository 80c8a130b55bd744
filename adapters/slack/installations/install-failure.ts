import { SegueError } from '../../../src/index.js';
import { startFault } from '../start-fault.js';
import { cancelledPage, operatorPage, type Page, slackAwayPage, stalePage } from './install-pages.js';

/** Codes of @slack/oauth that mean: begin again. */
const stale = new Set(['slack_oauth_invalid_state', 'slack_oauth_missing_state', 'slack_oauth_missing_code']);
/** Slack's answers to a code that cannot be used, or not any more (docs.slack.dev/reference/methods/oauth.v2.access). */
const usedUp = new Set(['invalid_code', 'code_already_used', 'code_expired', 'invalid_grant']);

/**
 * What the person in the browser is shown when an installation fails, and what the operator must know of it.
 * @returns `fault` only where somebody has to mend something, or Slack was away
 */
export function readInstallFailure(error: unknown): { page: Page; fault?: SegueError } {
  const { code, data } = (error ?? {}) as { code?: unknown; data?: { error?: string } };
  // The only error of this code: the person pressed "Cancel".
  if (code === 'slack_oauth_installer_authorization_error') return { page: cancelledPage };
  if (typeof code === 'string' && stale.has(code)) return { page: stalePage };
  if (usedUp.has(data?.error ?? '')) return { page: stalePage };
  if (error instanceof SegueError) return { page: operatorPage, fault: error };
  const fault = startFault(error, 'SLACK_CLIENT_SECRET');
  return { page: fault.retryable ? slackAwayPage : operatorPage, fault };
}
