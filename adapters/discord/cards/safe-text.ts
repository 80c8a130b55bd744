/** A space that takes no room: what stands behind it is no mention any more, and reads the same. */
const GAP = '\u200b';

/**
 * Text of people and of guides, made unable to mention anybody: `@everyone`, `<@1>`, `<@&1>`, `<#1>`, `</ask:1>`, `<id:guide>`.
 * Every message forbids Discord to ping as well; this is for what is shown.
 */
export const withoutMentions = (text: string): string =>
  text.replace(/@(?=everyone|here)/gi, `@${GAP}`).replace(/<(?=@|#|\/|id:)/g, `<${GAP}`);

/** One line of plain text: no mentions, no Markdown, at most `longest` characters, cut at a word with `…`. */
export function plainLine(text: string, longest: number): string {
  const line = withoutMentions(text.replace(/\s+/g, ' ').trim()).replace(/([*_~`|\\])/g, '\\$1');
  return shorten(line, longest);
}

/** At most `longest` characters (UTF-16, as Discord counts at most), cut at a word where there is one, with `…`. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  // Neither half a character nor half an escape may stand at the end.
  const whole = (space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff\\]+$/, '');
  return `${whole.trimEnd()}…`;
}

/** The first sentences of a text, as many as fit; one that is longer is cut at a word. */
export function beginning(text: string, longest: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= longest) return whole;
  const end = whole.slice(0, longest).search(/(?<=[.!?])\s(?!.*[.!?]\s)/);
  return end > 0 ? whole.slice(0, end) : shorten(whole, longest);
}
