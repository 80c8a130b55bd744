import { guideName } from '../../answering/guide-names.js';
import { openOrIngest } from '../assemble.js';
import type { Command } from '../command.js';
import { readArguments } from '../read-arguments.js';
import { showProgress, tellLine } from '../show-progress.js';

/** What the library holds. */
export const listGuides: Command = async (args, { config, output, errors }) => {
  const { values } = readArguments('guides', args, { json: { type: 'boolean' } });
  const app = await openOrIngest(config, showProgress(errors), tellLine(errors));
  try {
    const guides = app.library.guides();
    if (values.json) output.write(`${JSON.stringify(guides)}\n`);
    else if (guides.length === 0)
      output.write(
        'The library holds no guide yet: put documents into the knowledge folder and run `segue ingest`.\n',
      );
    else {
      const width = Math.max(...guides.map((guide) => guide.id.length));
      for (const guide of guides) output.write(`${guide.id.padEnd(width)}  ${guideName(guide)}\n`);
    }
    return 0;
  } finally {
    app.close();
  }
};
