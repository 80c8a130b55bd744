import type { Inbox, Received } from './inbox.js';
import { inHowLong } from './notices.js';
import {
  type Allowance,
  PERSON_ALLOWANCE,
  personKey,
  WORKSPACE_ALLOWANCE,
  workspaceKey,
} from './token-bucket.js';

/** What a door does with a message that it has taken: acknowledge it, and say `say` if there is something to say. */
export type Taken =
  /** Recorded; it will be answered. `say` tells the place in the queue when there is a wait. */
  | { kind: 'accepted'; ahead: number; say?: string }
  /** Taken before; say nothing. */
  | { kind: 'duplicate' }
  | { kind: 'refused'; why: 'too-long' | 'too-many' | 'queue-full'; say: string; comeBackAt?: number };

/**
 * Takes a question in. `alsoKnownAs`: other ids that the platform may send the same message under.
 * @throws SegueError `storage` when it could not be recorded: do not acknowledge it, so that the platform sends it again
 */
export type TakeQuestion = (received: Received, alsoKnownAs?: readonly string[]) => Promise<Taken>;

export type TakeSettings = {
  person: Pick<Allowance, 'burst' | 'perMinute'>;
  workspace: Pick<Allowance, 'burst' | 'perMinute'>;
  /** Characters of a question: a page and a half; nobody's question is longer, a pasted document is. */
  maxLength: number;
  /** Questions that may wait at once: more than a worker answers within {@link WorkSettings.tooOldMs} would only grow stale. */
  capacity: number;
  /** From how many questions ahead on the asker is told of the wait. */
  tellFrom: number;
};

export const takeSettings: TakeSettings = {
  person: PERSON_ALLOWANCE,
  workspace: WORKSPACE_ALLOWANCE,
  maxLength: 4_000,
  capacity: 1_000,
  tellFrom: 20,
};

export function createTakeQuestion({
  inbox,
  now,
  wake,
  settings = takeSettings,
}: {
  inbox: Inbox;
  now: () => number;
  /** Called when there is a new question to answer. */
  wake: () => void;
  settings?: TakeSettings;
}): TakeQuestion {
  return async (received, alsoKnownAs = []) => {
    const time = now();
    const { asker } = received.question;
    const allowances: Allowance[] = [{ key: personKey(asker), whose: 'person', ...settings.person }];
    if (received.workspace !== undefined) {
      const key = workspaceKey(received.door, received.workspace);
      allowances.push({ key, whose: 'workspace', ...settings.workspace });
    }
    const { maxLength, capacity } = settings;
    const outcome = await inbox.accept(received, { alsoKnownAs, allowances, maxLength, capacity, now: time });
    switch (outcome.kind) {
      case 'accepted': {
        wake();
        const { ahead } = outcome;
        return ahead < settings.tellFrom
          ? outcome
          : {
              ...outcome,
              say: `There are ${ahead} questions before yours. I will answer it here as soon as I get to it.`,
            };
      }
      case 'duplicate':
        return outcome;
      case 'too-long':
        return {
          kind: 'refused',
          why: 'too-long',
          say: `That message has ${english(outcome.length)} characters, and I read up to ${english(maxLength)}. Please ask it more briefly.`,
        };
      case 'limited': {
        const { whose, comeBackAt } = outcome;
        const soon = inHowLong(comeBackAt - time);
        const say =
          whose === 'person'
            ? `You are asking faster than I can keep up with. Please ask this again ${soon}.`
            : `Many people here are asking at once. Please ask this again ${soon}.`;
        return { kind: 'refused', why: 'too-many', say, comeBackAt };
      }
      case 'full':
        return {
          kind: 'refused',
          why: 'queue-full',
          say: `${english(outcome.waiting)} questions are waiting already, so I cannot take another just now. Please ask this again in a few minutes.`,
        };
    }
  };
}

const english = (count: number): string => count.toLocaleString('en-US');
