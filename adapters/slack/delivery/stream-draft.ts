import { setTimeout as sleep } from 'node:timers/promises';
import type { types, webApi } from '@slack/bolt';
import { type Answer, type Draft, groupSources, type Json } from '../../../src/index.js';
import { cutText } from '../words/cut-text.js';
import { inertText } from '../words/inert-text.js';
import { isTurnedAway } from './delivery-error.js';
import { type AnswerMark, EVENT_TYPE } from './post-messages.js';

export type StreamPlace = { channel: string; thread: string; team: string; user: string };

/** A message that grows at Slack. */
export type StreamDraft = Draft & {
  /**
   * Ends the stream with what is missing of the reply.
   * @returns the message's id and whether it now holds the reply whole; absent when nothing was begun
   */
  finish(answer: Answer, below: types.KnownBlock[], mark: AnswerMark): Promise<Finished | undefined>;
};
export type Finished = { ts: string; isWhole: boolean };

export type StreamWays = {
  /** Records the message's id before more is shown, so that a crash does not leave half a reply behind. */
  begun: (receipt: Json) => Promise<void>;
  /** Looks for a stream that was begun while the response got lost. @returns the message's id */
  findBegun: () => Promise<string | undefined>;
  pauseMs?: number;
};

/** Between two appends, so that a long answer stays below the method's hundred calls a minute. */
const PAUSE_MS = 700;
/** Characters that one append may carry (https://docs.slack.dev/reference/methods/chat.appendStream). */
const LONGEST_APPEND = 12_000;

/**
 * Streams a reply while it is written. Each call is awaited before the next: appends that overlap begin messages of their
 * own. A call that fails ends the streaming, not the reply.
 */
export function createStreamDraft(
  client: webApi.WebClient,
  { channel, thread, team, user }: StreamPlace,
  { begun, findBegun, pauseMs = PAUSE_MS }: StreamWays,
): StreamDraft {
  let waiting = '';
  let shown = '';
  let ts: string | undefined;
  let broken = false;
  let isUnsure = false;
  const ending = new AbortController();
  let running: Promise<void> | undefined;

  const show = async (text: string): Promise<void> => {
    if (ts === undefined) {
      const started = await client.chat.startStream({
        ...{ channel, thread_ts: thread, recipient_team_id: team, recipient_user_id: user },
        markdown_text: text,
      });
      ts = started.ts ?? '';
      shown += text;
      await begun({ channel, messages: [ts] });
      return;
    }
    await client.chat.appendStream({ channel, ts, markdown_text: text });
    shown += text;
  };
  const run = async (): Promise<void> => {
    while (waiting !== '' && !broken && !ending.signal.aborted) {
      const piece = waiting.slice(0, LONGEST_APPEND);
      waiting = waiting.slice(piece.length);
      try {
        await show(piece);
      } catch (error) {
        broken = true;
        isUnsure = ts === undefined && !isTurnedAway(error);
      }
      await sleep(pauseMs, undefined, { signal: ending.signal }).catch(() => {});
    }
    running = undefined;
  };

  return {
    add(text) {
      waiting += inertText(text);
      running ??= run();
    },
    async finish(answer, below, mark) {
      ending.abort();
      await running;
      if (isUnsure) ts = await findBegun().catch(() => undefined);
      if (ts === undefined) return undefined;
      const whole = inertText(answer.text);
      const rest = whole.slice(shown.length);
      const isBeginning = whole.startsWith(shown) && rest.length <= LONGEST_APPEND;
      try {
        await client.chat.stopStream({
          channel,
          ts,
          ...(broken || !isBeginning
            ? {}
            : {
                chunks: [
                  ...(rest === '' ? [] : [{ type: 'markdown_text' as const, text: rest }]),
                  ...sources(answer),
                ],
                blocks: below,
                metadata: { event_type: EVENT_TYPE, event_payload: mark },
              }),
        });
      } catch {
        broken = true;
      }
      return { ts, isWhole: !broken && isBeginning };
    },
  };
}

/** Slack shows each as a step that is done: the sections that the answer was taken from. */
const sources = ({ citations }: Answer): types.TaskUpdateChunk[] =>
  groupSources(citations).map(({ markers, title, section }, index) => ({
    type: 'task_update',
    id: `source-${index + 1}`,
    title: cutText(
      inertText(`${markers.map((marker) => `[${marker}]`).join('')} ${title} › ${section}`),
      250,
    ),
    status: 'complete',
  }));
