import type { Config } from './config.js';

/** What a command is given instead of the process: so that a test can give it something else. */
export type Surroundings = {
  config: Config;
  environment: NodeJS.ProcessEnv;
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  errors: NodeJS.WriteStream;
  now(): number;
  workingDir: string;
};

/** Runs a command. @returns the exit code: 0 done, 1 it ran and found a problem, 2 wrong usage */
export type Command = (args: readonly string[], surroundings: Surroundings) => Promise<number>;
