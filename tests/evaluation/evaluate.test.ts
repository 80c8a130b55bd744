import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideId } from '../../src/domain/guide.js';
import { type Hit, passageId } from '../../src/domain/passage.js';
import { evaluate, type OpenedLibrary } from '../../src/evaluation/evaluate.js';
import { golden } from './golden-bees.js';
import { answered, cite, passages, smallLibrary, timelineReply, unanswered } from './small-library.js';

let goldenDir: string;
beforeAll(async () => {
  goldenDir = await mkdtemp(join(tmpdir(), 'segue-evaluate-'));
  for (const [file, text] of Object.entries(golden)) {
    await mkdir(dirname(join(goldenDir, file)), { recursive: true });
    await writeFile(join(goldenDir, file), text);
  }
});
afterAll(() => rm(goldenDir, { recursive: true }));

const { timeline, salary } = passages;
const badPay = answered(
  '**$31,000** today, up to $99,000 later\n[1].',
  cite(1, salary, 'Beekeeper: $42,000'),
);
const goodPay = answered('**$42,000** [1] and all the honey.', cite(1, salary, 'Beekeeper: $42,000'));
const refusal = unanswered('not-covered', 'The narwhal guides do not say.');

/** A coach with these words about pay; it fails on lemurs. Notes what was opened and closed. */
function bees(pay = goodPay, kept = answered('Hidden walrus facts [1].', cite(1, timeline, '14-20 months'))) {
  const events: string[] = [];
  const openLibrary = async (folder: string): Promise<OpenedLibrary> => {
    const name = folder.replace(goldenDir, 'golden');
    events.push(`open ${name}`);
    return {
      ...smallLibrary,
      async ask({ text }) {
        if (/lemur/.test(text) && pay === badPay) throw new Error(`cannot read ${text}`);
        if (/long|lemur/.test(text)) return timelineReply;
        if (/zebra/.test(text)) return kept;
        return /pay/.test(text) ? pay : refusal;
      },
      async search(query) {
        const guide = guideId(/snow/.test(query) && pay === goodPay ? '002-winter' : '001-swarm');
        const entry: Hit = { passage: { ...timeline, id: passageId(guide, 1), guide }, score: 1 };
        return [entry];
      },
      close: () => {
        events.push(`close ${name}`);
      },
    };
  };
  return { openLibrary, events };
}
const run = (library: ReturnType<typeof bees>, options: { only?: string[]; verbose?: boolean } = {}) =>
  evaluate({
    goldenDir,
    knowledgeDir: 'knowledge',
    openLibrary: library.openLibrary,
    log: () => {},
    ...options,
  });

describe('an evaluation of a good coach', () => {
  it('asks each set about its own library, one after the other', async () => {
    const lines: string[] = [];
    const { openLibrary, events } = bees();
    await evaluate({ goldenDir, knowledgeDir: 'knowledge', openLibrary, log: (line) => lines.push(line) });
    expect(events).toEqual(
      [
        'knowledge',
        'knowledge',
        'knowledge',
        'golden/libraries/tuned/hills/documents',
        'golden/libraries/practice/hills/documents',
        'golden/libraries/practice/valleys/documents',
        'golden/libraries/apart/woods/documents',
        'golden/faq',
      ].flatMap((folder) => [`open ${folder}`, `close ${folder}`]),
    );
    expect(lines).toEqual([
      'tuned: 3 questions',
      'practice: 1 questions',
      'apart: 1 questions',
      'libraries-tuned: 1 questions',
      'libraries-practice: 2 questions about 2 libraries',
      'libraries-apart: 1 questions',
      'faq: 2 questions',
    ]);
  });

  it('is ok, and shows its figures with the floors beside them', async () => {
    const { ok, text } = await run(bees());
    expect(ok).toBe(true);
    expect(text).toBe(
      `
set                      tuned         practice            apart  libraries-tuned  libraries-practice  libraries-apart
questions                    3                1                1                1                   2                1
right           100 % (≥ 95 %)   100 % (≥ 85 %)   100 % (≥ 90 %)   100 % (≥ 90 %)      100 % (≥ 85 %)   100 % (≥ 90 %)
recognised      100 % (≥ 90 %)                -                -                -                   -                -
- off-topic                1/1                -                -                -                   -                -
- not covered                -                -                -                -                   -                -
refused            0 % (≤ 3 %)      0 % (≤ 3 %)      0 % (≤ 3 %)      0 % (≤ 3 %)         0 % (≤ 3 %)      0 % (≤ 3 %)
cited          100 % (≥ 100 %)  100 % (≥ 100 %)  100 % (≥ 100 %)  100 % (≥ 100 %)     100 % (≥ 100 %)  100 % (≥ 100 %)
unsourced              0 (≤ 0)          0 (≤ 0)          0 (≤ 0)          0 (≤ 0)             0 (≤ 0)          0 (≤ 0)
hit@5                    1.000                -                -                -                   -                -
MRR                      1.000                -                -                -                   -                -

right: every scorer of the reply gives 1 · recognised: off-topic and not covered, told from the rest
refused: a guide answers it, the coach did not · cited: answered replies whose citations all hold
unsourced: figures that no passage cited on their line holds · hit@5, MRR: search for the named passage

search in the FAQ (2 questions)            hit@1            hit@5              MRR
segue                            1.000 (≥ 1.000)  1.000 (≥ 1.000)  1.000 (≥ 1.000)
full text alone                            1.000            1.000            1.000
difference                                +0.000           +0.000           +0.000

right by tag  tuned  practice  libraries-tuned  libraries-practice
follow-up       1/1         -                -                   -
off-topic       1/1         -                -                   -
plain           1/1         -                -                   -
salary          1/1         -                -                   -
timeline        1/1       1/1              1/1                 2/2

All 28 floors hold.
`.trim(),
    );
  });

  it('is the same every time', async () => {
    expect(await run(bees())).toEqual(await run(bees()));
  });

  it('asks only the sets that were chosen', async () => {
    const library = bees();
    const { ok, text } = await run(library, { only: ['faq', 'tuned'] });
    expect(ok).toBe(true);
    expect(library.events).toEqual([
      'open knowledge',
      'close knowledge',
      'open golden/faq',
      'close golden/faq',
    ]);
    expect(text).not.toContain('apart');
  });

  it('knows no other sets', async () => {
    await expect(run(bees(), { only: ['untuned'] })).rejects.toMatchObject({
      code: 'usage',
      message:
        'There is no golden set untuned: choose from tuned, practice, apart, libraries-tuned, libraries-practice, libraries-apart, faq.',
    });
  });
});

