import { type Answer, groupSources } from '../../src/index.js';
import type { Paint } from './paint.js';

/** An answer as lines for a terminal: the reply, then its sources as *guide › section*. */
export function renderAnswer(answer: Answer, paint: Paint): string {
  const text = answer.text
    .replace(/\*\*(.+?)\*\*/g, (_, inner: string) => paint.bold(inner))
    .replace(/\[\d+\]/g, (marker) => paint.dim(marker))
    .replace(/^- /gm, '  • ');
  const sources = groupSources(answer.citations).map(({ markers, title, section }) =>
    paint.dim(`  ${markers.map((marker) => `[${marker}]`).join('')} ${title} › ${section}`),
  );
  return sources.length > 0 ? `${text}\n\n${paint.dim('Sources')}\n${sources.join('\n')}` : text;
}
