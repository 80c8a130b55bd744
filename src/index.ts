/** What adapters build on: the coach's entrance, the nouns it speaks in, and how its replies are read. */

export { groupSources, type SourceLine } from './answering/group-sources.js';
export { guideName } from './answering/guide-names.js';
export type { Coach } from './coach/coach.js';
export type { ConversationMemory } from './coach/conversation-memory.js';
export type { Answer, AnswerKind, Citation } from './domain/answer.js';
export { SegueError } from './domain/errors.js';
export type { Guide, GuideId, GuideSummary } from './domain/guide.js';
export type { Question } from './domain/question.js';
