import type { ConversationState } from '../../domain/conversation.js';
import { generalWords } from '../../language/stop-words.js';
import { tokenize } from '../../language/tokens.js';
import type { Ask, Intent } from '../../understanding/intent.js';
import { dataBlock } from './data-block.js';
import { isLatin, languageOf } from './language-of.js';
import type { Prompts } from './prompts.js';

/** Messages of this many words or more stand alone, whatever they lean on. */
const LONG_MESSAGE = 40;
/** Turns that a follow-up is read with, and characters of each answer: more would cost tokens and tell no more. */
const TURNS_READ = 3;
const ANSWER_READ = 400;
export const RESTATED_TOKENS = 120;
const LONGEST_QUESTION = 300;

/** Whether the rules of code are sure what a message asks, so that no model need be asked. */
export function rulesAreSure(message: string, intent: Intent, state: ConversationState | undefined): boolean {
  if (intent.kind !== 'asks' || tokenize(message).length === 0) return true;
  if (isForeign(message)) return false;
  if (!state?.turns.length || tokenize(message).length >= LONG_MESSAGE) return true;
  return intent.asks.length > 0 && intent.asks.every(isSure);
}

/** A role or a facet of its own, or a phase or skill that was named. No guide for the roles named is sure as well. */
function isSure({ scope, facets, weak, topic, task, rest }: Ask): boolean {
  if (scope.fit === 'missing' && !scope.inherited) return true;
  if (task !== 'facts' && task !== 'advise') return true;
  if (topic) return true;
  return facets.length > 0 && !weak && (rest.length <= 2 || !scope.inherited);
}

/** A message in another language than English: the vocabularies know none of its words. */
export function isForeign(message: string): boolean {
  if (!isLatin(message)) return true;
  const words = tokenize(message);
  const everyday = words.filter(({ word }) => generalWords.has(word)).length;
  return languageOf(message) !== 'english' && everyday / Math.max(1, words.length) < 0.5;
}

/** The message that asks a model for the question as it stands alone. */
export function toStandAloneMessage(
  { standAlone }: Pick<Prompts, 'standAlone'>,
  message: string,
  state: ConversationState | undefined,
  boundary: string,
): string {
  const turns = (state?.turns ?? [])
    .slice(-TURNS_READ)
    .map(({ question, answer }) => `They: ${question}\nWe: ${answer.slice(0, ANSWER_READ)}`);
  return standAlone.fill({
    boundary,
    conversation: dataBlock(boundary, 'conversation', turns.join('\n') || '(nothing yet)'),
    message: dataBlock(boundary, 'message', message),
  });
}

/**
 * The question as a model wrote it, where it is usable.
 * @returns undefined for NONE, and for what is no single question
 */
export function readRestated(reply: string): string | undefined {
  const line = reply
    .trim()
    .replace(/^["'“]|["'”]$/g, '')
    .trim();
  if (line === '' || /^none\b/i.test(line) || line.includes('\n') || line.length > LONGEST_QUESTION)
    return undefined;
  return line;
}

/**
 * Whether a restated question may be used in the place of the message: it must not bring in a guide that neither the
 * message nor the conversation is about. What is translated is allowed to name the guides of the roles it translates.
 */
export function mayReplace(
  message: string,
  before: Intent,
  after: Intent,
  state: ConversationState | undefined,
): boolean {
  if (after.kind !== 'asks') return false;
  if (isForeign(message)) return true;
  const known = new Set([
    ...(state?.guides ?? []),
    ...(state?.options ?? []),
    ...(before.kind === 'asks' ? before.asks.flatMap(({ scope }) => [...scope.guides, ...scope.near]) : []),
  ]);
  const lostRefusal = before.kind === 'asks' && before.asks.some(({ scope }) => scope.fit === 'missing');
  return !lostRefusal && after.asks.every(({ scope }) => scope.guides.every((id) => known.has(id)));
}
