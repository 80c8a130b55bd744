import { AuthorizationError, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { type DoorLog, type Readiness, type Route, SegueError } from '../../src/index.js';
import { boltLogger } from './bolt-logger.js';
import type { SlackSettings } from './slack-settings.js';

/** How events come in. */
export type Receiving = {
  receiver: Receiver;
  /** Connects, within a bound of time. */
  start(): Promise<void>;
  stop(): Promise<void>;
  ready(): Readiness;
  /** In HTTP mode: takes the requests to `/slack/events`. */
  onRequest?: Route;
};

/** A connection that is not there by then is given up, and tried again from the start. */
const START_MS = 15_000;
/** Slack's side may never say goodbye. */
const STOP_MS = 2_000;
/**
 * Reconnecting asks for a new address this often (1, 1.6, 2.6 … s, about a minute in all) before it is given up; the
 * process then ends, and a supervisor starts it afresh.
 */
const RECONNECT = { retries: 7, factor: 1.6, minTimeout: 1_000 };
const REQUEST_TIMEOUT_MS = 10_000;

export function receiveBySocket(appToken: string, { apiUrl }: SlackSettings, log: DoorLog): Receiving {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger(log),
    // The receiver's own options: an App that makes its receiver itself would have its retries rewritten by it.
    installerOptions: {
      clientOptions: {
        ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
        timeout: REQUEST_TIMEOUT_MS,
        retryConfig: RECONNECT,
      },
    },
    processEventErrorHandler: async ({ error }) => isHopeless(error),
  });
  const { client } = receiver;
  let connected = false;
  client.on('connected', () => {
    connected = true;
    log.info({}, 'Slack: connected');
  });
  for (const state of ['close', 'disconnecting', 'disconnected', 'reconnecting'])
    client.on(state, () => {
      if (connected) log.info({ state }, 'Slack: the connection is gone');
      connected = false;
    });
  return {
    receiver,
    start: () =>
      within(
        START_MS,
        receiver.start().then(() => {}),
      ),
    stop: () => within(STOP_MS, client.disconnect()).catch(() => {}),
    ready: () => (connected ? { ready: true } : { ready: false, detail: 'Not connected to Slack just now.' }),
  };
}

export function receiveByHttp(signingSecret: string, log: DoorLog): Receiving {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger: boltLogger(log),
    async processEventErrorHandler({ error, response }) {
      // What could not be recorded is answered with an error, so that Slack sends it again.
      if (!response.headersSent) response.writeHead(isHopeless(error) ? 401 : 500).end();
      return true;
    },
  });
  return {
    receiver,
    async start() {},
    async stop() {},
    ready: () => ({ ready: true }),
    onRequest: (request, response) => receiver.requestListener(request, response),
  };
}

/** Not installed there: sending the event again would help nobody. A store that could not be asked is another matter. */
const isHopeless = (error: unknown): boolean =>
  error instanceof AuthorizationError &&
  !(error.original instanceof SegueError && error.original.code === 'storage');

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1_000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
