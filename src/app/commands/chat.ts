import { openOrIngest } from '../assemble.js';
import type { Command, Surroundings } from '../command.js';
import { createGapNotes, tellFailure } from '../note-gaps.js';
import { readArguments } from '../read-arguments.js';
import { showProgress, tellLine } from '../show-progress.js';
import { createStoredSpending } from '../stored-spending.js';

/** The chat in the terminal. */
export const openChat: Command = async (args, surroundings) => {
  readArguments('chat', args, {});
  return runChat(surroundings);
};

export async function runChat({
  config,
  input,
  output,
  errors,
  environment,
  now,
}: Surroundings): Promise<number> {
  const spending = createStoredSpending(config);
  const app = await openOrIngest(config, showProgress(errors), tellLine(errors), { now, spending });
  const notes = createGapNotes(config, { now, failed: tellFailure(errors) });
  const { chat } = await import('../../../adapters/terminal/chat.js');
  try {
    await chat({
      coach: notes.over(app.coach),
      guides: () => app.library.guides(),
      forget: async (asker) => (await app.memory.forget(asker)) + (await notes.forget(asker)),
      input,
      output,
      environment,
      now,
    });
    return 0;
  } finally {
    await notes.close();
    await spending.close();
    app.close();
  }
}
