import { createHmac } from 'node:crypto';
import type { Arguments } from './slack-methods.js';

export type SignedPosting = {
  eventsUrl: string | undefined;
  signingSecret: string;
  patience: { ackMs: number };
};

/** Signed as docs.slack.dev/authentication/verifying-requests-from-slack describes. */
export async function postSigned(
  { eventsUrl, signingSecret, patience }: SignedPosting,
  type: string,
  payload: object,
  attempt: number,
): Promise<{ response: unknown } | undefined> {
  const isJson = type === 'events_api';
  const body = isJson
    ? JSON.stringify(payload)
    : type === 'slash_commands'
      ? new URLSearchParams(payload as Record<string, string>).toString()
      : new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  try {
    const response = await fetch(eventsUrl ?? '', {
      method: 'POST',
      body,
      headers: {
        'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signature,
        ...(attempt > 0
          ? { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': 'http_timeout' }
          : {}),
      },
      signal: AbortSignal.timeout(patience.ackMs),
    });
    const text = await response.text();
    if (!response.ok) return undefined;
    return { response: text === '' ? undefined : text.startsWith('{') ? JSON.parse(text) : text };
  } catch {
    return undefined;
  }
}

/** A body of the Web API: urlencoded, with JSON inside. */
export function readArguments(body: string): Arguments {
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => {
      const isJson = /^[[{]/.test(value) && key !== 'text' && key !== 'markdown_text';
      return [key, isJson ? JSON.parse(value) : value];
    }),
  );
}
