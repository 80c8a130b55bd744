import type { webApi } from '@slack/bolt';
import type { SlackRoute } from '../slack-route.js';

/** Answers composed from the guides take some ten milliseconds: a status for those would only flicker. */
const SHOW_AFTER_MS = 400;
/** In private it is a message that stays, so it is worth it for a real wait only. */
const SHOW_PRIVATELY_AFTER_MS = 1_500;

const STATUS = 'is looking in the guides…';
const LOADING = ['Looking in the guides…', 'Checking the sources…', 'Writing the answer…'];

export type StatusWays = {
  client: () => Promise<webApi.WebClient | undefined>;
  /** Says it to the asker only, where that is possible. */
  privately: (text: string) => Promise<void>;
};

/** Shows people that their question is being worked on, where it takes a moment. A status that fails harms nothing. */
export type StatusLine = {
  begin(question: string, route: SlackRoute, ways: StatusWays): void;
  /** The reply is there. Slack takes a status away itself when a reply comes into its thread. */
  end(question: string): void;
};

export function createStatusLine(): StatusLine {
  const showing = new Map<string, { timer: NodeJS.Timeout; clear?: () => Promise<unknown> }>();
  return {
    begin(question, { channel, ts, thread, isPrivate }, { client, privately }) {
      const below = thread ?? ts;
      if (showing.has(question)) return;
      const show = async (): Promise<void> => {
        if (isPrivate) return privately('I am looking in the guides…');
        if (channel === undefined || below === undefined) return;
        const speaking = await client();
        const entry = showing.get(question);
        if (!speaking || !entry) return;
        const place = { channel_id: channel, thread_ts: below };
        if (thread === undefined)
          entry.clear = () => speaking.assistant.threads.setStatus({ ...place, status: '' });
        await speaking.assistant.threads.setStatus({ ...place, status: STATUS, loading_messages: LOADING });
      };
      const afterMs = isPrivate ? SHOW_PRIVATELY_AFTER_MS : SHOW_AFTER_MS;
      showing.set(question, { timer: setTimeout(() => void show().catch(() => {}), afterMs).unref() });
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
