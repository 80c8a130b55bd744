import type { DoorContext, TakeEdit, TakeQuestion } from '../../../src/index.js';
import type { ResponseUrls } from '../delivery/response-urls.js';
import type { OwnThreads } from '../own-threads.js';

/** What the listeners work with. */
export type Listening = {
  context: DoorContext;
  take: TakeQuestion;
  takeEdit: TakeEdit;
  threads: OwnThreads;
  responseUrls: ResponseUrls;
  /** Runs what nobody waits for; a fault goes to the log, and the door's end waits for it. */
  aside: (what: string, work: () => Promise<unknown>) => void;
};

/** For the asker when the question could not even be recorded. */
export const NOT_TAKEN = 'Sorry, I could not take that down just now. Please try again in a moment.';
