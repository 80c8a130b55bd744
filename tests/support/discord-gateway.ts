import type { Server } from 'node:http';
import { GatewayIntentBits } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildPayload, type Message, type User, type World } from './discord-world.js';

type Sent = { s: number; t: string; d: object };
type Session = {
  id: string;
  intents: number;
  shard: [number, number];
  /** Everything that was told, for a replay. */
  log: Sent[];
  socket?: WebSocket;
};

export type Gateway = {
  sessions: readonly Session[];
  /** Breaks the connections off; what happens meanwhile is kept for a resume. */
  drop(): void;
  /** Asks the clients to connect anew (op 7). */
  askToReconnect(): void;
  /** The next resume is refused (op 9), so that the client starts afresh. */
  refuseNextResume(): void;
  /** Replays the last events of each session at the next resume, though they were received. */
  replayAtNextResume(count: number): void;
  /** Sends the latest event of a kind once more, as a platform that is not sure does. */
  repeat(name: string): void;
  close(): void;
};

/** Discord's gateway: identify, heartbeats, resume with replay, intents that withhold content. */
export function startGateway(server: Server, world: World, url: () => string): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const sessions: Session[] = [];
  let refusesResume = false;
  let replays = 0;

  const send = (socket: WebSocket, packet: object): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(packet));
  };
  const dispatch = (session: Session, t: string, d: object): void => {
    const sent = { s: session.log.length + 1, t, d };
    session.log.push(sent);
    if (session.socket) send(session.socket, { op: 0, ...sent });
  };

  world.events.on('event', (name: string, payload: object, about: { guild?: string; author?: User }) => {
    for (const session of sessions)
      if (hears(session, name, about)) dispatch(session, name, withheld(session, name, payload, world));
  });

  sockets.on('connection', (socket) => {
    let session: Session | undefined;
    send(socket, { op: 10, d: { heartbeat_interval: 41_250 } });
    socket.on('close', () => {
      if (session?.socket === socket) delete session.socket;
    });
    socket.on('message', (text) => {
      const { op, d } = JSON.parse(String(text)) as { op: number; d: Record<string, unknown> };
      if (op === 1) return send(socket, { op: 11 });
      if (op === 2) {
        if (d.token !== world.token) return socket.close(4004, 'Authentication failed.');
        const intents = Number(d.intents);
        if ((intents & GatewayIntentBits.MessageContent) !== 0 && !world.contentIntent)
          return socket.close(4014, 'Disallowed intent(s).');
        session = {
          id: world.snowflake(),
          intents,
          shard: (d.shard as [number, number]) ?? [0, 1],
          log: [],
          socket,
        };
        sessions.push(session);
        const own = [...world.guilds.values()].filter(({ id }) => isOfShard(id, session as Session));
        dispatch(session, 'READY', {
          v: 10,
          user: world.bot,
          guilds: own.map(({ id }) => ({ id, unavailable: true })),
          session_id: session.id,
          resume_gateway_url: url(),
          shard: session.shard,
          application: { id: world.application, flags: 0 },
        });
        for (const guild of own) dispatch(session, 'GUILD_CREATE', guildPayload(guild, world));
      }
      if (op === 6) {
        const found = sessions.find(({ id }) => id === d.session_id);
        if (!found || refusesResume) {
          refusesResume = false;
          return send(socket, { op: 9, d: false });
        }
        session = found;
        session.socket = socket;
        const from = Math.max(0, Number(d.seq) - replays);
        replays = 0;
        for (const sent of session.log.slice(from)) send(socket, { op: 0, ...sent });
        dispatch(session, 'RESUMED', {});
      }
    });
  });

  return {
    sessions,
    drop: () => {
      for (const { socket } of sessions) socket?.terminate();
    },
    askToReconnect: () => {
      for (const { socket } of sessions) if (socket) send(socket, { op: 7, d: null });
    },
    refuseNextResume: () => {
      refusesResume = true;
    },
    replayAtNextResume: (count) => {
      replays = count;
    },
    repeat(name) {
      for (const session of sessions) {
        const last = session.log.findLast(({ t }) => t === name);
        if (last) dispatch(session, name, last.d);
      }
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** Direct messages are shard 0's; a server's events its shard's. */
const isOfShard = (guild: string, { shard: [id, count] }: Session): boolean =>
  Number((BigInt(guild) >> 22n) % BigInt(count)) === id;

function hears(session: Session, name: string, { guild }: { guild?: string }): boolean {
  const { intents, shard } = session;
  if (guild === undefined ? shard[0] !== 0 : !isOfShard(guild, session)) return false;
  if (name.startsWith('MESSAGE_'))
    return (
      (intents &
        (guild === undefined ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages)) !==
      0
    );
  if (name.startsWith('THREAD_') || name.startsWith('GUILD_') || name.startsWith('CHANNEL_'))
    return (intents & GatewayIntentBits.Guilds) !== 0;
  return true;
}

/** Without the content intent, text arrives only in direct messages, in mentions of the bot, and from the bot itself. */
function withheld({ intents }: Session, name: string, payload: object, { bot }: World): object {
  if (name !== 'MESSAGE_CREATE' && name !== 'MESSAGE_UPDATE') return payload;
  const message = payload as Message;
  if ((intents & GatewayIntentBits.MessageContent) !== 0 || message.guild_id === undefined) return payload;
  if (message.author.id === bot.id || message.mentions.some(({ id }) => id === bot.id)) return payload;
  return { ...message, content: '', components: [], embeds: [], attachments: [] };
}
