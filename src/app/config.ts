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
});

export type Config = {
  /** Absolute. */
  knowledgeDir: string;
  dataDir: string;
  logLevel: string;
  /** Whether the person chose the knowledge folder. */
  ownKnowledge: boolean;
};

/**
 * Reads the settings: the environment first, then `.env` in the working folder. The only place that reads either.
 * @throws SegueError `config` with the name of the setting and what it takes
 */
export function readConfig(environment: NodeJS.ProcessEnv, workingDir: string): Config {
  const file = join(workingDir, '.env');
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const given = Object.entries({ ...fromFile, ...environment }).filter(
    ([, value]) => value !== undefined && value.trim() !== '',
  );
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
