import type { AnswerKind } from '../domain/answer.js';
import type { Notice, Received } from './inbox.js';

export type WorkStage = 'ask' | 'deliver';

/** What a worker tells of its work, for logs and metrics. Holds ids and errors, and the question for its ids only. */
export type WorkEvent =
  | {
      kind: 'replied';
      received: Received;
      answer: AnswerKind;
      notice?: Notice;
      /** From the moment it was recorded to its delivery, and how much of it the coach took. */
      tookMs: number;
      askMs: number;
      /** Found at the platform, delivered before a crash. */
      found: boolean;
    }
  | { kind: 'retry'; received: Received; stage: WorkStage; tries: number; afterMs: number; error: unknown }
  | { kind: 'set-aside'; received: Received; stage: WorkStage; error: unknown }
  /** Forgotten, or another worker's by now. */
  | { kind: 'dropped'; received: Received }
  /** It came to nothing here; its lease hands it on. */
  | { kind: 'lost'; received: Received; error: unknown }
  | { kind: 'store-failing'; error: unknown }
  | { kind: 'store-back' };

export type Observe = (event: WorkEvent) => void;
