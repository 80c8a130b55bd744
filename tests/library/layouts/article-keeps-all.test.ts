import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/library/parse-document.js';
import { asCrawled, crawlerForms, type PageBlock } from '../../support/crawler-forms.js';

const words =
  'kiln glaze clay wheel studio market apron bucket slab handle oven customer fair permit ledger invoice'.split(
    ' ',
  );
const word = fc.constantFrom(...words);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentence = fc
  .array(word, { minLength: 4, maxLength: 18 })
  .map((parts) => `${capital(parts.join(' '))}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const leadIn = fc.array(word, { minLength: 2, maxLength: 6 }).map((parts) => `${capital(parts.join(' '))}:`);
const heading = fc.oneof(
  fc.array(word, { minLength: 2, maxLength: 5 }).map((parts) => parts.map(capital).join(' ')),
  fc.constantFrom(
    'Skills You Need',
    'Salary Expectations',
    'Challenges Potters Face',
    'Conclusion',
    'How Long Does It Take?',
    'FAQ',
    'Step 1: Throw a Bowl',
    'Step 2: Fire It',
    'Common Job Titles',
    'Transferable Skills',
    'Timeline',
    'First Steps',
  ),
);
const item = fc.array(word, { minLength: 1, maxLength: 8 }).map((parts) => capital(parts.join(' ')));

const section = fc
  .tuple(
    heading,
    fc.array(fc.oneof(paragraph, leadIn), { minLength: 1, maxLength: 3 }),
    fc.array(item, { maxLength: 4 }),
  )
  .map(([title, paragraphs, items]): PageBlock[] => [
    { kind: 'heading', text: title },
    ...paragraphs.map((text): PageBlock => ({ kind: 'paragraph', text })),
    ...items.map((text): PageBlock => ({ kind: 'item', text })),
  ]);

const page = fc
  .tuple(fc.array(paragraph, { maxLength: 2 }), fc.array(section, { minLength: 1, maxLength: 6 }))
  .map(([intro, sections]): PageBlock[] => [
    { kind: 'heading', text: 'How to Become a Potter' },
    ...intro.map((text): PageBlock => ({ kind: 'paragraph', text })),
    ...sections.flat(),
  ]);

describe('an article loses nothing that its page says', () => {
  it.each(crawlerForms)('keeps each paragraph and list item in a section, in the %s form', (form) => {
    fc.assert(
      fc.property(page, (blocks) => {
        const parsed = parseDocument(asCrawled(blocks, form), 'page.txt');
        if (!('guide' in parsed)) throw new Error('taken for a listing');
        const lines = new Set(
          parsed.guide.sections.flatMap(({ heading, text }) => [
            ...heading.split(' › '),
            ...text.split('\n'),
          ]),
        );
        for (const { kind, text } of blocks.slice(1)) {
          expect(lines, `${kind} "${text}"`).toContain(kind === 'item' ? `- ${text}` : text);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it.each(crawlerForms)('takes fields only from what stands in its sections, in the %s form', (form) => {
    fc.assert(
      fc.property(page, (blocks) => {
        const parsed = parseDocument(asCrawled(blocks, form), 'page.txt');
        if (!('guide' in parsed)) throw new Error('taken for a listing');
        const { guide } = parsed;
        const text = guide.sections.map((each) => each.text).join('\n');
        const strings = [
          guide.timeline?.text,
          guide.salary?.to?.text,
          guide.overview,
          ...guide.transferableSkills.flatMap(({ name, detail }) => [name, detail]),
          ...guide.skillsToLearn.flatMap(({ name, how }) => [name, how]),
          ...guide.certifications,
          ...guide.firstSteps,
          ...guide.roadmap.flatMap(({ name, tasks }) => [name, ...tasks]),
          ...(guide.realityCheck?.challenges ?? []),
          ...guide.faq.flatMap(({ question, answer }) => [question, answer]),
          ...guide.jobTitles,
          ...guide.industries.flatMap(({ name, examples }) => [name, examples]),
        ];
        for (const line of strings.flatMap((each) => each?.split('\n') ?? [])) expect(text).toContain(line);
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
