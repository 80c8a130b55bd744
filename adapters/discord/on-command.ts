import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Guide, GuideShelf } from '../../src/index.js';
import { compareCard } from './cards/compare-card.js';
import { guideByKey } from './cards/custom-id.js';
import { findGuides } from './cards/find-guides.js';
import { guideCard } from './cards/guide-card.js';
import {
  forgottenCards,
  helpCards,
  privacyCards,
  sayingCards,
  unknownRoleCards,
} from './cards/notice-cards.js';
import type { Ask, InteractionHandling } from './on-interaction.js';
import { say, sayLater } from './say.js';
import { askerOf } from './settings.js';

/** How many guides are named to somebody who asked for one that is not there. */
const NEAR = 5;

export async function onCommand(
  interaction: ChatInputCommandInteraction,
  { context, messageContent }: InteractionHandling,
  ask: Ask,
): Promise<void> {
  const { options, user, commandName } = interaction;
  const { shelf, store, retentionDays } = context;
  switch (commandName) {
    case 'ask':
      return ask(interaction, {
        text: options.getString('question', true),
        private: options.getBoolean('private') ?? false,
      });
    case 'guide': {
      const typed = options.getString('role', true);
      const guide = guideOf(shelf, typed);
      return guide ? say(interaction, guideCard(guide), false) : sayUnknown(interaction, shelf, typed);
    }
    case 'compare': {
      const typed = [options.getString('first', true), options.getString('second', true)] as const;
      const [first, second] = typed.map((each) => guideOf(shelf, each));
      if (!first || !second) return sayUnknown(interaction, shelf, first ? typed[1] : typed[0]);
      if (first.id === second.id)
        return say(interaction, sayingCards('Those two are the same. Choose another one to compare.'), true);
      return say(interaction, compareCard(first, second), false);
    }
    case 'help':
      return say(interaction, helpCards({ guides: shelf.guides(), messageContent }), true);
    case 'privacy':
      return sayLater(interaction, async () => {
        const asker = askerOf(user.id);
        return privacyCards({ asker, count: await store.privacy.count(asker), retentionDays });
      });
    case 'forget':
      return sayLater(interaction, async () => forgottenCards(await store.privacy.forget(askerOf(user.id))));
    default:
      return say(
        interaction,
        sayingCards('I do not know this command any more. `/help` says what I can do.'),
        true,
      );
  }
}

/** "Ask the coach about this", on somebody's message. */
export async function onMenu(interaction: MessageContextMenuCommandInteraction, ask: Ask): Promise<void> {
  const { content } = interaction.targetMessage;
  const text = content.replace(/<(?:@[!&]?|#)\d+>/g, ' ').trim();
  if (text === '')
    return say(interaction, sayingCards('There is no text in that message that I could answer.'), true);
  return ask(interaction, { text, private: true });
}

/** What was chosen from the suggestions, or else typed. */
function guideOf(shelf: GuideShelf, typed: string): Guide | undefined {
  const chosen = guideByKey(shelf, typed);
  if (chosen) return chosen;
  const [best] = findGuides(shelf.guides(), typed, 1);
  return best && shelf.guide(best.id);
}

const sayUnknown = (
  interaction: ChatInputCommandInteraction,
  shelf: GuideShelf,
  typed: string,
): Promise<void> => say(interaction, unknownRoleCards(typed, shelf.guides().slice(0, NEAR)), true);
