/** A row of a Markdown table; without pipes at its ends it is one only below a header and its rule. */
const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);
const isRule = (line: string): boolean => /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$/.test(line);

/**
 * Markdown tables as lists, for platforms that show a table as raw pipes: a row becomes an item, its first cell the name, the
 * others `column: cell`. Everything else, code fences too, stays as it is.
 */
export function tablesToLists(markdown: string): string {
  const out: string[] = [];
  const lines = markdown.split('\n');
  let fenced = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    const next = lines[at + 1];
    if (fenced || !line.includes('|') || next === undefined || !isRule(next)) {
      out.push(line);
      continue;
    }
    const header = cellsOf(line);
    for (at += 2; at < lines.length && isRow(lines[at] ?? ''); at++)
      out.push(itemOf(cellsOf(lines[at] ?? ''), header));
    at--;
  }
  return out.join('\n');
}

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, '|'));

function itemOf([name = '', ...cells]: readonly string[], [, ...columns]: readonly string[]): string {
  const facts = cells
    .map((cell, at) => ({ cell, column: columns[at] ?? '' }))
    .filter(({ cell }) => cell !== '')
    .map(({ cell, column }) => (column === '' ? cell : `${column}: ${cell}`));
  const bold = /^\*\*.*\*\*$/.test(name) || name === '' ? name : `**${name}**`;
  return `- ${[bold, facts.join('; ')].filter((part) => part !== '').join(': ')}`;
}
