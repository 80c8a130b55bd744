import type { Block } from '../../raw-document.js';

/**
 * A list or text that stands in the front matter → the blocks it would be in the body, so that both are read by one parser.
 * `value` is what YAML gives: text, numbers, lists, maps. A map in a list names itself by `name`, `title`, `phase`,
 * `skill` or `question`; its short facts (`priority`, `weeks`) go behind the name, as in a heading written by hand.
 */
export function frontMatterBlocks(heading: string, value: unknown, level = 2): Block[] {
  return [{ kind: 'heading', level, text: words(heading) }, ...valueBlocks(value, level)];
}

function valueBlocks(value: unknown, level: number): Block[] {
  if (Array.isArray(value)) return value.flatMap((entry) => entryBlocks(entry, level));
  if (isMap(value)) {
    return Object.entries(value).flatMap(([key, inner]) => frontMatterBlocks(key, inner, level + 1));
  }
  return scalarText(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      /^[-*•]\s/.test(line)
        ? { kind: 'item', depth: 0, text: line.slice(1).trim() }
        : { kind: 'paragraph', text: line },
    );
}

const nameKeys = ['name', 'title', 'skill', 'phase', 'question'];

function entryBlocks(entry: unknown, level: number): Block[] {
  if (!isMap(entry)) return [{ kind: 'item', depth: 0, text: scalarText(entry) }];
  const nameKey = nameKeys.find((key) => key in entry);
  if (nameKey === undefined) {
    // YAML reads `- Music theory: chords and scales` as a map of one key.
    return Object.entries(entry).flatMap(([name, detail]): Block[] =>
      isMap(detail) || Array.isArray(detail)
        ? frontMatterBlocks(name, detail, level + 1)
        : [{ kind: 'item', depth: 0, text: `${name}: ${scalarText(detail)}` }],
    );
  }
  const { [nameKey]: name, priority, weeks, ...rest } = entry;
  const facts = [priority, weeksText(weeks)].filter((fact) => fact !== undefined).map(scalarText);
  const behind = facts.length > 0 ? ` (${facts.join(', ')})` : '';
  const below = Object.entries(rest).flatMap(([key, inner]) =>
    isMap(inner) || Array.isArray(inner)
      ? frontMatterBlocks(key, inner, level + 2)
      : valueBlocks(inner, level + 1),
  );
  return [{ kind: 'heading', level: level + 1, text: `${scalarText(name)}${behind}` }, ...below];
}

function weeksText(weeks: unknown): string | undefined {
  if (weeks === undefined || weeks === null) return undefined;
  const text = isMap(weeks) ? `${weeks.min}-${weeks.max}` : scalarText(weeks);
  return /\d$/.test(text) ? `${text} weeks` : text;
}

/** `first-steps` and `firstSteps` → `First steps`; a name such as `JavaScript` or `Self-study at home` stays as it is. */
const words = (key: string): string => {
  let spaced = key;
  if (!key.includes(' ')) spaced = key.replace(/[-_]+/g, ' ');
  if (/^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(key)) {
    spaced = key.replace(/\p{Lu}/gu, (capital) => ` ${capital.toLowerCase()}`);
  }
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One YAML value as text; a list or map inside a list, which no field has a place for, as JSON. */
export const scalarText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
};
