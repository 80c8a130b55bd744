import { SegueError } from '../../domain/errors.js';
import { openOrIngest } from '../assemble.js';
import type { Command } from '../command.js';
import { readArguments } from '../read-arguments.js';
import { readLines } from '../read-lines.js';
import { showProgress, tellLine } from '../show-progress.js';

const DEFAULT_LIMIT = 10;
const MOST_HITS = 1_000;

/** The ranked passages for a query, or for each line of standard input. */
export const search: Command = async (args, { config, input, output, errors }) => {
  const { values, positionals } = readArguments('search', args, {
    json: { type: 'boolean' },
    limit: { type: 'string', short: 'n' },
  });
  const limit = Number(values.limit ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_HITS)
    throw new SegueError('usage', `segue search: --limit takes a whole number from 1 to ${MOST_HITS}.`);
  if (positionals.length === 0 && input.isTTY)
    throw new SegueError(
      'usage',
      'Search like this: segue search "learn python", or pipe in one query a line.',
    );
  const app = await openOrIngest(config, showProgress(errors), tellLine(errors));
  try {
    const paths = new Map(app.library.guides().map((guide) => [guide.id, guide.path]));
    if (positionals.length > 0) await answer(positionals.join(' '));
    else for await (const { text } of readLines(input)) await answer(toQuery(text));
    return 0;

    async function answer(query: string): Promise<void> {
      const hits = (await app.search(query, { limit })).map(({ passage, score }) => ({
        guide: passage.guide,
        path: paths.get(passage.guide) ?? '',
        section: passage.section,
        text: passage.text,
        score: Math.round(score * 10_000) / 10_000,
      }));
      if (values.json) output.write(`${JSON.stringify({ query, hits })}\n`);
      else if (hits.length === 0) output.write('No passage matches.\n');
      else
        for (const [at, hit] of hits.entries())
          output.write(
            `${at + 1}. ${hit.score.toFixed(2)}  ${hit.guide} › ${hit.section}\n${hit.text.replace(/^/gm, '     ')}\n`,
          );
    }
  } finally {
    app.close();
  }
};

/** A line is a query, or a JSON object with one. */
function toQuery(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { query, question } = JSON.parse(line) as { query?: unknown; question?: unknown };
    return String(query ?? question ?? line);
  } catch {
    return line;
  }
}
