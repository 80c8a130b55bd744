// The signs that pages and people put before list items. The em dash is not among them: it opens attributions. The
// hollow `o` of word processors counts only where it is indented. Private-use signs are bullets of symbol fonts in PDF.
const bullet =
  /^[•◦▪▫‣⁃∙·●○■□➢➤➔►▶▸✓✔✗✅☑☐❖◆◇\uF0A7\uF0B7\uF0D8-]+(?:\s+|$)|^[*–](?:\s+|$)|^[•◦▪‣●■►▶✓✔✅➢➤\uF0B7\uF0A7](?=\p{L})/u;
const hollowBullet = /^o\s+(?=\p{Lu})/u;

/** The text behind a bullet (`''` for a bullet alone on its line), or `undefined` for a line without one. */
export function withoutBullet(text: string, indent = 0): string | undefined {
  const first = text.charCodeAt(0);
  // Most lines start with a Latin letter or a digit: no pattern need run for them.
  if ((first >= 65 && first <= 90) || (first >= 97 && first <= 122 && first !== 111)) return undefined;
  const match = bullet.exec(text) ?? (indent >= 2 ? hollowBullet.exec(text) : null);
  return match ? text.slice(match[0].length).trimStart() : undefined;
}

/** A number as someone typed it before a text. */
export type TypedNumber = {
  /** As written: `1.`, `2)`, `(3)`, `1.1`, `a)`. */
  label: string;
  /** The text behind it. */
  rest: string;
  /** Everything of the number but its last part, and its punctuation: alike for the members of one list. */
  series: string;
  /** The last part, by which a list counts up. */
  count: number;
};

const typedNumber = /^(\(?)((?:\d{1,2}\.){0,3})(\d{1,3}|[a-z](?=\)))([.)]?)\s+(?=\S)/;

/** The number before a text, or `undefined`; a number alone on its line, a year or `3 months` is none. */
export function typedNumberOf(text: string): TypedNumber | undefined {
  const match = typedNumber.exec(text);
  if (!match) return undefined;
  const [all, open = '', parents = '', last = '', close = ''] = match;
  if (close === '' && parents === '') return undefined;
  if (open !== '' && close !== ')') return undefined;
  const count = /\d/.test(last) ? Number(last) : last.charCodeAt(0) - 96;
  const kind = /\d/.test(last) ? '1' : 'a';
  return {
    label: all.trim(),
    rest: text.slice(all.length),
    series: `${open}${parents}${kind}${close}`,
    count,
  };
}

/** Whether a line is a number and nothing else (the number of the next phase, say): it never goes on with the line above. */
export const isLoneNumber = (text: string): boolean => /^\d{1,2}[.)]?$/.test(text);
