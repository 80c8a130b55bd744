import {
  type Delivering,
  type Delivery,
  DeliveryError,
  type Draft,
  type Json,
  originalOf,
  type Received,
  type Reply,
} from '../../../src/index.js';
import { routeOf, type SlackRoute } from '../slack-route.js';
import type { WorkspaceClient, WorkspaceClients } from '../workspace-clients.js';
import { bringReply, type ReplyWays } from './bring-reply.js';
import { openDirect } from './deliver-privately.js';
import { isTurnedAway, platformCode, toDeliveryError } from './delivery-error.js';
import { findDelivered, findUnmarked } from './find-delivered.js';
import type { StatusLine } from './show-status.js';
import { createStreamDraft, type StreamDraft } from './stream-draft.js';

export type DeliveryParts = ReplyWays & { clients: WorkspaceClients; status: StatusLine };

/** The half of the door that brings replies to people. */
export type SlackDelivery = {
  deliver(received: Delivering, reply: Reply, draft?: Draft): Promise<Delivery>;
  alreadyDelivered(received: Received): Promise<Delivery | undefined>;
  working(received: Received): Promise<void>;
  draft(received: Received, begun: (receipt: Json) => Promise<void>): Draft;
};

/** What is remembered of tries that failed; more would be a memory without end. */
const MOST_TRIES = 5_000;

export function createSlackDelivery(parts: DeliveryParts): SlackDelivery {
  const { clients, status } = parts;
  /** Questions whose last try certainly posted nothing more: no need to look. */
  const turnedAway = new Set<string>();
  /** The first messages of replies whose rest is missing, as found by a look. */
  const halfway = new Map<string, string[]>();

  const clientFor = async ({ team, enterprise }: SlackRoute): Promise<WorkspaceClient> => {
    const found = await clients(team, enterprise);
    if (!found) throw new DeliveryError('Slack: the app is not installed there any more', { retry: 'never' });
    return found;
  };

  return {
    async deliver(received, reply, draft) {
      const { id } = received.question;
      try {
        const { client } = await clientFor(routeOf(received));
        const delivery = await bringReply(
          parts,
          client,
          received,
          reply,
          draft as StreamDraft | undefined,
          halfway.get(id),
        );
        halfway.delete(id);
        return delivery;
      } catch (error) {
        if (isTurnedAway(error) && !halfway.has(id)) {
          turnedAway.add(id);
          if (turnedAway.size > MOST_TRIES) turnedAway.clear();
        }
        throw toDeliveryError(error);
      } finally {
        status.end(id);
      }
    },

    async alreadyDelivered(received) {
      const { id } = received.question;
      const route = routeOf(received);
      // Nobody can look for an ephemeral message, and replacing a message twice does no harm.
      if (route.isPrivate || originalOf(received.route) !== undefined || turnedAway.delete(id))
        return undefined;
      try {
        const { client } = await clientFor(route);
        const place =
          route.channel === undefined ? { ...route, channel: await openDirect(client, route.user) } : route;
        const found = await findDelivered(client, place, id);
        if (!found) return undefined;
        const { channel, messages, isWhole } = found;
        if (isWhole) return { receipt: { channel, messages } };
        halfway.set(id, messages);
        return undefined;
      } catch (error) {
        // Where the app may not read, it cannot look; a reply that comes twice is better than none.
        if (
          /^(?:missing_scope|not_in_channel|channel_not_found|thread_not_found)$/.test(
            platformCode(error) ?? '',
          )
        )
          return undefined;
        throw toDeliveryError(error);
      }
    },

    async working(received) {
      const route = routeOf(received);
      const { id } = received.question;
      status.begin(id, route, {
        client: async () => (await clients(route.team, route.enterprise))?.client,
        async privately(text) {
          const url = parts.responseUrls.get(id);
          if (url !== undefined)
            await parts.send(url, { text, response_type: 'ephemeral', replace_original: false });
        },
      });
    },

    draft(received, begun) {
      const route = routeOf(received);
      const { channel, thread, team, user, isPrivate } = route;
      // A stream must be in a thread and cannot be private; an edited question's reply replaces what stands there.
      if (
        isPrivate ||
        channel === undefined ||
        thread === undefined ||
        originalOf(received.route) !== undefined
      )
        return { add: () => {} };
      let draft: StreamDraft | undefined;
      let early = '';
      const ready = clientFor(route).then(
        ({ client, botUserId }) => {
          status.end(received.question.id);
          const findBegun = () => findUnmarked(client, route, botUserId);
          draft = createStreamDraft(client, { channel, thread, team, user }, { begun, findBegun });
          if (early !== '') draft.add(early);
        },
        () => {},
      );
      const whole: StreamDraft = {
        add(text) {
          if (draft) draft.add(text);
          else early += text;
        },
        async finish(...args) {
          await ready;
          return draft?.finish(...args);
        },
      };
      return whole;
    },
  };
}
