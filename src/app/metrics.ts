import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ModelEvent } from '../answering/prompted/model-event.js';
import type { Depth } from '../state/inbox.js';
import type { Taken } from '../state/take-question.js';
import type { WorkEvent } from '../state/work-event.js';

export type Metrics = {
  taken(door: string, outcome: Taken['kind'] | 'failed'): void;
  worked(event: WorkEvent): void;
  asked(event: ModelEvent): void;
  contentType: string;
  /** Prometheus' text format. */
  text(): Promise<string>;
};

/** Seconds: embedded answers take milliseconds, a model's take seconds, a platform that is down takes minutes. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2.5, 5, 10, 30, 60, 300];

/** @param depth how full the inbox is; undefined when that is not known */
export function createMetrics(depth: () => Promise<Depth | undefined>): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const messages = new Counter({
    name: 'segue_messages_total',
    help: 'Messages handed over by a platform, by what became of them.',
    labelNames: ['door', 'outcome'],
    registers,
  });
  const questions = new Counter({
    name: 'segue_questions_total',
    help: 'Questions replied to, by the kind of the answer; notices count as too-old or failed.',
    labelNames: ['door', 'kind'],
    registers,
  });
  const seconds = new Histogram({
    name: 'segue_reply_seconds',
    help: 'From recording a question to the delivery of its reply.',
    labelNames: ['door'],
    buckets: BUCKETS,
    registers,
  });
  const coach = new Histogram({
    name: 'segue_answer_seconds',
    help: 'The coach’s part of it.',
    labelNames: ['door'],
    buckets: BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: 'segue_failures_total',
    help: 'Failures by stage; gave_up is 1 where no further try follows.',
    labelNames: ['stage', 'gave_up'],
    registers,
  });
  new Gauge({
    name: 'segue_inbox_questions',
    help: 'Questions in the inbox by state.',
    labelNames: ['state'],
    registers,
    async collect() {
      this.reset();
      const now = await depth().catch(() => undefined);
      if (!now) return;
      this.set({ state: 'waiting' }, now.waiting);
      this.set({ state: 'working' }, now.working);
      this.set({ state: 'set_aside' }, now.setAside);
    },
  });

  const asked = modelMetrics(registers);
  return {
    asked,
    taken: (door, outcome) => messages.inc({ door, outcome }),
    worked(event) {
      switch (event.kind) {
        case 'replied': {
          const { door } = event.received;
          questions.inc({ door, kind: event.notice ?? event.answer });
          seconds.observe({ door }, event.tookMs / 1_000);
          if (!event.notice) coach.observe({ door }, event.askMs / 1_000);
          return;
        }
        case 'retry':
        case 'set-aside':
          failures.inc({ stage: event.stage, gave_up: event.kind === 'set-aside' ? '1' : '0' });
          return;
        case 'store-failing':
          failures.inc({ stage: 'store', gave_up: '0' });
          return;
        default:
      }
    },
    contentType: register.contentType,
    text: () => register.metrics(),
  };
}

/** What a model is asked and takes; nothing is counted where none is set. */
function modelMetrics(registers: Registry[]): (event: ModelEvent) => void {
  const calls = new Counter({
    name: 'segue_model_calls_total',
    help: 'Calls of the language model, by what for and how they ended.',
    labelNames: ['purpose', 'outcome'],
    registers,
  });
  const tokens = new Counter({
    name: 'segue_model_tokens_total',
    help: 'Tokens as the provider counts them; cached ones are input too.',
    labelNames: ['kind'],
    registers,
  });
  const seconds = new Histogram({
    name: 'segue_model_call_seconds',
    help: 'From a call of the model to its end.',
    labelNames: ['purpose'],
    buckets: BUCKETS,
    registers,
  });
  const replies = new Counter({
    name: 'segue_model_replies_total',
    help: 'Replies in model mode: written by the model, or composed in its place and why.',
    labelNames: ['by', 'why'],
    registers,
  });
  const caught = new Counter({
    name: 'segue_model_caught_total',
    help: 'Sentences of the model that did not pass the check, by what was wrong.',
    labelNames: ['fault'],
    registers,
  });
  return (event) => {
    switch (event.kind) {
      case 'called':
        calls.inc({ purpose: event.purpose, outcome: event.failure ?? 'ok' });
        tokens.inc({ kind: 'input' }, event.use.input);
        tokens.inc({ kind: 'output' }, event.use.output);
        tokens.inc({ kind: 'cached' }, event.use.cached ?? 0);
        seconds.observe({ purpose: event.purpose }, event.tookMs / 1_000);
        return;
      case 'caught':
        caught.inc({ fault: event.fault });
        return;
      case 'replied':
        replies.inc({ by: event.by, why: event.by === 'model' ? '' : event.why });
    }
  };
}
