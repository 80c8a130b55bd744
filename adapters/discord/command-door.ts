import type { Door } from '../../src/index.js';
import { createInteractionDelivery, type InteractionDelivery } from './deliver-to-interaction.js';
import { growReply, isGrowing } from './grow-reply.js';
import { COMMANDS } from './settings.js';

/** The way of replies to commands, buttons and forms. "Thinking" is what they show meanwhile. */
export function createCommandDoor(parts: InteractionDelivery): Door {
  const { api, now } = parts;
  const { deliver, alreadyDelivered, addressOf } = createInteractionDelivery(parts);
  return {
    name: COMMANDS,
    draft(received, begun) {
      return growReply({
        async begin(card) {
          const address = await addressOf(received);
          if (!address) throw new Error('the interaction can no longer be answered');
          const message = await api.editOriginal(address, card);
          return { channel: message.channel_id, messages: [message.id], viaToken: true };
        },
        async change(_, card) {
          const address = await addressOf(received);
          if (address) await api.editOriginal(address, card);
        },
        begun,
        now,
      });
    },
    async deliver(received, reply, draft) {
      if (isGrowing(draft)) await draft.finish();
      return deliver(received, reply);
    },
    alreadyDelivered,
  };
}
