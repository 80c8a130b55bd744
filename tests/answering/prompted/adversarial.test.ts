import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Adversarial, adversarialReplies, type Mark } from '../../support/adversarial-replies.js';
import { type ModelCoach, startModelCoach } from '../../support/model-coach.js';
import { type PromptData, readPromptData } from '../../support/read-prompt.js';

/** A model that writes what it must not, through the real packages: nobody sees it, streamed or whole. */

let coach: ModelCoach;
beforeAll(async () => {
  coach = await startModelCoach({ limits: { perDay: 1e9 } });
});
afterAll(() => coach.remove());

const markIn =
  ({ passages }: PromptData): Mark =>
  (heading) => {
    const found =
      passages.find(({ section }) => section.endsWith(heading)) ??
      passages.find(({ section }) => section.includes(heading));
    return found ? `[${found.number}]` : '[98]';
  };

/** Asks the question of a case of a model that insists on its reply. @returns all that anybody sees of it */
async function told({ question, reply }: Adversarial): Promise<string> {
  coach.double.chat = (request) => ({ text: reply(markIn(readPromptData(request))) });
  const { answer, shown } = await coach.ask(question);
  return `${shown}\n${answer.text}`;
}

/** A piece counts as seen with or without marks and bold in it. */
const holds = (seen: string, bad: string): boolean => {
  const plain = (text: string): string =>
    text
      .replace(/\s*\[\d+\]/g, '')
      .replace(/\*\*/g, '')
      .replace(/\s+/g, ' ');
  return seen.includes(bad) || plain(seen).includes(plain(bad));
};

describe('adversarial replies', () => {
  it('at least 200 of them, none reaches a person', async () => {
    const counts = new Map<string, { all: number; reached: string[] }>();
    for (const each of adversarialReplies) {
      const count = counts.get(each.kind) ?? { all: 0, reached: [] };
      counts.set(each.kind, count);
      count.all++;
      if (holds(await told(each), each.bad)) count.reached.push(each.bad);
    }
    const rows = [...counts].map(
      ([kind, { all, reached }]) =>
        `${kind.padEnd(30)} ${String(all).padStart(4)} ${String(reached.length).padStart(8)}`,
    );
    const total = [...counts.values()].reduce((sum, { all }) => sum + all, 0);
    process.stdout.write(
      `${'adversarial replies'.padEnd(30)}  all  reached\n${rows.join('\n')}\n${'together'.padEnd(30)} ${total}\n`,
    );
    expect([...counts.values()].flatMap(({ reached }) => reached)).toEqual([]);
    expect(total).toBeGreaterThanOrEqual(200);
  }, 120_000);

  it('no figure that the guides do not have reaches a person, whatever sentence it stands in', async () => {
    const amount = fc.oneof(
      fc
        .tuple(
          fc.integer({ min: 19, max: 400 }),
          fc.constantFrom('weeks', 'months', 'years', 'hours a week', 'days'),
        )
        .map(([n, unit]) => `${n} ${unit}`),
      fc
        .tuple(fc.integer({ min: 1, max: 17 }), fc.integer({ min: 19, max: 60 }))
        .map(([a, b]) => `${a}-${b} months`),
      fc.integer({ min: 111, max: 999 }).map((n) => `$${n},000`),
      fc.integer({ min: 1, max: 99 }).map((n) => `${n}%`),
      fc
        .constantFrom('twenty', 'thirty', 'forty', 'fifty', 'ninety')
        .chain((tens) => fc.constantFrom('weeks', 'months', 'percent').map((unit) => `${tens} ${unit}`)),
    );
    const sentence = fc.constantFrom(
      'Plan on ## to become an audio AI engineer %%.',
      'As a musician you will need ## %%.',
      'Expect ## of work, as the guide says %%.',
      'Plan on 9-18 months, at best ## %%.',
      'Plan on 9-18 months %%. Some need ## %%.',
      '- Timeline: ## %%',
      'It takes **##** %%.',
    );
    await fc.assert(
      fc.asyncProperty(amount, sentence, async (figure, text) => {
        const seen = await told({
          kind: 'any figure',
          question: 'How long does it take to go from musician to audio AI engineer?',
          reply: (mark) => text.replace('##', figure).replaceAll('%%', mark('Timeline')),
          bad: figure,
        });
        expect(holds(seen, figure)).toBe(false);
      }),
      { numRuns: 60, seed: 20261125 },
    );
  }, 60_000);
});
