import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, HTTPError, Status } from 'discord.js';
import { type DoorLog, type Readiness, SegueError } from '../../src/index.js';
import { makeClient } from './make-client.js';
import type { DiscordSettings } from './settings.js';

/** The gateway, as a door uses it. */
export type Connection = {
  /** @throws SegueError; retryable while Discord cannot be reached */
  open(): Promise<Client<true>>;
  close(): Promise<void>;
  ready(): Readiness;
  /** Absent while it is not connected. */
  client(): Client<true> | undefined;
};

/** From login to ready: discord.js itself waits 15 s for servers that are out of reach. */
const READY_MS = 30_000;

const PORTAL = 'https://discord.com/developers/applications';
export const TOKEN_REFUSED = `Discord refuses the token in DISCORD_TOKEN: copy a new one from the Bot page of your application (${PORTAL}).`;
export const CONTENT_REFUSED = `Discord refuses the Message Content intent: switch it on (${PORTAL}, Bot page, Privileged Gateway Intents), or take DISCORD_MESSAGE_CONTENT away.`;

/** Close codes after which Discord will not have us back as we are (https://docs.discord.com/developers/topics/opcodes-and-status-codes). */
const closings: Readonly<Record<number, string>> = {
  4004: TOKEN_REFUSED,
  4010: 'Discord knows no such shard: DISCORD_SHARDS must hold numbers below DISCORD_SHARD_COUNT.',
  4011: 'Discord wants more shards for so many servers: raise DISCORD_SHARD_COUNT, or take it and DISCORD_SHARDS away.',
  4012: 'Discord no longer speaks this version of its gateway: update Segue.',
  4013: 'Discord does not know an intent that was asked for: update Segue.',
  4014: CONTENT_REFUSED,
};

/** @param listen adds listeners to a client before it connects */
export function createConnection(
  settings: DiscordSettings,
  log: DoorLog,
  listen: (client: Client) => void,
): Connection {
  let opening: Promise<Client<true>> | undefined;
  let current: Client<true> | undefined;
  let latest: Client | undefined;
  let closedFor: string | undefined;
  let isClosed = false;

  async function connect(): Promise<Client<true>> {
    const client = makeClient(settings);
    latest = client;
    // Without these two a connection that breaks would end the process.
    client.on(Events.Error, (error) => log.error({ error }, 'Discord: an error in a listener'));
    client.on(Events.ShardError, (error, shard) =>
      log.warn({ error, shard }, 'Discord: the connection failed'),
    );
    client.on(Events.ShardReconnecting, (shard) => {
      if (!isClosed) log.info({ shard }, 'Discord: connecting again');
    });
    client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'Discord: resumed'));
    listen(client);
    let late: NodeJS.Timeout | undefined;
    const became = new Promise<Client<true>>((resolve, reject) => {
      late = setTimeout(() => reject(unreachable('it did not get ready in time')), READY_MS);
      client.once(Events.ClientReady, resolve);
      client.on(Events.ShardDisconnect, ({ code }, shard) => {
        const why = closings[code] ?? `Discord closed the connection for good (code ${code}).`;
        closedFor = why;
        if (current) log.error({ shard, code }, why);
        reject(new SegueError('config', why));
      });
    });
    became.catch(() => {});
    try {
      await Promise.race([client.login(settings.token), became]);
      const ready = await became;
      current = ready;
      closedFor = undefined;
      return ready;
    } catch (error) {
      await client.destroy().catch(() => {});
      throw toOpenError(error);
    } finally {
      clearTimeout(late);
    }
  }

  return {
    open() {
      opening ??= connect().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    async close() {
      isClosed = true;
      await latest?.destroy();
    },
    ready() {
      if (isClosed) return { ready: false, detail: 'closed' };
      if (closedFor !== undefined) return { ready: false, detail: closedFor };
      return current?.ws.status === Status.Ready &&
        current.ws.shards.every(({ status }) => status === Status.Ready)
        ? { ready: true }
        : { ready: false, detail: 'Discord is not connected just now; it is tried again.' };
    },
    client: () => current,
  };
}

const unreachable = (why: string, cause?: unknown): SegueError =>
  new SegueError('unreachable', `Discord cannot be reached (${why}); it is tried again.`, {
    cause,
    retryable: true,
  });

export function toOpenError(error: unknown): SegueError {
  if (error instanceof SegueError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new SegueError('config', TOKEN_REFUSED);
  const { status, code, message } = error as { status?: unknown; code?: unknown; message?: string };
  if (status === 401) return new SegueError('config', TOKEN_REFUSED);
  if (error instanceof HTTPError) return unreachable(`HTTP ${error.status}`, error);
  return unreachable(
    typeof code === 'string' ? code : ((message ?? 'no answer').split('\n')[0] ?? ''),
    error,
  );
}
