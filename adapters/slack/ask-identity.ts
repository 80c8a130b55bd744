import { WebClient } from '@slack/web-api';
import { onceWithin, silent } from './sdk-options.js';

/** Who the bot is, as Slack sees it. */
export type Identity = {
  team: string;
  bot: string;
  /** What was granted at the installation; absent when Slack did not say. */
  scopes?: readonly string[];
  /** False: the token is a person's. */
  isBot: boolean;
  botUserId: string;
  botId?: string;
};

/**
 * Asks Slack whose token it is.
 * @throws what the SDK throws; `readFault` reads it
 */
export async function askIdentity(
  botToken: string,
  { apiUrl, timeoutMs }: { apiUrl?: string | undefined; timeoutMs: number },
): Promise<Identity> {
  const answer = await new WebClient(botToken, {
    ...onceWithin(timeoutMs, apiUrl),
    logger: silent,
  }).auth.test();
  const scopes = answer.response_metadata?.scopes;
  return {
    team: answer.team ?? answer.team_id ?? 'a workspace without a name',
    bot: answer.user ?? answer.user_id ?? 'a bot without a name',
    isBot: answer.bot_id !== undefined,
    botUserId: answer.user_id ?? '',
    ...(answer.bot_id === undefined ? {} : { botId: answer.bot_id }),
    ...(scopes === undefined ? {} : { scopes }),
  };
}
