import { cleanText } from './clean-text.js';

export type SplitDocument = {
  frontMatter?: Record<string, unknown>;
  /** The front matter as written, where it could not be read as data and must be kept as text. */
  unread?: string;
  body: string;
  warnings: string[];
};

// YAML front matter as Jekyll and its kin define it: `---` alone on the first line, and again (or `...`) at its end.
const fence = /^\s*---[ \t]*\n((?:[\s\S]*?\n)??)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const tomlFence = /^\s*\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;
const unclosed = /^\s*---[ \t]*\n((?:[A-Za-z][\w -]*:[^\n]*(?:\n|$)|[ \t-][^\n]*\S[^\n]*(?:\n|$))+)/;
const firstLineIsData = /^\s*(?:#[^\n]*\n\s*)*["']?[\w -]+["']?[ \t]*:(?:\s|$)/;

/**
 * Splits a Markdown text (cleaned, `\n` line ends) into its YAML front matter and its body. Front matter that is no
 * YAML is a warning; what can be read of it line by line becomes data, and all of its text is handed on as `unread`.
 */
export async function splitFrontMatter(text: string): Promise<SplitDocument> {
  const match = fence.exec(text);
  if (!match) return splitUnclosed(text) ?? splitToml(text);
  const source = match[1] ?? '';
  const body = text.slice(match[0].length);
  if (source.trim() === '') return { body, warnings: [] };
  // Rules drawn around a text are no front matter.
  if (!firstLineIsData.test(source)) return { unread: source, body, warnings: [] };

  const { parse } = await import('yaml');
  try {
    const value: unknown = parse(source, { uniqueKeys: false, logLevel: 'error' });
    if (isRecord(value)) {
      return { frontMatter: cleanValues(value), ...lostComments(source, body), body, warnings: [] };
    }
    return { unread: source, body, warnings: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    const mended = parseQuoted(parse, source);
    if (mended) {
      const warning = `the front matter is not valid YAML (${reason?.replace(/:$/, '')}): a text with ": " in it needs quotes; it was read as if it had them`;
      return { frontMatter: cleanValues(mended), body, warnings: [warning] };
    }
    return {
      ...salvage(source),
      unread: source,
      body,
      warnings: [
        `the front matter is not valid YAML (${reason?.replace(/:$/, '')}): its text was kept as it stands`,
      ],
    };
  }
}

/** The commonest break is a colon in an unquoted value (`title: From A to B: your guide`): reads it as if it stood in quotes. */
function parseQuoted(
  parse: typeof import('yaml').parse,
  source: string,
): Record<string, unknown> | undefined {
  const quoted = source.replace(
    /^([ \t]*(?:- +)?[\w -]+:[ \t]+)(?!["'[{|>&*!#])(.*\S:[ \t].*)$/gm,
    (_line, key: string, value: string) => key + JSON.stringify(value.trim()),
  );
  try {
    const value: unknown =
      quoted === source ? undefined : parse(quoted, { uniqueKeys: false, logLevel: 'error' });
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function splitUnclosed(text: string): SplitDocument | undefined {
  const match = unclosed.exec(text);
  if (!match?.[1]) return undefined;
  return {
    ...salvage(match[1]),
    unread: match[1],
    body: text.slice(match[0].length),
    warnings: ['the front matter has no closing --- line: its text was kept as it stands'],
  };
}

function splitToml(text: string): SplitDocument {
  const match = tomlFence.exec(text);
  if (!match) return { body: text, warnings: [] };
  return {
    unread: match[1] ?? '',
    body: text.slice(match[0].length),
    warnings: ['the front matter is TOML, not YAML: its text was kept as it stands'],
  };
}

/** A document that stands whole between the fences loses its `# headings` to YAML's comments: then it is text, too. */
function lostComments(source: string, body: string): { unread?: string } {
  return body.trim() === '' && /^#{1,6} \S/m.test(source) ? { unread: source } : {};
}

/** `key: value` lines of broken YAML; the commonest break is a colon in an unquoted title. */
function salvage(source: string): { frontMatter?: Record<string, unknown> } {
  const found: Record<string, unknown> = {};
  for (const [, key = '', value = ''] of source.matchAll(/^([A-Za-z][\w -]{0,40}):[ \t]+(\S.*)$/gm)) {
    const bare = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (!/^[[{|>&*!]/.test(bare)) found[key.trim()] = bare;
  }
  return Object.keys(found).length > 0 ? { frontMatter: found } : {};
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function cleanValues<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleanValues) as T;
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanValues(inner)])) as T;
}
