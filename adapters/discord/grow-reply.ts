import type { Draft, Json } from '../../src/index.js';
import { growingCard } from './cards/answer-card.js';
import type { Card } from './discord-api.js';
import type { Receipt } from './route.js';

/** A reply that grows: what it stands in is known once it is finished. */
export type GrowingReply = Draft & {
  /** Adds nothing more, waits for what is on its way. @returns where it stands; nothing when it never began */
  finish(): Promise<Receipt | undefined>;
};

/** Discord limits edits of a message: more often than this, and the answer itself waits. */
export const EDIT_EVERY_MS = 2_000;

/**
 * @param begin shows the first text; @param change shows more in its place
 * @param begun records where it stands, before more is shown
 */
export function growReply({
  begin,
  change,
  begun,
  now,
}: {
  begin(card: Card): Promise<Receipt>;
  change(where: Receipt, card: Card): Promise<unknown>;
  begun(receipt: Json): Promise<void>;
  now: () => number;
}): GrowingReply {
  let text = '';
  let shown = '';
  let where: Receipt | undefined;
  let lastAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | undefined;
  let isOver = false;

  async function show(): Promise<void> {
    const next = text;
    try {
      if (where) await change(where, growingCard(next));
      else {
        where = await begin(growingCard(next));
        await begun(where);
      }
      shown = next;
    } catch {
      // The whole reply follows in any case, and says what is wrong if it cannot.
      isOver = true;
    }
    lastAt = now();
  }

  function schedule(): void {
    if (isOver || underWay || timer || text === shown) return;
    const rest = where ? Math.max(0, lastAt + EDIT_EVERY_MS - now()) : 0;
    timer = setTimeout(() => {
      timer = undefined;
      underWay = show().finally(() => {
        underWay = undefined;
        schedule();
      });
    }, rest);
  }

  return {
    add(piece) {
      text += piece;
      schedule();
    },
    async finish() {
      isOver = true;
      clearTimeout(timer);
      await underWay;
      return where;
    },
  };
}

export const isGrowing = (draft: Draft | undefined): draft is GrowingReply =>
  draft !== undefined && 'finish' in draft;
