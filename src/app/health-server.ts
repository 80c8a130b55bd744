import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SegueError } from '../domain/errors.js';
import type { Readiness, Route } from '../state/served-door.js';

export type Check = Readiness & { name: string };

export type HealthServer = {
  /** The port that it listens on; another than asked for when that was 0. */
  port: number;
  close(): Promise<void>;
};

/**
 * Answers `/healthz` (the process is alive), `/readyz` (200 when every check is ready, 503 otherwise, with the checks),
 * `/metrics`, and the doors' own paths.
 * @throws SegueError `config` when the address cannot be listened on
 */
export async function startHealthServer({
  host,
  port,
  checks,
  metrics,
  route,
}: {
  host: string;
  port: number;
  checks: () => Promise<Check[]>;
  metrics: () => Promise<{ contentType: string; text: string }>;
  /** A door's handler for the path, if one is open. */
  route: (path: string) => Route | undefined;
}): Promise<HealthServer> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const own = route(path);
    if (own) return own(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 404, 'text/plain', 'not found\n');
    if (path === '/healthz') return send(response, 200, 'text/plain', 'ok\n');
    if (path === '/readyz') {
      const found = await checks();
      const ready = found.every((check) => check.ready);
      return send(
        response,
        ready ? 200 : 503,
        'application/json',
        `${JSON.stringify({ ready, checks: found })}\n`,
      );
    }
    if (path === '/metrics') {
      const { contentType, text } = await metrics();
      return send(response, 200, contentType, text);
    }
    return send(response, 404, 'text/plain', 'not found\n');
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) send(response, 500, 'text/plain', 'failed\n');
      else response.destroy();
    });
  });
  await listen(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'another program listens there' : (cause.code ?? 'it failed');
      reject(
        new SegueError('config', `Cannot listen on ${host}:${port} (${why}): set PORT or HOST.`, { cause }),
      );
    });
    server.listen(port, host, resolve);
  });
}
