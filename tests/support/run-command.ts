import { PassThrough } from 'node:stream';
import type { Command } from '../../src/app/command.js';
import { readConfig } from '../../src/app/config.js';

/** What a command left behind. */
export type CommandRun = { code: number; output: string; errors: string };

/**
 * Runs a command as the program would, with piped input and no terminal.
 * @param environment the whole of it: nothing of this machine's gets in
 */
export async function runCommand(
  command: Command,
  {
    args = [],
    environment,
    input = '',
    workingDir = process.cwd(),
  }: { args?: readonly string[]; environment: NodeJS.ProcessEnv; input?: string; workingDir?: string },
): Promise<CommandRun> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const [output, errors] = [collect(stdout), collect(stderr)];
  stdin.end(input);
  const code = await command(args, {
    config: readConfig(environment, workingDir),
    environment,
    input: stdin as unknown as NodeJS.ReadStream,
    output: stdout as unknown as NodeJS.WriteStream,
    errors: stderr as unknown as NodeJS.WriteStream,
    now: () => 0,
    workingDir,
  });
  return { code, output: output(), errors: errors() };
}

function collect(stream: PassThrough): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return () => text + (stream.read() ?? '');
}
