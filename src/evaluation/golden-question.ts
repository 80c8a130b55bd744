import { z } from 'zod';

const text = z.string().trim().min(1);
const kind = z.enum(['answered', 'not-covered', 'clarify', 'small-talk']);
const kindMessage = `must be one of ${kind.options.join(', ')}, or a list of them`;

/** One entry of a golden set, as its YAML gives it. */
export const goldenQuestionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be in kebab case'),
  /** Earlier messages of the same conversation: asked first, their replies are not scored. */
  before: z.array(text).min(1).default([]),
  question: text,
  /** The right kinds of reply: each of them is right. */
  kind: z.union([kind.transform((one) => [one]), z.array(kind).min(1)], kindMessage),
  /** Ids of guides that the reply must be about, among others. */
  guides: z.array(text).default([]),
  /** Texts that the reply must hold; of an inner list, one. */
  must: z.array(z.union([text.transform((one) => [one]), z.array(text).min(1)])).default([]),
  /** Texts that the reply may not hold. */
  mustNot: z.array(text).default([]),
  /** The passage that search should find: its guide, words in it, or both. */
  passage: z
    .strictObject({ guide: text.optional(), contains: text.optional() })
    .refine(({ guide, contains }) => guide !== undefined || contains !== undefined, 'needs guide or contains')
    .optional(),
  /** What it is about, then how it is asked. */
  tags: z.array(text).min(1),
});
export type GoldenQuestion = z.infer<typeof goldenQuestionSchema>;

/** A question whose answer is one file of the FAQ. */
export const faqQuestionSchema = z.strictObject({
  question: text,
  /** Relative to the FAQ's folder, with `/`. */
  file: text,
});
export type FaqQuestion = z.infer<typeof faqQuestionSchema>;
