import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { DiscordSettings } from '../../adapters/discord/settings.js';
import type { SlackSettings } from '../../adapters/slack/slack-settings.js';
import { SegueError } from '../domain/errors.js';

const text = z.string().trim().min(1).optional();
const address = z.url({ protocol: /^https?$/ }).optional();
const flag = z.enum(['true', 'false']).optional();

/** Every setting there is; `.env.example` explains each (a test holds the two against each other). */
export const settings = z.object({
  SEGUE_KNOWLEDGE_DIR: text,
  SEGUE_DATA_DIR: text,
  DATABASE_URL: text,
  SEGUE_SECRET_KEY: text,
  SEGUE_RETENTION_DAYS: z.coerce.number().positive().optional(),
  SEGUE_TOO_OLD_MINUTES: z.coerce.number().positive().optional(),
  SLACK_BOT_TOKEN: text,
  SLACK_APP_TOKEN: text,
  SLACK_SIGNING_SECRET: text,
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_API_URL: address,
  DISCORD_TOKEN: text,
  DISCORD_GUILD_ID: text,
  DISCORD_API_URL: address,
  DISCORD_MESSAGE_CONTENT: flag,
  DISCORD_SHARDS: z
    .string()
    .trim()
    .regex(/^\d+(?:\s*,\s*\d+)*$/, 'write numbers with commas between them, such as 0,1')
    .optional(),
  DISCORD_SHARD_COUNT: z.coerce.number().int().positive().optional(),
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: address,
  SEGUE_CHAT_MODEL: text,
  SEGUE_EMBEDDING_MODEL: text,
  SEGUE_TOKENS_PER_ANSWER: z.coerce.number().int().positive().optional(),
  SEGUE_TOKENS_PER_DAY: z.coerce.number().int().positive().optional(),
  SEGUE_MODEL_SECONDS: z.coerce.number().positive().max(50).optional(),
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
  /** Absent: Slack is not configured. */
  slack?: SlackSettings;
  /** Absent: Discord is not configured. */
  discord?: DiscordSettings;
  /** Absent: replies are composed, and nothing of a model is loaded. */
  model?: ModelConfig;
  host: string;
  port: number;
  /** Whether the person chose the knowledge folder. */
  ownKnowledge: boolean;
};

export type ModelConfig = {
  apiKey?: string;
  baseUrl?: string;
  /** `provider:model`, or a model of the installed provider; `none` for no chat model. */
  chatModel?: string;
  embeddingModel?: string;
  /** The key of the chat model's provider, where that is not OpenAI. */
  providerKey?: string;
  /** The same for the embedding model's. */
  embeddingKey?: string;
  /** Absent: what answering keeps to by default; so for the next. */
  limits?: { perAnswer?: number; perDay?: number };
  /** Milliseconds. */
  deadlines?: { end?: number; firstToken?: number };
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
  const { slack, discord, model } = readDoors(parsed.data, environment);
  return {
    knowledgeDir: resolve(workingDir, SEGUE_KNOWLEDGE_DIR ?? 'knowledge'),
    dataDir: resolve(workingDir, SEGUE_DATA_DIR ?? 'data'),
    logLevel: LOG_LEVEL ?? 'info',
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    ...(SEGUE_SECRET_KEY === undefined ? {} : { secretKey: SEGUE_SECRET_KEY }),
    ...(SEGUE_RETENTION_DAYS === undefined ? {} : { retentionDays: SEGUE_RETENTION_DAYS }),
    ...(SEGUE_TOO_OLD_MINUTES === undefined ? {} : { tooOldMs: SEGUE_TOO_OLD_MINUTES * 60_000 }),
    ...(slack ? { slack } : {}),
    ...(discord ? { discord } : {}),
    ...(model ? { model } : {}),
    host: HOST ?? '127.0.0.1',
    port: PORT ?? 3_000,
    ownKnowledge: SEGUE_KNOWLEDGE_DIR !== undefined,
  };
}

/** Every value that no log, error or reply may show. */
export function readSecrets({ databaseUrl, secretKey, slack, discord, model }: Config): string[] {
  return [
    databaseUrl,
    secretKey,
    slack?.botToken,
    slack?.appToken,
    slack?.signingSecret,
    slack?.clientSecret,
    discord?.token,
    model?.apiKey,
    model?.providerKey,
    model?.embeddingKey,
  ].filter((secret) => secret !== undefined);
}

type Settings = z.infer<typeof settings>;

/** What is set of the doors and of model mode; what is not set at all is absent. */
function readDoors(
  given: Settings,
  environment: NodeJS.ProcessEnv,
): Pick<Config, 'slack' | 'discord' | 'model'> {
  const slack: SlackSettings = defined({
    botToken: given.SLACK_BOT_TOKEN,
    appToken: given.SLACK_APP_TOKEN,
    signingSecret: given.SLACK_SIGNING_SECRET,
    clientId: given.SLACK_CLIENT_ID,
    clientSecret: given.SLACK_CLIENT_SECRET,
    apiUrl: given.SLACK_API_URL,
  });
  const model = readModel(given, environment);
  const { apiUrl: _, ...slackSecrets } = slack;
  return {
    ...(Object.keys(slackSecrets).length > 0 ? { slack } : {}),
    ...(given.DISCORD_TOKEN === undefined
      ? {}
      : {
          discord: {
            // As it stands in a header of Discord's examples, too.
            token: given.DISCORD_TOKEN.replace(/^Bot\s+/i, ''),
            messageContent: given.DISCORD_MESSAGE_CONTENT === 'true',
            ...defined({ guildId: given.DISCORD_GUILD_ID, apiUrl: given.DISCORD_API_URL }),
            ...readShards(given),
          },
        }),
    ...(Object.keys(model).length > 0 ? { model } : {}),
  };
}

/** @throws SegueError `config` when they do not go together */
function readShards({ DISCORD_SHARDS: list, DISCORD_SHARD_COUNT: count }: Settings) {
  if (list === undefined && count === undefined) return {};
  const shards = list?.split(',').map(Number) ?? [];
  if (shards.length === 0 || count === undefined || shards.some((id) => id >= count))
    throw new SegueError(
      'config',
      'DISCORD_SHARDS and DISCORD_SHARD_COUNT go together: 0,1 and 4 make this process run the first two of four shards.',
    );
  return { shards, shardCount: count };
}

/** Seconds to the first text, at most; a shorter bound for the whole bounds it too. */
const FIRST_TOKEN_SHARE = 1 / 3;

function readModel(given: Settings, environment: NodeJS.ProcessEnv): ModelConfig {
  const named: ModelConfig = defined({
    apiKey: given.OPENAI_API_KEY,
    baseUrl: given.OPENAI_BASE_URL,
    chatModel: given.SEGUE_CHAT_MODEL,
    embeddingModel: given.SEGUE_EMBEDDING_MODEL,
  });
  if (Object.keys(named).length === 0) return named;
  // Each provider's package looks for its key under this name in the process, and `.env` is not in the process.
  const keyOf = (name = ''): string | undefined =>
    environment[
      `${name
        .split(':')[0]
        ?.toUpperCase()
        .replace(/[^A-Z0-9]/g, '_')}_API_KEY`
    ];
  const seconds = given.SEGUE_MODEL_SECONDS;
  const limits = defined({ perAnswer: given.SEGUE_TOKENS_PER_ANSWER, perDay: given.SEGUE_TOKENS_PER_DAY });
  return {
    ...named,
    ...defined({ providerKey: keyOf(named.chatModel), embeddingKey: keyOf(named.embeddingModel) }),
    ...(Object.keys(limits).length > 0 ? { limits } : {}),
    ...(seconds === undefined
      ? {}
      : { deadlines: { end: seconds * 1_000, firstToken: seconds * 1_000 * FIRST_TOKEN_SHARE } }),
  };
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
