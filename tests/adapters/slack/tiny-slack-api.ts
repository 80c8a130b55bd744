import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach } from 'vitest';

/** What a method answers: a body, with other headers or another status; or nothing at all. */
export type TinyAnswer =
  | 'hang'
  | { body: Record<string, unknown>; status?: number; headers?: Record<string, string> };

export type TinyCall = { method: string; token: string | undefined; form: URLSearchParams };

export type TinySlackApi = {
  /** For SLACK_API_URL. */
  url: string;
  /** What arrived, in order. */
  calls: TinyCall[];
  /** Sets what a method answers from now on. */
  answers: Record<string, TinyAnswer | ((call: TinyCall) => TinyAnswer)>;
  /** What happens to a connection that asks to become a WebSocket. */
  upgrade: (request: IncomingMessage, socket: Socket) => void;
};

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

/** A few methods of Slack's API on loopback, until the test ends. A method that is not set is unknown, as at Slack. */
export async function startTinySlackApi(answers: TinySlackApi['answers'] = {}): Promise<TinySlackApi> {
  const sockets = new Set<Socket>();
  const api: TinySlackApi = { url: '', calls: [], answers, upgrade: (_, socket) => socket.destroy() };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const method = request.url?.split('/').at(-1) ?? '';
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? form.get('token') ?? undefined;
    const call = { method, token, form };
    api.calls.push(call);
    const set = api.answers[method] ?? { body: { ok: false, error: 'unknown_method' } };
    const answer = typeof set === 'function' ? set(call) : set;
    if (answer === 'hang') return;
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
    response.end(JSON.stringify(answer.body));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  server.on('upgrade', (request, socket) => api.upgrade(request, socket as Socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  api.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  return api;
}
