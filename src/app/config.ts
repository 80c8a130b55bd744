import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { SegueError } from '../domain/errors.js';

const text = z.string().trim().min(1).optional();

/** Every setting there is; `.env.example` explains each (a test holds the two against each other). */
export const settings = z.object({
  SEGUE_KNOWLEDGE_DIR: text,
  SEGUE_DATA_DIR: text,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
  /** Any value turns colours off (https://no-color.org); the terminal reads it. */
  NO_COLOR: text,
});

export type Config = {
  /** Absolute. */
  knowledgeDir: string;
  dataDir: string;
  logLevel: string;
  /** Whether the person chose the knowledge folder. */
  ownKnowledge: boolean;
};

/** The environment, and below it what `.env` in the working folder adds. The only place that reads that file. */
export function readEnvironment(environment: NodeJS.ProcessEnv, workingDir: string): NodeJS.ProcessEnv {
  const file = join(workingDir, '.env');
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...environment } : environment;
}

/**
 * Reads the settings.
 * @param environment as `readEnvironment` gives it
 * @param workingDir what relative folders are relative to
 * @throws SegueError `config` with the name of the setting and what it takes
 */
export function readConfig(environment: NodeJS.ProcessEnv, workingDir: string): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = settings.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new SegueError(
      'config',
      `${String(issue?.path[0])} is not usable: ${issue?.message}. Mend it in the environment or in .env.`,
    );
  }
  const { SEGUE_KNOWLEDGE_DIR, SEGUE_DATA_DIR, LOG_LEVEL } = parsed.data;
  return {
    knowledgeDir: resolve(workingDir, SEGUE_KNOWLEDGE_DIR ?? 'knowledge'),
    dataDir: resolve(workingDir, SEGUE_DATA_DIR ?? 'data'),
    logLevel: LOG_LEVEL ?? 'info',
    ownKnowledge: SEGUE_KNOWLEDGE_DIR !== undefined,
  };
}
