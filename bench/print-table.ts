/** One measure: how much, and what it is held against. */
export type Row = { what: string; value: string; limit?: string };

/** Rows as a Markdown table. */
export function printTable(title: string, rows: readonly Row[]): void {
  console.log(`\n### ${title}\n`);
  console.log('| what | measured | limit |\n|---|---:|---:|');
  for (const { what, value, limit = '' } of rows) console.log(`| ${what} | ${value} | ${limit} |`);
}

/** `3.4 · 6.7 · 11.6 ms`: the median, the 95th and the 99th percentile of times in milliseconds. */
export function percentiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  return `${at(0.5)} · ${at(0.95)} · ${at(0.99)} ms`;
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
