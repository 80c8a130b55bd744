import { compilePhrases } from '../language/match-phrases.js';
import { generalWords, queryStopWords } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokens.js';
import { buildLexicon, correctTypos } from './correct-typos.js';
import { asksWhatFollows } from './going-on.js';
import { distress } from './vocabulary/distress.js';
import { type SmallTalkTopic, smallTalk, yesPhrases } from './vocabulary/small-talk.js';

const findGrave = compilePhrases(distress.grave.map((phrase) => [phrase, true] as const));
const findHeavy = compilePhrases(distress.heavy.map((phrase) => [phrase, true] as const));
const findSmallTalk = compilePhrases(
  Object.entries(smallTalk).flatMap(([topic, phrases]) =>
    phrases.map((phrase) => [asWritten(phrase), topic as SmallTalkTopic] as const),
  ),
);
/** A single word counts as written only: "even" is no evening. */
function asWritten(phrase: string): string {
  return phrase.includes(' ') ? phrase : `=${phrase}`;
}

/** Words of small talk and distress: what a misspelt word of such a message may have meant. */
const lexicon = buildLexicon(
  [...Object.values(smallTalk).flat(), ...distress.grave, ...distress.heavy]
    .flatMap((phrase) => phrase.split(' '))
    .filter((word) => word.length > 3),
);

/** The words of a message, the misspelt ones of small talk and distress mended. */
export function edgeTokens(message: string, isKnown: (word: string) => boolean): Token[] {
  return correctTypos(message.replace(/(\p{L})\1{2,}/gu, '$1'), lexicon, isKnown);
}

const findYes = compilePhrases(yesPhrases.map((phrase) => [phrase, true] as const));

/** Words that may stand around small talk without making it a question. */
const fillers = new Set([
  'coach',
  'bot',
  'segue',
  'everyone',
  'all',
  'again',
  'so',
  'much',
  'today',
  'friend',
  'buddy',
  'man',
  'dude',
  'mate',
  'team',
  'just',
  'lovely',
  'nice',
  'have',
  'day',
  'great',
  'help',
  'really',
  'answer',
  'info',
  'information',
  'advice',
  'very',
  'tomorrow',
  'soon',
  'tonight',
  'wait',
  'oh',
  'well',
  'guys',
  'folks',
  'real',
  'person',
  'actually',
  'week',
  'weekend',
  'next',
  'time',
  'later',
  'human',
  'robot',
  'machine',
  'kind',
]);

/** How grave the distress in a message is, if there is any. */
export function findDistress(tokens: readonly Token[]): 'grave' | 'heavy' | undefined {
  if (findGrave(tokens).length > 0) return 'grave';
  return findHeavy(tokens).length > 0 ? 'heavy' : undefined;
}

/** In words: up to here a question may be all talk around one phrase. */
const LONGEST_TALK = 8;
/** In words: more than an exclamation. */
const SHORTEST_SENTENCE = 3;
/** In a longer one at least one word in so many belongs to a phrase of talk. */
const TALK_SHARE = 3;

/** The small talk that a message is, when it is nothing else. */
export function findSmallTalkTopic(
  message: string,
  isKnown: (word: string) => boolean,
): SmallTalkTopic | undefined {
  // "Ok and after that?" asks on.
  if (asksWhatFollows(message)) return undefined;
  const tokens = edgeTokens(message, isKnown);
  const matches = findSmallTalk(tokens);
  if (matches.length === 0) return undefined;
  const covered = new Set(matches.flatMap((match) => match.places));
  const left = tokens.filter(
    (token, at) => !covered.has(at) && !generalWords.has(token.word) && !fillers.has(token.word),
  );
  if (left.length > 0) return undefined;
  // A word of talk at the head of a long question decides nothing ("no idea what to do, which careers …?").
  if (message.includes('?') && tokens.length > LONGEST_TALK && covered.size * TALK_SHARE < tokens.length)
    return undefined;
  // So does a single word in a sentence ("are there no jobs", "what could stop me"), and "help me" before what to help with.
  const inPassing = matches.every(
    ({ words, value, end }) =>
      (words === 1 && value !== 'greeting') || (value === 'help' && words === 2 && end < tokens.length),
  );
  if (inPassing && tokens.length > SHORTEST_SENTENCE && covered.size * 2 < tokens.length) return undefined;
  // "Is that all, or have you got others?" asks.
  if (message.includes('?') && matches.every(({ value }) => value === 'bye')) return undefined;
  // "hey, who are you?" is about who; the greeting is only its manner.
  const longest = [...matches].sort(
    (a, b) => b.words - a.words || manner.indexOf(a.value) - manner.indexOf(b.value),
  )[0];
  return longest?.value;
}

/** Whether a message asks who is talking, in words that say so whatever stands around them ("are you a bot"). */
export function isAboutTheCoach(message: string, isKnown: (word: string) => boolean): boolean {
  return findSmallTalk(edgeTokens(message, isKnown)).some(
    ({ value, words }) => value === 'identity' && words >= SAYS_WHO,
  );
}

/** In words: what is said of the coach, and hardly of anything else. */
const SAYS_WHO = 3;

/** What the talk in a message comes down to: a goodbye or thanks anywhere in it, else what it says last. */
export function lastTopic(message: string, isKnown: (word: string) => boolean): SmallTalkTopic | undefined {
  const topics = findSmallTalk(edgeTokens(message, isKnown)).map(({ value }) => value);
  return (
    topics.find((topic) => topic === 'bye') ?? topics.find((topic) => topic === 'thanks') ?? topics.at(-1)
  );
}

const manner: readonly SmallTalkTopic[] = [
  'privacy',
  'identity',
  'help',
  'how-are-you',
  'complaint',
  'compliment',
  'thanks',
  'bye',
  'decline',
  'greeting',
  'acknowledge',
];

/** Whether a message says yes and nothing else. */
export function isYes(message: string): boolean {
  if (asksWhatFollows(message)) return false;
  const tokens = tokenize(message);
  const covered = new Set(findYes(tokens).flatMap((match) => match.places));
  return (
    tokens.length > 0 &&
    tokens.length <= 8 &&
    covered.has(0) &&
    tokens.every((token, at) => covered.has(at) || fillers.has(token.word) || queryStopWords.has(token.word))
  );
}

/** Words in a message that opens with thanks and asks nothing ("cheers mate, that's all for now"). */
const LONGEST_MANNERS = 9;
const SHORT_MANNERS = 7;

/** Whether a short message without a question opens with thanks or a goodbye. */
export function isManners(message: string, isKnown: (word: string) => boolean): boolean {
  const tokens = edgeTokens(message, isKnown);
  const opens = findSmallTalk(tokens).some(
    ({ value, start }) =>
      (start === 0 || tokens.length <= SHORT_MANNERS) && (value === 'thanks' || value === 'bye'),
  );
  return (
    opens &&
    !message.includes('?') &&
    tokens.length <= LONGEST_MANNERS &&
    !/\b(?:what|how|which|who|where|when|why|and|tell|show)\b/i.test(message)
  );
}
