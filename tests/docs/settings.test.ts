import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';
import { deadlines } from '../../src/answering/prompted/call-model.js';
import { tokenLimits } from '../../src/answering/prompted/token-budget.js';
import { readConfig, readEnvironment, settings } from '../../src/app/config.js';
import { OLDEST_NODE } from '../../src/app/doctor/check-node.js';
import { RETENTION_DAYS } from '../../src/state/privacy.js';
import { workSettings } from '../../src/state/work-settings.js';
import { readText } from './documents.js';

const example = readText('.env.example');
/** As if somebody had taken every `#` away that stands before a setting. */
const allSet = parseEnv(example.replace(/^# ([A-Z][A-Z_]*=)/gm, '$1'));

it('.env.example names every setting and no other', () => {
  expect(Object.keys(allSet).sort()).toEqual(Object.keys(settings.shape).sort());
});

it('.env.example sets nothing as it stands, and its values are usable', () => {
  expect(parseEnv(example)).toEqual({});
  expect(readConfig(allSet, '/somewhere')).toEqual({
    ...readConfig({}, '/somewhere'),
    ownKnowledge: true,
    databaseUrl: expect.stringMatching(/^postgres:/),
    secretKey: expect.any(String),
    retentionDays: RETENTION_DAYS,
    tooOldMs: workSettings.tooOldMs,
    slack: {
      botToken: expect.any(String),
      appToken: expect.any(String),
      signingSecret: expect.any(String),
      clientId: expect.any(String),
      clientSecret: expect.any(String),
      apiUrl: expect.stringMatching(/^https:/),
    },
    discord: {
      token: expect.any(String),
      guildId: expect.any(String),
      apiUrl: expect.stringMatching(/^https:/),
      messageContent: false,
      shards: [0, 1],
      shardCount: 4,
    },
    model: {
      apiKey: expect.any(String),
      baseUrl: expect.stringMatching(/^http:/),
      chatModel: expect.any(String),
      embeddingModel: expect.any(String),
      limits: tokenLimits,
      deadlines,
    },
  });
});

it('each setting in .env.example is explained above it', () => {
  const lines = example.split('\n');
  for (const [at, line] of lines.entries())
    if (/^# [A-Z_]+=/.test(line)) expect(lines[at - 1]).toMatch(/^# \S+ .{20,}/);
});

it('the environment goes before .env', () => {
  const folder = mkdtempSync(join(tmpdir(), 'segue-settings-'));
  try {
    writeFileSync(join(folder, '.env'), 'SEGUE_DATA_DIR=from-file\nLOG_LEVEL=debug\n');
    const config = readConfig(readEnvironment({ SEGUE_DATA_DIR: 'from-environment' }, folder), folder);
    expect([config.dataDir, config.logLevel]).toEqual([join(folder, 'from-environment'), 'debug']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('a setting that is not usable is named', () => {
  expect(() => readConfig({ LOG_LEVEL: 'loud' }, '/somewhere')).toThrow(/^LOG_LEVEL is not usable: /);
});

it('README and doctor speak of the Node that package.json asks for', () => {
  const { engines } = JSON.parse(readText('package.json')) as { engines: { node: string } };
  expect(engines.node).toBe(`>=${OLDEST_NODE.join('.')}`);
  expect(readText('README.md')).toContain(`Node ${OLDEST_NODE.join('.')} or newer`);
});
