import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { feedbackOf, type Kept } from '../../src/index.js';
import { GONE } from './ask-by-interaction.js';
import { type AnswerRef, decodeId, guideByKey } from './cards/custom-id.js';
import { partCards } from './cards/guide-parts.js';
import { followUpModal, reasonModal } from './cards/modals.js';
import { sayingCards } from './cards/notice-cards.js';
import { sourcesCards } from './cards/sources-card.js';
import type { Ask, InteractionHandling } from './on-interaction.js';
import { say, sayLater } from './say.js';
import { askerOf } from './settings.js';

export async function onButton(
  interaction: ButtonInteraction,
  handling: InteractionHandling,
  ask: Ask,
): Promise<void> {
  const id = decodeId(interaction.customId);
  if (!id) return say(interaction, sayingCards(OLD), true);
  const { shelf } = handling.context;
  if (id.verb === 'part') {
    const guide = guideByKey(shelf, id.guide);
    return say(
      interaction,
      guide ? partCards(guide, id.part) : sayingCards('That guide is no longer in the library.'),
      true,
    );
  }
  const { answer } = id;
  const kept = () => findKept(handling, answer);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  /** A question that the answer holds, asked in its conversation. */
  const askOn = (textOf: (kept: Kept) => string | undefined): Promise<void> => {
    const found = kept();
    return ask(interaction, {
      text: found.then((it) => it && textOf(it)),
      conversation: found.then((it) => it?.question.conversation),
      private: isPrivate,
    });
  };
  switch (id.verb) {
    case 'up':
      return sayLater(interaction, async () =>
        sayingCards(
          (await note(handling, answer, interaction.user.id, 'helpful')) ? 'Thank you, noted.' : GONE,
        ),
      );
    case 'down':
      // The form has to be the first answer. The 👎 counts even if the form is put away.
      await interaction.showModal(reasonModal(answer));
      await note(handling, answer, interaction.user.id, 'unhelpful');
      return;
    case 'more':
      return interaction.showModal(followUpModal(answer)).then(() => {});
    case 'src':
      return sayLater(interaction, async () => {
        const reply = (await kept())?.reply;
        return reply && reply.answer.citations.length > 0 ? sourcesCards(reply.answer) : sayingCards(GONE);
      });
    case 'yes':
      return askOn(({ reply }) => reply?.answer.offer?.question);
    case 'again':
      return askOn(({ question }) => question.text);
    default:
      return say(interaction, sayingCards(OLD), true);
  }
}

const OLD = 'This button is of another version of me. Please ask your question again.';

export const findKept = (
  { context }: InteractionHandling,
  { door, question }: AnswerRef,
): Promise<Kept | undefined> => context.store.inbox.find(door, question);

/** @returns false when the answer is no longer known */
export async function note(
  handling: InteractionHandling,
  ref: AnswerRef,
  user: string,
  verdict: 'helpful' | 'unhelpful',
  reason?: string,
): Promise<boolean> {
  const { store, now } = handling.context;
  const kept = await findKept(handling, ref);
  if (!kept?.reply) return false;
  const word = { asker: askerOf(user), verdict, ...(reason ? { reason } : {}), at: now() };
  await store.notes.noteFeedback(feedbackOf(kept, kept.reply.answer, word));
  return true;
}
