import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/library-file.js';
import { finished, jsonLines, runSegue, startSegue } from '../support/run-segue.js';
import { smallLibrary, statuses } from '../support/small-library.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Documents in which every figure names the edition, so that a mixture of two would show. */
function writeEdition(folder: string, edition: number, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < count; at++)
    writeFileSync(
      join(folder, `lamp-${at}.md`),
      `# How to mend lamp ${at}\n\nLamp${at} is mended with tool${edition}.\n\nA second paragraph on wire and on glass, ${at} of them.\n`,
    );
}

describe('an ingest that is killed', () => {
  it('leaves the library that was, whole, or the new one, whole; and the next ingest ends what it began', async () => {
    const root = temporaryFolder();
    const settings = { SEGUE_KNOWLEDGE_DIR: join(root, 'guides'), SEGUE_DATA_DIR: join(root, 'data') };
    writeEdition(settings.SEGUE_KNOWLEDGE_DIR, 1, 80);
    const first = await timed(() => runSegue(['ingest'], { settings }));
    expect(first.result.code).toBe(0);

    let edition = 1;
    const kills = [0.2, 0.4, 0.6, 0.75, 0.85, 0.95];
    for (const share of kills) {
      writeEdition(settings.SEGUE_KNOWLEDGE_DIR, edition + 1, 80);
      const child = startSegue(['ingest'], { settings });
      const ended = finished(child);
      await sleep(share * first.ms);
      child.kill('SIGKILL');
      await ended;

      const { out, err } = await runSegue(['search', 'lamp7 mended with tool', '--json', '--limit', '80'], {
        // Without the folder, so that the search does not bring the index up to date first.
        settings: { ...settings, SEGUE_KNOWLEDGE_DIR: join(root, 'nowhere') },
      });
      expect(err).toBe('');
      const [{ hits } = { hits: [] }] = jsonLines<{ hits: { text: string }[] }>(out);
      const editions = new Set(hits.flatMap(({ text }) => /tool(\d+)/.exec(text)?.[1] ?? []).map(Number));
      expect([...editions]).toHaveLength(1);
      const [found] = editions;
      expect([edition, edition + 1]).toContain(found);
      edition = found ?? edition;
    }

    writeEdition(settings.SEGUE_KNOWLEDGE_DIR, 100, 80);
    const last = await runSegue(['ingest', '--json'], { settings });
    expect(jsonLines(last.out)).toMatchObject([{ changed: 80, failed: 0 }]);
    // Nothing of the killed ones lies about.
    expect(readdirSync(settings.SEGUE_DATA_DIR).filter((name) => name.startsWith('vectors'))).toHaveLength(1);
  }, 120_000);
});

describe('two ingests of one folder at once', () => {
  it('take turns: the second waits and finds the work done', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.', 'b.txt': 'B\nTwo.' });
    const reports = await Promise.all([
      library.ingest({ waitMs: 10_000 }),
      library.ingest({ waitMs: 10_000 }),
    ]);
    const sorted = reports.map(statuses).sort();
    expect(sorted).toEqual([
      ['a.txt: added', 'b.txt: added'],
      ['a.txt: unchanged', 'b.txt: unchanged'],
    ]);
    expect(library.open().generation).toBe(1);
  });

  it('do not wait for ever: the second says that another is at work, and that it may be tried again', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.' });
    await library.ingest();
    const { default: Database } = await import('better-sqlite3');
    const other = new Database(join(library.dataDir, 'library.db'));
    other.exec('BEGIN IMMEDIATE');
    await expect(library.ingest({ waitMs: 120 })).rejects.toMatchObject({
      code: 'index-busy',
      retryable: true,
    });
    // Readers are not disturbed.
    expect(openLibrary(library.dataDir).guides()).toHaveLength(1);
    other.close();
    expect(statuses(await library.ingest())).toEqual(['a.txt: unchanged']);
  });
});

async function timed<T>(run: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now();
  const result = await run();
  return { result, ms: performance.now() - start };
}
