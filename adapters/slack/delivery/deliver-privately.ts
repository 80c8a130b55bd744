import type { webApi } from '@slack/bolt';
import type { SlackMessage } from '../blocks/answer-messages.js';
import type { SlackRoute } from '../slack-route.js';
import { platformCode } from './delivery-error.js';
import { whole } from './post-messages.js';
import { UsedUp } from './send-to-url.js';

/** Slack's answers when the app may not speak to the person in that channel. */
const notThere = /^(?:not_in_channel|channel_not_found|user_not_in_channel|is_archived|restricted_action)$/;

export type PrivateWays = {
  client: webApi.WebClient;
  /** Where the command or button may still be answered directly. */
  responseUrl: string | undefined;
  /** As `sendToUrl`. */
  send: (url: string, body: object) => Promise<void>;
};

/**
 * Shows messages to the asker only: as the answer to their command while Slack takes it, else as an ephemeral message in
 * the channel, and where the app is no member, in a direct message. Slack lets nobody look for an ephemeral message or
 * replace it (slackapi/bolt-js#2287), so one whose response got lost is sent again.
 */
export async function deliverPrivately(
  { client, responseUrl, send }: PrivateWays,
  route: SlackRoute,
  messages: readonly SlackMessage[],
): Promise<void> {
  const { channel, user, thread } = route;
  let way: 'response' | 'ephemeral' | 'direct' = responseUrl ? 'response' : channel ? 'ephemeral' : 'direct';
  let direct: string | undefined;
  for (const message of messages) {
    if (way === 'response' && responseUrl !== undefined) {
      const body = { ...message, response_type: 'ephemeral', replace_original: false };
      try {
        await send(responseUrl, body);
        continue;
      } catch (error) {
        if (!(error instanceof UsedUp)) throw error;
        way = channel ? 'ephemeral' : 'direct';
      }
    }
    if (way === 'ephemeral' && channel !== undefined) {
      try {
        await whole(message, (content) =>
          client.chat.postEphemeral({
            channel,
            user,
            ...(thread === undefined ? {} : { thread_ts: thread }),
            ...content,
          }),
        );
        continue;
      } catch (error) {
        if (!notThere.test(platformCode(error) ?? '')) throw error;
        way = 'direct';
      }
    }
    direct ??= await openDirect(client, user);
    const target = direct;
    await whole(message, (content) =>
      client.chat.postMessage({ channel: target, unfurl_links: false, unfurl_media: false, ...content }),
    );
  }
}

/** The direct message between the app and a person. */
export async function openDirect(client: webApi.WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  return channel?.id ?? user;
}
