import { existsSync } from 'node:fs';
import { ingestInto, noKnowledge, openEmbedder } from '../assemble.js';
import type { Command } from '../command.js';
import { readArguments } from '../read-arguments.js';
import { showProgress } from '../show-progress.js';
import { runChat } from './chat.js';
import { describeReport } from './ingest.js';

/** What a newcomer runs: the knowledge folder is indexed, then the coach opens, where its tokens say, else as a chat here. */
export const start: Command = async (args, surroundings) => {
  readArguments('start', args, {});
  const { config, errors } = surroundings;
  if (!existsSync(config.knowledgeDir)) throw noKnowledge(config);
  const report = await ingestInto(config.dataDir, [config.knowledgeDir], showProgress(errors), {
    embedder: await openEmbedder(config),
  });
  if (report.added + report.changed + report.removed + report.failed > 0)
    errors.write(`${describeReport(report)}\n`);
  if (config.slack || config.discord) return (await import('./serve.js')).serveCommand([], surroundings);
  return runChat(surroundings);
};
