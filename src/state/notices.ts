import type { SmallTalk } from '../domain/answer.js';
import type { Notice } from './inbox.js';

const texts: Record<Notice, string> = {
  'too-old':
    'Sorry, I was away when you asked this, and it has been a while. If you still want to know, please ask me again.',
  failed:
    'Sorry, I could not answer this one. Whoever runs me can see that it failed; please try asking it in other words.',
};

/** The reply in place of an answer, in words for the asker. */
export const noticeAnswer = (notice: Notice): SmallTalk => ({
  kind: 'small-talk',
  text: texts[notice],
  guides: [],
  by: 'extractive',
  citations: [],
});

/** `in 3 seconds`, `in 2 minutes`: when to come back, never sooner than it helps. */
export function inHowLong(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1_000));
  const [count, unit] = seconds < 90 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `in ${count} ${unit}${count === 1 ? '' : 's'}`;
}
