import type { Answered, SmallTalk } from '../../src/domain/answer.js';
import { guideId } from '../../src/domain/guide.js';
import { passageId } from '../../src/domain/passage.js';
import type { AcceptRules, Received } from '../../src/state/inbox.js';

export const NOON = Date.UTC(2026, 0, 15, 12);

/** A question as a door would hand it over. */
export function received(
  id: string,
  from: Partial<Received['question']> & Partial<Omit<Received, 'question'>> = {},
): Received {
  const { door, workspace, route, ...question } = from;
  return {
    question: { id, conversation: 'c1', asker: 'u1', text: `Question ${id}?`, askedAt: NOON, ...question },
    door: door ?? 'stand-in',
    ...(workspace === undefined ? {} : { workspace }),
    route: route ?? { channel: 'ch1' },
  };
}

export const rules = (changes: Partial<AcceptRules> = {}): AcceptRules => ({
  alsoKnownAs: [],
  allowances: [],
  capacity: 1_000,
  maxLength: 4_000,
  now: NOON,
  ...changes,
});

const GUIDE = guideId('baker-to-beekeeper');

export const answered = (text = 'Plan on **two summers** [1].'): Answered => ({
  kind: 'answered',
  text,
  guides: [GUIDE],
  by: 'extractive',
  citations: [
    {
      marker: 1,
      passage: passageId(GUIDE, 3),
      guide: GUIDE,
      title: 'From Baker to Beekeeper',
      section: 'Timeline',
      quote: 'two summers',
    },
  ],
});

export const smallTalk = (text: string): SmallTalk => ({
  kind: 'small-talk',
  text,
  guides: [],
  by: 'extractive',
  citations: [],
});
