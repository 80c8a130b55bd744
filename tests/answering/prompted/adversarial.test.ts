import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Adversarial, adversarialReplies, type Mark } from '../../support/adversarial-replies.js';
import { type ModelCoach, startModelCoach } from '../../support/model-coach.js';
import { type PromptData, readPromptData, writeWell } from '../../support/read-prompt.js';

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

  it('a good reply with one figure changed, or with the marks of two sentences exchanged, does not get through', async () => {
    const reached: string[] = [];
    let count = 0;
    for (const question of mutated) {
      for (let at = 0; at < 6; at++) {
        let bad = '';
        coach.double.chat = (request) => {
          const text = writeWell(readPromptData(request), { more: false });
          const changed = at < 4 ? changeFigure(text, at) : exchangeMarks(text, at - 4);
          bad = changed === text ? '' : (changed.split('\n').find((line) => !text.includes(line)) ?? '');
          return { text: changed };
        };
        const { answer, shown } = await coach.ask(question);
        if (bad === '') continue;
        count++;
        if (holdsLine(`${shown}\n${answer.by === 'model' ? answer.text : ''}`, bad))
          reached.push(`${question} → ${bad}`);
      }
    }
    process.stdout.write(`good replies with one thing changed: ${count}, reached ${reached.length}\n`);
    expect(reached).toEqual([]);
    expect(count).toBeGreaterThan(40);
  }, 60_000);
});

const mutated = [
  'How long does it take to go from musician to audio AI engineer, and what will I earn?',
  'Which skills do I need to go from AI 3D artist to speech AI engineer?',
  'What is the roadmap from AI 3D artist to speech AI engineer?',
  'What is the salary change from AI 3D artist to speech AI engineer?',
  'Compare musician to audio AI engineer and AI 3D artist to speech AI engineer: how long do they take?',
  'How long is each phase from AI 3D artist to speech AI engineer?',
  'How many weeks of Python for a speech AI engineer?',
  'How long does it take to go from AI 3D artist to speech AI engineer?',
  'Which skills are critical for AI 3D artist to speech AI engineer and how many weeks each?',
  'What does an audio AI engineer earn?',
];

/** The nth figure of a text with its first digit one up. */
function changeFigure(text: string, nth: number): string {
  let seen = -1;
  return text.replace(/(?<![[\d.,])\d+(?![\d\]])/g, (digits) => {
    seen++;
    return seen === nth ? String(Number(digits) + 1) : digits;
  });
}

/** The marks of two sentences exchanged, where they differ. */
function exchangeMarks(text: string, nth: number): string {
  const marks = [...new Set(text.match(/\[\d+\]/g))];
  const [one, other] = [marks[nth], marks[nth + 1]];
  if (!one || !other) return text;
  return text.replaceAll(one, '[#]').replaceAll(other, one).replaceAll('[#]', other);
}

/** With marks left out, a line counts as seen only when its figures are its own. */
const holdsLine = (seen: string, bad: string): boolean => {
  const plain = (text: string): string =>
    text
      .replace(/\*\*/g, '')
      .replace(/\s*\[\d+\]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return plain(seen).includes(plain(bad));
};
