import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeClient } from '@slack/socket-mode';
import { onceWithin, silent } from './sdk-options.js';

/** Why no hello came, where the SDK has no error for it. `code` is for `readFault`. */
export class SocketFault extends Error {
  constructor(readonly code: 'segue_socket_silent' | 'segue_socket_switched_off') {
    super(code);
  }
}

/** The call before the socket gets this part of the time, so that no socket is opened after the end. */
const CALL_SHARE = 0.6;
/** Slack closes a socket within a round trip of being asked to. */
const GOODBYE_MS = 500;

/**
 * Opens a socket to Slack, waits for its hello, and closes it. While it is open Slack may send it an event of a bot that runs
 * elsewhere; that stays unacknowledged, so Slack sends it to the bot again at once.
 * @throws what the SDK throws, or a `SocketFault`; `readFault` reads both
 */
export async function trySocket(
  appToken: string,
  { apiUrl, timeoutMs }: { apiUrl?: string | undefined; timeoutMs: number },
): Promise<void> {
  const client = new SocketModeClient({
    appToken,
    autoReconnectEnabled: false,
    logger: silent,
    clientOptions: onceWithin(timeoutMs * CALL_SHARE, apiUrl),
  });
  let fault: unknown;
  client.on('error', (error: unknown) => {
    fault ??= error;
  });
  client.on('ws_message', (data: unknown) => {
    // Slack sends this instead of a hello once Socket Mode is switched off in the app's settings.
    if (typeof data === 'string' && /"reason"\s*:\s*"link_disabled"/.test(data))
      fault ??= new SocketFault('segue_socket_switched_off');
  });
  const over = new AbortController();
  const silence = sleep(timeoutMs, undefined, { signal: over.signal }).then(() => {
    throw new SocketFault('segue_socket_silent');
  });
  silence.catch(() => {});
  const started = client.start();
  // It may fail after the race is lost, by being closed.
  started.catch(() => {});
  try {
    await Promise.race([started, silence]);
  } catch (error) {
    throw fault ?? error;
  } finally {
    over.abort();
    await hangUp(client);
  }
}

/** Asks for the close, then forces it: the SDK alone would wait half a minute for a peer that is gone. */
async function hangUp(client: SocketModeClient): Promise<void> {
  const gone = client.disconnect().catch(() => {});
  await Promise.race([gone, sleep(GOODBYE_MS, undefined, { ref: false })]);
  void client.disconnect().catch(() => {});
}
