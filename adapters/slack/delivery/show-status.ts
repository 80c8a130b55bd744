import type { webApi } from '@slack/bolt';
import type { SlackRoute } from '../slack-route.js';

/** Answers composed from the guides take some ten milliseconds: a status for those would only flicker. */
const SHOW_AFTER_MS = 400;

const STATUS = 'is looking in the guides…';
const LOADING = ['Looking in the guides…', 'Checking the sources…', 'Writing the answer…'];

/** Shows people that their question is being worked on, where it takes a moment. A status that fails harms nothing. */
export type StatusLine = {
  begin(question: string, route: SlackRoute, client: () => Promise<webApi.WebClient | undefined>): void;
  /** The reply is there. Slack takes a status away itself when a reply comes into its thread. */
  end(question: string): void;
};

export function createStatusLine(showAfterMs = SHOW_AFTER_MS): StatusLine {
  type Showing = { timer: NodeJS.Timeout; clear?: () => Promise<unknown> };
  const showing = new Map<string, Showing>();
  return {
    begin(question, { channel, ts, thread, isPrivate }, client) {
      const below = thread ?? ts;
      if (isPrivate || channel === undefined || below === undefined || showing.has(question)) return;
      const place = { channel_id: channel, thread_ts: below };
      const show = async (): Promise<void> => {
        const speaking = await client();
        const entry = showing.get(question);
        if (!speaking || !entry) return;
        if (thread === undefined)
          entry.clear = () => speaking.assistant.threads.setStatus({ ...place, status: '' });
        await speaking.assistant.threads.setStatus({ ...place, status: STATUS, loading_messages: LOADING });
      };
      showing.set(question, { timer: setTimeout(() => void show().catch(() => {}), showAfterMs).unref() });
    },
    end(question) {
      const entry = showing.get(question);
      if (!entry) return;
      showing.delete(question);
      clearTimeout(entry.timer);
      void entry.clear?.().catch(() => {});
    },
  };
}
