import { describe, expect, it } from 'vitest';
import { type MessageEvent, type Read, toQuestion } from '../../../adapters/slack/to-question.js';

const place = { team: 'T1', self: 'UBOT' };
const message = (changes: Partial<MessageEvent>): MessageEvent => ({
  ...{ type: 'message', channel: 'C1', channel_type: 'channel', user: 'UANNA', ts: '1770000000.000100' },
  text: 'how long does it take?',
  ...changes,
});
const read = (changes: Partial<MessageEvent>): Read => toQuestion(message(changes), place);
const mention = '<@UBOT> how long does it take?';

describe('a message in a channel', () => {
  it('that mentions the bot is a question, in a thread of its own', () => {
    expect(read({ type: 'app_mention', text: mention })).toEqual({
      kind: 'question',
      thread: 'thread:T1:C1:1770000000.000100',
      received: {
        door: 'slack',
        workspace: 'T1',
        question: {
          id: 'T1:C1:1770000000.000100',
          conversation: 'slack:T1:C1:1770000000.000100',
          asker: 'slack:T1:UANNA',
          text: 'how long does it take?',
          askedAt: 1_770_000_000_000,
        },
        route: {
          team: 'T1',
          channel: 'C1',
          user: 'UANNA',
          ts: '1770000000.000100',
          thread: '1770000000.000100',
        },
      },
    });
  });

  it('is one question, whichever of its two events comes', () => {
    expect(read({ text: mention })).toEqual(read({ type: 'app_mention', text: mention }));
  });

  it('in a thread is a follow-up: whose thread it is, others know', () => {
    expect(read({ thread_ts: '1.1' })).toMatchObject({ kind: 'follow-up', thread: 'thread:T1:C1:1.1' });
  });

  it.each(['<@UBEN> what do you think?', 'ask <!subteam^S1|@coaches>', '<!here> lunch?'])(
    'in a thread that calls others is theirs: %s',
    (text) => {
      expect(read({ thread_ts: '1.1', text })).toEqual({ kind: 'aside', thread: 'thread:T1:C1:1.1' });
    },
  );

  it.each<[string, Partial<MessageEvent>]>([
    ['outside threads', {}],
    ['from another app', { text: mention, bot_id: 'B2' }],
    ['from ourselves', { text: mention, user: 'UBOT' }],
    ['of somebody joining', { text: mention, subtype: 'channel_join' }],
    ['that was deleted', { subtype: 'message_deleted' }],
    ['without words', { thread_ts: '1.1', text: ' ' }],
  ])('%s is nothing to us', (_, changes) => {
    expect(read(changes)).toEqual({ kind: 'nothing' });
  });

  it('with nothing but the mention is a greeting', () => {
    expect(read({ text: '<@UBOT>' })).toMatchObject({ received: { question: { text: 'hello' } } });
  });
});

describe('a direct message', () => {
  const direct = { channel: 'D1', channel_type: 'im' };
  it('is a question, and all outside threads are one conversation', () => {
    const found = read(direct);
    expect(found).toMatchObject({
      kind: 'question',
      received: { question: { conversation: 'slack:T1:direct:UANNA' } },
    });
    expect(found).not.toHaveProperty('thread');
    expect(found).not.toHaveProperty('received.route.thread');
  });

  it('in a thread is answered there', () => {
    expect(read({ ...direct, thread_ts: '1.1' })).toMatchObject({
      received: { route: { thread: '1.1' }, question: { conversation: 'slack:T1:D1:1.1' } },
    });
  });
});

describe('a changed message', () => {
  const changed = (text: string, before: string, edited = true): Read =>
    read({
      subtype: 'message_changed',
      message: {
        type: 'message',
        user: 'UANNA',
        text,
        ts: '1.1',
        ...(edited ? { edited: { ts: '2.2' } } : {}),
      },
      previous_message: { text: before },
    });

  it('is an edit of what was asked, under an id of its own', () => {
    expect(changed('<@UBOT> and the pay?', mention)).toMatchObject({
      kind: 'edit',
      original: 'T1:C1:1.1',
      received: { question: { id: 'T1:C1:1.1:edit:2.2', text: 'and the pay?' } },
    });
  });

  it('is nothing when only a link in it was unfurled', () => {
    expect(changed(mention, mention)).toEqual({ kind: 'nothing' });
    expect(changed('x', mention, false)).toEqual({ kind: 'nothing' });
  });
});

describe('what people write', () => {
  it.each([
    ['R&amp;D &lt;3', 'R&D <3'],
    ['<https://a.org/x|the course> or <https://b.org>', 'the course or https://b.org'],
    ['<mailto:a@b.org|a@b.org>', 'a@b.org'],
    ['<@UBEN> and <@UCARL|carl> in <#C2|jobs>', '@someone and @carl in #jobs'],
    ['<!here> <!subteam^S1|@coaches> <!date^1^{date}|today>', '@here @coaches today'],
    ['a  b\n  c', 'a b\nc'],
    ['&lt;@UBOT&gt;', '<@UBOT>'],
  ])('%s is read as %s', (text, words) => {
    const found = read({ channel: 'D1', channel_type: 'im', text });
    expect(found).toMatchObject({ received: { question: { text: words } } });
  });
});
