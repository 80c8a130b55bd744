import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModelEvent } from '../../src/answering/prompted/model-event.js';
import { createSpendingInProcess, type Spending } from '../../src/answering/prompted/token-budget.js';
import { type App, ingestInto, openApp } from '../../src/app/assemble.js';
import { type ModelConfig, readConfig } from '../../src/app/config.js';
import { openPrompted } from '../../src/app/open-model.js';
import type { Answer } from '../../src/domain/answer.js';
import { type OpenAiDouble, startOpenAiDouble } from './openai-double.js';
import { starterLibrary } from './run-segue.js';

/** The coach on the starter library, with a model behind the real packages and the double's HTTP. */
export type ModelCoach = {
  app: App;
  double: OpenAiDouble;
  events: ModelEvent[];
  spending: Spending;
  /** Moves the clock that breaker and budget go by. */
  pass(ms: number): void;
  /** @returns the answer, and the pieces of it that were shown while it was written with the time of each in milliseconds */
  ask(text: string, conversation?: string, asker?: string): Promise<Asked>;
  remove(): Promise<void>;
};

export type Asked = { answer: Answer; shown: string; pieces: { text: string; at: number }[]; tookMs: number };

/** The default key has the form of a real one, so that a test can look for it. */
export const TEST_KEY = 'sk-test-0123456789abcdef';

export async function startModelCoach(model: Partial<ModelConfig> = {}): Promise<ModelCoach> {
  const double = await startOpenAiDouble();
  const dataDir = mkdtempSync(join(tmpdir(), 'segue-model-'));
  await ingestInto(dataDir, [starterLibrary]);
  const events: ModelEvent[] = [];
  const spending = createSpendingInProcess();
  let time = Date.parse('2026-11-25T10:00:00Z');
  const prompted = await openPrompted(
    { apiKey: TEST_KEY, baseUrl: double.url, ...model },
    { spending, now: () => time, observe: (event) => events.push(event) },
  );
  const app = openApp(
    { ...readConfig({}, dataDir), dataDir, knowledgeDir: starterLibrary, logLevel: 'silent' },
    prompted ? { prompted } : {},
  );
  let count = 0;
  return {
    ...{ app, double, events, spending },
    pass(ms) {
      time += ms;
    },
    async ask(text, conversation = `c${count + 1}`, asker = 'u1') {
      const began = performance.now();
      const pieces: Asked['pieces'] = [];
      const answer = await app.coach.ask(
        { id: `q${++count}`, conversation, asker, text, askedAt: count },
        { onText: (piece) => pieces.push({ text: piece, at: performance.now() - began }) },
      );
      const shown = pieces.map(({ text: piece }) => piece).join('');
      return { answer, shown, pieces, tookMs: performance.now() - began };
    },
    async remove() {
      app.close();
      await double.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
