import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/index.js';
import type { CoachWith } from '../../../src/state/reply-to-question.js';
import { answered } from '../../support/questions.js';
import { type InProcess, startInProcess } from '../../support/slack-in-process.js';
import { eventually } from '../../support/slack-serve.js';
import { transcriptOf } from '../../support/slack-transcript.js';

const TEXT = [
  'Plan on **two summers** [1] to become a beekeeper. ',
  'The first is for learning <!channel> & reading. ',
  'The second is for your own hive.',
];

/** A model that takes its time over each sentence. */
const slowly =
  (
    answer: Answer = { ...answered(TEXT.join('')), by: 'model' },
    pieces: readonly string[] = TEXT,
  ): ReturnType<CoachWith>['ask'] =>
  async (_, progress) => {
    await sleep(600);
    for (const piece of pieces) {
      progress?.onText?.(piece);
      await sleep(300);
    }
    return answer;
  };

let run: InProcess;
afterEach(() => run?.end());
const methods = (): string[] =>
  run.slack.calls.map(({ method }) => method).filter((method) => method.startsWith('chat.'));
const whole = async (): Promise<void> => {
  await eventually(() => run.log().includes('"msg":"replied"'));
  await sleep(300);
};

describe('an answer that a model writes', () => {
  it('grows in the thread, call after call, and ends with its sources and buttons', async () => {
    run = await startInProcess(slowly());
    await run.people.mention('C1', 'UANNA', 'how long?');
    await whole();
    const [answer] = run.answers('C1');
    expect(run.answers('C1')).toHaveLength(1);
    expect(answer).toMatchObject({ streaming: false, edits: 0, metadata: { event_type: 'segue_answer' } });
    expect(answer?.text.replaceAll('\u2060', '')).toBe(TEXT.join(''));
    expect(answer?.text).not.toContain('<!channel>');
    expect(run.statuses()).toEqual(['is looking in the guides…']);
    const [first, ...rest] = methods();
    expect(first).toBe('chat.startStream');
    expect(rest.at(-1)).toBe('chat.stopStream');
    expect(rest.slice(0, -1).every((method) => method === 'chat.appendStream')).toBe(true);
    await expect(transcriptOf(run.slack, 'C1')).toMatchFileSnapshot('transcripts/streamed.txt');
  });

  it.each(['chat.appendStream', 'chat.stopStream'])('ends whole when %s fails', async (broken) => {
    run = await startInProcess(slowly());
    run.slack.fault = (method) =>
      method === broken ? { kind: 'refused', error: 'message_not_in_streaming_state' } : undefined;
    // The stream has died at Slack's side by then.
    run.slack.fault = (method) => {
      if (method !== broken) return undefined;
      const [post] = run.answers('C1');
      if (post) post.streaming = false;
      return { kind: 'refused', error: 'message_not_in_streaming_state' };
    };
    await run.people.mention('C1', 'UANNA', 'how long?');
    await whole();
    const [answer] = run.answers('C1');
    expect(run.answers('C1')).toHaveLength(1);
    expect(JSON.stringify(answer?.blocks).replaceAll('\u2060', '')).toContain('for your own hive.');
    expect(methods().at(-1)).toBe('chat.update');
  });

  it('is posted whole when no stream can be begun', async () => {
    run = await startInProcess(slowly());
    run.slack.fault = (method) =>
      method === 'chat.startStream' ? { kind: 'refused', error: 'not_allowed' } : undefined;
    await run.people.mention('C1', 'UANNA', 'how long?');
    await whole();
    expect(run.answers('C1')).toHaveLength(1);
    expect(methods().at(-1)).toBe('chat.postMessage');
  });

  it('is one message when the response to its beginning is lost', async () => {
    run = await startInProcess(slowly());
    run.slack.fault = (method) => (method === 'chat.startStream' ? { kind: 'lost' } : undefined);
    await run.people.mention('C1', 'UANNA', 'how long?');
    await whole();
    expect(run.answers('C1')).toHaveLength(1);
    expect(JSON.stringify(run.answers('C1')[0])).toContain('your own hive');
  });

  it('is replaced when it turns out otherwise than it began', async () => {
    run = await startInProcess(slowly(answered('The guides do not say that [1].')));
    await run.people.mention('C1', 'UANNA', 'how long?');
    await whole();
    const [answer] = run.answers('C1');
    expect(run.answers('C1')).toHaveLength(1);
    expect(answer?.blocks?.[0]).toEqual({ type: 'markdown', text: 'The guides do not say that [1].' });
  });

  it('comes whole in a direct message outside threads, where Slack has no streams', async () => {
    run = await startInProcess(slowly());
    await run.people.direct('UANNA', 'how long?');
    await whole();
    expect(methods()).toEqual(['chat.postMessage']);
    // The status is taken away: the answer is not in the thread where it was shown.
    expect(run.statuses()).toEqual(['is looking in the guides…', '']);
  });

  it('is announced in private when a command has to wait for it', async () => {
    run = await startInProcess(async () => {
      await sleep(1_800);
      return answered();
    });
    await run.people.command('C9', 'UANNA', 'how long?');
    await whole();
    const seen = run.slack.workspace('T1').ephemerals.map(({ text }) => text);
    expect(seen).toEqual(['I am looking in the guides…', 'Plan on two summers.']);
  });

  it('comes even when the status cannot be shown', async () => {
    run = await startInProcess(slowly());
    run.slack.fault = (method) => (method === 'assistant.threads.setStatus' ? { kind: 'broken' } : undefined);
    await run.people.mention('C1', 'UANNA', 'how long?');
    await whole();
    expect(run.answers('C1')).toHaveLength(1);
  });
});
