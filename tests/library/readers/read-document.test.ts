import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SegueError } from '../../../src/domain/errors.js';
import { readBytes, readDocument } from '../../../src/library/readers/read-document.js';
import { blockLines } from '../../support/block-lines.js';
import { buildDocx } from '../../support/build-docx.js';
import { buildPdf, setLines } from '../../support/build-pdf.js';

const read = (name: string, content: string | Uint8Array) =>
  readBytes(name, typeof content === 'string' ? Buffer.from(content) : content);

describe('what a file is called and what it is', () => {
  it.each([
    ['a.md', '# T\n\nText.', 'markdown'],
    ['a.markdown', '- **a**', 'markdown'],
    ['a.txt', 'Text.', 'text'],
    ['a.htm', '<p>Text.</p>', 'html'],
    ['A.PDF', buildPdf([setLines(['Text.'])]), 'pdf'],
    ['a.docx', buildDocx([{ text: 'Text.' }]), 'docx'],
  ])('%s is read by its ending', async (name, content, format) => {
    expect(await read(name, content)).toMatchObject({ format, warnings: [] });
  });

  it.each([
    ['a page', 'a.txt', '<!DOCTYPE html><html><body><h1>T</h1><p>Text.</p></body></html>', 'html'],
    ['a piece of a page', 'a.txt', '<div><h1>T</h1><p>Text.</p><ul><li>a</li></ul></div>', 'html'],
    ['a page', 'a.md', '<html><p>Text.</p></html>', 'html'],
    ['Markdown', 'a.txt', '---\nto: Miller\n---\n\n# T', 'markdown'],
    ['a PDF', 'a.txt', buildPdf([setLines(['Text.'])]), 'pdf'],
    ['a Word document', 'a.md', buildDocx([{ text: 'Text.' }]), 'docx'],
  ])('%s saved as %s is read as what it is, with a warning', async (_, name, content, format) => {
    const document = await read(name, content);
    expect(document.format).toBe(format);
    expect(document.warnings).toEqual([
      `read as ${format}, which it is, although it is named ${name.slice(1)}`,
    ]);
  });

  it('text without any markup is plain text, whatever it is called', async () => {
    const text = 'Timeline\n6 months\nSkills\n- Grain\nSteps\n- Ask';
    const lines = ['^ Timeline', '| 6 months', '| Skills', '- Grain', '| Steps', '- Ask'];
    for (const name of ['a.md', 'a.html', 'a.txt']) {
      const document = await read(name, text);
      expect(document.warnings).toEqual([]);
      expect(blockLines(document.blocks)).toEqual(lines);
    }
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['empty', 'a.md', '', 'the file is empty: write the guide or take it away'],
    ['blank', 'a.txt', ' \n\u200B\n', 'there is no text in the file: write the guide or take it away'],
    [
      'binary',
      'a.md',
      Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
      'the file holds binary data, not text: save it as .md, .txt, .html, .pdf or .docx',
    ],
    [
      'no PDF',
      'a.pdf',
      '<html>Not found</html>',
      'the file is no PDF, whatever its name says: export or download it again',
    ],
    [
      'no Word document',
      'a.docx',
      'Text.',
      'the file is no Word document, whatever its name says: save it again as .docx',
    ],
    [
      'locked',
      'a.docx',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'the file is locked with a password or an old Office file: save it as .docx without a password',
    ],
    ['RTF', 'a.txt', '{\\rtf1 Text.}', 'the file is RTF: save it as .docx or .txt'],
    [
      'nested too deep',
      'a.html',
      `<html>${'<div>'.repeat(2_000)}x`,
      'the page nests its elements too deep: save its text alone',
    ],
    [
      'nested too deep',
      'a.md',
      '> '.repeat(20_000),
      'the file is too tangled to be read (nested too deep, or damaged): simplify it or save it anew',
    ],
  ])('%s (%s)', async (_, name, content, message) => {
    await expect(read(name, content)).rejects.toMatchObject({
      name: 'SegueError',
      code: 'unreadable-document',
      message,
    });
  });

  it('never fails in any other way, whatever the bytes are', async () => {
    const starts = ['', '---\n', '<html>', '%PDF-1.4\n', 'PK\u0003\u0004', '# ', '\uFEFF'].map((start) =>
      Buffer.from(start),
    );
    const name = fc.constantFrom('a.md', 'a.txt', 'a.html', 'a.pdf', 'a.docx');
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(name, fc.constantFrom(...starts), content, async (ending, start, bytes) => {
        const outcome = await read(ending, Buffer.concat([start, bytes])).catch((error: unknown) => error);
        if (outcome instanceof SegueError) expect(outcome.message).not.toContain('\n');
        else expect(outcome).toHaveProperty('blocks');
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe('files on disk', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'segue-readers-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const readFound = async (name: string) => {
    const absolutePath = join(folder, name);
    const { size } = await stat(absolutePath);
    return readDocument({ path: name, absolutePath, size });
  };

  it('are read', async () => {
    await writeFile(join(folder, 'a.txt'), 'Grain.');
    expect(await readFound('a.txt')).toEqual({
      format: 'text',
      blocks: [{ kind: 'line', text: 'Grain.', gapBefore: true }],
      warnings: [],
    });
  });

  it.each([
    ['huge.md', 'the file is too large (50 MB; at most 20 MB): split it or take the pictures out'],
    ['huge.pdf', 'the file is too large (60 MB; at most 50 MB): split it or take the pictures out'],
  ])('are refused by their size before a byte is read: %s', async (name, message) => {
    await writeFile(join(folder, name), '');
    await truncate(join(folder, name), (name === 'huge.md' ? 50 : 60) * 1024 * 1024);
    const before = performance.now();
    await expect(readFound(name)).rejects.toMatchObject({ code: 'unreadable-document', message });
    expect(performance.now() - before).toBeLessThan(100);
  });

  it('may have grown since they were found', async () => {
    await writeFile(join(folder, 'grown.md'), '');
    await truncate(join(folder, 'grown.md'), 21 * 1024 * 1024);
    const found = { path: 'grown.md', absolutePath: join(folder, 'grown.md'), size: 10 };
    await expect(readDocument(found)).rejects.toThrow('too large (21 MB');
  });

  it('may be gone, a folder, or a pipe that nobody writes to', async () => {
    const found = (name: string) => ({ path: name, absolutePath: join(folder, name), size: 10 });
    await expect(readDocument(found('gone.md'))).rejects.toThrow('the file is gone');
    await expect(readDocument({ ...found('x.md'), absolutePath: folder })).rejects.toThrow(
      'no file but a folder',
    );
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    await expect(readDocument(found('pipe.md'))).rejects.toThrow('no file but a folder or a device');
  });

  it.skipIf(process.getuid?.() === 0)(
    'may be closed to us (cannot be shown as root, who may read everything)',
    async () => {
      await writeFile(join(folder, 'closed.md'), 'Grain.', { mode: 0o000 });
      await expect(readFound('closed.md')).rejects.toThrow('no right to read the file');
    },
  );
});
