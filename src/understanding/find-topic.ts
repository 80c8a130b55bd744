import type { Topic } from '../domain/conversation.js';
import type { Guide } from '../domain/guide.js';
import { queryStopWords } from '../language/stop-words.js';
import { conceptsOf } from '../language/synonyms.js';
import { type Token, tokenize } from '../language/tokens.js';

const ordinals = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (word, at) => [word, at] as const,
  ),
);
const counted = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, at) => [word, at] as const,
  ),
);
const phaseWords = new Set([
  'phase',
  'phases',
  'stage',
  'step',
  'milestone',
  'part',
  'bit',
  'block',
  'chunk',
]);

const roadWords = new Set(['roadmap', 'route', 'path', 'road']);

/** Words in names of skills and phases that tell little by themselves. */
const generic = new Set(
  [
    'programming',
    'fundamentals',
    'fundamental',
    'systems',
    'system',
    'skills',
    'skill',
    'basics',
    'models',
    'model',
    'learning',
    'building',
    'advanced',
    'and',
    'practices',
    'practice',
    'for',
    'of',
    'the',
    'in',
    'to',
    'with',
    'job',
    'search',
    'build',
    'strong',
    'your',
    'early',
    'gain',
    'master',
    'ai',
    'data',
    'science',
    'management',
    'design',
    'development',
    'tools',
    'a',
    'switch',
    'switching',
    'change',
    'move',
    'transition',
    'career',
    'work',
    'working',
  ].map((word) => tokenize(word)[0]?.stem ?? word),
);
const GENERIC_WEIGHT = 0.25;
/** Share of a name's weight that must be said for it to be meant. */
const NAMED = 0.5;
/** Of a question about one thing by a word of its name: "how important is the cloud stuff?", "the Excel part". */
const NAMED_LOOSELY = 0.2;

/**
 * Which phase a clause means by number or name ("the second phase", "phase 2", "the last one", "the portfolio phase").
 * @param loose whether an ordinal alone counts ("and the second?"), after the talk was of phases
 */
export function findPhase(
  tokens: readonly Token[],
  guides: readonly Guide[],
  current: Topic | undefined,
  loose: boolean,
): Topic | undefined {
  const bySpan = phaseAtTime(tokens, guides);
  if (bySpan) return bySpan;
  const speaksOfPhases = tokens.some((token) => phaseWords.has(token.word) || roadWords.has(token.word));
  for (const { roadmap } of guides) {
    if (roadmap.length === 0) continue;
    const names = roadmap.map((phase) => phase.name);
    const at =
      speaksOfPhases || loose
        ? placeOf(tokens, names.length, current ? names.indexOf(current.name) : -1, loose)
        : undefined;
    const byNumber = at === undefined ? undefined : names[at];
    if (byNumber !== undefined) return { kind: 'phase', name: byNumber };
    const called = calling.test(tokens.map(({ word }) => word).join(' '));
    const byName = bestNamed(tokens, names, false, called ? NAMED_LOOSELY : NAMED);
    // "Before I can register" speaks of no phase "Register".
    const inFull = byName?.share === 1 && byName.name.includes(' ');
    if (byName && (inFull || tokens.some((token) => phaseWords.has(token.word))))
      return { kind: 'phase', name: byName.name };
  }
  return undefined;
}

/** "The scripting phase" */
const calling = /\b(?:the|this|that) (?:\w+ ){1,3}(?:phase|stage|step|block|chunk)\b/;

const spanned = /\b(month|week)s?\s+(\d{1,2})(?:\s*(?:[-–—]|to)\s*(\d{1,2})|(\s?\+))?/i;

/** "In months 3 to 5", "what happens in week 6": the phase whose name says that time. */
export function phaseAtTime(tokens: readonly Token[], guides: readonly Guide[]): Topic | undefined {
  const at = tokens.findIndex(
    ({ stem }, place) =>
      (stem === 'month' || stem === 'week') && /^\d{1,2}$/.test(tokens[place + 1]?.word ?? ''),
  );
  if (at < 0) return undefined;
  const asked = Number(tokens[at + 1]?.word);
  for (const { name } of guides.flatMap(({ roadmap }) => roadmap)) {
    const [, unit = '', from = '', to, open] = spanned.exec(name) ?? [];
    const last = open ? Number.POSITIVE_INFINITY : Number(to ?? from);
    if (unit.toLowerCase() === tokens[at]?.stem && asked >= Number(from) && asked <= last)
      return { kind: 'phase', name };
  }
  const weeks = tokens[at]?.stem === 'month' ? (asked - 0.5) * WEEKS_A_MONTH : asked - 0.5;
  return guides.map(({ roadmap }) => phaseOfWeek(roadmap, weeks)).find((phase) => phase !== undefined);
}

