import type { Json, Received } from '../../src/index.js';

/**
 * Where a reply goes, kept as JSON until it is delivered. It holds no secret: the `response_url` of a command is kept in
 * memory only (see {@link ./delivery/response-urls.ts}).
 */
export type SlackRoute = {
  team: string;
  /** An installation for a whole Enterprise organisation is kept under this. */
  enterprise?: string;
  /** Absent while a direct message with the person has still to be opened. */
  channel?: string;
  user: string;
  /** The message that asks. */
  ts?: string;
  /** The thread that the reply belongs in; absent in a direct message outside threads. */
  thread?: string;
  /** Only the asker sees the reply. */
  isPrivate?: true;
  /** The question is not to be seen where the reply arrives, so the reply repeats it. */
  repeats?: true;
};

/** The messages that a reply stands in, the first one first. */
export type SlackReceipt = { channel: string; messages: string[] };

/** Questions of Slack are recorded under this name. */
export const DOOR = 'slack';

export const routeOf = ({ route }: Pick<Received, 'route'>): SlackRoute => route as SlackRoute;

/** @returns nothing for a reply that left no message behind, such as a private one */
export function receiptOf(receipt: Json | undefined): SlackReceipt | undefined {
  const found = receipt as SlackReceipt | undefined;
  return found && Array.isArray(found.messages) && found.messages.length > 0 ? found : undefined;
}

/** One person in one workspace: what `segue forget --asker` takes. */
export const askerId = (team: string, user: string): string => `slack:${team}:${user}`;

/** One message; the same for every event that tells of it. */
export const messageKey = (team: string, channel: string, ts: string): string => `${team}:${channel}:${ts}`;

/** A thread in which the coach was asked, and where it goes on answering. */
export const threadKey = (team: string, channel: string, thread: string): string =>
  `thread:${team}:${channel}:${thread}`;

/** What is asked in a direct message outside threads, and on the Home tab. */
export const directConversation = (team: string, user: string): string => `slack:${team}:direct:${user}`;
