import type { Door } from '../../src/index.js';
import { createChannelDelivery } from './deliver-to-channel.js';
import { type DiscordApi, nonceOf } from './discord-api.js';
import { findDelivered } from './find-delivered.js';
import { growReply, isGrowing } from './grow-reply.js';
import { createReplyPlaces } from './place-of-reply.js';
import { messageRoute, type Receipt } from './route.js';
import { MESSAGES } from './settings.js';
import { createTyping } from './show-typing.js';

export type MessageDoorParts = Pick<
  Parameters<typeof createChannelDelivery>[0],
  'receiptOf' | 'missingIn' | 'log'
> & {
  api: DiscordApi;
  messageContent: boolean;
  now: () => number;
};

/** The way of replies to messages. */
export function createMessageDoor({ api, messageContent, now, ...parts }: MessageDoorParts): Door {
  const typing = createTyping(api);
  const placeOf = createReplyPlaces(api);
  const hint = messageContent
    ? 'Ask on in this thread.'
    : 'Ask on in this thread: mention me, or press Follow-up.';
  const channels = createChannelDelivery({ api, placeOf, hint, ...parts });
  return {
    name: MESSAGES,
    async working({ question, route }) {
      typing.start(question.id, messageRoute(route).channel);
    },
    draft(received, begun) {
      const { id, text } = received.question;
      const change = (
        { channel = '', messages: [message = ''] }: Receipt,
        card: Parameters<DiscordApi['edit']>[2],
      ) => api.edit(channel, message, card);
      return growReply({
        async begin(card) {
          typing.stop(id);
          const old = await channels.toReplace(received);
          if (old) return change(old, card).then(() => old);
          const { channel, replyTo } = await placeOf(messageRoute(received.route), text);
          const about = { nonce: nonceOf(id, 0), ...(replyTo === undefined ? {} : { replyTo }) };
          return { channel, messages: [(await api.post(channel, card, about)).id] };
        },
        change,
        begun,
        now,
      });
    },
    async deliver(received, reply, draft) {
      typing.stop(received.question.id);
      const begun = isGrowing(draft) ? await draft.finish() : undefined;
      return channels.deliver(begun ? { ...received, begun } : received, reply);
    },
    alreadyDelivered: (received) => findDelivered(received, api, parts.receiptOf),
  };
}
