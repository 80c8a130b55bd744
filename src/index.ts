/** What adapters build on: the coach's entrance, the nouns it speaks in, how its replies are read, and what a door is. */

export { groupSources, type SourceLine } from './answering/group-sources.js';
export { guideName } from './answering/guide-names.js';
export {
  type ChatModel,
  ModelError,
  type ModelPiece,
  type ModelRequest,
  type TokenUse,
} from './answering/prompted/chat-model.js';
export type { Coach } from './coach/coach.js';
export type { ConversationMemory } from './coach/conversation-memory.js';
export { type Answer, type AnswerKind, type Citation, STAND_IN_NOTE } from './domain/answer.js';
export { SegueError } from './domain/errors.js';
export type { Guide, GuideId, GuideSummary } from './domain/guide.js';
export { phaseLine, salaryLines, skillLine } from './domain/guide-lines.js';
export type { Question } from './domain/question.js';
export type { Embedder } from './library/ingest-ports.js';
export { firstSentence } from './replies/first-sentence.js';
export { splitReply } from './replies/split-reply.js';
export { tablesToLists } from './replies/tables-to-lists.js';
export { type Delivering, type Delivery, DeliveryError, type Door, type Draft } from './state/door.js';
export { feedbackOf } from './state/gap-of.js';
export type { Kept, Received, Reply } from './state/inbox.js';
export type { Json } from './state/json.js';
export { storedThings, totalOf } from './state/privacy.js';
export { createSeal, type Seal } from './state/seal.js';
export type { DoorContext, DoorLog, GuideShelf, Readiness, Route, ServedDoor } from './state/served-door.js';
export { createTakeEdit, originalOf, type TakeEdit } from './state/take-edit.js';
export type { Taken, TakeQuestion } from './state/take-question.js';
