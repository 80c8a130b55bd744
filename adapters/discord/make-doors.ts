import { type Client, Events } from 'discord.js';
import { createTakeEdit, type DoorContext, type ServedDoor, type TakeQuestion } from '../../src/index.js';
import { createAcknowledgements } from './acknowledgements.js';
import { registerWhenReady } from './commands/register-when-ready.js';
import { createConnection } from './connection.js';
import { createChannelDelivery } from './deliver-to-channel.js';
import { createInteractionDelivery } from './deliver-to-interaction.js';
import { createDiscordApi, nonceOf } from './discord-api.js';
import { findDelivered } from './find-delivered.js';
import { type GrowingReply, growReply, isGrowing } from './grow-reply.js';
import { inviteAddress } from './invite.js';
import { createChannelKeeping } from './keep-channels-few.js';
import { onInteraction } from './on-interaction.js';
import { onEdit, onMessage } from './on-message.js';
import { missingToWrite } from './permissions.js';
import { createReplyPlaces } from './place-of-reply.js';
import { messageRoute, type Receipt, receiptOf } from './route.js';
import { createTokenSeal } from './seal-token.js';
import { COMMANDS, type DiscordSettings, MESSAGES } from './settings.js';
import { createTyping } from './show-typing.js';

/** Discord as two doors over one connection: one for messages, one for commands, buttons and forms. */
export function makeDiscordDoors(settings: DiscordSettings, context: DoorContext): ServedDoor[] {
  const { log, now, store } = context;
  const api = createDiscordApi(settings, (route) => log.warn({ route }, 'Discord: too many requests (429)'));
  const seal = createTokenSeal(settings.token);
  const acknowledgements = createAcknowledgements();
  const takes = new Map<string, TakeQuestion>();
  const keepChannelsFew = createChannelKeeping();
  const underWay = new Set<Promise<void>>();
  const { messageContent } = settings;

  /** A listener that rejects would end the process. */
  const guarded =
    <A extends unknown[]>(what: string, listener: (...args: A) => Promise<void>) =>
    (...args: A): void => {
      const run = listener(...args)
        .catch((error: unknown) => log.error({ error }, `Discord: ${what} failed`))
        .finally(() => underWay.delete(run));
      underWay.add(run);
    };

  const receiptOfQuestion = async (question: string): Promise<Receipt | undefined> =>
    receiptOf((await store.inbox.find(MESSAGES, question))?.receipt);

  function listen(client: Client): void {
    const messages = () => {
      const take = takes.get(MESSAGES);
      if (!take || !client.isReady()) return undefined;
      const takeEdit = createTakeEdit({ inbox: store.inbox, take, now });
      const conversationOf = async (id: string) =>
        (await store.inbox.find(MESSAGES, id))?.question.conversation;
      return { client, messageContent, take, takeEdit, conversationOf, api, log };
    };
    client.on(
      Events.MessageCreate,
      guarded('a message', async (message) => {
        const handling = messages();
        if (handling) await onMessage(message, handling);
        keepChannelsFew(client);
      }),
    );
    client.on(
      Events.MessageUpdate,
      guarded('an edit', async (_, message) => {
        const handling = messages();
        if (handling) await onEdit(message, handling);
      }),
    );
    client.on(
      Events.InteractionCreate,
      guarded('an interaction', async (interaction) => {
        keepChannelsFew(client);
        const take = takes.get(COMMANDS);
        if (take)
          await onInteraction(interaction, {
            take,
            acknowledgements,
            seal,
            api,
            log,
            context,
            messageContent,
          });
      }),
    );
    client.once(Events.ClientReady, (ready) => {
      const servers = ready.guilds.cache.size;
      log.info({ shards: ready.ws.shards.size, servers }, 'Discord: connected');
      if (servers === 0)
        log.warn({}, `Discord: in no server yet: invite it with ${inviteAddress(ready.application.id)}`);
      if (ready.ws.shards.has(0))
        guarded('the registration of commands', () =>
          registerWhenReady(settings, ready.application.id, log),
        )();
    });
  }

  const connection = createConnection(settings, log, listen);
  const typing = createTyping(api);
  const places = createReplyPlaces(api);
  const channels = createChannelDelivery({
    api,
    placeOf: places,
    missingIn: (channel) => missingToWrite(connection.client(), channel),
    receiptOf: receiptOfQuestion,
    hint: messageContent
      ? 'Ask on in this thread.'
      : 'Ask on in this thread: mention me, or press Follow-up.',
    log,
  });
  const interactions = createInteractionDelivery({ api, seal, acknowledged: acknowledgements.of, now });

  const common = (name: string): Pick<ServedDoor, 'name' | 'open' | 'close' | 'ready'> => ({
    name,
    async open(take) {
      takes.set(name, take);
      await connection.open();
    },
    async close() {
      takes.delete(name);
      await connection.close();
      await Promise.allSettled(underWay);
    },
    ready: connection.ready,
  });

  const messageDoor: ServedDoor = {
    ...common(MESSAGES),
    async working({ question, route }) {
      typing.start(question.id, messageRoute(route).channel);
    },
    draft({ question, route }, begun): GrowingReply {
      const { id, text } = question;
      return growReply({
        async begin(card) {
          typing.stop(id);
          const { channel, replyTo } = await places(messageRoute(route), text);
          const about = { nonce: nonceOf(id, 0), ...(replyTo === undefined ? {} : { replyTo }) };
          return { channel, messages: [(await api.post(channel, card, about)).id] };
        },
        change: ({ channel = '', messages: [message = ''] }, card) => api.edit(channel, message, card),
        begun,
        now,
      });
    },
    async deliver(received, reply, draft) {
      typing.stop(received.question.id);
      const begun = isGrowing(draft) ? await draft.finish() : undefined;
      return channels.deliver(begun ? { ...received, begun } : received, reply);
    },
    alreadyDelivered: (received) => findDelivered(received, api, receiptOfQuestion),
  };

  const commandDoor: ServedDoor = {
    ...common(COMMANDS),
    draft(received, begun): GrowingReply {
      return growReply({
        async begin(card) {
          const address = await interactions.addressOf(received);
          if (!address) throw new Error('the interaction can no longer be answered');
          const message = await api.editOriginal(address, card);
          return { channel: message.channel_id, messages: [message.id], viaToken: true };
        },
        async change(_, card) {
          const address = await interactions.addressOf(received);
          if (address) await api.editOriginal(address, card);
        },
        begun,
        now,
      });
    },
    async deliver(received, reply, draft) {
      if (isGrowing(draft)) await draft.finish();
      return interactions.deliver(received, reply);
    },
    alreadyDelivered: interactions.alreadyDelivered,
  };
  return [messageDoor, commandDoor];
}
