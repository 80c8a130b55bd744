import type { ModelEvent, ObserveModel } from '../answering/prompted/model-event.js';
import { SegueError } from '../domain/errors.js';
import type { Door } from '../state/door.js';
import { keepHouse } from '../state/keep-house.js';
import type { CoachWith } from '../state/reply-to-question.js';
import type { GuideShelf, ServedDoor } from '../state/served-door.js';
import { within } from '../state/slots.js';
import type { Store } from '../state/store.js';
import { createTakeQuestion, type TakeQuestion, type TakeSettings } from '../state/take-question.js';
import type { WorkSettings } from '../state/work-settings.js';
import { createWorker } from '../state/worker.js';
import { type Check, startHealthServer } from './health-server.js';
import type { Log } from './logger.js';
import { createMetrics, type Metrics } from './metrics.js';
import { logModel, logWork } from './serve-events.js';
import { createOpening } from './serve-opening.js';

/** What is opened of the library: the coach, and the guides that doors show. */
export type OpenedCoach = { coachWith: CoachWith; shelf: GuideShelf; close?(): void };

export type ServeParts = {
  host: string;
  port: number;
  /** How long questions under way may take after the order to stop. */
  drainMs: number;
  retentionDays: number;
  /** Tried again until it succeeds, whatever the fault: an operator may be mending it. */
  openStore: () => Promise<Store>;
  /** @param observe told of each call of a model, where one is set */
  openCoach: (store: Store, observe: ObserveModel) => Promise<OpenedCoach>;
  openDoors: (store: Store, shelf: GuideShelf) => Promise<readonly ServedDoor[]>;
  now: () => number;
  log: Log;
  work?: WorkSettings;
  take?: TakeSettings;
};

export type Served = {
  port: number;
  /** Resolves when everything is stopped; rejects then, if an error made going on pointless. */
  ended: Promise<void>;
  /** Stops taking questions, finishes what is under way within the bound, and leaves the rest in the inbox. */
  stop(): Promise<void>;
};

const CHECK_MS = 2_000;
const CLOSE_MS = 5_000;
const NO_DOORS = 'No door is configured, so nobody can ask: set the tokens of Slack or Discord.';

/** Answers questions from all doors until stopped. Resolves as soon as its health can be asked for. */
export async function serve(parts: ServeParts): Promise<Served> {
  const { host, port, now, log } = parts;
  const stopping = new AbortController();
  const opening = createOpening(log, stopping.signal);
  opening.expect('store');
  opening.expect('guides');
  opening.expect('doors');
  /** What has to be closed, in order: the last opened first. */
  const closers: (() => Promise<unknown>)[] = [];
  let store: Store | undefined;
  let doors: readonly ServedDoor[] = [];

  const metrics = createMetrics(async () => store?.inbox.depth(now()));
  const checks = async (): Promise<Check[]> => [
    store ? await checkStore(store, now()) : (opening.awaited('store') ?? { name: 'store', ready: false }),
    opening.awaited('guides') ?? { name: 'guides', ready: true },
    opening.awaited('doors') ?? { name: 'doors', ready: true },
    ...doors.map((door): Check => opening.awaited(door.name) ?? { name: door.name, ...door.ready() }),
    ...(stopping.signal.aborted ? [{ name: 'process', ready: false, detail: 'stopping' }] : []),
  ];
  const server = await startHealthServer({
    host,
    port,
    checks,
    metrics: async () => ({ contentType: metrics.contentType, text: await metrics.text() }),
    route: (path) => doors.map(({ routes }) => routes?.get(path)).find((found) => found !== undefined),
  });
  log.info({ host, port: server.port }, 'listening');

  const run = async (): Promise<void> => {
    const opened = await opening.open('store', parts.openStore, ({ code }) => code === 'config');
    store = opened;
    closers.unshift(() => opened.health.close());
    const observe = (event: ModelEvent): void => {
      metrics.asked(event);
      logModel(log, event);
    };
    const coach = await opening.open('guides', () => parts.openCoach(opened, observe), isHopeless);
    closers.unshift(async () => coach.close?.());
    doors = await opening.open('doors', () => parts.openDoors(opened, coach.shelf), isHopeless);
    if (doors.length === 0) {
      opening.expect('doors', NO_DOORS);
      log.warn(NO_DOORS);
    }
    for (const { name } of doors) opening.expect(name);
    const { take, close } = startAnswering(parts, opened, coach.coachWith, doors, metrics);
    closers.unshift(close);
    await Promise.all(
      doors.map((door) => {
        closers.unshift(() => within(CLOSE_MS, `closing ${door.name}`, door.close()));
        return opening.open(door.name, () => door.open(counted(take, door.name, metrics)), isHopeless);
      }),
    );
  };

  const running = run();
  let stopped: Promise<void> | undefined;
  let fault: { error: unknown } | undefined;
  let settle = (): void => {};
  const ended = new Promise<void>((resolve, reject) => {
    settle = () => (fault ? reject(fault.error) : resolve());
  });
  const stop = (): Promise<void> => {
    stopped ??= (async () => {
      stopping.abort();
      log.info('stopping');
      // A part that is being opened just now puts its closer on the list first.
      await within(CLOSE_MS, 'opening', running).catch(() => {});
      for (const close of closers)
        await close().catch((error: unknown) => log.error({ error }, 'could not be closed properly'));
      await server.close();
      log.info('stopped');
      settle();
    })();
    return stopped;
  };
  running.catch((error: unknown) => {
    if (stopping.signal.aborted) return;
    fault = { error };
    void stop();
  });
  return { port: server.port, ended, stop };
}

const isHopeless = ({ retryable }: SegueError): boolean => !retryable;

/** Starts the worker and the housekeeping. */
function startAnswering(
  { now, log, drainMs, retentionDays, work, take }: ServeParts,
  { inbox, memory, privacy }: Store,
  coachWith: CoachWith,
  doors: readonly Door[],
  metrics: Metrics,
): { take: TakeQuestion; close: () => Promise<void> } {
  const worker = createWorker({
    ...{ inbox, memory, coachWith, doors, now },
    observe(event) {
      metrics.worked(event);
      logWork(log, event);
    },
    ...(work ? { settings: work } : {}),
  });
  const house = keepHouse({
    ...{ privacy, retentionDays, now },
    failed: (error) => log.error({ error }, 'retention could not be enforced; tried again in an hour'),
  });
  worker.start();
  return {
    take: createTakeQuestion({ inbox, now, wake: worker.wake, ...(take ? { settings: take } : {}) }),
    async close() {
      const left = await worker.stop(drainMs);
      log.info({ left }, 'stopped answering; what is left stays in the inbox');
      await house.stop();
    },
  };
}

const counted =
  (take: TakeQuestion, door: string, metrics: Metrics): TakeQuestion =>
  async (received, alsoKnownAs) => {
    try {
      const taken = await take(received, alsoKnownAs);
      metrics.taken(door, taken.kind);
      return taken;
    } catch (error) {
      metrics.taken(door, 'failed');
      throw error;
    }
  };

async function checkStore(store: Store, now: number): Promise<Check> {
  try {
    await within(CHECK_MS, 'the store’s answer', store.health.check(now));
    return { name: 'store', ready: true };
  } catch (error) {
    const silent = `The store did not answer within ${CHECK_MS / 1_000} s.`;
    return { name: 'store', ready: false, detail: error instanceof SegueError ? error.message : silent };
  }
}
