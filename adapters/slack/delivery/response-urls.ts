/**
 * The addresses that Slack gives to answer one command or button press. Whoever has one can post to that conversation, so
 * they are kept in memory only, for as long as they are good for: 30 minutes and five messages
 * (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses). After a restart a private answer
 * goes by `chat.postEphemeral` instead.
 */
export type ResponseUrls = {
  keep(question: string, url: string): void;
  get(question: string): string | undefined;
  drop(question: string): void;
};

const GOOD_FOR_MS = 29 * 60_000;
/** Far more private questions than may wait at once. */
const MOST = 2_000;

export function createResponseUrls(now: () => number): ResponseUrls {
  const kept = new Map<string, { url: string; at: number }>();
  return {
    keep(question, url) {
      kept.set(question, { url, at: now() });
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    },
    get(question) {
      const found = kept.get(question);
      return found && now() - found.at < GOOD_FOR_MS ? found.url : undefined;
    },
    drop: (question) => void kept.delete(question),
  };
}
