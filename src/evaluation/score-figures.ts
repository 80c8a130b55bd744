import { type Figure, readFigures } from './read-figures.js';
import { type ReplyScorer, scoreOf } from './score.js';

/**
 * Every figure of a reply stands in a passage that is cited on its line, with the same unit and currency. Each reason is
 * one figure without a source. Applies to replies that state facts or say what the guides lack, where they hold figures.
 * Two kinds of figure need no source: what repeats the person's own words ("phase 7"), and numbers in a guide's name.
 */
export const scoreFigures: ReplyScorer = ({ before, question }, { kind, text, citations }, library) => {
  if (kind !== 'answered' && kind !== 'not-covered') return undefined;
  const asked = [...before, question].flatMap(readFigures);
  const inNames = citations
    .flatMap(({ title }) => readFigures(title))
    .filter(({ unit, currency }) => unit === '' && currency === '');

  let figures = 0;
  const reasons: string[] = [];
  for (const line of text.split('\n')) {
    const markers = Array.from(line.matchAll(/\[(\d+)\]/g), ([, number]) => Number(number));
    const sources = citations
      .filter(({ marker }) => markers.includes(marker))
      .flatMap(({ passage, section }) => readFigures(`${library.passage(passage)?.text ?? ''}\n${section}`));
    for (const figure of readFigures(withoutSigns(line))) {
      figures++;
      const stated = [...sources, ...inNames].some((source) => supports(source, figure));
      if (!stated && !asked.some((own) => repeats(own, figure)))
        reasons.push(`${figure.said} has no source on its line`);
    }
  }
  return figures === 0 ? undefined : scoreOf(figures, reasons);
};

/** A line without its markers and the number of a list item: both count, they do not claim. */
const withoutSigns = (line: string): string =>
  line.replace(/\s?\[\d+\]/g, '').replace(/^[\s>]*(?:[-*•]\s+)?(?:\*\*)?\d{1,3}[.)](?:\*\*)?\s+/, '');

/** A passage may leave a unit out (a column of weeks), but may not have another one. */
function supports(source: Figure, claim: Figure): boolean {
  if (source.value !== claim.value) return false;
  const sameUnit = claim.unit === '' || source.unit === claim.unit || source.unit === '';
  const sameMoney =
    claim.currency === '' ||
    source.currency === claim.currency ||
    (source.currency === '' && source.unit === '');
  return sameUnit && sameMoney;
}

/** The same number beside the same word. */
function repeats(own: Figure, figure: Figure): boolean {
  if (own.value !== figure.value || own.unit !== figure.unit) return false;
  return (
    (own.before !== '' && own.before === figure.before) || (own.after !== '' && own.after === figure.after)
  );
}
