import { type Answer, groupSources, STAND_IN_NOTE } from '../../src/index.js';
import type { Paint } from './paint.js';

/** An answer as lines for a terminal: the reply, then its sources as *guide › section*. */
export const renderAnswer = (answer: Answer, paint: Paint): string =>
  `${renderText(answer.text, paint)}${renderFooter(answer, paint)}`;

/** A reply's text, or a piece of one that is still being written. */
export const renderText = (text: string, paint: Paint): string =>
  text
    .replace(/\*\*(.+?)\*\*/g, (_, inner: string) => paint.bold(inner))
    .replace(/\[\d+\]/g, (marker) => paint.dim(marker))
    .replace(/^- /gm, '  • ');

/** What stands below the text: the sources, and whether the answer stood in for a model's. */
export function renderFooter(
  { citations, standIn }: Pick<Answer, 'citations' | 'standIn'>,
  paint: Paint,
): string {
  const sources = groupSources(citations).map(({ markers, title, section }) =>
    paint.dim(`  ${markers.map((marker) => `[${marker}]`).join('')} ${title} › ${section}`),
  );
  const blocks = [
    ...(sources.length > 0 ? [`${paint.dim('Sources')}\n${sources.join('\n')}`] : []),
    ...(standIn ? [paint.dim(STAND_IN_NOTE)] : []),
  ];
  return blocks.map((block) => `\n\n${block}`).join('');
}
