import type { AskProgress } from '../coach/coach.js';
import type { Answer } from '../domain/answer.js';
import { SegueError } from '../domain/errors.js';
import type { Question } from '../domain/question.js';
import { type Delivery, DeliveryError, type Door, type Draft } from './door.js';
import { gapOf } from './gap-of.js';
import type { Claimed, InboxWork, Notice, Reply, Since } from './inbox.js';
import type { KeepTrying } from './keep-trying.js';
import type { Memory } from './memory.js';
import { noticeAnswer } from './notices.js';
import { type Slots, within } from './slots.js';
import { originalOf } from './take-edit.js';
import { createTurnMemory, type TurnMemory } from './turn-memory.js';
import type { Observe } from './work-event.js';
import { pauseFor, type WorkSettings } from './work-settings.js';

/** What a worker needs of the coach: one that remembers where it is told to. Making one must cost nothing. */
export type CoachWith = (memory: TurnMemory) => {
  ask(question: Question, progress?: AskProgress): Promise<Answer>;
};

export type ReplyParts = {
  worker: string;
  inbox: InboxWork;
  memory: Memory;
  coachWith: CoachWith;
  door: Door;
  settings: WorkSettings;
  slots: Slots;
  keepTrying: KeepTrying;
  now: () => number;
  observe: Observe;
  /** Aborted when the worker stops: what has not been asked yet goes back. */
  stopping: AbortSignal;
};

/** Where a claimed question is, for a worker that has to stop. */
export type Progress = { delivering: boolean };

/**
 * Takes one claimed question through: answer, store the answer, deliver it, mark it done. Each step is on record
 * before the next begins, so that whoever takes over after a crash knows where to go on.
 */
export async function replyToQuestion(
  claimed: Claimed,
  parts: ReplyParts,
  progress: Progress,
): Promise<void> {
  const { worker, inbox, settings, keepTrying, now, observe, door } = parts;
  const began = now();
  let reply = claimed.reply;
  let draft: Draft | undefined;
  if (!reply) {
    const made = await replyFor(claimed, parts);
    if (!made) return;
    reply = made.reply;
    draft = made.draft;
    const mine = await keepTrying(() =>
      inbox.answered(worker, claimed.seq, made.reply, now() + settings.leaseMs, made.since),
    );
    if (!mine) return observe({ kind: 'dropped', received: claimed });
  }
  const askMs = now() - began;

  progress.delivering = true;
  let found: Delivery | undefined;
  let delivery: Delivery;
  try {
    if (claimed.reply && claimed.tries > settings.deliverClaims)
      throw new DeliveryError('its worker ended each time', { retry: 'never' });
    if (claimed.reply)
      found = await within(settings.deliverTimeoutMs, 'looking for a delivered reply', look(door, claimed));
    delivery =
      found ??
      (await within(settings.deliverTimeoutMs, 'delivering a reply', door.deliver(claimed, reply, draft)));
  } catch (error) {
    return afterFailedDelivery(claimed, reply, error, parts);
  }
  const { notice, answer } = reply;
  if (notice === 'failed')
    await keepTrying(() => inbox.setAside(worker, claimed.seq, 'no answer after several tries', now()));
  else await keepTrying(() => inbox.done(claimed.seq, delivery.receipt, now()));
  observe({
    kind: 'replied',
    received: claimed,
    answer: answer.kind,
    ...(notice ? { notice } : {}),
    tookMs: now() - claimed.receivedAt,
    askMs,
    found: found !== undefined,
  });
}

const look = async (door: Door, claimed: Claimed): Promise<Delivery | undefined> =>
  door.alreadyDelivered?.(claimed);

