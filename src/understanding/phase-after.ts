import type { Topic } from '../domain/conversation.js';
import type { Guide } from '../domain/guide.js';
import { type Token, tokenize } from '../language/tokens.js';

const afterWords: ReadonlySet<string> = new Set(['after', 'following', 'follows']);
const finished: ReadonlySet<string> = new Set([
  'done',
  'finished',
  'over',
  'complete',
  'completed',
  'through',
]);

const onward: ReadonlySet<string> = new Set(['next', 'then']);

/**
 * "What comes after the foundation phase?", "once the foundation is done": the phase that follows the one named; the
 * named one where none follows it, or where nothing says that it is over.
 */
export function phaseAfter(topic: Topic, tokens: readonly Token[], guides: readonly Guide[]): Topic {
  if (topic.kind !== 'phase') return topic;
  const stems = new Set(tokenize(topic.name).map(({ stem }) => stem));
  const named = tokens.findIndex(({ stem }) => stems.has(stem));
  if (named < 0) return topic;
  const follows = tokens.slice(0, named).some(({ word }) => afterWords.has(word));
  const [before, behind] = [tokens.slice(0, named), tokens.slice(named)];
  const isOver =
    (before.some(({ word }) => word === 'once' || word === 'when') &&
      behind.some(({ word }) => finished.has(word))) ||
    // "I finished the foundation phase, what's next?"
    (before.some(({ word }) => finished.has(word)) && behind.some(({ word }) => onward.has(word)));
  if (!follows && !isOver) return topic;
  for (const { roadmap } of guides) {
    const next = roadmap[roadmap.findIndex(({ name }) => name === topic.name) + 1];
    if (next && roadmap.some(({ name }) => name === topic.name)) return { kind: 'phase', name: next.name };
  }
  return topic;
}