describe('an evaluation of a bad coach', () => {
  it('is not ok, and says which floors do not hold', async () => {
    const { ok, text } = await run(bees(badPay), { only: ['tuned', 'faq'] });
    expect(ok).toBe(false);
    expect(text).toContain('66.7 % (≥ 95 %) !');
    expect(text).toMatch(/\n\nnot right in tuned: bees-pay\n\n/);
    expect(text).toMatch(
      new RegExp(
        [
          '5 of 8 floors do not hold:',
          '- tuned: right is 66.7 %, must be at least 95 %',
          '- tuned: unsourced is 2, must be at most 0',
          '- faq: hit@1 is 0.5000, must be at least 1.0000',
          '- faq: hit@5 is 0.5000, must be at least 1.0000',
          '- faq: MRR is 0.5000, must be at least 1.0000$',
        ].join('\n'),
      ),
    );
  });

  it('shows what was asked, expected and said, when it is told to', async () => {
    const { text } = await run(bees(badPay), { only: ['tuned', 'faq'], verbose: true });
    expect(text).toContain(
      `
not right in tuned:
- bees-pay
    before:   how long until I keep bees?
    asked:    what do bees pay?
    expected: answered, with "$42,000", "honey" or "wax", without "$31,000"
    reply:    **$31,000** today, up to $99,000 later [1].
    wrong:    facts: lacks "$42,000"
    wrong:    facts: lacks "honey" or "wax"
    wrong:    facts: says "$31,000"
    wrong:    figures: $31,000 has no source on its line
    wrong:    figures: $99,000 has no source on its line

not among the first five in the FAQ:
- snow on the roof → hive/002_winter.md (not found)
`.trim(),
    );
  });

  it('gives machines the same', async () => {
    const { json } = await run(bees(badPay), { only: ['tuned'] });
    expect(JSON.parse(JSON.stringify(json))).toMatchObject({
      ok: false,
      sets: [
        {
          name: 'tuned',
          keptApart: false,
          summary: { questions: 3, right: { count: 2, of: 3 }, figuresWithoutSource: 2 },
          wrong: [{ id: 'bees-pay', because: expect.arrayContaining(['facts: lacks "$42,000"']) }],
        },
      ],
    });
  });

  it('closes the library when something goes wrong', async () => {
    const { openLibrary, events } = bees();
    const broken = async (folder: string): Promise<OpenedLibrary> => ({
      ...(await openLibrary(folder)),
      search: () => Promise.reject(new Error('no index')),
    });
    const faq = evaluate({
      goldenDir,
      knowledgeDir: 'knowledge',
      openLibrary: broken,
      only: ['faq'],
      log: () => {},
    });
    await expect(faq).rejects.toThrow('no index');
    expect(events).toEqual(['open golden/faq', 'close golden/faq']);
  });
});

describe('a set kept apart', () => {
  it('shows figures and ids, and never a word of its questions, facts, replies or tags', async () => {
    const { ok, text, json } = await run(bees(badPay, answered('Forbidden yak facts.')), { verbose: true });
    expect(ok).toBe(false);
    expect(text).toContain('not right in apart: apart-kept\n');
    expect(text).toContain('not right in libraries-apart: apart-library-kept\n');
    for (const shown of [text, JSON.stringify(json)])
      expect(shown).not.toMatch(/zebra|walrus|yak|lemur|secretive/i);
  });
});
