import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/library/readers/decode-text.js';

const sentence = 'A résumé isn’t a life – ask a naïve friend.\nSalary: £28,000';

describe('UTF-8', () => {
  it('is read as it is, with or without a mark', () => {
    expect(decodeText(Buffer.from(sentence))).toEqual({ text: sentence, warnings: [] });
    expect(decodeText(Buffer.from(`\uFEFF${sentence}`))).toEqual({ text: sentence, warnings: [] });
  });

  it('survives a stray byte: the rest is not garbled', () => {
    const bytes = Buffer.concat([Buffer.from('déjà vu '), Buffer.from([0xe9]), Buffer.from('tude – naïve')]);
    expect(decodeText(bytes)).toEqual({
      text: 'déjà vu étude – naïve',
      warnings: ['not UTF-8: 1 byte was read as Windows-1252; save it as UTF-8 if letters look wrong'],
    });
  });

  it('drops a character that the end of the file cuts in two', () => {
    expect(decodeText(Buffer.from('costs 9 €').subarray(0, -1)).text).toBe('costs 9 ');
  });
});

describe('other encodings', () => {
  it('reads UTF-16 with a mark, in both byte orders, and without one', () => {
    const little = Buffer.from(`\uFEFF${sentence}`, 'utf16le');
    expect(decodeText(little)).toEqual({ text: sentence, warnings: [] });
    expect(decodeText(Buffer.from(little).swap16())).toEqual({ text: sentence, warnings: [] });
    expect(decodeText(little.subarray(2))).toEqual({ text: sentence, warnings: [] });
  });

  it('reads Windows-1252, with a warning', () => {
    // é, ï, £ have the same byte in Latin-1; ’ and – stand in the range that only Windows fills.
    const bytes = Buffer.from(sentence.replace('’', '\u0092').replace('–', '\u0096'), 'latin1');
    expect(decodeText(bytes)).toEqual({
      text: sentence,
      warnings: ['not UTF-8: 6 bytes were read as Windows-1252; save it as UTF-8 if letters look wrong'],
    });
  });

  it('believes a page that names its encoding', () => {
    const cyrillic = Buffer.from([0xcf, 0xf3, 0xf2, 0xfc]);
    expect(decodeText(cyrillic, 'windows-1251')).toEqual({
      text: 'Путь',
      warnings: ['read as windows-1251, as the page says of itself; UTF-8 is safer'],
    });
  });

  it('refuses to guess: a Cyrillic text without a name would come out as gibberish', () => {
    const bytes = Buffer.from('cff3f2fc20e220efeef0f2f320eff0eef1f2ee', 'hex');
    expect(() => decodeText(bytes)).toThrow(/encoding that cannot be told .* save it as UTF-8/);
  });
});

describe('mojibake', () => {
  const cases: [string, string, string][] = [
    ['an apostrophe', 'You donâ€™t', 'You don’t'],
    ['a dash in a range', '6â€“9 months', '6–9 months'],
    [
      'quotes, the last byte of which often gets lost',
      'â€œhelloâ€\u009D and â€œbyeâ€.',
      '“hello” and “bye”.',
    ],
    ['accents', 'rÃ©sumÃ© Ã\u00A0 la carte', 'résumé à la carte'],
    ['a space that may not break', '9Â\u00A0months', '9 months'],
    ['money', 'â‚¬30K or Â£28K', '€30K or £28K'],
    ['bullets and arrows', 'â€¢ one â†’ two', '• one → two'],
    ['an emoji', 'well done ðŸŽ‰', 'well done 🎉'],
    ['what was garbled twice', 'donÃ¢â‚¬â„¢t', 'don’t'],
  ];
  it.each(cases)('repairs %s', (_, garbled, text) => {
    const { warnings, ...decoded } = decodeText(Buffer.from(garbled));
    expect(decoded).toEqual({ text });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^\d+ garbled characters? (was|were) repaired/);
  });

  it('leaves languages alone that write these letters', () => {
    const text = 'Voilà… «café» CAFÉ™ MAÇÃO NÃO château Ângela “MAÇÃ” ÐŸ';
    expect(decodeText(Buffer.from(text))).toEqual({ text, warnings: [] });
  });
});

describe('bytes that are no text', () => {
  it('says so', () => {
    expect(() => decodeText(Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0080'))).toThrow(
      'the file holds binary data, not text: save it as .md, .txt, .html, .pdf or .docx',
    );
  });
});
