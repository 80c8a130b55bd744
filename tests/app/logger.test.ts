import { expect, it } from 'vitest';
import { createLogger, requestId } from '../../src/app/logger.js';
import { logWork } from '../../src/app/serve-events.js';
import { SegueError } from '../../src/domain/errors.js';
import { DeliveryError } from '../../src/state/door.js';
import { received } from '../support/questions.js';

function logging(secrets: readonly string[] = [], level = 'info') {
  const lines: string[] = [];
  const log = createLogger({ level, secrets, write: (line) => lines.push(line) });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

it('writes one JSON object a line, with the time and the level by name', () => {
  const { log, last } = logging();
  log.info({ door: 'slack', tookMs: 12 }, 'replied');
  expect(last()).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    door: 'slack',
    tookMs: 12,
    msg: 'replied',
  });
});

it('lets no secret through, wherever it stands: settings, and whatever looks like a token', () => {
  const { log, lines } = logging(['my-own-secret']);
  const discord = `${'A'.repeat(24)}.${'b'.repeat(6)}.${'c'.repeat(30)}`;
  const secrets = ['xoxb-123-abcdef', 'xapp-1-A1-99', 'sk-abcdefgh1234', discord, 'user:pa55'];
  log.info(
    { url: 'postgres://user:pa55@db/x', deep: { list: [`Bearer ${secrets[0]}`, 'my-own-secret'] } },
    `${secrets.slice(0, 4).join(' ')} my-own-secret`,
  );
  log.error({ error: new SegueError('config', `The token ${secrets[0]} is refused.`) }, 'failed');
  for (const secret of ['my-own-secret', ...secrets]) expect(lines.join('')).not.toContain(secret);
  expect(lines.join('')).toContain('postgres://[secret]@db/x');
});

it('never writes what people wrote, even where a caller passes it on', () => {
  const { log, lines, last } = logging();
  const asked = received('m1', { text: 'private words', route: { note: 'private words' } });
  log.info({ ...asked, reply: { answer: { text: 'private words' } }, reason: 'private words' }, 'careless');
  logWork(log, {
    kind: 'retry',
    received: asked,
    stage: 'ask',
    tries: 1,
    afterMs: 5,
    error: new SyntaxError('Unexpected token in "private words"'),
  });
  expect(lines.join('')).not.toContain('private');
  expect(last()).toMatchObject({
    level: 'warn',
    request: requestId(asked),
    stage: 'ask',
    error: { name: 'SyntaxError', at: expect.any(Array) },
  });
});

it('quotes errors that are made to be read', () => {
  const { log, last } = logging();
  log.error({ error: new DeliveryError('channel_not_found', { retry: 'never' }) }, 'gave up');
  expect(last().error).toEqual({ name: 'DeliveryError', says: 'channel_not_found' });
});

it('names a request the same at every try, and unlike any other', () => {
  expect(requestId(received('m1'))).toBe(requestId(received('m1', { asker: 'someone', text: 'else' })));
  expect(requestId(received('m1'))).not.toBe(requestId(received('m1', { door: 'other' })));
  expect(requestId(received('m1'))).toMatch(/^[0-9a-f]{12}$/);
});
