import type { Json } from '../../src/index.js';

/** Where the reply to a message goes. */
export type MessageRoute = {
  channel: string;
  message: string;
  guild?: string;
  /** A thread is opened from the message, and the reply goes there. Its id is the message's. */
  opensThread?: boolean;
};

/** Where the reply to a command, button or form goes. */
export type InteractionRoute = {
  interaction: string;
  application: string;
  /** The interaction's token, sealed. */
  token: string;
  channel?: string;
  guild?: string;
  /** Only the asker sees the reply. */
  private: boolean;
};

/** The messages that a reply stands in, in order. `viaToken`: editable through their interaction only. */
export type Receipt = { channel?: string; messages: string[]; viaToken?: boolean };

export const messageRoute = (route: Json): MessageRoute => route as MessageRoute;
export const interactionRoute = (route: Json): InteractionRoute => route as InteractionRoute;
export const receiptOf = (json: Json | undefined): Receipt | undefined => json as Receipt | undefined;
