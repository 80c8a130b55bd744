import type { Received, Reply } from './inbox.js';
import type { Json } from './json.js';

/** What the door may say of a delivery, to find the message again (for an edit, say). */
export type Delivery = { receipt?: Json };

/** A question whose reply is on its way. `begun`: what the door noted when it began to show the reply. */
export type Delivering = Received & { begun?: Json };

/** A reply that people see grow while it is written. Only text that has passed the check is added. */
export type Draft = {
  /** Adds text to what is shown. Never throws: a draft that fails is made whole by `deliver`. */
  add(text: string): void;
};

/** One place where people ask, as the worker sees it. */
export type Door = {
  /** Unique; questions are recorded under it. */
  name: string;
  /**
   * Brings the reply to the asker, whole.
   * @param draft what `draft` began for this question in this process: ended here, with the whole reply
   * @throws DeliveryError when the platform says whether trying again helps; any other error is tried a few times
   */
  deliver(received: Delivering, reply: Reply, draft?: Draft): Promise<Delivery>;
  /**
   * Looks for the reply at the platform. Asked before a second try only: after a crash, or a response that got lost.
   * A door without it must have another way not to post twice.
   */
  alreadyDelivered?(received: Received): Promise<Delivery | undefined>;
  /** Shows that the question is being worked on. Nothing depends on it. */
  working?(received: Received): Promise<void>;
  /**
   * Begins a reply that grows while a model writes it; absent at a door that shows replies whole. Called with the first
   * text at the earliest, and not for a question whose reply was begun before a crash.
   * @param begun records what the door needs to find the begun message again after a crash; await it before more is shown
   */
  draft?(received: Received, begun: (receipt: Json) => Promise<void>): Draft;
};

/** Why a reply did not arrive, as far as the platform says. The message must hold no text of people. */
export class DeliveryError extends Error {
  /** `never`: the channel is gone, the token was revoked … */
  readonly retry: 'later' | 'never';
  /** How long the platform wants to be left alone. */
  readonly afterMs?: number;

  constructor(message: string, options: { retry: 'later' | 'never'; afterMs?: number; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'DeliveryError';
    this.retry = options.retry;
    if (options.afterMs !== undefined) this.afterMs = options.afterMs;
  }
}
