import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from '../../src/evaluation/fold-text.js';

const guides = [
  'musician-to-audio-ai-engineer',
  'ai-3d-artist-to-speech-ai-engineer',
  'ai-engineer',
] as const;
const kinds = ['answered', 'not-covered', 'clarify', 'small-talk'] as const;

/** What a question is about: the first tag of an entry. */
const subjects = [
  ...['timeline', 'salary', 'transferable-skills', 'skills-to-learn', 'one-skill', 'certifications'],
  ...['first-steps', 'roadmap', 'phase', 'resources', 'difficulty', 'demand', 'reality-check'],
  ...['action-plan', 'degree', 'day-to-day', 'job-titles', 'industries', 'companies', 'trends'],
  ...['soft-skills', 'tools', 'overview', 'comparison', 'discovery', 'small-talk', 'off-topic'],
  ...['not-covered', 'distress'],
];
/** How it is asked: the other tags. */
const manners = ['plain', 'follow-up', 'misspelt', 'long', 'two-questions', 'not-covered'];
const difficultTags = ['follow-up', 'misspelt', 'long', 'off-topic'];

const text = z.string().trim().min(1);
const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  before: z.array(text).min(1).optional(),
  question: text,
  kind: z.union([z.enum(kinds), z.array(z.enum(kinds)).min(2)]),
  guides: z.array(z.enum(guides)).min(1).optional(),
  must: z.array(z.union([text, z.array(text).min(2)])).optional(),
  mustNot: z.array(text).optional(),
  passage: z.strictObject({ guide: z.enum(guides).optional(), contains: text.optional() }).optional(),
  tags: z.array(text).min(1),
});
type Entry = z.infer<typeof entrySchema>;

const read = (name: string): Entry[] =>
  z.array(entrySchema).parse(parse(readFileSync(new URL(name, import.meta.url), 'utf8')));

const tuned = read('tuned.yaml');
const practice = read('practice.yaml');
const apart = read('apart.yaml');
const known = [...tuned, ...practice];
const all = [...known, ...apart];

const guideTexts = new Map(
  guides.map((guide) => [
    guide as string,
    fold(readFileSync(new URL(`../../knowledge/${guide}.md`, import.meta.url), 'utf8')),
  ]),
);
const textOf = (guide: string): string => guideTexts.get(guide) ?? '';

const wordsOf = (entry: Entry): string[] => entry.question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** The whole conversation, folded: "and what about pay?" is another question after other messages. */
const conversationOf = (entry: Entry): string =>
  [...(entry.before ?? []), wordsOf(entry).join(' ')].join('\n').toLowerCase();
const isDifficult = (entry: Entry): boolean => entry.tags.some((tag) => difficultTags.includes(tag));
const repeated = (values: string[]): string[] =>
  values.filter((value, place) => values.indexOf(value) !== place);
const countTags = (entries: Entry[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const tag of entries.flatMap((entry) => entry.tags)) counts[tag] = (counts[tag] ?? 0) + 1;
  return counts;
};

describe('the golden questions', () => {
  it('have ids of their own, over all files', () => {
    expect(repeated(all.map((entry) => entry.id))).toEqual([]);
    expect(apart.filter((entry) => !entry.id.startsWith('apart-'))).toEqual([]);
    expect(known.filter((entry) => entry.id.startsWith('apart-'))).toEqual([]);
  });

  it('are never asked twice, so that nothing kept apart has been tuned on', () => {
    expect(repeated(all.map(conversationOf))).toEqual([]);
  });

  it('are not the same words in another order or with a word changed, from one file to the other', () => {
    const twins: string[] = [];
    for (const kept of apart) {
      const keptWords = new Set(wordsOf(kept));
      for (const other of known) {
        const knownWords = new Set(wordsOf(other));
        const shared = [...keptWords].filter((word) => knownWords.has(word)).length;
        const alike = shared / (keptWords.size + knownWords.size - shared);
        // Short follow-ups ("and the important ones?") share most of their few words by nature.
        if (Math.min(keptWords.size, knownWords.size) > 4 && alike > 0.75)
          twins.push(`${kept.id} ~ ${other.id}`);
      }
    }
    expect(twins).toEqual([]);
  });

  it('say what they are about first, then how they are asked', () => {
    const wrong = all.filter(
      ({ tags: [subject, ...rest] }) =>
        !subjects.includes(subject ?? '') || rest.some((tag) => !manners.includes(tag)),
    );
    expect(wrong.map((entry) => entry.id)).toEqual([]);
  });

  it('are follow-ups exactly where there are earlier messages', () => {
    const wrong = all.filter((entry) => entry.tags.includes('follow-up') !== (entry.before !== undefined));
    expect(wrong.map((entry) => entry.id)).toEqual([]);
  });

  it('say what a reply that states facts must hold, and of which guide', () => {
    const bare = all.filter((entry) => entry.kind === 'answered' && !(entry.must && entry.guides));
    expect(bare.map((entry) => entry.id)).toEqual([]);
  });

  it('demand only facts that stand in the guides they name', () => {
    const unfounded = all.flatMap(({ id, guides: named, must = [] }) => {
      if (!named) return [];
      const said = named.map(textOf).join('\n');
      const missing = must.filter((fact) => ![fact].flat().some((each) => said.includes(fold(each))));
      return missing.map((fact) => `${id}: ${String(fact)}`);
    });
    expect(unfounded).toEqual([]);
  });

  it('look for passages that the guides hold', () => {
    const lost = all.filter(({ passage }) => {
      const searched = passage?.guide ? [passage.guide] : guides;
      return !searched.some((guide) => textOf(guide).includes(fold(passage?.contains ?? '')));
    });
    expect(lost.map((entry) => entry.id)).toEqual([]);
  });

  it('forbid nothing that they demand', () => {
    const contradictory = all.filter((entry) =>
      entry.mustNot?.some((wrong) =>
        entry.must?.some((right) =>
          [right].flat().some((each) => each.toLowerCase().includes(wrong.toLowerCase())),
        ),
      ),
    );
    expect(contradictory.map((entry) => entry.id)).toEqual([]);
  });

  it('are enough to measure with, kept apart in part, and difficult in part', () => {
    // With the libraries' own questions a third of all is kept apart (libraries.test.ts counts those).
    expect(tuned.length + apart.length).toBeGreaterThanOrEqual(200);
    expect(apart.length / (tuned.length + apart.length)).toBeGreaterThanOrEqual(0.25);
    expect(practice.length).toBeGreaterThanOrEqual(220);
    for (const entries of [tuned, practice, apart])
      expect(entries.filter(isDifficult).length / entries.length).toBeGreaterThanOrEqual(0.3);
    expect(all.filter((entry) => entry.passage).length).toBeGreaterThanOrEqual(120);
  });

  it('cover every subject and manner in each file', () => {
    for (const entries of [tuned, practice, apart]) {
      const counts = countTags(entries);
      expect([...subjects, ...manners].filter((tag) => !counts[tag])).toEqual([]);
    }
  });
});
