import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/library/readers/read-pdf.js';
import { blockLines } from '../../support/block-lines.js';
import { buildPdf, setLines } from '../../support/build-pdf.js';

const guide = [
  { text: 'From Diver to Welder', size: 20 },
  { text: 'Overview', size: 14, gap: 14 },
  { text: 'You hold your breath for a living already and know what a bad seam looks', gap: 6 },
  'like from below. A dry workshop is only the easier half of a trade that you have be-',
  'gun long ago, and the self-',
  { text: 'Difficulty', gap: 12 },
  'Moderate',
  { text: '• Rent a mask and learn how an arc behaves before you touch a real workpiece, be-', gap: 12 },
  { text: 'cause nobody does it for you', indent: 8 },
  '• Practise',
  { text: '• indoors', indent: 18 },
];

describe('a PDF', () => {
  it('gives lines: wrapped sentences whole, headings and labels on their own, bullets as items', async () => {
    const document = await readPdf(buildPdf([setLines(guide)], { title: 'Diver to Welder' }));
    expect(document).toMatchObject({ format: 'pdf', title: 'Diver to Welder', warnings: [] });
    expect(blockLines(document.blocks)).toEqual([
      '^ From Diver to Welder',
      '^ Overview',
      '^ You hold your breath for a living already and know what a bad seam looks like from below. A dry workshop is only the easier half of a trade that you have begun long ago, and the self-',
      '^ Difficulty',
      '| Moderate',
      '- Rent a mask and learn how an arc behaves before you touch a real workpiece, because nobody does it for you',
      '- Practise',
      '  - indoors',
    ]);
  });

  it('reads a sentence on over the page, without running heads and page numbers', async () => {
    const page = (text: string, number: number) => [
      { text: 'The Welding Almanac', x: 72, y: 800, size: 9 },
      ...setLines([text]),
      { text: `${number}`, x: 300, y: 40, size: 9 },
    ];
    const { blocks } = await readPdf(
      buildPdf([
        page('A seam is read with the ear as well as with', 1),
        page('the eye.', 2),
        page('Rest.', 3),
      ]),
    );
    expect(blockLines(blocks)).toEqual([
      '^ The Welding Almanac',
      '^ A seam is read with the ear as well as with the eye.',
      '^ Rest.',
    ]);
  });

  it('keeps hyphens that belong to a word', async () => {
    const lines = [
      'Most welders in the harbour towns of the north who were asked had once been self-',
      'taught, and proud of it.',
    ];
    const { blocks } = await readPdf(buildPdf([setLines(lines)]));
    expect(blockLines(blocks)).toEqual([
      '^ Most welders in the harbour towns of the north who were asked had once been self-taught, and proud of it.',
    ]);
  });

  it('tells the columns of a table from words', async () => {
    const row = (skill: string, weeks: string, y: number) => [
      { text: skill, x: 72, y },
      { text: weeks, x: 300, y },
    ];
    const { blocks } = await readPdf(buildPdf([[...row('Skill', 'Weeks', 700), ...row('TIG', '6', 686)]]));
    expect(blockLines(blocks)).toEqual(['[Skill | Weeks]', '[TIG | 6]']);
  });

  it('warns of pages without text, and leaves out a title that a program made up', async () => {
    const document = await readPdf(buildPdf([setLines(['Seams']), []], { title: 'Microsoft Word - x.doc' }));
    expect(document).toEqual({
      format: 'pdf',
      blocks: [{ kind: 'line', text: 'Seams', gapBefore: true }],
      warnings: ['1 of 2 pages hold no text (pictures?)'],
    });
  });
});

describe('a PDF that cannot be read', () => {
  const whole = buildPdf([setLines(guide)]);
  const damaged = Buffer.from(whole).fill(' ', 20, whole.length - 40);
  it.each([
    [
      'cut off',
      whole.subarray(0, whole.length / 2),
      'the PDF is cut off (its end is missing): copy or download it again',
    ],
    ['damaged', damaged, 'the PDF is damaged: export or download it again'],
    [
      'locked',
      buildPdf([setLines(guide)], { locked: true }),
      'the PDF is locked with a password: save it without one',
    ],
    [
      'pictures only',
      buildPdf([[]]),
      'the PDF holds pictures of text and no text: run it through text recognition (OCR) first',
    ],
  ])('%s: says so in one line', async (_, bytes, message) => {
    await expect(readPdf(bytes)).rejects.toMatchObject({ code: 'unreadable-document', message });
  });
});
