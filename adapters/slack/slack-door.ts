import { App } from '@slack/bolt';
import {
  createTakeEdit,
  DeliveryError,
  type DoorContext,
  type Route,
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
import { type OpenWorkspaces, openWorkspaces } from './open-workspaces.js';
import { createOwnThreads } from './own-threads.js';
import { type Receiving, receiveByHttp, receiveBySocket } from './receive.js';
import { recordBeforeAck } from './record-before-ack.js';
import type { SlackMode } from './slack-mode.js';
import { DOOR } from './slack-route.js';
import type { SlackSettings } from './slack-settings.js';
import { clientOptions, createWorkspaceClients } from './workspace-clients.js';

export const EVENTS_PATH = '/slack/events';

/** Slack as a door: questions in by Socket Mode or HTTP, replies out by the Web API. */
export function createSlackDoor(settings: SlackSettings, context: DoorContext): ServedDoor {
  const { appToken, apiUrl } = settings;
  const { store, now, log } = context;
  let workspaces: OpenWorkspaces | undefined;
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
      async (team, enterprise) => {
        // The worker takes up what was left behind before the door is open.
        if (!workspaces) throw new DeliveryError('Slack is not open yet', { retry: 'later' });
        return workspaces.find(team, enterprise);
      },
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
      if (request.method !== 'POST') response.writeHead(405).end();
      else if (taking && receiving?.onRequest) receiving.onRequest(request, response);
      else response.writeHead(503).end();
    });

  return {
    name: DOOR,
    routes,
    ...delivery,

    async open(take) {
      const found = await openWorkspaces(settings, context);
      workspaces = found;
      const incoming = receiveBy(found.mode, settings, log);
      for (const [path, route] of found.routes) routes.set(path, route);
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

      app.event('app_uninstalled', ({ body }) => found.forget(body));
      app.event('tokens_revoked', ({ body }) => found.forget(body));
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

const receiveBy = ({ incoming }: SlackMode, settings: SlackSettings, log: DoorContext['log']): Receiving =>
  incoming.kind === 'socket'
    ? receiveBySocket(incoming.appToken, settings, log)
    : receiveByHttp(incoming.signingSecret, log);
