import { compilePhrases } from '../language/match-phrases.js';
import { queryStopWords } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokens.js';
import type { RoleMention } from './find-roles.js';
import { REQUIRED, type RoleSide, sideOf } from './side-of-role.js';
import {
  alsoVerbs,
  metAnywhere,
  notOccupations,
  occupationFields,
  occupationHeads,
  occupationSuffix,
  people,
} from './vocabulary/occupations.js';

const findFields = compilePhrases(occupationFields.map((field) => [field, field] as const));

/** Words that may stand before the head of an occupation's name ("registered nurse", "game designer") are any but these. */
const noModifier = new Set([
  'good',
  'better',
  'best',
  'great',
  'successful',
  'real',
  'former',
  'current',
  'professional',
  'junior',
  'senior',
  'freelance',
  'new',
  'trained',
  'experienced',
  'qualified',
  'old',
  'year',
  'years',
  'young',
  'retired',
  'quit',
  'leave',
  'become',
  'becoming',
  'transition',
  'switch',
  'move',
  'change',
  'moving',
  'switching',
  'turn',
  'hire',
  'work',
  'working',
  'worked',
  'career',
  'job',
  'guide',
  'month',
  'months',
  'day',
  'time',
  'full',
  'part',
  'long',
  'much',
  'many',
  'take',
  'takes',
  'earn',
  'make',
  'pay',
  'pays',
  'paid',
  'hires',
  'employs',
  'offers',
  'gets',
  'needs',
  'becomes',
  'salary',
  'versus',
  'compare',
  'yes',
  'maybe',
  'skills',
  'tell',
  'average',
  'typical',
  'certified',
  'burned',
  'burnt',
]);
const MOST_MODIFIERS = 2;
/** In words: a message that names a role and a thing asked of it. */
const LONGEST_HEADLINE = 8;
/** "I am a taxi driver" is as long as a bare occupation gets. */
const MOST_WORDS_BARE = 5;

/**
 * Finds roles that no guide knows, by what occupations look like ("plumber", "data scientist") where the words around
 * them say that someone leaves or wants them, and fields that stand for a role ("from retail to …").
 * @param known mentions of the library's roles; their words are left alone
 */
export function findUnknownRoles(
  tokens: readonly Token[],
  text: string,
  known: readonly RoleMention[],
): RoleMention[] {
  const taken = new Set<number>();
  for (const mention of known) for (let at = mention.start; at < mention.end; at++) taken.add(at);
  const found: RoleMention[] = [];
  const add = (start: number, end: number): void => {
    const side = sideUnknown(tokens, start, end, text, known);
    const touchesRole = known.some((mention) => mention.start === end || mention.end === start);
    if (side === 'open' || touchesRole) return;
    for (let at = start; at < end; at++) taken.add(at);
    found.push({
      roles: [],
      name: text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0),
      kind: 'unknown',
      side,
      start,
      end,
      ...(side === 'from' && tellsOfSomebody(text.slice(0, tokens[start]?.start)) ? { somebodys: true } : {}),
    });
  };

  for (let at = tokens.length - 1; at >= 0; at--) {
    if (taken.has(at) || !looksLikeOccupation(tokens[at])) continue;
    let start = at;
    while (at - start < MOST_MODIFIERS && isModifier(tokens, start - 1, taken, text)) start--;
    add(start, at + 1);
  }
  for (const field of findFields(tokens).sort((a, b) => b.words - a.words)) {
    const free = tokens.slice(field.start, field.end).every((_, offset) => !taken.has(field.start + offset));
    if (free && isFieldPlace(tokens, field.start) && isWrittenAsField(tokens, field, text))
      add(field.start, field.end);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** In words: how far behind somebody the verb may stand that makes them the bearer of news. */
const NEWS = 5;
const tells: ReadonlySet<string> = new Set([
  'told',
  'tells',
  'said',
  'says',
  'mentioned',
  'claims',
  'thinks',
  'reckons',
  'swears',
]);

const surely = new Set([
  'from',
  'become',
  'becoming',
  'becomes',
  'am',
  'im',
  'was',
  'being',
  'arrow',
  'former',
  'quit',
  'ex',
]);

const isField = (tokens: readonly Token[], start: number, end: number): boolean =>
  findFields(tokens).some((field) => field.start === start && field.end === end);

/** With no other role about and a plain occupation's name, the one that is asked about is the one that is wanted. */
function sideUnknown(
  tokens: readonly Token[],
  start: number,
  end: number,
  text: string,
  known: readonly RoleMention[],
): RoleSide {
  const { side, by = '' } = sideOf(tokens, start, end, text);
  if (by === REQUIRED) return 'open';
  // "A driver of the dairy told me that …" brings news, and is nobody's wish.
  if (tokens.slice(end, end + NEWS).some(({ word }) => tells.has(word))) return 'open';
  const head = tokens[end - 1]?.word ?? '';
  // A word that only looks like an occupation ("to a starter", "as a refresher") needs words that leave no doubt.
  const isVerb = by === 'to' && tokens[start - 1]?.word === 'to' && alsoVerbs.has(tokens[start]?.word ?? '');
  const sure = (isOccupationHead(head) && !isVerb) || isField(tokens, start, end) || surely.has(by);
  if (side !== 'open') return sure ? side : 'open';
  if (tellsOfSomebody(text.slice(0, tokens[start]?.start))) return sure ? 'from' : 'open';
  if (known.length > 0) return 'open';
  const first = tokens[start - 1]?.word;
  if (!isOccupationHead(head)) return 'open';
  // A manager or a recruiter is met at any job: asked about only where the sentence is about one.
  const asked = first === 'a' || first === 'an' || first === 'for' || head.endsWith('s');
  // "Data scientist salary", "UX designers: is it hard?": named first, it is what the question is about.
  const named = start === 0 && tokens.length <= LONGEST_HEADLINE && end - start > 1;
  const met = end - start === 1 && metAnywhere.has(head.replace(/s$/, ''));
  return named || (asked && (!met || isSubject(tokens, start, end))) ? 'to' : 'open';
}

/** "Does a manager …", "what a recruiter earns": the sentence is about one. */
function isSubject(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 2]?.word ?? '';
  const after = tokens[end]?.word ?? '';
  return (
    /^(?:do|does|can|could|would|should|will|is)$/.test(before) ||
    /^(?:earns?|makes?|does?|needs?|becomes?|gets?|works?)$/.test(after)
  );
}

