import { openStore } from '../../state/open-store.js';
import { RETENTION_DAYS } from '../../state/privacy.js';
import { workSettings } from '../../state/work-settings.js';
import { openOrIngest } from '../assemble.js';
import type { Command } from '../command.js';
import { readSecrets } from '../config.js';
import { makeDoors } from '../doors.js';
import { createLogger } from '../logger.js';
import { readArguments } from '../read-arguments.js';
import { serve } from '../serve.js';
import { serveUntilSignal } from '../serve-process.js';

/** How long questions under way may take once the process is told to stop; supervisors commonly kill after 10 to 30 s. */
const DRAIN_MS = 8_000;

/** Answers through every door that is configured until it is told to stop. */
export const serveCommand: Command = async (args, { config, errors, now }) => {
  readArguments('serve', args, {});
  const { host, port } = config;
  const { retentionDays = RETENTION_DAYS, tooOldMs = workSettings.tooOldMs } = config;
  const log = createLogger({
    level: config.logLevel,
    secrets: readSecrets(config),
    write: (line) => errors.write(line),
  });
  // What may still be under way when the time to stop is over must not keep the process.
  const exit = (code: number): void => process.exit(code);
  await serveUntilSignal(
    () =>
      serve({
        ...{ host, port, retentionDays, now, log },
        drainMs: DRAIN_MS,
        openStore: () => openStore(config),
        async openCoach({ spending }, observe) {
          const { coachWith, shelf, close } = await openOrIngest(config, undefined, undefined, {
            ...{ now, spending, observe },
          });
          return { coachWith, shelf, close };
        },
        openDoors: (store, shelf) => makeDoors(config, { store, shelf, retentionDays, now, log }),
        work: { ...workSettings, tooOldMs },
      }),
    { signals: process, exit, log },
  );
  return 0;
};
