import type { GuideId } from '../../domain/guide.js';
import { foldText } from '../../language/tokens.js';
import { carries } from './check-claims.js';
import type { NumberedPassage } from './choose-passages.js';
import type { Given, NamedGuide } from './evidence-given.js';
import { languageOf } from './language-of.js';
import { type Amount, foldForAmounts, readAmounts } from './read-amounts.js';
import type { SentenceFault } from './sentence-fault.js';

/** Something that a guide gives figures for: a role's pay, a skill's weeks, a phase's. */
type Subject = { label: string; passage: number; amounts: readonly Amount[] };

/**
 * Whose figures they are. A sentence about one guide cites that guide; a figure that a passage gives to one role, skill
 * or phase is not given to another.
 * @param current the guide that the sentence before was about, where several are in play
 * @returns the faults, and the guide that the sentence is about
 */
export function checkAttachment(
  sentence: string,
  cited: readonly NumberedPassage[],
  given: Given,
  current: GuideId | undefined,
): { faults: SentenceFault[]; about: GuideId | undefined } {
  const faults: SentenceFault[] = [];
  const named = guidesNamed(sentence, given.guides);
  const about = named.length === 1 ? named[0]?.id : named.length > 1 ? undefined : current;
  if (given.guides.length > 1) {
    const meant =
      named.length > 0 ? named.map(({ id }) => id) : current === undefined ? undefined : [current];
    const states = readAmounts(sentence, languageOf(sentence) === 'english').length > 0;
    for (const { number, passage } of cited)
      if (meant ? !meant.includes(passage.guide) : states)
        faults.push({ kind: 'other-guide', claim: `[${number}]` });
  }
  faults.push(...otherSubjects(sentence, cited, given));
  return { faults, about };
}

/** The guides whose roles a sentence names: those with the most specific names. "Audio AI Engineer" names no AI engineer. */
function guidesNamed(sentence: string, guides: readonly NamedGuide[]): NamedGuide[] {
  const text = ` ${foldText(sentence)} `;
  const spans = guides.flatMap((guide) =>
    guide.names.flatMap((name) => {
      const folded = foldText(name);
      const places: { guide: NamedGuide; start: number; end: number }[] = [];
      for (const form of [folded, `${folded}s`])
        for (let at = text.indexOf(` ${form} `); at >= 0; at = text.indexOf(` ${form} `, at + 1))
          places.push({ guide, start: at, end: at + form.length });
      return places;
    }),
  );
  const widest = spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          other.start <= span.start &&
          other.end >= span.end &&
          other.end - other.start > span.end - span.start,
      ),
  );
  return [...new Set(widest.map(({ guide }) => guide))];
}

function otherSubjects(sentence: string, cited: readonly NumberedPassage[], given: Given): SentenceFault[] {
  const claims = readAmounts(sentence, languageOf(sentence) === 'english').filter(
    ({ unit }) => unit !== 'times',
  );
  if (claims.length === 0) return [];
  const all = given.passages.flatMap(subjectsOf);
  const numbers = new Set(cited.map(({ number }) => number));
  const ours = all.filter(({ passage }) => numbers.has(passage));
  const folded = foldForAmounts(sentence);
  const mentioned = mentions(folded, all);
  if (mentioned.length === 0) return [];

  const faults: SentenceFault[] = [];
  for (const claim of claims) {
    const owners = ours.filter(({ amounts }) => amounts.some((amount) => carries(amount, claim)));
    if (owners.length === 0 || owners.some(({ label }) => mentioned.some((each) => each.label === label)))
      continue;
    // "As a musician you go from $40,000 to $110,000": the one who is named has a figure of their own in the sentence.
    const settled = mentioned.some(({ label }) =>
      all.some(
        (subject) =>
          subject.label === label &&
          subject.amounts.some((amount) => claims.some((each) => carries(amount, each))),
      ),
    );
    if (!settled) faults.push({ kind: 'other-subject', claim: claim.said });
  }
  if (faults.length === 0 && isCrossed(claims, mentioned, ours))
    faults.push({ kind: 'other-subject', claim: 'the order of the figures' });
  return faults;
}

/**
 * Lines such as `Musician: $40,000`, and a passage about one skill or phase (`Skills to learn › Python programming`):
 * what its figures belong to.
 */
function subjectsOf({ number, passage }: NumberedPassage): Subject[] {
  const heading = passage.section.split(' › ').slice(1).at(-1);
  const lines = passage.text.split('\n').flatMap((line): Subject[] => {
    const [, label = '', rest = ''] = /^\s*(?:[-•]\s*)?([^:]{2,60}):\s*(.+)$/.exec(line) ?? [];
    const amounts = label === '' ? [] : readAmounts(rest);
    return amounts.length > 0 ? [{ label: foldText(label), passage: number, amounts }] : [];
  });
  if (passage.field !== 'skills-to-learn' && passage.field !== 'roadmap') return lines;
  const amounts = readAmounts(passage.text);
  return heading === undefined || amounts.length === 0
    ? lines
    : [{ label: foldText(heading), passage: number, amounts }];
}

type Mention = { label: string; start: number };

/** The labels that a sentence names, where they stand; the longest of those that overlap. */
function mentions(folded: string, subjects: readonly Subject[]): Mention[] {
  const text = folded.replace(/[^\p{L}\p{N}]/gu, ' ');
  const found = [...new Set(subjects.map(({ label }) => label))].flatMap((label) => {
    // A label in parts: "digital signal processing (dsp)" is also named by either half.
    const pattern = label
      .split(' ')
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
      .join('\\s+');
    const match = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}s?(?![\\p{L}\\p{N}])`, 'u').exec(text);
    return match ? [{ label, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.filter(
    (each) =>
      !found.some(
        (other) =>
          other !== each &&
          other.start <= each.start &&
          other.end >= each.end &&
          other.label.length > each.label.length,
      ),
  );
}

/** Two who are named and two figures of theirs: "a musician earns $110,000 and an engineer $40,000" has them crossed. */
function isCrossed(
  claims: readonly Amount[],
  mentioned: readonly Mention[],
  subjects: readonly Subject[],
): boolean {
  const owned = claims.flatMap((claim) => {
    const owners = new Set(
      subjects
        .filter(({ amounts }) => amounts.some((amount) => carries(amount, claim)))
        .map(({ label }) => label),
    );
    const [owner] = owners;
    return owners.size === 1 && owner !== undefined ? [{ owner, start: claim.start }] : [];
  });
  const order = [...new Set([...owned].sort((a, b) => a.start - b.start).map(({ owner }) => owner))];
  const names = [...mentioned]
    .sort((a, b) => a.start - b.start)
    .map(({ label }) => label)
    .filter((label) => order.includes(label));
  const shared = order.filter((label) => names.includes(label));
  return shared.length > 1 && shared.join('\n') !== names.join('\n');
}
