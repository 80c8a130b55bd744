import type { DiscordApi } from './discord-api.js';

/** Typing costs a request of the fifty a second, so an answer that comes at once goes without. */
const AFTER_MS = 700;
/** Discord shows it for ten seconds. */
const AGAIN_MS = 8_000;
/** The coach is not waited for longer than a minute. */
const LONGEST_MS = 60_000;

export type Typing = { start(question: string, channel: string): void; stop(question: string): void };

/** "Segue is typing …" while a question is being worked on. */
export function createTyping(api: Pick<DiscordApi, 'showTyping'>): Typing {
  const timers = new Map<string, NodeJS.Timeout>();
  const stop = (question: string): void => {
    clearTimeout(timers.get(question));
    timers.delete(question);
  };
  return {
    start(question, channel) {
      stop(question);
      const show = (spent: number): void => {
        // Nothing depends on it.
        void api.showTyping(channel).catch(() => {});
        if (spent < LONGEST_MS) timers.set(question, setTimeout(show, AGAIN_MS, spent + AGAIN_MS));
        else timers.delete(question);
      };
      timers.set(question, setTimeout(show, AFTER_MS, AFTER_MS));
    },
    stop,
  };
}
