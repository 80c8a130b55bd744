import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { SegueError } from '../../domain/errors.js';
import type { IngestReport } from '../../library/ingest-report.js';
import { ingestInto, openEmbedder } from '../assemble.js';
import type { Command } from '../command.js';
import { readArguments } from '../read-arguments.js';
import { showProgress } from '../show-progress.js';

/** Indexes the knowledge folder, or the paths given in its place, and reports on each document. */
export const ingestCommand: Command = async (args, { config, output, errors, workingDir }) => {
  const { values, positionals } = readArguments('ingest', args, { json: { type: 'boolean' } });
  const paths =
    positionals.length > 0 ? positionals.map((path) => resolve(workingDir, path)) : [config.knowledgeDir];
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined)
    throw new SegueError('not-found', `There is nothing at ${missing}: the index was left as it is.`);
  const report = await ingestInto(config.dataDir, paths, showProgress(errors), {
    embedder: await openEmbedder(config),
  });
  output.write(values.json ? `${JSON.stringify(report)}\n` : `${describeReport(report)}\n`);
  return report.failed > 0 ? 1 : 0;
};

/** The report for people: a line for each document that changed, and the sum. */
export function describeReport(report: IngestReport): string {
  const lines = report.documents
    .filter(({ status }) => status !== 'unchanged')
    .flatMap((document) => [
      `${document.status.padEnd(9)} ${document.path}${document.title ? `: ${document.title}` : ''}`,
      ...(document.error ? [`          ${document.error}`] : []),
      ...document.warnings.map((warning) => `          ${warning}`),
    ]);
  const { added, changed, unchanged, removed, failed } = report;
  return [
    ...lines,
    `${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed, ${failed} failed`,
  ].join('\n');
}
