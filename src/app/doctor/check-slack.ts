import type { SlackConfig } from '../config.js';
import type { Finding } from './finding.js';

export async function checkSlack(slack: SlackConfig | undefined): Promise<Finding[]> {
  const check = 'Slack';
  return [{ check, state: 'note', text: slack ? 'configured' : 'not configured' }];
}
