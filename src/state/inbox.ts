import type { Answer } from '../domain/answer.js';
import type { Question } from '../domain/question.js';
import type { Json } from './json.js';
import type { Remembered } from './memory.js';
import type { Gap } from './notes.js';
import type { Allowance } from './token-bucket.js';

/** A question with what is needed to reply to it after a restart. */
export type Received = {
  question: Question;
  /** The name of the door that it came through, and that the reply leaves by. */
  door: string;
  /** The Slack workspace or Discord server, where there is one. */
  workspace?: string;
  /** What the door needs to reply (channel, thread, interaction …). Only the door reads it. */
  route: Json;
};

export type Acceptance =
  /** Recorded. `ahead`: how many questions were waiting or being answered before it. */
  | { kind: 'accepted'; ahead: number }
  /** Known already by one of its keys; whoever recorded it first replies. */
  | { kind: 'duplicate' }
  | { kind: 'too-long'; length: number }
  | { kind: 'limited'; whose: Allowance['whose']; comeBackAt: number }
  | { kind: 'full'; waiting: number };

export type AcceptRules = {
  /** Other ids of the same message; one question is known by all of them. */
  alsoKnownAs: readonly string[];
  allowances: readonly Allowance[];
  /** Characters (code points) that a question may have. */
  maxLength: number;
  /** How many questions may wait at once, over all doors. */
  capacity: number;
  /** Milliseconds since 1970. */
  now: number;
};

/** `set-aside`: given up after several tries and kept for the operator. */
export type QuestionState = 'waiting' | 'delivering' | 'done' | 'set-aside';
/** A reply that is no answer: the question was too old, or could not be answered. */
export type Notice = 'too-old' | 'failed';
export type Reply = { answer: Answer; notice?: Notice };

/** What became of a question. `receipt` is what the door returned on delivery (its message's id, say). */
export type Kept = Received & { state: QuestionState; reply?: Reply; receipt?: Json };

export type Depth = { waiting: number; working: number; setAside: number };

/** The side of the inbox that doors use. A door's keys are its own: two doors may use the same. */
export type Inbox = {
  /**
   * Records the question and its keys, all or nothing: once this has returned, the question survives a crash.
   * @throws SegueError `storage` when it could not be recorded; then it must not be acknowledged
   */
  accept(received: Received, rules: AcceptRules): Promise<Acceptance>;
  /** The question that one of its keys leads to; absent when it is unknown, forgotten or past retention. */
  find(door: string, key: string): Promise<Kept | undefined>;
  /** Replaces the text of a question that nobody has begun to answer. False when it is too late for that. */
  amend(door: string, key: string, text: string): Promise<boolean>;
  depth(now: number): Promise<Depth>;
};

export type Claimed = Received & {
  /** Order of arrival over all doors. */
  seq: number;
  /** How often it has been claimed in its present state, this time included. */
  tries: number;
  receivedAt: number;
  /** Present once an answer is stored: it may have been delivered just before a crash. */
  reply?: Reply;
  /** What the door noted when it began to show the reply (a message's id, say). */
  begun?: Json;
};

export type ClaimWish = {
  /** Names of the doors that the worker can reply through; questions of others are left to other workers. */
  doors: readonly string[];
  /** What the worker still has in hand (by `seq`): never handed to it twice, even when its lease ran out unnoticed. */
  except: readonly number[];
  /** At most so many. */
  count: number;
  now: number;
  until: number;
};

/** What came of a question besides its reply. */
export type Since = { remembered?: Remembered; gap?: Gap };

/**
 * The side of the inbox that workers use. A claim is a lease: its question is nobody else's until the lease runs
 * out, and a worker whose lease another one holds can change nothing.
 */
export type InboxWork = {
  /** The oldest open question of each conversation that nobody holds, oldest first; held until `until`. */
  claim(worker: string, wish: ClaimWish): Promise<Claimed[]>;
  /** Prolongs those of the leases that the worker still holds. */
  renew(worker: string, seqs: readonly number[], until: number): Promise<void>;
  /**
   * Stores the reply before it is delivered, and with it what came of the question: neither without the other, so that
   * a question that is asked again after a crash finds the conversation as it was, and nothing is kept of a person who
   * was forgotten meanwhile.
   * False, and nothing is stored, when the question was forgotten or is another worker's by now.
   */
  answered(worker: string, seq: number, reply: Reply, until: number, since?: Since): Promise<boolean>;
  /** Notes that the reply has begun to be shown, and where. Nothing happens when the question is no longer the worker's. */
  begun(worker: string, seq: number, receipt: Json): Promise<void>;
  /** The reply has been delivered; whoever holds the lease. Without a receipt, the one noted when it began stays. */
  done(seq: number, receipt: Json | undefined, now: number): Promise<void>;
  /** Gives the question back, to be claimed again from `at` on; `counted` false takes the try back too. */
  putBack(worker: string, seq: number, at: number, counted: boolean): Promise<void>;
  /** Stops trying and keeps the question for the operator. `failure` must hold no text of people. */
  setAside(worker: string, seq: number, failure: string, now: number): Promise<void>;
};
