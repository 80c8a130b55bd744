import { ErrorCode as SocketCode } from '@slack/socket-mode';
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { startFault } from '../../../adapters/slack/start-fault.js';
import { SegueError } from '../../../src/index.js';

const refused = (error: string, more: object = {}) => new WebAPIPlatformError({ ok: false, error, ...more });
const unreachable = (code: string) =>
  new WebAPIRequestError(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));

describe('what an operator has to mend ends the program, in one line that names it', () => {
  it.each([
    [
      'a wrong bot token',
      refused('invalid_auth'),
      'SLACK_BOT_TOKEN' as const,
      /^Slack does not know the token in SLACK_BOT_TOKEN\. Copy the bot token \(xoxb-…\)/,
    ],
    [
      'a wrong app token',
      refused('invalid_auth'),
      'SLACK_APP_TOKEN' as const,
      /^Slack does not know the token in SLACK_APP_TOKEN\. Generate an app-level token \(xapp-…\) with connections:write/,
    ],
    [
      'a removed app',
      refused('account_inactive'),
      'SLACK_BOT_TOKEN' as const,
      /^The token in SLACK_BOT_TOKEN belongs to an app that was removed.*Install the app again/,
    ],
    [
      'a missing scope',
      refused('missing_scope', { needed: 'chat:write', provided: 'commands' }),
      'SLACK_BOT_TOKEN' as const,
      /^The token in SLACK_BOT_TOKEN lacks the scope chat:write\. .*reinstall the app\.$/,
    ],
    [
      'a missing scope of the app token',
      refused('missing_scope', { needed: 'connections:write' }),
      'SLACK_APP_TOKEN' as const,
      /^The token in SLACK_APP_TOKEN lacks the scope connections:write\. Generate/,
    ],
    [
      'a token of another kind',
      refused('not_allowed_token_type'),
      'SLACK_APP_TOKEN' as const,
      /^SLACK_APP_TOKEN holds a token of another kind\. Generate/,
    ],
    [
      'a refusal nobody has heard of',
      refused('ekm_access_denied'),
      'SLACK_BOT_TOKEN' as const,
      /^Slack refuses SLACK_BOT_TOKEN \(ekm_access_denied\)\. Copy/,
    ],
    [
      'another server at that address',
      new WebAPIHTTPError(404, 'Not Found', {}),
      'SLACK_BOT_TOKEN' as const,
      /^What answers in Slack's place .* \(HTTP 404\)\. Check SLACK_API_URL/,
    ],
  ])('%s', (_, error, setting, line) => {
    expect(startFault(error, setting)).toMatchObject({
      code: 'config',
      retryable: false,
      message: expect.stringMatching(line),
      cause: error,
    });
  });
});

describe('what passes by itself is tried again', () => {
  it.each([
    ['no network', unreachable('ENOTFOUND'), /^Slack cannot be reached \(ENOTFOUND\)\./],
    ['nobody listens', unreachable('ECONNREFUSED'), /^Slack cannot be reached \(ECONNREFUSED\)\./],
    [
      'Slack is down',
      new WebAPIHTTPError(503, 'Service Unavailable', {}),
      /^Slack has trouble of its own \(HTTP 503\)\./,
    ],
    ['Slack says so itself', refused('internal_error'), /^Slack has trouble of its own \(internal_error\)\./],
    ['too many calls', new WebAPIRateLimitedError(30), /^Slack asks for a pause/],
    [
      'the socket breaks',
      Object.assign(new Error('x'), { code: SocketCode.WebsocketError }),
      /^The socket to Slack cannot be opened/,
    ],
    ['the socket is closed', undefined, /^Slack closed the socket before it said hello\./],
  ])('%s', (_, error, line) => {
    const fault = startFault(error, 'SLACK_APP_TOKEN');
    expect([fault.code, fault.retryable]).toEqual(['config', true]);
    expect(fault.message).toMatch(line);
  });
});

it('one of our own stays as it is', () => {
  const own = new SegueError('storage', 'The disk is full.', { retryable: true });
  expect(startFault(own, 'SLACK_BOT_TOKEN')).toBe(own);
});

it('an error of no known kind is quoted in one line, without the token in it', () => {
  const { message } = startFault(new Error('cannot use\n xoxb-12-secret here'), 'SLACK_BOT_TOKEN');
  expect(message).toBe('Slack cannot be opened: cannot use [secret] here LOG_LEVEL=debug shows more.');
});
