import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/library/readers/read-docx.js';
import { blockLines } from '../../support/block-lines.js';
import { buildDocx } from '../../support/build-docx.js';
import { buildZip } from '../../support/build-zip.js';

const guide = buildDocx(
  [
    { text: 'From Tailor to Sail Maker', style: 'Title' },
    { text: 'Overview', style: 'Heading1' },
    { text: 'Cloth & wind: a seam is a seam.' },
    { text: 'What you bring', bold: true },
    { text: 'a steady hand', bullet: 0 },
    { text: 'and a thimble', bullet: 1 },
    { text: 'Visit a loft', number: 0 },
    { text: 'Ask for scraps', number: 0 },
    [
      ['Skill', 'Weeks'],
      ['Splicing', '6-8'],
    ],
  ],
  'Tailor & Sail Maker',
);

describe('a Word document', () => {
  it('gives its headings, lists and tables', async () => {
    const document = await readDocx(guide);
    expect(document).toMatchObject({ format: 'docx', title: 'Tailor & Sail Maker', warnings: [] });
    expect(blockLines(document.blocks)).toEqual([
      '# From Tailor to Sail Maker',
      '# Overview',
      '¶ Cloth & wind: a seam is a seam.',
      '^ What you bring',
      '- a steady hand',
      '  - and a thimble',
      '1. Visit a loft',
      '2. Ask for scraps',
      '[Skill | Weeks]',
      '[Splicing | 6-8]',
    ]);
  });
});

describe('a Word document that cannot be read', () => {
  const damaged = Buffer.from(guide);
  damaged.fill('x', guide.indexOf('<w:document'), guide.indexOf('<w:document') + 40);
  const bomb = Buffer.from(guide);
  // The size that the archive declares for its first file, unpacked: offset 24 of its directory entry.
  bomb.writeUInt32LE(0x7fffffff, bomb.indexOf('PK\u0001\u0002') + 24);
  it.each([
    [
      'cut off',
      guide.subarray(0, -100),
      'the Word file is cut off (its end is missing): copy or download it again',
    ],
    ['damaged', damaged, 'the Word file is damaged: open it in Word and save it again'],
    [
      'another kind of archive',
      buildZip({ 'a.txt': 'a' }),
      'the file is a zip archive but no Word document: save it as .docx or unpack it',
    ],
    [
      'made to fill the memory',
      bomb,
      'the Word file unpacks to more than 200 MB: take its pictures out or split it',
    ],
  ])('%s: says so in one line', async (_, bytes, message) => {
    await expect(readDocx(bytes)).rejects.toMatchObject({ code: 'unreadable-document', message });
  });
});
