import { SegueError } from '../domain/errors.js';
import type { Log } from './logger.js';
import type { Served } from './serve.js';

/** What is used of `process`. */
export type Signals = {
  on(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  on(event: 'unhandledRejection' | 'uncaughtException', listener: (error: unknown) => void): unknown;
};

/**
 * Runs `serve` as a program: SIGTERM or SIGINT stops it in good order, a second one at once.
 * @param exit ends the process: 0 stopped in order, 1 a fault
 * @throws SegueError when something has to be mended first
 */
export async function serveUntilSignal(
  start: () => Promise<Served>,
  { signals, exit, log }: { signals: Signals; exit: (code: number) => void; log: Log },
): Promise<void> {
  let served: Served | undefined;
  let orders = 0;
  const onOrder = (): void => {
    orders++;
    if (orders > 1 || !served) exit(orders > 1 ? 1 : 0);
    else void served.stop();
  };
  signals.on('SIGTERM', onOrder);
  signals.on('SIGINT', onOrder);
  // A library's forgotten promise leaves it in a state that nobody knows: end, so that a supervisor starts afresh.
  const onFault = (error: unknown): void => {
    log.fatal({ error }, 'unexpected fault, ending');
    exit(1);
  };
  signals.on('unhandledRejection', onFault);
  signals.on('uncaughtException', onFault);
  try {
    served = await start();
    await served.ended;
    exit(0);
  } catch (error) {
    if (error instanceof SegueError) throw error;
    onFault(error);
  }
}