/** The reply, a notice among them; absent when the question has been given back. */
async function replyFor(
  claimed: Claimed,
  parts: ReplyParts,
): Promise<{ reply: Reply; since?: Since; draft?: Draft } | undefined> {
  const { worker, inbox, settings, keepTrying, now, observe, door, coachWith, slots, stopping } = parts;
  const notice = (kind: Notice) => ({ reply: { answer: noticeAnswer(kind), notice: kind } });
  if (now() - claimed.question.askedAt > settings.tooOldMs) return notice('too-old');
  if (claimed.tries > settings.claims) {
    observe({
      kind: 'set-aside',
      received: claimed,
      stage: 'ask',
      error: new Error('its worker ended each time'),
    });
    return notice('failed');
  }
  try {
    return await slots(async () => {
      stopping.throwIfAborted();
      void (async () => door.working?.(claimed))().catch(() => {});
      const turn = createTurnMemory(parts.memory, now);
      let draft: Draft | undefined;
      const onText = (piece: string): void => {
        draft ??= beginDraft(claimed, parts);
        draft?.add(piece);
      };
      const rewords = originalOf(claimed.route);
      const question = { ...claimed.question, ...(rewords === undefined ? {} : { rewords }) };
      const asked = coachWith(turn.memory).ask(question, { onText });
      const answer = await within(settings.askTimeoutMs, 'answering', asked);
      const remembered = turn.remembered();
      const gap = gapOf(claimed, answer, now());
      const since = { ...(remembered ? { remembered } : {}), ...(gap ? { gap } : {}) };
      return { reply: { answer }, since, ...(draft ? { draft } : {}) };
    });
  } catch (error) {
    if (stopping.aborted) {
      await keepTrying(() => inbox.putBack(worker, claimed.seq, now(), false));
      return undefined;
    }
    // What may pass by itself (the index is being rebuilt, say) is tried until the question is too old.
    const passes = error instanceof SegueError && error.retryable;
    if (!passes && claimed.tries >= settings.askTries) {
      observe({ kind: 'set-aside', received: claimed, stage: 'ask', error });
      return notice('failed');
    }
    const afterMs = pauseFor(now() - claimed.receivedAt, settings);
    observe({ kind: 'retry', received: claimed, stage: 'ask', tries: claimed.tries, afterMs, error });
    await keepTrying(() => inbox.putBack(worker, claimed.seq, now() + afterMs, !passes));
    return undefined;
  }
}

/** A question whose reply was begun before a crash gets it whole: two growing messages would be one too many. */
function beginDraft(claimed: Claimed, { door, inbox, worker, keepTrying }: ReplyParts): Draft | undefined {
  if (claimed.begun !== undefined) return undefined;
  return door.draft?.(claimed, (receipt) => keepTrying(() => inbox.begun(worker, claimed.seq, receipt)));
}

async function afterFailedDelivery(
  claimed: Claimed,
  reply: Reply,
  error: unknown,
  parts: ReplyParts,
): Promise<void> {
  const { worker, inbox, settings, keepTrying, now, observe } = parts;
  // A reply stored by this very claim is at its first delivery, whatever the asking took.
  const tries = claimed.reply ? claimed.tries : 1;
  const known = error instanceof DeliveryError ? error : undefined;
  const hopeless =
    known?.retry === 'never' ||
    (known === undefined && tries >= settings.deliverTries) ||
    now() - claimed.receivedAt > settings.deliverWithinMs;
  if (hopeless) {
    observe({ kind: 'set-aside', received: claimed, stage: 'deliver', error });
    const failure = reply.notice === 'failed' ? 'no answer, and the notice of it' : 'the reply';
    await keepTrying(() =>
      inbox.setAside(worker, claimed.seq, `${failure} could not be delivered: ${nameOf(error)}`, now()),
    );
    return;
  }
  const afterMs = Math.max(pauseFor(now() - claimed.receivedAt, settings), known?.afterMs ?? 0);
  observe({ kind: 'retry', received: claimed, stage: 'deliver', tries, afterMs, error });
  // "Later" is no fault of the question's, so it does not count as a try.
  await keepTrying(() => inbox.putBack(worker, claimed.seq, now() + afterMs, known === undefined));
}

/** An error's own words are kept only where they are promised to hold no text of people. */
const nameOf = (error: unknown): string =>
  error instanceof DeliveryError ? error.message : error instanceof Error ? error.name : 'error';
