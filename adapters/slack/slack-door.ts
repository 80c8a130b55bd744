import { App } from '@slack/bolt';
import {
  createTakeEdit,
  type DoorContext,
  type Route,
  SegueError,
  type ServedDoor,
} from '../../src/index.js';
import { boltLogger } from './bolt-logger.js';
import { createResponseUrls } from './delivery/response-urls.js';
import { sendToUrl } from './delivery/send-to-url.js';
import { createStatusLine } from './delivery/show-status.js';
import { createSlackDelivery } from './delivery/slack-delivery.js';
import { listenForCommands } from './listeners/listen-for-commands.js';
import { listenForFeedback } from './listeners/listen-for-feedback.js';
import { listenForHome } from './listeners/listen-for-home.js';
import { listenForQuestions } from './listeners/listen-for-questions.js';
import { listenForSharing } from './listeners/listen-for-sharing.js';
import type { Listening } from './listeners/listening.js';
import { createOwnThreads } from './own-threads.js';
import { type Receiving, receiveByHttp, receiveBySocket } from './receive.js';
import { recordBeforeAck } from './record-before-ack.js';
import { DOOR } from './slack-route.js';
import type { SlackSettings } from './slack-settings.js';
import { clientOptions, createWorkspaceClients } from './workspace-clients.js';
import { openWorkspaces, type Workspaces } from './workspaces.js';

export const EVENTS_PATH = '/slack/events';

/** Slack as a door: questions in by Socket Mode or HTTP, replies out by the Web API. */
export function createSlackDoor(settings: SlackSettings, context: DoorContext): ServedDoor {
  const { appToken, apiUrl } = settings;
  const { store, now, log } = context;
  let workspaces: Workspaces | undefined;
  let receiving: Receiving | undefined;
  let taking = false;
  const asides = new Set<Promise<unknown>>();

  const aside: Listening['aside'] = (what, work) => {
    const run = work()
      .catch((error: unknown) => log.warn({ error }, `Slack: ${what} failed`))
      .finally(() => asides.delete(run));
    asides.add(run);
  };
  const responseUrls = createResponseUrls(now);
  const delivery = createSlackDelivery({
    clients: createWorkspaceClients(
      async (team, enterprise) => workspaces?.find(team, enterprise),
      apiUrl,
      log,
    ),
    inbox: store.inbox,
    responseUrls,
    status: createStatusLine(),
    send: sendToUrl,
  });

  const routes = new Map<string, Route>();
  if (appToken === undefined)
    routes.set(EVENTS_PATH, (request, response) => {
      if (taking && receiving?.onRequest) receiving.onRequest(request, response);
      else response.writeHead(503).end();
    });

  return {
    name: DOOR,
    routes,
    ...delivery,

    async open(take) {
      const found = await openWorkspaces(settings, context);
      workspaces = found;
      const incoming = chooseReceiving(settings, log);
      const app = new App({
        receiver: recordBeforeAck(incoming.receiver, () => taking),
        authorize: found.authorize,
        clientOptions: clientOptions(apiUrl, log),
        logger: boltLogger(log),
        // The default one grows for ever.
        convoStore: false,
      });
      app.error(async (error) => {
        log.error({ error }, 'Slack: a listener failed');
        throw error;
      });
      const takeEdit = createTakeEdit({ inbox: store.inbox, take, now });
      const threads = createOwnThreads(store.inbox);
      const listening: Listening = { context, take, takeEdit, threads, responseUrls, aside };
      listenForQuestions(app, listening);
      listenForCommands(app, listening);
      listenForFeedback(app, listening);
      listenForSharing(app, listening);
      listenForHome(app, listening);
      taking = true;
      try {
        await incoming.start();
      } catch (error) {
        taking = false;
        await incoming.stop();
        throw found.fault(error);
      }
      receiving = incoming;
    },

    async close() {
      taking = false;
      await receiving?.stop();
      await Promise.allSettled([...asides]);
    },

    ready: () => (taking && receiving ? receiving.ready() : { ready: false, detail: 'closed' }),
  };
}

function chooseReceiving(settings: SlackSettings, log: DoorContext['log']): Receiving {
  const { appToken, signingSecret } = settings;
  if (appToken !== undefined) return receiveBySocket(appToken, settings, log);
  if (signingSecret !== undefined) return receiveByHttp(signingSecret, log);
  throw new SegueError(
    'config',
    'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP mode) as well: set one of them.',
  );
}
