import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import { type GuideShelf, type GuideSummary, guideName } from '../../src/index.js';
import { guideKey } from './cards/custom-id.js';
import { findGuides, MOST_CHOICES } from './cards/find-guides.js';
import { shorten, withoutMentions } from './cards/safe-text.js';

/** A choice's name has at most 100 characters, and so has its value. */
const LONGEST_NAME = 100;

/** Suggests roles from memory, while somebody types: this cannot be deferred. */
export async function onAutocomplete(interaction: AutocompleteInteraction, shelf: GuideShelf): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  // Nobody compares a change with itself.
  const other = name === 'second' ? interaction.options.getString('first') : null;
  await interaction.respond(choicesFor(shelf.guides(), value, other));
}

export function choicesFor(
  guides: readonly GuideSummary[],
  typed: string,
  except: string | null = null,
): ApplicationCommandOptionChoiceData<string>[] {
  return findGuides(guides, typed, MOST_CHOICES + 1)
    .map((guide) => ({
      name: shorten(withoutMentions(guideName(guide)), LONGEST_NAME),
      value: guideKey(guide.id),
    }))
    .filter(({ value }) => value !== except)
    .slice(0, MOST_CHOICES);
}
