import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { program } from './build-once.js';

export type Ran = { code: number | null; out: string; err: string };

export type RunOptions = {
  /** Given on standard input, which then ends. */
  input?: string;
  /** Settings; nothing of the environment of the tests but the path reaches the program. */
  settings?: Record<string, string>;
  /** The folder it is run from. */
  from?: string;
};

/** The starter library that comes with the project. */
export const starterLibrary = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'knowledge');

/** An empty folder of a test's own. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'segue-journey-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Starts the built program as a user would. */
export function startSegue(
  args: readonly string[],
  { settings = {}, from = tmpdir() }: RunOptions,
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [program, ...args], {
    cwd: from,
    env: { PATH: process.env.PATH, ...settings },
  });
}

/** Runs the built program to its end. */
export async function runSegue(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startSegue(args, options);
  // A program that ends without reading its input is no fault of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return finished(child);
}

export function finished(child: ChildProcessWithoutNullStreams): Promise<Ran> {
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** The JSON objects of an output, one a line. */
export const jsonLines = <T>(out: string): T[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
