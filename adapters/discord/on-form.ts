import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { GONE } from './ask-by-interaction.js';
import { decodeId } from './cards/custom-id.js';
import { FIELD } from './cards/modals.js';
import { sayingCards } from './cards/notice-cards.js';
import { findKept, note } from './on-button.js';
import type { Ask, InteractionHandling } from './on-interaction.js';
import { sayLater } from './say.js';

/** A form that was sent: a follow-up, or the reason of a 👎. */
export async function onForm(
  interaction: ModalSubmitInteraction,
  handling: InteractionHandling,
  ask: Ask,
): Promise<void> {
  const id = decodeId(interaction.customId);
  const text = interaction.fields.getTextInputValue(FIELD).trim();
  if (id?.verb === 'ask')
    return ask(interaction, {
      text,
      conversation: findKept(handling, id.answer).then((kept) => kept?.question.conversation),
      private: interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false,
    });
  if (id?.verb === 'why')
    return sayLater(interaction, async () => {
      const isNoted = await note(handling, id.answer, interaction.user.id, 'unhelpful', text);
      return sayingCards(isNoted ? 'Thank you. Whoever looks after the guides will read it.' : GONE);
    });
  return sayLater(interaction, async () => sayingCards(GONE));
}
