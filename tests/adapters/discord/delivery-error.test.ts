import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { expect, it } from 'vitest';
import { toDeliveryError } from '../../../adapters/discord/delivery-error.js';
import { clientOptions } from '../../../adapters/discord/make-client.js';
import { createTokenSeal } from '../../../adapters/discord/seal-token.js';
import { DeliveryError } from '../../../src/state/door.js';

const place = { channel: '7', guild: '1' };
const api = (code: number, status = 403) =>
  new DiscordAPIError({ code, message: 'what somebody wrote' }, code, status, 'POST', 'https://discord', {
    files: undefined,
    body: { content: 'what somebody wrote' },
  });
const limited = new RateLimitError({
  timeToReset: 7_000,
  limit: 5,
  method: 'POST',
  hash: 'h',
  url: 'https://discord',
  route: '/channels/:id/messages',
  majorParameter: '7',
  global: false,
  retryAfter: 7_000,
  sublimitTimeout: 0,
  scope: 'user',
});
const network = Object.assign(new Error('read'), { code: 'ECONNRESET' });

it.each<[string, unknown, 'later' | 'never', RegExp]>([
  ['a limit', limited, 'later', /left alone for 7 s/],
  [
    'a failure of Discord’s',
    new HTTPError(503, 'x', 'POST', 'u', { files: undefined, body: {} }),
    'later',
    /HTTP 503/,
  ],
  ['a broken connection', network, 'later', /cannot be reached/],
  ['a busy channel', api(20_028, 429), 'later', /busy \(code 20028\)/],
  ['a missing permission', api(50_013), 'never', /the bot lacks Send Messages in channel 7 of server 1/],
  ['a hidden channel', api(50_001), 'never', /the bot lacks View Channels in channel 7/],
  ['a channel that is gone', api(10_003, 404), 'never', /channel 7 of server 1 is gone/],
  ['closed direct messages', api(50_007), 'never', /takes no direct messages/],
  ['a reply that is built wrong', api(50_035, 400), 'never', /code 50035/],
  ['anything else', api(40_001), 'never', /HTTP 403, code 40001/],
])('%s: whether to try again, in words that hold nothing of people', (_, error, retry, says) => {
  const known = toDeliveryError(error, place) as DeliveryError;
  expect(known).toBeInstanceOf(DeliveryError);
  expect([known.retry, known.message]).toEqual([retry, expect.stringMatching(says)]);
  expect(known.message).not.toContain('somebody wrote');
});

it('a limit says how long to wait; an error of our own stays as it is', () => {
  expect((toDeliveryError(limited, place) as DeliveryError).afterMs).toBe(7_000);
  const own = new TypeError('a slip');
  expect(toDeliveryError(own, place)).toBe(own);
});

it('the client itself pings nobody, whatever it sends', () => {
  const options = clientOptions({ token: 't', messageContent: false });
  expect(options.allowedMentions).toEqual({ parse: [], repliedUser: false });
  expect(options.enforceNonce).toBe(true);
});

it('a sealed token opens for its interaction and its bot only', () => {
  const seal = createTokenSeal('the.bot.token');
  const sealed = seal.close('1', 'secret-token');
  expect(sealed).not.toContain('secret-token');
  expect(seal.open('1', sealed)).toBe('secret-token');
  expect(seal.open('2', sealed)).toBeUndefined();
  expect(createTokenSeal('another.bot.token').open('1', sealed)).toBeUndefined();
});
