import type { Guide } from '../domain/guide.js';
import { generalWords } from '../language/stop-words.js';
import { stemWord, tokenize } from '../language/tokens.js';
import type { Ask } from '../understanding/intent.js';
import { facetEntry } from '../understanding/vocabulary/facets.js';
import type { Answering } from './answer-ask.js';
import { sayUnits } from './compose/from-text.js';
import type { Part } from './compose/part.js';
import { coverage, nameStems, toTerms, toUnits } from './evidence.js';

/** After "how". */
const amounts: ReadonlySet<string> = new Set(['many', 'much']);
const askers: ReadonlySet<string> = new Set(['what', 'which', 'wich']);
/** A verb, or a joint, ends the name of what is asked for. */
const ends =
  /^(?:do|does|did|should|will|would|can|could|is|are|was|were|or|and|must|may|might|has|have|i|you|to|for|in|on|come|comes)$/;
const MOST_ADJECTIVES = 2;
/** "What kinds of projects": projects. */
const kinds = /^(?:kinds?|sorts?|types?) of$/;
/** In letters; shorter words are too common to be what is asked for. */
const SHORTEST_THING = 4;
/** What stands in more places than this is the guide's own matter, and no single thing in it. */
const MOST_PLACES = 4;
const MOST_UNITS = 3;

/**
 * "Which *conferences* should I go to?", "what *laptop* do I need?": the noun asked for.
 * @param rest where given, only one of these: the words that name no facet
 */
export function thingAsked({
  words,
  rest,
}: {
  words: readonly string[];
  rest?: readonly string[];
}): string | undefined {
  const at = words.findIndex(
    (word, place) => askers.has(word) || (amounts.has(word) && words[place - 1] === 'how'),
  );
  if (at < 0) return undefined;
  const most = amounts.has(words[at] ?? '') ? 1 : MOST_ADJECTIVES;
  const first = kinds.test(words.slice(at + 1, at + 3).join(' ')) ? at + 3 : at + 1;
  for (let next = first; next <= first + most; next++) {
    const word = words[next];
    // "How many weeks of Python …" asks for weeks.
    if (word === 'of') return undefined;
    // The noun is the word before a verb; at the end of the question the last one.
    if (word === undefined || !ends.test(words[next + 1] ?? 'is')) continue;
    return (rest === undefined || rest.includes(word)) && word.length >= SHORTEST_THING ? word : undefined;
  }
  return undefined;
}

const number =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)\b/i;

/** "How many *questions* does it have?": the one place where a guide gives a number of them. */
export function sayCount(
  { words }: Ask,
  guide: Guide,
  { sources, draft }: Pick<Answering, 'sources' | 'draft'>,
): Part | undefined {
  const at = words.findIndex((word, place) => word === 'many' && words[place - 1] === 'how');
  const thing = at < 0 ? undefined : words[at + 1];
  if (thing === undefined || thing.length < SHORTEST_THING) return undefined;
  const stem = stemWord(thing);
  const units = sources
    .passages(guide.id)
    .filter(({ field }) => field !== 'title' && field !== 'source')
    .flatMap(toUnits)
    .filter(({ text }) => {
      const tokens = tokenize(text);
      return tokens.some((token, place) => token.stem === stem && number.test(tokens[place - 1]?.word ?? ''));
    });
  const said = new Set(units.map(({ text }) => text));
  return said.size === 1 ? sayUnits(units.slice(0, 1), guide, draft) : undefined;
}

/** What a guide says of the very thing asked for: the units that hold its name, those first that hold most of the rest. */
export function sayThing(
  ask: Ask,
  guide: Guide,
  { sources, draft }: Pick<Answering, 'sources' | 'draft'>,
): Part | undefined {
  const thing = thingAsked({ words: ask.words });
  if (thing === undefined || generalWords.has(thing)) return undefined;
  // "Which companies …?" asks for the facet, of which the guide says nothing.
  if (ask.facets.some((facet) => facetEntry(facet).cues.some((cue) => stemWord(cue) === stemWord(thing))))
    return undefined;
  const names = nameStems([guide]);
  const stem = stemWord(thing);
  if (names.has(stem)) return undefined;
  const units = sources
    .passages(guide.id)
    .filter(({ field }) => field !== 'title' && field !== 'source')
    .flatMap(toUnits)
    .filter(({ text }) => !text.endsWith('?') && coverage(text, toTerms(thing, sources)) > 0);
  const places = new Set(units.map(({ text }) => text));
  if (units.length === 0 || places.size > MOST_PLACES) return undefined;
  const terms = toTerms(ask.rest.join(' '), sources, names);
  const scored = units.map((unit) => ({ unit, value: coverage(unit.text, terms) }));
  const top = Math.max(...scored.map(({ value }) => value));
  const best = scored.filter(({ value }) => value >= top).map(({ unit }) => unit);
  const once = best.filter(({ text }, at) => best.findIndex((other) => other.text === text) === at);
  return sayUnits(once.slice(0, MOST_UNITS), guide, draft);
}
