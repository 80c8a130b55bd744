import { guideName } from '../../answering/guide-names.js';
import { SegueError } from '../../domain/errors.js';
import { guideId } from '../../domain/guide.js';
import { editDistance } from '../../language/edit-distance.js';
import { openOrIngest } from '../assemble.js';
import type { Command } from '../command.js';
import { readArguments } from '../read-arguments.js';
import { showProgress, tellLine } from '../show-progress.js';

/** One guide with all its fields; as JSON also with the passages that answers cite. */
export const showGuide: Command = async (args, { config, output, errors }) => {
  const { values, positionals } = readArguments('show', args, { json: { type: 'boolean' } });
  const [id] = positionals;
  if (id === undefined || positionals.length > 1)
    throw new SegueError('usage', 'Show one guide: segue show ID; `segue guides` lists the ids.');
  const app = await openOrIngest(config, showProgress(errors), tellLine(errors));
  try {
    const guide = app.library.guide(guideId(id));
    if (!guide)
      throw new SegueError(
        'not-found',
        `There is no guide ${id}.${suggestion(
          id,
          app.library.guides().map((each) => each.id),
        )}`,
      );
    const passages = app.library.passages(guide.id);
    if (values.json) output.write(`${JSON.stringify({ ...guide, passages })}\n`);
    else {
      output.write(`${guide.title}\n${guideName(guide)} · ${guide.layout} · ${guide.path}\n`);
      for (const { section, text } of passages.filter((passage) => passage.field !== 'title'))
        output.write(`\n${section}\n${text.replace(/^/gm, '  ')}\n`);
    }
    return 0;
  } finally {
    app.close();
  }
};

function suggestion(id: string, ids: readonly string[]): string {
  const near = ids
    .map((each) => ({ each, distance: editDistance(id, each, 4) }))
    .sort((a, b) => a.distance - b.distance)[0];
  const within = near && near.distance <= 4 ? near.each : ids.find((each) => each.includes(id));
  return within ? ` Did you mean ${within}?` : ' `segue guides` lists what there is.';
}