const WEEKS_A_MONTH = 52 / 12;

/** Phases that say how long they take and not when they begin follow one another. */
function phaseOfWeek(roadmap: Guide['roadmap'], week: number): Topic | undefined {
  let passed = 0;
  for (const { name, weeks } of roadmap) {
    if (!weeks || spanned.test(name)) return undefined;
    passed += weeks.max;
    if (week <= passed) return { kind: 'phase', name };
  }
  return undefined;
}

function placeOf(
  tokens: readonly Token[],
  count: number,
  current: number,
  loose: boolean,
): number | undefined {
  for (const [index, { word }] of tokens.entries()) {
    const near =
      loose || [index - 1, index + 1, index + 2].some((at) => phaseWords.has(tokens[at]?.word ?? ''));
    if (!near) continue;
    const previous = tokens[index - 1]?.word ?? '';
    const afterPhase = phaseWords.has(previous) || previous === 'number';
    const ordinal = ordinals.get(word) ?? (afterPhase ? (counted.get(word) ?? digit(word)) : undefined);
    if (ordinal !== undefined) return ordinal < count ? ordinal : undefined;
    if (word === 'final' || (word === 'last' && isPlace(tokens, index))) return count - 1;
    if (loose && current >= 0 && (word === 'after' || word === 'following'))
      return current + 1 < count ? current + 1 : undefined;
    if (loose && current > 0 && word === 'before') return current - 1;
    if (word === 'next' && current >= 0) return current + 1 < count ? current + 1 : undefined;
    if (word === 'previous' && current > 0) return current - 1;
  }
  return undefined;
}

/** "The last phase", "the last one"; not "how long does it last". */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  phaseWords.has(tokens[at + 1]?.word ?? '') ||
  ['the', 'that', 'comes', 'very', 'and'].includes(tokens[at - 1]?.word ?? '');

const digit = (word: string): number | undefined => (/^[1-9]$/.test(word) ? Number(word) - 1 : undefined);

const weighing =
  /\bhow (?:important|critical|essential|necessary|crucial|useful|much of a must) (?:is|are)\b|\bthe (?:\w+ ){1,3}(?:part|bit|thing|stuff|side|one)\b/;

/** Which of the guides' skills a clause names ("DSP", "deep learning", "python"). */
export function findSkill(tokens: readonly Token[], guides: readonly Guide[]): Topic | undefined {
  const names = guides.flatMap((guide) => guide.skillsToLearn.map((skill) => skill.name));
  const weighs = weighing.test(tokens.map(({ word }) => word).join(' '));
  const best = bestNamed(tokens, names, true, weighs ? NAMED_LOOSELY : NAMED);
  return best && { kind: 'skill', name: best.name };
}

/** The name most fully said, when one is said at all. */
function bestNamed(
  tokens: readonly Token[],
  names: readonly string[],
  withSynonyms: boolean,
  least = NAMED,
): { name: string; share: number } | undefined {
  const said = new Set(
    tokens
      // "If" is no "IFS".
      .filter(({ word }) => !queryStopWords.has(word))
      .flatMap((token) => [token.stem, ...(withSynonyms ? conceptsOf(token.stem) : [])]),
  );
  const holders = new Map<string, number>();
  for (const name of names)
    for (const stem of new Set(tokenize(name).map((token) => token.stem)))
      holders.set(stem, (holders.get(stem) ?? 0) + 1);

  let best: { name: string; share: number; weight: number } | undefined;
  for (const name of names) {
    for (const form of formsOf(name)) {
      const stems = [...new Set(tokenize(form).map((token) => token.stem))];
      const weightOf = (stem: string): number =>
        (generic.has(stem) ? GENERIC_WEIGHT : 1) / (holders.get(stem) ?? 1);
      const all = stems.reduce((sum, stem) => sum + weightOf(stem), 0);
      const weight = stems.filter((stem) => said.has(stem)).reduce((sum, stem) => sum + weightOf(stem), 0);
      const share = all === 0 ? 0 : weight / all;
      const telling = stems.some((stem) => said.has(stem) && !generic.has(stem)) || share === 1;
      if (
        telling &&
        share >= least &&
        (!best || share > best.share || (share === best.share && weight > best.weight))
      )
        best = { name, share, weight };
    }
  }
  return best;
}

/** A name, and the two sides of its parentheses: "Digital Signal Processing (DSP)" goes by each, and what follows them belongs to both. */
function formsOf(name: string): string[] {
  const match = /^(.+?)\s*\((.+?)\)\s*(.*)$/.exec(name);
  if (!match) return [name];
  const [, before = '', inside = '', after = ''] = match;
  return [name, `${before} ${after}`.trim(), inside, ...(after === '' ? [] : [`${inside} ${after}`])];
}
