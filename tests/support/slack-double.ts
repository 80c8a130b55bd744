import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Call, Handed, SlackDouble } from './slack-double-types.js';
import { type Arguments, methods } from './slack-methods.js';
import { postSigned, readArguments } from './slack-requests.js';
import { createWorkspace, nextTs, type Workspace } from './slack-workspace.js';

export type { Call, Fault, Handed, SlackDouble } from './slack-double-types.js';

/** Slack on loopback: Web API, Socket Mode and signed HTTP events, over as many workspaces as are asked for; it can misbehave. */
export async function startSlackDouble(teams: readonly string[] = ['T1']): Promise<SlackDouble> {
  const workspaces = new Map(teams.map((team) => [team, createWorkspace(team)]));
  const counts = new Map<string, number>();
  const awaited = new Map<string, (response: unknown) => void>();
  const urls = new Map<
    string,
    { team: string; channel: string; user: string; left: number; replace?: number }
  >();
  const open = new Set<WebSocket>();
  let envelopes = 0;
  let turn = 0;

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket as Socket, head, (client) => {
      double.connections++;
      open.add(client);
      client.on('close', () => open.delete(client));
      client.on('error', () => {});
      client.on('message', (data) => {
        const { envelope_id, payload } = JSON.parse(String(data)) as {
          envelope_id: string;
          payload?: unknown;
        };
        awaited.get(envelope_id)?.(payload);
      });
      client.send(
        JSON.stringify({ type: 'hello', num_connections: open.size, connection_info: { app_id: 'A1' } }),
      );
      client.ping();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const [, kind, rest = ''] = (request.url ?? '').split('/');
    if (kind === 'response') {
      answerDirectly(rest, body, response);
      return;
    }
    const method = rest.split('?')[0] ?? '';
    const args = readArguments(body);
    const n = (counts.get(method) ?? 0) + 1;
    counts.set(method, n);
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const workspace = [...workspaces.values()].find((each) => each.token === token && !each.isGone);
    const fault = double.fault?.(method, { ...args, team: workspace?.team }, n);
    const call: Call = {
      method,
      team: workspace?.team ?? '',
      args,
      at: Date.now(),
      ...(fault ? { fault: fault.kind } : {}),
    };
    double.calls.push(call);
    if (fault?.kind === 'hangs') return;
    if (fault?.kind === 'slow') await sleep(fault.ms);
    if (fault?.kind === 'rate-limited')
      return send(
        response,
        429,
        { ok: false, error: 'ratelimited' },
        { 'retry-after': String(fault.seconds) },
      );
    if (fault?.kind === 'broken') return send(response, 500, { ok: false });
    if (fault?.kind === 'refused')
      return send(response, 200, { ok: false, error: fault.error, needed: fault.needed });
    const outcome = carryOut(method, args, token, workspace);
    if (fault?.kind === 'lost') {
      response.destroy();
      return;
    }
    send(response, 200, outcome, { 'x-oauth-scopes': [...(workspace?.scopes ?? [])].join(',') });
  };

  const carryOut = (
    method: string,
    args: Arguments,
    token: string,
    workspace: Workspace | undefined,
  ): object => {
    if (method === 'apps.connections.open')
      return token === double.appToken
        ? { ok: true, url: `${root.replace('http', 'ws')}/socket` }
        : { ok: false, error: 'invalid_auth' };
    if (method === 'oauth.v2.access') return installed(String(args.code));
    const found = methods[method];
    if (!found) return { ok: false, error: 'unknown_method' };
    if (!workspace) return { ok: false, error: 'invalid_auth' };
    if (found.scope !== undefined && !workspace.scopes.has(found.scope))
      return {
        ok: false,
        error: 'missing_scope',
        needed: found.scope,
        provided: [...workspace.scopes].join(','),
      };
    return found.run(workspace, args, double.triggers);
  };

  /** The code names the workspace that is installed. */
  const installed = (code: string): object => {
    const team = code.replace(/^code-/, '');
    const workspace = workspaces.get(team) ?? createWorkspace(team);
    workspaces.set(team, workspace);
    workspace.isGone = false;
    return {
      ok: true,
      ...{ app_id: 'A1', token_type: 'bot', access_token: workspace.token, bot_user_id: workspace.bot.user },
      scope: [...workspace.scopes].join(','),
      team: { id: team, name: team },
      authed_user: { id: 'UADMIN' },
      enterprise: null,
      is_enterprise_install: false,
    };
  };

  const answerDirectly = (id: string, body: string, response: ServerResponse): void => {
    const url = urls.get(id);
    const workspace = url && workspaces.get(url.team);
    if (!url || !workspace || url.left-- <= 0) {
      send(response, 404, { ok: false, error: 'used_url' });
      return;
    }
    const { text = '', blocks, response_type, replace_original } = JSON.parse(body) as Record<string, never>;
    const content = { text, ...(blocks === undefined ? {} : { blocks }) };
    const { channel, user } = url;
    if (response_type === 'in_channel') {
      workspace.posts.push({
        channel,
        ts: nextTs(),
        user: workspace.bot.user,
        bot_id: workspace.bot.id,
        edits: 0,
        ...content,
      });
    } else if (replace_original && url.replace !== undefined) {
      workspace.ephemerals[url.replace] = { channel, user, via: 'response_url', ...content };
    } else {
      // What a command's address has shown cannot be replaced (slackapi/bolt-js#2287); what a button stands in can.
      workspace.ephemerals.push({ channel, user, via: 'response_url', ...content });
    }
    const n = (counts.get('response_url') ?? 0) + 1;
    counts.set('response_url', n);
    if (double.fault?.('response_url', {}, n)?.kind === 'lost') response.destroy();
    else send(response, 200, { ok: true });
  };

  const deliverOnce = async (
    type: string,
    payload: object,
    attempt: number,
  ): Promise<{ response: unknown } | undefined> => {
    if (double.eventsUrl !== undefined) return postSigned(double, type, payload, attempt);
    const ready = [...open].filter(({ readyState }) => readyState === 1);
    const socket = ready[turn++ % Math.max(1, ready.length)];
    if (!socket) return undefined;
    const envelope_id = `envelope-${++envelopes}`;
    const acked = new Promise<{ response: unknown }>((resolve) => {
      awaited.set(envelope_id, (response) => resolve({ response }));
    });
    socket.send(
      JSON.stringify({
        ...{ envelope_id, type, payload, accepts_response_payload: type !== 'events_api' },
        ...(type === 'events_api'
          ? { retry_attempt: attempt, retry_reason: attempt > 0 ? 'timeout' : '' }
          : {}),
      }),
    );
    const result = await Promise.race([acked, sleep(double.patience.ackMs).then(() => undefined)]);
    awaited.delete(envelope_id);
    return result;
  };

  const double: SlackDouble = {
    apiUrl: `${root}/api/`,
    appToken: 'xapp-1-secret',
    signingSecret: 'signing-secret',
    workspaces,
    workspace(team) {
      const found = workspaces.get(team);
      if (!found) throw new Error(`no workspace ${team}`);
      return found;
    },
    calls: [],
    handed: [],
    triggers: new Map(),
    fault: undefined,
    eventsUrl: undefined,
    connections: 0,
    patience: { ackMs: 3_000, againAfterMs: [50, 500, 2_000, 4_000] },
    sockets: () => [...open],
    async hand(type, payload) {
      const handed: Handed = { type, attempts: 0 };
      double.handed.push(handed);
      const pauses = type === 'events_api' ? double.patience.againAfterMs : [];
      for (const pause of [0, ...pauses]) {
        if (pause > 0) await sleep(pause);
        const began = performance.now();
        const result = await deliverOnce(type, payload, handed.attempts++);
        if (!result) continue;
        handed.ackedAfterMs = performance.now() - began;
        handed.response = result.response;
        break;
      }
      return handed;
    },
    responseUrl(team, channel, user, replaces) {
      const id = `r${urls.size + 1}-${Math.random().toString(36).slice(2)}`;
      urls.set(id, {
        team,
        channel,
        user,
        left: 5,
        ...(replaces === undefined ? {} : { replace: replaces }),
      });
      return `${root}/response/${id}`;
    },
    showAnswer(responseUrl, answer) {
      const url = urls.get(responseUrl.split('/').at(-1) ?? '');
      // An acknowledgement without words shows nothing.
      const { text = '', blocks } = (answer ?? {}) as { text?: string; blocks?: unknown[] };
      if (!url || (text === '' && blocks === undefined)) return;
      const { channel, user } = url;
      const shown = { channel, user, text, via: 'ack', ...(blocks === undefined ? {} : { blocks }) };
      double.workspace(url.team).ephemerals.push(shown);
    },
    freeze() {
      for (const socket of open) {
        socket.removeAllListeners('message');
        (socket as unknown as { _socket: Socket })._socket.pause();
        open.delete(socket);
      }
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return double;
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
