import type { Guide } from '../../domain/guide.js';
import type { Ask } from '../../understanding/intent.js';
import type { Draft } from '../reply-draft.js';
import type { Sources } from '../sources.js';

/** One piece of a reply: its first line answers, the rest are list items or further lines. */
export type Part = { lines: string[] };

export type Composing = { guide: Guide; ask: Ask; draft: Draft; sources: Sources };

/** Composes a facet from a guide's own fields; undefined when the guide has no such field. */
export type ComposeField = (composing: Composing) => Part | undefined;

/** Longest list said in one reply; the rest is one question away. */
export const LIST_LENGTH = 10;

/** Drops what could not be cited; a part without any cited line is none. */
export function toPart(lines: readonly (string | undefined)[]): Part | undefined {
  const said = lines.filter((line) => line !== undefined);
  return said.some((line) => /\[\d+\]/.test(line)) ? { lines: said } : undefined;
}

/** A list under a lead line: each item cited on its own. */
export function listPart(lead: string, items: readonly (string | undefined)[]): Part | undefined {
  const said = items.filter((item) => item !== undefined);
  if (said.length === 0) return undefined;
  return { lines: [lead, ...said.slice(0, LIST_LENGTH).map((item) => `- ${item}`)] };
}

/**
 * A text cited as it stands, in bold on demand. Each of its lines is cited on its own, since a passage may hold one
 * and not the next; the marker goes before the full stop, so that it belongs to its sentence.
 */
export function cited(
  draft: Draft,
  guide: Guide,
  text: string,
  fields: Parameters<Draft['cite']>[2] = [],
  style: 'plain' | 'bold' = 'plain',
): string | undefined {
  const said = text.split('\n').flatMap((line) => {
    const marker = draft.cite(guide, line, fields);
    if (marker === undefined) return [];
    return [style === 'bold' ? `**${line}**${marker}` : withMarker(line, marker)];
  });
  return said.length > 0 ? said.join(' ') : undefined;
}

/** A sentence with its marker before the full stop. */
export function withMarker(sentence: string, marker: string): string {
  const end = /[.!?…]+["”’)]*$/.exec(sentence)?.[0] ?? '';
  return `${sentence.slice(0, sentence.length - end.length)}${marker}${end}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function inWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Ends a sentence that may bring its own full stop. */
export const endSentence = (text: string): string => (/[.!?…]["”’)]*$/.test(text) ? text : `${text}.`);
