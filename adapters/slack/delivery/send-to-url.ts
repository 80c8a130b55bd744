import { DeliveryError } from '../../../src/index.js';

/** As long as Slack may take to answer. */
const TIMEOUT_MS = 10_000;

/** The address is used up, or its time is over. */
export class UsedUp extends Error {}

/**
 * Answers a command or button press at the address that Slack gave for it. No error names the address, which is a secret.
 * @throws UsedUp when it takes nothing more; DeliveryError when it may later, or may have taken this already
 */
export async function sendToUrl(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => {
    const how = error instanceof Error ? error.name : 'error';
    throw new DeliveryError(`the address of a command did not answer (${how})`, { retry: 'later' });
  });
  const { status, headers } = response;
  if (status === 429 || status >= 500)
    throw new DeliveryError(`the address of a command answered ${status}`, {
      retry: 'later',
      afterMs: Number(headers.get('retry-after') ?? 1) * 1_000,
    });
  if (!response.ok) throw new UsedUp(`the address of a command answered ${status}`);
}
