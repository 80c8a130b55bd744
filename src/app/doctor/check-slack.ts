import type { SlackSettings } from '../../../adapters/slack/slack-settings.js';
import type { Finding } from './finding.js';

/**
 * Which mode the settings make, and what Slack says of the tokens, the bot's scopes and the socket. Bounded to 10 s.
 * Slack's packages are loaded only when it is configured.
 */
export async function checkSlack(
  slack: SlackSettings | undefined,
  secretKey: string | undefined,
): Promise<Finding[]> {
  const check = 'Slack';
  if (!slack) return [{ check, state: 'note', text: 'not configured' }];
  const { examineSlack } = await import('../../../adapters/slack/examine-slack.js');
  const findings = await examineSlack(slack, { canSeal: secretKey !== undefined });
  return findings.map((finding) => ({ check, ...finding }));
}
