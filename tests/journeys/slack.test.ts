import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, runSegue } from '../support/run-segue.js';
import { type SlackDay, startSlackDay } from '../support/slack-day.js';
import type { SlackDouble } from '../support/slack-double.js';
import { buttonIn, type SlackPeople } from '../support/slack-people.js';
import { byHttp, bySocket, eventually } from '../support/slack-serve.js';
import { privateTranscriptOf, transcriptOf, viewTranscript } from '../support/slack-transcript.js';
import { directChannel, type SlackPost } from '../support/slack-workspace.js';

const MUSICIAN = 'How long does it take to go from musician to audio AI engineer?';
/** Long enough for an answer to come, were there one. */
const QUIET_MS = 400;

/** The real program between people and Slack; what people read is kept beside this file. */
describe.each([
  ['over Socket Mode', bySocket],
  ['over signed HTTP', byHttp],
] as const)('a day in Slack, %s', (_, settingsFor) => {
  let day: SlackDay;
  let slack: SlackDouble;
  let people: SlackPeople;
  beforeAll(async () => {
    const channels = ['CMENTION', 'CFOLLOW', 'CTALK', 'CEDIT', 'CWORD', 'CSHARE'];
    day = await startSlackDay({ settingsFor, channels });
    ({ slack, people } = day);
  });
  afterAll(() => day?.end());
  const workspace = () => day.workspace;
  const answers = (channel: string) => day.answers(channel);
  const answered = (channel: string, count: number) => day.answered(channel, count);
  const seenBy = (user: string) => day.seenBy(user);
  const transcript = (name: string) => `transcripts/slack-${name}.txt`;

  it('answers a mention in a thread under it, with a notification that says the answer', async () => {
    const { ts } = await people.mention('CMENTION', 'UANNA', MUSICIAN);
    const answer = await answered('CMENTION', 1);
    expect(answer.thread_ts).toBe(ts);
    expect(answer.text).toBe('Plan on 9-18 months to go from Musician to Audio AI Engineer.');
    await expect(transcriptOf(slack, 'CMENTION')).toMatchFileSnapshot(transcript('mention'));
  });

  it('answers follow-ups in that thread without being called again, by whoever asks', async () => {
    const { ts } = await people.mention('CFOLLOW', 'UANNA', MUSICIAN);
    await answered('CFOLLOW', 1);
    await people.write('CFOLLOW', 'UANNA', 'and what about pay?', { thread: ts });
    await answered('CFOLLOW', 2);
    await people.write('CFOLLOW', 'UBEN', 'which skills does an AI engineer need?', { thread: ts });
    await answered('CFOLLOW', 3);
    await expect(transcriptOf(slack, 'CFOLLOW')).toMatchFileSnapshot(transcript('follow-up'));
  });

  it('keeps quiet where nobody asks it: other channels, other threads, people among themselves', async () => {
    await people.write('CTALK', 'UANNA', 'lunch?');
    const { ts: theirs } = await people.write('CTALK', 'UANNA', 'who plans the meetup?');
    await people.write('CTALK', 'UBEN', 'me', { thread: theirs });
    const { ts: ours } = await people.mention('CTALK', 'UANNA', MUSICIAN);
    await answered('CTALK', 1);
    await people.write('CTALK', 'UANNA', '<@UBEN> is that what you did?', { thread: ours });
    await people.write('CTALK', 'UBEN', 'it took me a year, with two courses', { thread: ours });
    await answered('CTALK', 1);
    await people.mention('CTALK', 'UANNA', 'what does it pay?', ours);
    await answered('CTALK', 2);
    await expect(transcriptOf(slack, 'CTALK')).toMatchFileSnapshot(transcript('people-among-themselves'));
  });

  it('answers direct messages, in a thread where they are written in one', async () => {
    const direct = directChannel('UCARL');
    const { ts } = await people.direct(
      'UCARL',
      'im a blender artist. which skills do i still need for voice AI?',
    );
    await answered(direct, 1);
    await people.direct('UCARL', 'how long is that in all?');
    await answered(direct, 2);
    await people.direct('UCARL', 'how do I go from nurse to data scientist?', ts);
    expect((await answered(direct, 3)).thread_ts).toBe(ts);
    await expect(transcriptOf(slack, direct)).toMatchFileSnapshot(transcript('direct'));
  });

  it('/coach answers in private, wherever it is typed, and says what it can do', async () => {
    await people.command('CELSEWHERE', 'UDORA', 'what does an audio AI engineer earn?');
    await eventually(() => seenBy('UDORA').some(({ text }) => text.startsWith('Pay') || /\$/.test(text)));
    for (const word of ['help', 'guides', 'privacy', 'forget'])
      await people.command('CELSEWHERE', 'UDORA', word);
    expect(answers('CELSEWHERE')).toEqual([]);
    await expect(privateTranscriptOf(slack, 'UDORA')).toMatchFileSnapshot(transcript('command'));
  });

  it('the shortcut answers about somebody’s message, in private', async () => {
    await people.write(
      'CELSEWHERE',
      'UANNA',
      'I play the violin and would love to work on audio AI. How long would that take me?',
    );
    const message = workspace().posts.at(-1) as SlackPost;
    await people.shortcut('CELSEWHERE', 'UEMIL', message);
    await eventually(() => seenBy('UEMIL').some(({ blocks }) => blocks !== undefined));
    await expect(privateTranscriptOf(slack, 'UEMIL')).toMatchFileSnapshot(transcript('shortcut'));
  });

  it('a private answer can be shared with the channel, once', async () => {
    await people.command('CSHARE', 'UDORA', MUSICIAN);
    const index = await eventually(() => {
      const found = workspace().ephemerals.findIndex(
        ({ channel, blocks }) => channel === 'CSHARE' && blocks !== undefined,
      );
      return found >= 0 && { found };
    });
    const { blocks } = workspace().ephemerals[index.found] ?? {};
    const button = buttonIn(blocks, 'answer_share');
    await Promise.all(
      [1, 2].map(() => people.press('UDORA', button, { ephemeral: index.found, channel: 'CSHARE' })),
    );
    await answered('CSHARE', 1);
    await expect(transcriptOf(slack, 'CSHARE')).toMatchFileSnapshot(transcript('shared'));
    // The button is gone from what the asker sees.
    expect(() => buttonIn(workspace().ephemerals[index.found]?.blocks, 'answer_share')).toThrow();
  });

  it('the Home tab shows the guides, and its Ask button leads to an answer in a direct message', async () => {
    await people.openHome('UFINN', 'home');
    const home = await eventually(() => workspace().homes.get('UFINN'));
    await expect(viewTranscript(home)).toMatchFileSnapshot(transcript('home'));
    await people.press('UFINN', buttonIn(home, 'guide_ask'), {});
    await eventually(() => [...workspace().modals.values()].some(({ user }) => user === 'UFINN'));
    await people.submit('UFINN', 'how much would I earn?');
    await answered(directChannel('UFINN'), 1);
    await expect(transcriptOf(slack, directChannel('UFINN'))).toMatchFileSnapshot(transcript('home-ask'));
  });

  it('suggests questions when the Messages tab opens', async () => {
    await people.openHome('UFINN', 'messages');
    await eventually(() => workspace().prompts.length > 0);
    expect(workspace().prompts.length).toBeLessThanOrEqual(4);
    expect(workspace().prompts).toContainEqual({
      title: MUSICIAN.replace('musician', 'Musician').replace('audio AI engineer', 'Audio AI Engineer'),
      message: MUSICIAN.replace('musician', 'Musician').replace('audio AI engineer', 'Audio AI Engineer'),
    });
  });

  it('an edit within minutes updates the answer in place', async () => {
    const { ts } = await people.mention('CEDIT', 'UANNA', MUSICIAN);
    const first = await answered('CEDIT', 1);
    await people.edit('CEDIT', ts, `<@${people.bot}> what does an AI engineer earn?`);
    await eventually(() => first.edits > 0 || answers('CEDIT').some(({ edits }) => edits > 0));
    const changed = await answered('CEDIT', 1);
    expect(changed.ts).toBe(first.ts);
    // Slack also tells of a message as changed when nobody rewrote it.
    await people.edit('CEDIT', ts, `<@${people.bot}> what does an AI engineer earn?`);
    await sleep(QUIET_MS);
    expect(answers('CEDIT')[0]?.edits).toBe(1);
    await expect(transcriptOf(slack, 'CEDIT')).toMatchFileSnapshot(transcript('edit'));
  });

  it('👍 is thanked for; 👎 asks for a reason, and both reach the operator', async () => {
    await people.mention('CWORD', 'UANNA', MUSICIAN);
    const answer = await answered('CWORD', 1);
    await people.press('UANNA', buttonIn(answer.blocks, 'answer_feedback', 'positive'), { post: answer });
    await eventually(() => seenBy('UANNA').some(({ text }) => text.startsWith('Thanks')));
    await people.press('UBEN', buttonIn(answer.blocks, 'answer_feedback', 'negative'), { post: answer });
    const modal = await eventually(() =>
      [...workspace().modals.values()].find(({ user }) => user === 'UBEN'),
    );
    await expect(viewTranscript(modal.view)).toMatchFileSnapshot(transcript('reason'));
    await people.submit('UBEN', 'too vague about <!channel> & the first year');
    const { out } = await runSegue(['gaps', '--json'], { settings: { SEGUE_DATA_DIR: day.served.dataDir } });
    expect(out).toContain('too vague about <!channel> & the first year');
    expect(jsonLines(out)).toHaveLength(1);
  });

  it('what is stored of a person is deleted under the id that /coach privacy names', async () => {
    await people.direct('UGONE', MUSICIAN);
    await answered(directChannel('UGONE'), 1);
    await people.command('CELSEWHERE', 'UGONE', 'privacy');
    const told = JSON.stringify(seenBy('UGONE').at(-1));
    expect(told).toContain('slack:T1:UGONE');
    const { out, code } = await runSegue(['forget', '--asker', 'slack:T1:UGONE'], {
      settings: { SEGUE_DATA_DIR: day.served.dataDir },
    });
    expect({ out, code }).toMatchObject({ code: 0, out: expect.stringMatching(/deleted|forgotten/i) });
  });

  it('everything was acknowledged within a second', () => {
    const slowest = Math.max(
      ...slack.handed.map(({ ackedAfterMs = Number.POSITIVE_INFINITY }) => ackedAfterMs),
    );
    expect(slowest).toBeLessThan(1_000);
    expect(slack.handed.every(({ attempts }) => attempts === 1)).toBe(true);
  });
});
