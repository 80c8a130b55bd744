import { asWritten, type DocumentLine, sectionText } from './document-lines.js';
import { foldHeading } from './fold-heading.js';

/** A name with what is said of it. */
export type NamedDetail = { name: string; detail?: string };
/** Lines that belong to no field, under the heading they stood under (`undefined`: the segment's own). */
export type Leftover = { heading: string | undefined; lines: DocumentLine[] };

const LONGEST_NAME = 90;
// Headings of a guide that no skill is called by.
const otherPart =
  /^(?:(?:top|leading|some|notable|key) )?(?:companies|employers|organizations)\b.*\b(?:hiring|hire|to watch|to target|work)\b|^who (?:is|s) hiring|\bsuccess stor(?:y|ies)$|^testimonials$|^salary\b.*(?:expectations|insights?|ranges?|breakdown|outlook)|^job (?:titles|market|outlook)|^(?:recommended |useful )?(?:certifications|resources|further reading)$|^(?:key )?(?:takeaways|statistics)$|^(?:tools|software) (?:youll|you will) use$/;

/** Whether a line can be a name or heading: short, and no sentence. */
export const isNameLike = (line: DocumentLine | undefined): boolean =>
  line !== undefined &&
  line.kind !== 'item' &&
  line.cells === undefined &&
  (line.kind === 'heading' || (line.text.length <= LONGEST_NAME && !/[.!:;,…]["”’)]?$/.test(line.text)));

/** Whether a line is running text. */
export const isProse = (line: DocumentLine | undefined): boolean =>
  line?.kind === 'text' && !isNameLike(line);

/**
 * Reads names with a text below each (or `Name: text` in one item). A name above a list that is no group of skills, or one that
 * is another topic ("Companies Hiring"), opens something else, which is left over.
 */
export function readNamedDetails(lines: readonly DocumentLine[]): {
  entries: NamedDetail[];
  rest: Leftover[];
} {
  const entries: NamedDetail[] = [];
  const rest: Leftover[] = [];
  const keep = (line: DocumentLine): void => {
    const last = rest.at(-1);
    if (last) last.lines.push(line);
    else rest.push({ heading: undefined, lines: [line] });
  };
  let open: 'entry' | 'group' | 'other' | undefined;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (isNameLike(line)) {
      const isOther = otherPart.test(foldHeading(line.text)) && next !== undefined && !isNameLike(next);
      if (isOther || (next?.kind === 'item' && !/\b(?:skills?|strengths|abilities)\b/i.test(line.text))) {
        rest.push({ heading: line.text, lines: [] });
        open = 'other';
      } else if (next?.kind === 'item') open = 'group';
      else {
        entries.push({ name: line.text });
        open = 'entry';
      }
    } else if (open === 'other') keep(line);
    else if (line.kind === 'item' && open === 'entry' && entries.at(-1)?.detail !== undefined) {
      // A list below the text of an entry goes on with it.
      addDetail(entries.at(-1), asWritten(line));
    } else if (line.kind === 'item') entries.push(splitName(line.text));
    else if (open === 'entry') addDetail(entries.at(-1), line.text);
    else if (isProse(line) && /^[^.:!?]{2,60}: \S/.test(line.text)) entries.push(splitName(line.text));
    else keep(line);
  }
  return { entries, rest };
}

function addDetail(entry: NamedDetail | undefined, text: string): void {
  if (entry) entry.detail = entry.detail === undefined ? text : `${entry.detail}\n${text}`;
}

/** `Name: text` or `Name – text` → both; a text without such a joint is all name. */
export function splitName(text: string): NamedDetail {
  const match = /^(?<name>[^:]{2,80}?)(?::\s+|\s+[–—-]\s+)(?<detail>\S.*)$/u.exec(text)?.groups;
  return match?.name && match.detail ? { name: match.name.trim(), detail: match.detail } : { name: text };
}

/** Leftovers as sections; `heading` is the segment's own. */
export const leftoverSections = (
  heading: string,
  rest: readonly Leftover[],
): { heading: string; text: string }[] =>
  rest
    .filter(({ lines, heading: own }) => lines.length > 0 || own !== undefined)
    .map(({ heading: own, lines }) => ({
      heading: own ?? heading,
      text: lines.length > 0 ? sectionText(lines) : (own ?? ''),
    }));
