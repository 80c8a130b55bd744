import type { Door, DoorContext, ServedDoor, TakeQuestion } from '../../src/index.js';
import { createAcknowledgements } from './acknowledgements.js';
import { createCommandDoor } from './command-door.js';
import { createConnection } from './connection.js';
import { createDiscordApi } from './discord-api.js';
import { createListening } from './listen.js';
import { createMessageDoor } from './message-door.js';
import { missingToWrite } from './permissions.js';
import { receiptOf } from './route.js';
import { createTokenSeal } from './seal-token.js';
import { type DiscordSettings, MESSAGES } from './settings.js';

/** Discord as two doors over one connection: one for messages, one for commands, buttons and forms. */
export function makeDiscordDoors(settings: DiscordSettings, context: DoorContext): ServedDoor[] {
  const { log, now, store } = context;
  const api = createDiscordApi(settings, (route) => log.warn({ route }, 'Discord: too many requests (429)'));
  const seal = createTokenSeal(settings.token);
  const acknowledgements = createAcknowledgements();
  const takes = new Map<string, TakeQuestion>();
  const takeOf = (door: string): TakeQuestion | undefined => takes.get(door);
  const listening = createListening({ settings, context, api, seal, acknowledgements, takeOf });
  const connection = createConnection(settings, log, listening.listen);

  const served = (door: Door): ServedDoor => ({
    ...door,
    async open(take) {
      takes.set(door.name, take);
      await connection.open();
    },
    async close() {
      takes.delete(door.name);
      await connection.close();
      await listening.settled();
    },
    ready: connection.ready,
  });
  return [
    createMessageDoor({
      ...{ api, now, log, messageContent: settings.messageContent },
      missingIn: (channel) => missingToWrite(connection.client(), channel),
      receiptOf: async (question) => receiptOf((await store.inbox.find(MESSAGES, question))?.receipt),
    }),
    createCommandDoor({ api, seal, acknowledged: acknowledgements.of, now }),
  ].map(served);
}
