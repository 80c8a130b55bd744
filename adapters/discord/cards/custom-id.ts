import { createHash } from 'node:crypto';
import type { GuideId, GuideShelf } from '../../../src/index.js';
import { COMMANDS, type DoorName, MESSAGES } from '../settings.js';

/** An answer that a button belongs to: the question's id at its door. */
export type AnswerRef = { door: DoorName; question: string };

/** Parts of a guide that have a button on its card. */
export const guideParts = [
  'learn',
  'have',
  'steps',
  'roadmap',
  'certificates',
  'reality',
  'plan',
  'faq',
  'work',
] as const;
export type GuidePart = (typeof guideParts)[number];

/** 👍, 👎, its reason (a form), Follow-up, its form, Sources, yes to what was offered, and the same question once more. */
export const answerVerbs = ['up', 'down', 'why', 'more', 'ask', 'src', 'yes', 'again'] as const;
export type AnswerVerb = (typeof answerVerbs)[number];

/** What a button or form says when it comes back, perhaps after months and several versions of the program. */
export type CustomId =
  | { verb: AnswerVerb; answer: AnswerRef }
  | { verb: 'part'; part: GuidePart; guide: string };

/** The first two characters of each id. A new form of ids takes the next number, and the old ones are still told apart. */
const VERSION = 's1';
/** Discord's bound. */
export const CUSTOM_ID_LENGTH = 100;

const doorLetters: Readonly<Record<DoorName, string>> = { [MESSAGES]: 'm', [COMMANDS]: 'c' };

export function encodeId(id: CustomId): string {
  const rest = id.verb === 'part' ? [id.part, id.guide] : [doorLetters[id.answer.door], id.answer.question];
  return [VERSION, id.verb, ...rest].join(':');
}

/** @returns nothing for ids of other versions, other programs, or nobody */
export function decodeId(text: string): CustomId | undefined {
  const [version, verb, where, ...last] = text.split(':');
  const what = last.join(':');
  if (version !== VERSION || where === undefined || what === '') return undefined;
  if (verb === 'part') {
    const part = guideParts.find((each) => each === where);
    return part && { verb, part, guide: what };
  }
  const known = answerVerbs.find((each) => each === verb);
  const door = (Object.keys(doorLetters) as DoorName[]).find((each) => doorLetters[each] === where);
  return known && door && { verb: known, answer: { door, question: what } };
}

/** Guide ids are file names and may be long; what fits neither a custom id nor a choice goes by a hash. */
const LONGEST_KEY = 80;

export const guideKey = (id: GuideId): string =>
  id.length <= LONGEST_KEY ? id : `~${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;

export const guideByKey = (shelf: GuideShelf, key: string) => {
  const found = shelf.guides().find(({ id }) => guideKey(id) === key);
  return found && shelf.guide(found.id);
};
