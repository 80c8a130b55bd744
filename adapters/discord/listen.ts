import { type Client, Events } from 'discord.js';
import { createTakeEdit, type DoorContext, type TakeQuestion } from '../../src/index.js';
import type { Acknowledgements } from './acknowledgements.js';
import { createBoundedMap } from './bounded-map.js';
import { registerWhenReady } from './commands/register-when-ready.js';
import type { DiscordApi } from './discord-api.js';
import { inviteAddress } from './invite.js';
import { createChannelKeeping } from './keep-channels-few.js';
import { onInteraction } from './on-interaction.js';
import { onEdit, onMessage } from './on-message.js';
import type { TokenSeal } from './seal-token.js';
import { COMMANDS, type DiscordSettings, type DoorName, MESSAGES } from './settings.js';

/** People remembered as told that they ask too fast. */
const PEOPLE_TOLD = 1_000;

/** What comes from Discord, handed to those who deal with it. */
export type Listening = {
  /** Adds the listeners to a client. */
  listen(client: Client): void;
  /** Resolves when what is being dealt with is dealt with. */
  settled(): Promise<void>;
};

export function createListening({
  settings,
  context,
  api,
  seal,
  acknowledgements,
  takeOf,
}: {
  settings: DiscordSettings;
  context: DoorContext;
  api: DiscordApi;
  seal: TokenSeal;
  acknowledgements: Acknowledgements;
  /** Absent while the door is closed. */
  takeOf(door: DoorName): TakeQuestion | undefined;
}): Listening {
  const { log, now } = context;
  const { inbox } = context.store;
  const { messageContent } = settings;
  const underWay = new Set<Promise<void>>();
  const toldAt = createBoundedMap<number>(PEOPLE_TOLD);
  const keepChannelsFew = createChannelKeeping();
  const conversationOf = async (message: string): Promise<string | undefined> =>
    (await inbox.find(MESSAGES, message))?.question.conversation;

  /** A listener that rejects would end the process. */
  const guarded =
    <A extends unknown[]>(what: string, listener: (...args: A) => Promise<void>) =>
    (...args: A): void => {
      const run = listener(...args)
        .catch((error: unknown) => log.error({ error }, `Discord: ${what} failed`))
        .finally(() => underWay.delete(run));
      underWay.add(run);
    };

  function messageHandling(client: Client) {
    const take = takeOf(MESSAGES);
    if (!take || !client.isReady()) return undefined;
    const takeEdit = createTakeEdit({ inbox, take, now });
    return { client, messageContent, take, takeEdit, conversationOf, api, toldAt, log };
  }

  function onReady({ application, guilds, ws }: Client<true>): void {
    log.info({ shards: ws.shards.size, servers: guilds.cache.size }, 'Discord: connected');
    if (guilds.cache.size === 0)
      log.warn({}, `Discord: in no server yet: invite it with ${inviteAddress(application.id)}`);
    // Of several processes the one with the first shard registers.
    if (ws.shards.has(0))
      guarded('the registration of commands', () => registerWhenReady(settings, application.id, log))();
  }

  return {
    listen(client) {
      client.on(
        Events.MessageCreate,
        guarded('a message', async (message) => {
          keepChannelsFew(client, message.channelId);
          const handling = messageHandling(client);
          if (handling) await onMessage(message, handling);
        }),
      );
      client.on(
        Events.MessageUpdate,
        guarded('an edit', async (_, edited) => {
          const handling = messageHandling(client);
          if (handling) await onEdit(edited, handling);
        }),
      );
      client.on(
        Events.InteractionCreate,
        guarded('an interaction', async (interaction) => {
          keepChannelsFew(client, interaction.channelId);
          const take = takeOf(COMMANDS);
          const handling = { acknowledgements, seal, api, log, context, messageContent };
          if (take) await onInteraction(interaction, { ...handling, take });
        }),
      );
      client.once(Events.ClientReady, onReady);
    },
    settled: async () => void (await Promise.allSettled(underWay)),
  };
}
