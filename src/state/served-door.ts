import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Guide, GuideId, GuideSummary } from '../domain/guide.js';
import type { Door } from './door.js';
import type { Store } from './store.js';
import type { TakeQuestion } from './take-question.js';

/** `detail` says what is wrong and what to do, without secrets. */
export type Readiness = { ready: boolean; detail?: string };

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A door as `serve` runs it. */
export type ServedDoor = Door & {
  /** Connects; from now on messages go to `take`. @throws SegueError; a retryable one is tried again */
  open(take: TakeQuestion): Promise<void>;
  /** Takes no more messages; replies can still be delivered. */
  close(): Promise<void>;
  ready(): Readiness;
  /** Paths on the health server's port that are this door's. */
  routes?: ReadonlyMap<string, Route>;
};

/** What the library holds, for a door that shows guides: in memory, and the latest generation at each call. */
export type GuideShelf = {
  guides(): readonly GuideSummary[];
  guide(id: GuideId): Guide | undefined;
};

/** Ids and errors only: no log holds what people wrote. */
export type DoorLog = Record<'debug' | 'info' | 'warn' | 'error', (about: object, message: string) => void>;

/** What a door is made with, besides its own settings. */
export type DoorContext = {
  store: Pick<Store, 'inbox' | 'notes' | 'privacy' | 'secrets'>;
  shelf: GuideShelf;
  /** Days after which what is stored of people is deleted: what a door tells them. */
  retentionDays: number;
  /** Milliseconds since 1970. */
  now: () => number;
  log: DoorLog;
};
