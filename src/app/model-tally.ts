import type { ModelEvent } from '../answering/prompted/model-event.js';

/** What model mode did in a run: calls, tokens, time, and how many replies were whose. */
export type ModelTally = {
  calls: number;
  failed: number;
  tokens: { input: number; cached: number; output: number };
  /** Milliseconds of the calls. */
  time: { median: number; p95: number; longest: number };
  byModel: number;
  /** Replies composed in the model's place, by why. */
  stoodIn: Record<string, number>;
  /** Sentences that did not pass, by what was wrong with them. */
  caught: Record<string, number>;
};

export function createModelTally(): { observe(event: ModelEvent): void; tally(): ModelTally } {
  const times: number[] = [];
  const sums = { calls: 0, failed: 0, byModel: 0, input: 0, cached: 0, output: 0 };
  const stoodIn: Record<string, number> = {};
  const caught: Record<string, number> = {};
  return {
    observe(event) {
      switch (event.kind) {
        case 'called':
          sums.calls++;
          if (event.failure) sums.failed++;
          sums.input += event.use.input;
          sums.output += event.use.output;
          sums.cached += event.use.cached ?? 0;
          times.push(event.tookMs);
          return;
        case 'caught':
          caught[event.fault] = (caught[event.fault] ?? 0) + 1;
          return;
        case 'replied':
          if (event.by === 'model') sums.byModel++;
          else stoodIn[event.why] = (stoodIn[event.why] ?? 0) + 1;
      }
    },
    tally() {
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number): number => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
      const { input, cached, output, ...counts } = sums;
      return {
        ...counts,
        tokens: { input, cached, output },
        time: { median: at(0.5), p95: at(0.95), longest: at(1) },
        stoodIn,
        caught,
      };
    },
  };
}

/** The same in lines for a terminal. @param model its name */
export function describeTally(
  model: string,
  { calls, failed, tokens, time, byModel, stoodIn, caught }: ModelTally,
): string {
  const list = (counts: Record<string, number>): string =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'none';
  const english = (count: number): string => count.toLocaleString('en-US');
  return [
    `model ${model}: ${english(byModel)} replies written by it; composed in its place: ${list(stoodIn)}`,
    `  tokens: ${english(tokens.input)} in (${english(tokens.cached)} from the cache), ${english(tokens.output)} out`,
    `  calls: ${english(calls)}, ${failed} failed; median ${time.median} ms, p95 ${time.p95} ms, longest ${time.longest} ms`,
    `  sentences that did not pass: ${list(caught)}`,
  ].join('\n');
}
