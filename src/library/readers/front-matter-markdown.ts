import { isRecord } from './front-matter.js';

// Keys whose values speak to a site generator, not to a reader.
const machineKeys =
  /^(?:slug|id|uuid|uid|url|link|permalink|canonical\w*|redirect\w*|layout|template|type|draft|published|publish\w*|date|updated\w*|lastmod|modified|created\w*|image|images|img|cover|thumbnail|icon|logo|avatar|weight|order|sort\w*|position|lang|language|locale|author|authors|theme|colou?r|class|css|js|og_\w+|toc|comments|sitemap|robots|analytics|version)$/i;
const machineValue =
  /^(?:[a-z][a-z\d+.-]*:\/\/\S+|\.{0,2}\/\S*|\d{4}-\d\d-\d\d\S*|[\w/-]+\.(?:png|jpe?g|svg|gif|webp|html?|css|js))$/i;
// Keys that hold the document itself, so that their name is no heading of it.
const contentKeys = /^(?:content|contents|body|text|markdown|md|html|document|article|page)$/i;
// The member of a list that gives it its name.
const nameKeys = ['question', 'q', 'title', 'heading', 'name', 'label', 'skill', 'step', 'phase'];
// One line of this length is a value; a longer one is prose and gets its key as a heading.
const LONGEST_VALUE = 120;
const DEEPEST_HEADING = 6;

/**
 * The text that stands inside front matter, as Markdown. Where the document has a body, only values that are documents
 * of their own (headings, lists, several paragraphs); where it has none, all that front matter says, key by key.
 */
export function frontMatterMarkdown(frontMatter: Record<string, unknown>, bodyIsEmpty: boolean): string {
  return bodyIsEmpty ? writeRecord(frontMatter, 1).join('\n\n') : documentsIn(frontMatter).join('\n\n');
}

function documentsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return isDocument(value) ? [...headingFor(key, value, 2), value] : [];
  if (Array.isArray(value)) return value.flatMap((inner) => documentsIn(inner, key));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => documentsIn(inner, name));
}

const isDocument = (text: string): boolean =>
  /^#{1,6} \S/m.test(text) || /\S\n\s*\n\s*\S/.test(text) || (text.match(/^\s*[-*•] \S/gm)?.length ?? 0) >= 2;

function headingFor(key: string, value: string, level: number): string[] {
  if (key === '' || contentKeys.test(key) || /^\s*#{1,6} /.test(value)) return [];
  return [heading(key, level)];
}

function writeRecord(record: Record<string, unknown>, level: number): string[] {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(record)) {
    if (isMachine(key, value)) continue;
    if (level === 1 && key.toLowerCase() === 'title' && typeof value === 'string')
      parts.unshift(`# ${value}`);
    else parts.push(...writeValue(key, value, Math.min(level + 1, DEEPEST_HEADING)));
  }
  return parts;
}

function writeValue(key: string, value: unknown, level: number): string[] {
  if (isRecord(value)) return [heading(key, level), ...writeRecord(value, level)];
  if (Array.isArray(value)) return writeList(key, value, level);
  const text = String(value).trim();
  if (text === '') return [];
  const isLong = text.includes('\n') || text.length > LONGEST_VALUE;
  return isLong ? [...headingFor(key, text, level), text] : [`${keyText(key)}: ${text}`];
}

function writeList(key: string, values: readonly unknown[], level: number): string[] {
  const parts: string[] = contentKeys.test(key) ? [] : [heading(key, level)];
  for (const value of values.flat(Number.POSITIVE_INFINITY)) {
    if (isRecord(value)) parts.push(...writeMember(value, Math.min(level + 1, DEEPEST_HEADING)));
    else if (value !== null && typeof value !== 'boolean')
      parts.push(`- ${String(value).replace(/\s*\n\s*/g, ' ')}`);
  }
  return parts;
}

function writeMember(record: Record<string, unknown>, level: number): string[] {
  const name = nameKeys.find((key) => typeof record[key] === 'string');
  const parts = name ? [`${'#'.repeat(level)} ${String(record[name])}`] : [];
  for (const [key, value] of Object.entries(record)) {
    if (key === name || isMachine(key, value)) continue;
    // An answer or a description stands under its question or name without a label of its own.
    if (typeof value === 'string' && /^(?:a|answer|text|description|content|body|details?)$/i.test(key))
      parts.push(value);
    else parts.push(...writeValue(key, value, Math.min(level + 1, DEEPEST_HEADING)));
  }
  return parts;
}

function isMachine(key: string, value: unknown): boolean {
  if (value === null || value === undefined || typeof value === 'boolean' || value instanceof Date)
    return true;
  if (isRecord(value) || Array.isArray(value)) return false;
  return machineKeys.test(key) || machineValue.test(String(value).trim());
}

const heading = (key: string, level: number): string => `${'#'.repeat(level)} ${keyText(key)}`;

/** `first_steps` and `firstSteps` as people write it: `First steps`. */
function keyText(key: string): string {
  const words = key
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
