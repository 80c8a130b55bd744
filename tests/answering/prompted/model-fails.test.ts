import { afterEach, describe, expect, it } from 'vitest';
import type { ModelConfig } from '../../../src/app/config.js';
import { type ModelCoach, startModelCoach, TEST_KEY } from '../../support/model-coach.js';
import type { ChatReply, OpenAiDouble } from '../../support/openai-double.js';
import { goodModel } from '../../support/read-prompt.js';

/** A model that is down, slow, over quota or talks nonsense: the composed answer goes out in time, and says so. */

const question = 'How long does it take to go from musician to audio AI engineer?';
const opened: ModelCoach[] = [];
afterEach(async () => {
  for (const coach of opened.splice(0)) await coach.remove();
});

/** Deadlines of a tenth and less, so that the tests need not wait for real ones. */
async function start(chat: OpenAiDouble['chat'], model: Partial<ModelConfig> = {}): Promise<ModelCoach> {
  const coach = await startModelCoach({ deadlines: { firstToken: 600, end: 1_500 }, ...model });
  coach.double.chat = chat;
  opened.push(coach);
  return coach;
}

const broken: readonly [name: string, reply: ChatReply, failure: string][] = [
  ['a key that is not accepted', { status: 401, code: 'invalid_api_key' }, 'refused'],
  ['a key without the right', { status: 403 }, 'refused'],
  ['a model that is not there', { status: 404, code: 'model_not_found' }, 'refused'],
  ['over its limit for an hour', { status: 429, retryAfter: '3600' }, 'limited'],
  ['over its quota', { status: 429, code: 'insufficient_quota' }, 'limited'],
  ['a fault of the server', { status: 500 }, 'down'],
  ['an overloaded server', { status: 503 }, 'down'],
  ['a request that is not taken', { status: 400 }, 'rejected'],
  ['a server that never answers', 'hang', 'slow'],
  ['a connection cut in the middle', { cut: 'Plan on ' }, 'cut'],
  ['silence in the middle', { stall: 'Plan on ' }, 'slow'],
  ['a stream without its end', { unfinished: 'Plan on ' }, 'cut'],
  ['what is no JSON', 'malformed', 'malformed'],
  ['a reply held back', { filtered: 'Plan on ' }, 'filtered'],
];

describe('a model that fails', () => {
  it.each(broken)('%s: the composed answer stands in', async (_, reply, failure) => {
    const coach = await start(() => reply);
    const { answer, tookMs } = await coach.ask(question);
    expect(answer).toMatchObject({ kind: 'answered', by: 'extractive', standIn: true });
    expect(answer.text).toContain('9-18 months');
    expect(tookMs).toBeLessThan(2_000);
    const why = coach.events.findLast(({ kind }) => kind === 'replied');
    expect(why).toMatchObject({ by: 'extractive', why: failure });
    // Neither the key nor what the server said is anywhere.
    expect(JSON.stringify([answer, coach.events])).not.toMatch(/sk-|what people wrote/);
    expect(coach.double.keys).toContain(`Bearer ${TEST_KEY}`);
  });

  it('a server that cannot be reached', async () => {
    const coach = await start(() => 'hang', { baseUrl: 'http://127.0.0.1:9/v1' });
    const { answer } = await coach.ask(question);
    expect(answer.standIn).toBe(true);
    expect(coach.events.at(-1)).toMatchObject({ kind: 'replied', why: 'down' });
  });

  it('a limit of a moment is waited for', async () => {
    const coach = await start((request, count) =>
      count === 1 ? { status: 429, retryAfter: '0.1' } : goodModel()(request),
    );
    expect((await coach.ask(question)).answer.by).toBe('model');
    expect(coach.double.chats).toHaveLength(2);
  });

  it('a fault that passes is tried once more', async () => {
    const coach = await start((request, count) => (count === 1 ? { status: 500 } : goodModel()(request)));
    expect((await coach.ask(question)).answer.by).toBe('model');
  });

  it('an outage costs one slow answer, and the model is used again when it is back, without a restart', async () => {
    const coach = await start(() => 'hang');
    expect((await coach.ask(question)).tookMs).toBeGreaterThan(500);
    const asked = coach.double.chats.length;
    for (let count = 0; count < 5; count++) {
      const { answer, tookMs } = await coach.ask(question);
      expect([answer.standIn, tookMs < 200]).toEqual([true, true]);
    }
    expect(coach.double.chats).toHaveLength(asked);
    coach.double.chat = goodModel();
    coach.pass(20_000);
    expect((await coach.ask(question)).answer.by).toBe('model');
    expect((await coach.ask(question)).answer.standIn).toBeUndefined();
  });

  it('what was shown before it broke off stays, and the composed answer brings the rest', async () => {
    const coach = await start((request) => ({
      stall: `Plan on **9-18 months** [${request.messages.length > 0 ? 1 : 0}]. And `,
    }));
    const { answer, shown } = await coach.ask(
      'How long from musician to audio AI engineer, and what will I earn?',
    );
    expect(shown).toBe('Plan on **9-18 months** [1].');
    expect(answer.text.startsWith(shown)).toBe(true);
    expect(answer.text).toContain('$110,000');
    expect(answer).toMatchObject({ by: 'extractive', standIn: true });
    expect(answer.text.match(/9-18 months/g)).toHaveLength(1);
  });

  it('over the tokens of a day, answers are composed', async () => {
    const coach = await start(goodModel(), { limits: { perDay: 3_000 } });
    expect((await coach.ask(question)).answer.by).toBe('model');
    expect((await coach.ask(question)).answer.standIn).toBe(true);
    expect(coach.events.at(-1)).toMatchObject({ why: 'budget' });
    expect((await coach.ask(question, 'c9', 'somebody else')).answer.by).toBe('model');
    coach.pass(24 * 3_600_000);
    expect((await coach.ask(question)).answer.by).toBe('model');
  });

  it('an answer is given although its tokens could not be counted', async () => {
    const coach = await start(goodModel());
    coach.spending.add = async () => {
      throw new Error('disk full');
    };
    expect((await coach.ask(question)).answer.by).toBe('model');
  });

  it('a request larger than the tokens of an answer is not made', async () => {
    const coach = await start(goodModel(), { limits: { perAnswer: 500 } });
    expect((await coach.ask(question)).answer.standIn).toBe(true);
    expect(coach.double.chats).toEqual([]);
  });
});
