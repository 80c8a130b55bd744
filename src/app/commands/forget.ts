import { SegueError } from '../../domain/errors.js';
import { openStore } from '../../state/open-store.js';
import { type StoredTable, storedThings, totalOf } from '../../state/privacy.js';
import type { Command } from '../command.js';
import { readArguments } from '../read-arguments.js';

/** Deletes everything stored of a person, and says how much of what. */
export const forgetAsker: Command = async (args, { config, output }) => {
  const { values } = readArguments('forget', args, { asker: { type: 'string' }, json: { type: 'boolean' } });
  const { asker } = values;
  if (asker === undefined || asker === '')
    throw new SegueError(
      'usage',
      'Say whom to forget: segue forget --asker ID, with the id as logs and gaps show it.',
    );
  const store = await openStore(config);
  try {
    const forgotten = await store.privacy.forget(asker);
    const total = totalOf(forgotten);
    if (values.json) output.write(`${JSON.stringify({ asker, total, ...forgotten })}\n`);
    else if (total === 0) output.write(`Nothing is stored of ${asker}.\n`);
    else output.write(`Deleted ${total} entries of ${asker}: ${listOf(forgotten)}.\n`);
    return 0;
  } finally {
    await store.health.close();
  }
};

/** Names of tables as an operator would say them. */
const names: Record<StoredTable, string> = {
  questions: 'questions with their replies',
  memory: 'conversations',
  gaps: 'unanswered questions',
  feedback: 'pieces of feedback',
  buckets: 'counts of recent questions',
  spending: 'sums of a language model’s tokens',
};

const listOf = (count: Record<StoredTable, number>): string =>
  storedThings
    .filter(({ table }) => count[table] > 0)
    .map(({ table }) => `${count[table]} ${names[table]}`)
    .join(', ');
