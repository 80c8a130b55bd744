import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { SegueError } from '../domain/errors.js';
import { RETENTION_DAYS } from '../state/privacy.js';
import { workSettings } from '../state/work-settings.js';

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
  retentionDays: number;
  /** Older questions get an apology. */
  tooOldMs: number;
  host: string;
  port: number;
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
  const { SEGUE_KNOWLEDGE_DIR, SEGUE_DATA_DIR, LOG_LEVEL, DATABASE_URL, SEGUE_SECRET_KEY } = parsed.data;
  const { SEGUE_RETENTION_DAYS, SEGUE_TOO_OLD_MINUTES, HOST, PORT } = parsed.data;
  return {
    knowledgeDir: resolve(workingDir, SEGUE_KNOWLEDGE_DIR ?? 'knowledge'),
    dataDir: resolve(workingDir, SEGUE_DATA_DIR ?? 'data'),
    logLevel: LOG_LEVEL ?? 'info',
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    ...(SEGUE_SECRET_KEY === undefined ? {} : { secretKey: SEGUE_SECRET_KEY }),
    retentionDays: SEGUE_RETENTION_DAYS ?? RETENTION_DAYS,
    tooOldMs: SEGUE_TOO_OLD_MINUTES === undefined ? workSettings.tooOldMs : SEGUE_TOO_OLD_MINUTES * 60_000,
    host: HOST ?? '127.0.0.1',
    port: PORT ?? 3_000,
    ownKnowledge: SEGUE_KNOWLEDGE_DIR !== undefined,
  };
}
