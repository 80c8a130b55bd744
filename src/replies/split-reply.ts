/** Where a text may be cut, the best place first. A piece keeps what it is cut at, so that nothing is lost. */
const cuts: readonly RegExp[] = [/\n{2,}/g, /\n(?=[-*•\d])/g, /\n/g, /(?<=[.!?…])\s+/g, /\s+/g];

const fence = /^(?:```|~~~)/gm;

/**
 * Splits a reply into parts that a platform takes, each as long as may be: at paragraphs, else between list items, at
 * lines, at sentences, at spaces, and only a word longer than a part within itself. A code fence that must be cut is
 * closed in the one part and opened again in the next.
 * @param text Markdown
 * @param limit characters (UTF-16 code units, as platforms count) of a part, at least 40
 * @returns the parts in order, none empty; joined with a line break they say the same. A text within the limit is one part
 */
export function splitReply(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  let reopened = '';
  while (reopened.length + rest.length > limit) {
    const room = limit - reopened.length - '\n```'.length;
    const at = cutPlace(rest, room);
    const piece = reopened + rest.slice(0, at).trimEnd();
    const open = openFence(piece);
    parts.push(open === undefined ? piece : `${piece}\n\`\`\``);
    reopened = open === undefined ? '' : `${open}\n`;
    rest = rest.slice(at).replace(open === undefined ? /^\s+/ : /^\n/, '');
  }
  if (rest !== '') parts.push(reopened + rest);
  return parts;
}

/** The last place of the best kind that leaves a part at least half full; else the last place at all. */
function cutPlace(text: string, room: number): number {
  const window = text.slice(0, room + 1);
  let fallback = 0;
  for (const cut of cuts) {
    const last = lastMatch(window, cut, room);
    if (last >= room / 2) return last;
    fallback = Math.max(fallback, last);
  }
  return fallback > 0 ? fallback : withinCharacter(text, room);
}

function lastMatch(window: string, cut: RegExp, room: number): number {
  let last = 0;
  for (const { index } of window.matchAll(cut)) if (index > 0 && index <= room) last = index;
  return last;
}

/** A cut never goes through a surrogate pair. */
function withinCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xd800 && code <= 0xdbff ? at - 1 : at;
}

/** The opening line of the fence that a piece leaves open. */
function openFence(piece: string): string | undefined {
  const fences = [...piece.matchAll(fence)];
  if (fences.length % 2 === 0) return undefined;
  const start = fences.at(-1)?.index ?? 0;
  const line = piece.slice(start).split('\n')[0] ?? '```';
  return line.length <= 20 ? line : '```';
}
