/** As long as Slack may take to answer. */
const TIMEOUT_MS = 10_000;

/**
 * Answers a command or button press at the address that Slack gave for it.
 * @throws Error without the address, which is a secret
 */
export async function sendToUrl(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => {
    throw new Error(`a response address did not answer (${error instanceof Error ? error.name : 'error'})`);
  });
  if (!response.ok) throw new Error(`a response address answered ${response.status}`);
}
