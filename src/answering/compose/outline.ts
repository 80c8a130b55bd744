import type { Guide } from '../../domain/guide.js';
import type { Passage } from '../../domain/passage.js';
import { toUnits, withoutQuestion } from '../evidence.js';
import type { Draft } from '../reply-draft.js';
import { endSentence, type Part, toPart, withMarker } from './part.js';

/** Parts of a heading's text that are worth a line each. */
const FEWEST_PARTS = 3;
/** Parts told in one reply. */
const MOST_PARTS = 7;
/** Of so few parts two sentences each are told. */
const FEW_PARTS = 4;
/** Items told of a part that is a list. */
const MOST_ITEMS = 3;

/** Text in several parts of one heading, each under its own: every part by its name and first sentence. */
export function outlineOf(passages: readonly Passage[], guide: Guide, draft: Draft): Part | undefined {
  const headOf = ({ section }: Passage): string => section.split(' › ').slice(0, -1).join(' › ');
  const [opening] = passages.filter(({ field }) => field === 'section');
  // What stands right below the heading only leads in to its parts.
  const head =
    opening &&
    (passages.some((passage) => headOf(passage) === opening.section) ? opening.section : headOf(opening));
  const parts = passages.filter((passage) => headOf(passage) === head);
  const names = parts.map(({ section }) => section.split(' › ').at(-1) ?? '');
  if (!head || parts.length < FEWEST_PARTS || new Set(names).size < names.length) return undefined;
  const lines = parts.slice(0, MOST_PARTS).flatMap((passage, at) => {
    const name = names[at] ?? '';
    const units = withoutQuestion(toUnits(passage)).filter(({ text }) => text !== name);
    const items = units.slice(units[0]?.text.endsWith(':') ? 1 : 0);
    const said = (
      items[0]?.isItem ? items.slice(0, MOST_ITEMS) : units.slice(0, parts.length <= FEW_PARTS ? 2 : 1)
    ).flatMap((unit) => {
      const marker = draft.citePassage(passage, guide.title, unit.quote);
      return marker === undefined ? [] : [endSentence(withMarker(unit.text, marker))];
    });
    return said.length > 0 && !name.endsWith('?') ? [`- **${name}**: ${said.join(' ')}`] : [];
  });
  const lead = head
    .split(' › ')
    .at(-1)
    ?.replace(/[:.?]$/, '');
  const marker = /\[\d+\]/.exec(lines[0] ?? '')?.[0];
  return lines.length >= FEWEST_PARTS && lead ? toPart([`${lead} ${marker}:`, ...lines]) : undefined;
}
