import { setTimeout as sleep } from 'node:timers/promises';
import type { Authorize, AuthorizeResult } from '@slack/bolt';
import type { Installation } from '@slack/oauth';
import { SegueError } from '../../../src/index.js';
import { namesToTry, type Whereabouts } from './installation-name.js';
import { notInstalled } from './installation-store.js';

export type CachedAuthorize = {
  authorize: Authorize<boolean>;
  /** Forgets what was read under a name, also while it is being read. */
  drop(name: string): void;
  /** How many answers are kept. */
  size(): number;
};

/** Enough for every workspace of a large bot to stay in memory: an entry is under 1 kB. */
const MOST_KEPT = 1_000;
/** Another process may have removed the installation; its tokens are dead by then, so a minute harms nobody. */
const FRESH_MS = 60_000;
/**
 * Bolt gives an event up when `authorize` fails, and so does Slack after 3 s; whether it comes again depends on the mode.
 * So a store that stumbles is asked again within this time, which leaves one second for the rest.
 */
const DEADLINE_MS = 2_000;
const PAUSE_MS = 100;
/** How long what was read last is used without asking a store that is away: events are not to wait for it one by one. */
const STALE_MS = 5_000;

type Entry = {
  names: readonly string[];
  freshUntil: number;
  reading: Promise<AuthorizeResult>;
  last?: AuthorizeResult;
};

/**
 * Bolt's `authorize`: the tokens of the workspace that an event comes from, out of memory where they have been read before.
 * When the store cannot be read, what was read last is used.
 * @param find reads the store; undefined when the app is not installed there
 */
export function createCachedAuthorize(
  find: (where: Whereabouts) => Promise<Installation | undefined>,
  now: () => number,
  { mostKept = MOST_KEPT, freshMs = FRESH_MS, deadlineMs = DEADLINE_MS } = {},
): CachedAuthorize {
  /** The least recently used first. */
  const kept = new Map<string, Entry>();

  const begin = (key: string, source: Whereabouts, last?: AuthorizeResult): Entry => {
    const entry: Entry = {
      names: namesToTry(source),
      freshUntil: now() + freshMs,
      reading: readInTime(() => find(source), deadlineMs).then((found) => {
        if (!found) throw notInstalled(source);
        entry.last = toResult(found, source);
        return entry.last;
      }),
      ...(last ? { last } : {}),
    };
    kept.set(key, entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return entry;
  };

  return {
    async authorize(source) {
      const key = [source.teamId, source.enterpriseId, source.isEnterpriseInstall].join(' ');
      let entry = kept.get(key);
      if (entry && now() < entry.freshUntil) {
        kept.delete(key);
        kept.set(key, entry);
      } else entry = begin(key, source, entry?.last);
      try {
        return await entry.reading;
      } catch (error) {
        // The next event asks the store again.
        if (kept.get(key) === entry) kept.delete(key);
        const isAway = error instanceof SegueError && error.code === 'storage';
        if (!isAway || entry.last === undefined) throw error;
        const { last } = entry;
        kept.set(key, { ...entry, freshUntil: now() + STALE_MS, reading: Promise.resolve(last) });
        return last;
      }
    },
    drop(name) {
      for (const [key, { names }] of kept) if (names.includes(name)) kept.delete(key);
    },
    size: () => kept.size,
  };
}

/** @throws SegueError `storage` when the store does not answer in time; other errors of it as they are */
async function readInTime<T>(read: () => Promise<T>, deadlineMs: number): Promise<T> {
  const over = new AbortController();
  const deadline = sleep(deadlineMs, undefined, { signal: over.signal }).then(() => {
    throw new SegueError('storage', 'The store did not give the tokens of a workspace in time.', {
      retryable: true,
    });
  });
  // Lost races must not end the process.
  deadline.catch(() => {});
  const trying = async (): Promise<T> => {
    for (;;) {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof SegueError && error.retryable) || over.signal.aborted) throw error;
        await sleep(PAUSE_MS);
      }
    }
  };
  try {
    return await Promise.race([trying(), deadline]);
  } finally {
    over.abort();
  }
}

/** Only the bot's token leaves the store: nothing is ever done in a person's name. */
function toResult({ bot, team, enterprise }: Installation, source: Whereabouts): AuthorizeResult {
  const teamId = source.teamId ?? team?.id;
  const enterpriseId = enterprise?.id ?? source.enterpriseId;
  return {
    ...(bot ? { botToken: bot.token, botId: bot.id, botUserId: bot.userId } : {}),
    ...(teamId === undefined ? {} : { teamId }),
    ...(enterpriseId === undefined ? {} : { enterpriseId }),
  };
}
