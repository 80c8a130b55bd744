import { type Logger, LogLevel } from '@slack/web-api';

/** One try in bounded time: whoever asks wants to know how it is now. */
export const onceWithin = (timeoutMs: number, apiUrl: string | undefined) => ({
  timeout: timeoutMs,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
});

/** What is wrong comes back as an error; the SDK's own lines about it would be told twice. */
export const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};
