import type { ContainerBuilder } from 'discord.js';
import type { Answer } from '../../../src/index.js';
import { toCards } from './card.js';
import { plainLine, withoutMentions } from './safe-text.js';

/** The sources in full: for each mark, where it leads and the words that stand there. */
export function sourcesCards({ citations }: Answer): ContainerBuilder[] {
  const blocks = citations.map(
    ({ marker, title, section, quote }) =>
      `**[${marker}]** ${plainLine(`${title} › ${section}`, 250)}\n${quoted(withoutMentions(quote))}`,
  );
  return toCards({ text: `### Sources, word for word\n\n${blocks.join('\n\n')}` });
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