/** "My brother's a", "she is a", "who works as a": what follows is what somebody does now. */
const somebodyIs = new RegExp(
  `\\b(?:he|she|who|${people.join('|')})(?:['’]?s| is| was| works as| worked as)\\s+(?:currently\\s+|just\\s+)?an?\\s+$`,
  'i',
);
const tellsOfSomebody = (before: string): boolean => somebodyIs.test(before);

/** "IT" is a field, "it" is not. */
const isWrittenAsField = (
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
  text: string,
): boolean => {
  const written = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  return written.length > 2 || written === written.toUpperCase();
};

const isOccupationHead = (word: string): boolean =>
  occupationHeads.has(word) || occupationHeads.has(word.replace(/s$/, ''));

function looksLikeOccupation(token: Token | undefined): boolean {
  if (!token) return false;
  const singular = token.word.replace(/(?<=[^s])s$/, '');
  if (isOccupationHead(token.word)) return true;
  return (
    token.word.length >= 6 &&
    occupationSuffix.test(token.word) &&
    !notOccupations.has(singular) &&
    !queryStopWords.has(token.word)
  );
}

function isModifier(tokens: readonly Token[], at: number, taken: ReadonlySet<number>, text: string): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || taken.has(at)) return false;
  const joined = /^[\s\-/]*$/.test(text.slice(token.end, next.start));
  return (
    joined && !queryStopWords.has(token.word) && !noModifier.has(token.word) && !/^\d+$/.test(token.word)
  );
}

/** A field names a role only after "from" or "into", not in "learn data science" or "a course in finance". */
function isFieldPlace(tokens: readonly Token[], start: number): boolean {
  const before = tokens.slice(Math.max(0, start - 2), start).map((token) => token.word);
  return (
    before.some((word) => word === 'from' || word === 'into') ||
    (before.at(-1) === 'to' && tokens.slice(0, start).some((token) => token.word === 'from')) ||
    before.join(' ') === 'work in'
  );
}

/**
 * Whether a text is short and nothing but an occupation ("a plumber?"): how people answer "what do you do now?".
 * @param isKnown whether some passage holds a word: what only looks like an occupation is a thing of the guides then ("Whisper?")
 */
export function isBareOccupation(text: string, isKnown: (word: string) => boolean): boolean {
  const all = tokenize(text);
  const words = all.filter((token) => !queryStopWords.has(token.word));
  const last = words.at(-1);
  const asks = /^\W*(?:what|which|how|who|where|when|why|is|are|do|does|can|could|should)\b/i.test(text);
  return (
    !asks &&
    all.length <= MOST_WORDS_BARE &&
    words.length > 0 &&
    words.length <= 3 &&
    looksLikeOccupation(last) &&
    (isOccupationHead(last?.word ?? '') || !isKnown(last?.word ?? ''))
  );
}
