import * as z from 'zod/mini';
import type { Block } from '../../raw-document.js';
import { frontMatterBlocks, isMap, scalarText } from './front-matter-blocks.js';
import { type FrontMatterKey, findKey, nearestKey } from './front-matter-keys.js';

const text = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value) => String(value).trim()),
);
const textList = z.pipe(
  z.union([text, z.array(text)]),
  z.transform((value) => (typeof value === 'string' ? value.split(/\s*[,;\n]\s*/) : value).filter(Boolean)),
);
const lines = z.pipe(
  z.union([text, z.array(text)]),
  z.transform((value) => (typeof value === 'string' ? value.split(/\s*[;\n]\s*/) : value).filter(Boolean)),
);

const factsSchema = z.object({
  layout: z.optional(z.literal('markdown-guide')),
  kind: z.optional(z.enum(['transition', 'role'])),
  title: z.optional(text),
  from: z.optional(text),
  to: z.optional(text),
  aliases: z.optional(textList),
  source: z.optional(lines),
  difficulty: z.optional(text),
  demand: z.optional(text),
  timeline: z.optional(text),
  'salary-from': z.optional(text),
  'salary-to': z.optional(text),
  'salary-change': z.optional(text),
  related: z.optional(lines),
});

/** The short facts of a front matter, each checked; what was wrong is left out. */
export type FrontMatterFacts = z.infer<typeof factsSchema>;

const isFactKey = (key: FrontMatterKey): key is keyof FrontMatterFacts => key in factsSchema.shape;

const wanted: Readonly<Record<keyof FrontMatterFacts, string>> = {
  layout: 'the word markdown-guide',
  kind: 'either transition or role',
  title: 'text',
  from: 'the name of a role, such as "Musician"',
  to: 'the name of a role, such as "Audio AI Engineer"',
  aliases: 'a list of names',
  source: 'text: the title of the page that the facts come from',
  difficulty: 'text, such as "Challenging"',
  demand: 'text, such as "Very high in healthcare"',
  timeline: 'text, such as "9-18 months"',
  'salary-from': 'text, such as "$40,000"',
  'salary-to': 'text, such as "$110,000 per year"',
  'salary-change': 'text, such as "+60% to +100%"',
  related: 'a list of guide titles',
};

/**
 * Checks a parsed YAML front matter. Gives the short facts, the longer values as the blocks that they would be in the body, and a
 * warning in plain words for each key that is not known or whose value is of the wrong kind. Never throws.
 */
export function readFrontMatter(frontMatter: Readonly<Record<string, unknown>>): {
  facts: FrontMatterFacts;
  blocks: Block[];
  warnings: string[];
} {
  const values: Partial<Record<keyof FrontMatterFacts, unknown>> = {};
  const blocks: Block[] = [];
  const warnings: string[] = [];

  for (const [written, value] of withoutSalaryMap(frontMatter)) {
    if (value === null || value === undefined || value === '') continue;
    const key = findKey(written);
    if (key === undefined) warnings.push(unknownKey(written, value, blocks));
    else if (key === 'salary') values['salary-to'] = value;
    else if (isFactKey(key)) values[key] = value;
    else blocks.push(...frontMatterBlocks(key, value));
  }

  const checked = factsSchema.safeParse(values);
  if (checked.success) return { facts: checked.data, blocks, warnings };
  for (const key of new Set(checked.error.issues.map((issue) => issue.path[0] as keyof FrontMatterFacts))) {
    warnings.push(
      `Front matter: "${key}" should be ${wanted[key]}, but it is ${describe(values[key])}; it was left out.`,
    );
    delete values[key];
  }
  return { facts: factsSchema.parse(values), blocks, warnings };
}

/** `salary: {from, to, change}` → `salary-from` … beside the other keys. */
const withoutSalaryMap = (frontMatter: Readonly<Record<string, unknown>>): [string, unknown][] =>
  Object.entries(frontMatter).flatMap(([key, value]): [string, unknown][] =>
    findKey(key) === 'salary' && isMap(value)
      ? Object.entries(value).map(([inner, amount]) => [`salary-${inner}`, amount])
      : [[key, value]],
  );

// Lists that site generators sort pages by.
const pageKeys = /^(?:tags?|keywords?|categor(?:y|ies)|topics?|authors?)$/i;

/** Text of several words and lists are too good to lose: they become a section of their own. Dates, flags, slugs and tags do not. */
function unknownKey(key: string, value: unknown, blocks: Block[]): string {
  const kept = !pageKeys.test(key) && (isMap(value) || Array.isArray(value) || /\s/.test(scalarText(value)));
  if (kept) blocks.push(...frontMatterBlocks(key, value));
  const nearest = nearestKey(key);
  const question = nearest ? `; did you mean "${nearest}"?` : '.';
  return `Front matter: "${key}" is not a key of a guide${question} It was ${kept ? 'kept as a section' : 'left out'}.`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isMap(value)) return 'a map of keys';
  if (typeof value === 'boolean') return `yes or no (${value})`;
  return `"${scalarText(value)}"`;
}
