import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedGuides } from '../support/invented-guides.js';
import { makeOperatorFolder } from '../support/operator-folder.js';
import { finished, removeFolder, runSegue, startSegue } from '../support/run-segue.js';

/** An operator with a folder of guides of their own, on a server where things break. */
let folder: string;
let own: Record<string, string>;
const settings = (): Record<string, string> => own;

beforeAll(() => {
  ({ folder, settings: own } = makeOperatorFolder());
});
afterAll(() => removeFolder(folder));

describe('what can go wrong on a server', () => {
  it('a damaged index is said to be one, and ingest builds it again', async () => {
    const damaged = { ...settings(), SEGUE_DATA_DIR: join(folder, 'damaged') };
    await runSegue(['ingest'], { settings: damaged });
    const file = readdirSync(damaged.SEGUE_DATA_DIR).find((name) => name.endsWith('.db')) ?? '';
    truncateSync(join(damaged.SEGUE_DATA_DIR, file), 9_000);

    const asked = await runSegue(['ask', 'how long from falconer to glassblower?'], { settings: damaged });
    expect(asked).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^segue: .*damaged.*segue ingest.*\n$/),
    });

    await runSegue(['ingest'], { settings: damaged });
    const again = await runSegue(['ask', 'how long from falconer to glassblower?'], { settings: damaged });
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('12-16 months [1]') });
  });

  it('a document that cannot be read fails alone: it is named, the rest is indexed, exit code 1', async () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    writeFileSync(join(mixed, 'good.md'), inventedGuides['peat-surveyor.md']);
    writeFileSync(join(mixed, 'bad.pdf'), '%PDF-1.4 and then nothing of the kind');
    const ran = await runSegue(['ingest', mixed, '--json'], {
      settings: { SEGUE_DATA_DIR: join(folder, 'mixed-index') },
      from: folder,
    });

    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ added: 1, failed: 1 });
    expect(
      JSON.parse(ran.out).documents.find((document: { path: string }) => document.path.endsWith('bad.pdf')),
    ).toMatchObject({
      status: 'failed',
      error: expect.stringMatching(/.+/),
    });
  });

  it('a reader that goes away (`segue ask | head -1`) ends the program without a word', async () => {
    const child = startSegue(['ask', '--json'], { settings: settings() });
    child.stdin.on('error', () => {});
    child.stdin.end('how long from lamplighter to glassblower?\n'.repeat(2_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const { code, err } = await finished(child);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('the settings of a `.env` in the folder it is run from count, and the environment goes before them', async () => {
    const place = join(folder, 'place');
    mkdirSync(place);
    writeFileSync(join(place, '.env'), `SEGUE_KNOWLEDGE_DIR=../guides\nSEGUE_DATA_DIR=own-index\n`);
    const fromFile = await runSegue(['guides'], { from: place });
    const overridden = await runSegue(['guides'], {
      from: place,
      settings: { SEGUE_DATA_DIR: 'other-index' },
    });

    expect(fromFile).toMatchObject({ code: 0, out: expect.stringContaining('peat-surveyor') });
    expect(overridden.code).toBe(0);
    expect(readdirSync(place).sort()).toEqual(['.env', 'other-index', 'own-index']);
  });
});
