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
  DATABASE_URL: text,
  SEGUE_SECRET_KEY: text,
  SEGUE_RETENTION_DAYS: z.coerce.number().positive().optional(),
  SEGUE_TOO_OLD_MINUTES: z.coerce.number().positive().optional(),
  HOST: text,
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
  /** Any value turns colours off (https://no-color.org); the terminal reads it. */
  NO_COLOR: text,
});

export type Config = {
  /** Absolute. */
  knowledgeDir: string;
  dataDir: string;
  logLevel: string;
  /** Postgres, instead of SQLite in the data folder. */
  databaseUrl?: string;
  /** What stored tokens are encrypted with. */
  secretKey?: string;
  /** Absent: what the state room keeps by default; so for the next. */
  retentionDays?: number;
  /** Older questions get an apology. */
  tooOldMs?: number;
  host: string;
  port: number;
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
  const { SEGUE_KNOWLEDGE_DIR, SEGUE_DATA_DIR, LOG_LEVEL, DATABASE_URL, SEGUE_SECRET_KEY } = parsed.data;
  const { SEGUE_RETENTION_DAYS, SEGUE_TOO_OLD_MINUTES, HOST, PORT } = parsed.data;
  return {
    knowledgeDir: resolve(workingDir, SEGUE_KNOWLEDGE_DIR ?? 'knowledge'),
    dataDir: resolve(workingDir, SEGUE_DATA_DIR ?? 'data'),
    logLevel: LOG_LEVEL ?? 'info',
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    ...(SEGUE_SECRET_KEY === undefined ? {} : { secretKey: SEGUE_SECRET_KEY }),
    ...(SEGUE_RETENTION_DAYS === undefined ? {} : { retentionDays: SEGUE_RETENTION_DAYS }),
    ...(SEGUE_TOO_OLD_MINUTES === undefined ? {} : { tooOldMs: SEGUE_TOO_OLD_MINUTES * 60_000 }),
    host: HOST ?? '127.0.0.1',
    port: PORT ?? 3_000,
    ownKnowledge: SEGUE_KNOWLEDGE_DIR !== undefined,
  };
}
