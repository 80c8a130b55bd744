import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { discordRoutes, type Outcome } from './discord-routes.js';
import type { World } from './discord-world.js';

/** Something that goes wrong with requests, so many times. */
export type Fault = {
  /** `POST /channels/1/messages`, say. */
  on: RegExp;
  times: number;
  /** So many pass before. */
  skip?: number;
  /** Discord's answer; without one, the connection breaks. */
  status?: number;
  code?: number;
  /** Seconds, as in the Retry-After header. */
  retryAfter?: number;
  /** What was asked for is done, and only the answer gets lost. */
  afterwards?: boolean;
  /** It takes so much longer. */
  delayMs?: number;
  /** The request never arrives. */
  lost?: boolean;
};

export type Rest = {
  fail(fault: Partial<Fault> & Pick<Fault, 'on'>): void;
  /** Requests a second over everything but interactions. */
  globalLimit: number;
  /** Messages that a channel takes in five seconds; no bound by default. */
  channelLimit: number;
};

const API = /^\/api\/v10/;
/** Interaction endpoints are not bound to the global limit. */
const EXEMPT = /^\/(?:interactions|webhooks)\//;

/** Discord's REST API over a world, with its limits and with faults on order. */
export function serveRest(server: Server, world: World): Rest {
  const faults: Fault[] = [];
  const rest: Rest = {
    fail: (fault) => void faults.push({ times: 1, ...fault }),
    globalLimit: 50,
    channelLimit: Number.POSITIVE_INFINITY,
  };
  let window = { startedAt: 0, count: 0 };
  const ofChannel = new Map<string, { startedAt: number; count: number }>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = Date.now();
    const { method = 'GET', url = '' } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    const full = new URL(url, 'http://double');
    const path = decodeURIComponent(full.pathname.replace(API, ''));
    const record = { method, path, body, at, status: 0 };
    world.requests.push(record);
    const reply = (status: number, content?: unknown, headers: Record<string, string> = {}): void => {
      record.status = status;
      // Without content there is no content type either.
      if (content === undefined) return void response.writeHead(status, headers).end();
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(content));
    };

    const matching = faults.find(({ on, times }) => times > 0 && on.test(`${method} ${path}`));
    const passes = matching?.skip !== undefined && matching.skip-- > 0;
    const fault = passes ? undefined : matching;
    if (fault) fault.times--;
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
    const isOnlySlow = fault?.delayMs !== undefined && !fault.lost;
    if (fault && !fault.afterwards && !isOnlySlow) return fail(fault, response, reply);
    const authorized = request.headers.authorization === `Bot ${world.token}`;
    if (!EXEMPT.test(path) && !authorized) return reply(401, { message: '401: Unauthorized', code: 0 });
    if (!EXEMPT.test(path)) {
      if (at - window.startedAt >= 1_000) window = { startedAt: at, count: 0 };
      if (++window.count > rest.globalLimit) return tooMany((window.startedAt + 1_000 - at) / 1_000, true);
    }
    const headers: Record<string, string> = {};
    const [, channel] = /^POST \/channels\/(\d+)\/messages$/.exec(`${method} ${path}`) ?? [];
    if (channel !== undefined && Number.isFinite(rest.channelLimit)) {
      const before = ofChannel.get(channel);
      const bucket = before && at - before.startedAt < 5_000 ? before : { startedAt: at, count: 0 };
      ofChannel.set(channel, bucket);
      const resetAfter = (bucket.startedAt + 5_000 - at) / 1_000;
      if (++bucket.count > rest.channelLimit) return tooMany(resetAfter, false);
      headers['x-ratelimit-limit'] = String(rest.channelLimit);
      headers['x-ratelimit-remaining'] = String(rest.channelLimit - bucket.count);
      headers['x-ratelimit-reset-after'] = String(resetAfter);
      headers['x-ratelimit-bucket'] = 'messages';
    }
    const outcome = discordRoutes(world, method, path, body, full.searchParams);
    if (fault?.afterwards) return fail(fault, response, reply);
    return reply(outcome.status, outcome.body, headers);

    function tooMany(seconds: number, global: boolean): void {
      const content = { message: 'You are being rate limited.', retry_after: seconds, global };
      reply(429, content, {
        'retry-after': String(seconds),
        'x-ratelimit-scope': global ? 'global' : 'user',
        ...(global ? { 'x-ratelimit-global': 'true' } : {}),
      });
    }
  }

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  return rest;
}

function fail(
  { status, code = 0, retryAfter }: Fault,
  response: ServerResponse,
  reply: (status: number, content?: unknown, headers?: Record<string, string>) => void,
): void {
  if (status === undefined) return void response.destroy();
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'shared' };
  reply(status, { message: `made to fail (${status})`, code, retry_after: retryAfter }, headers);
}

export type { Outcome };
