import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { SegueError } from '../../domain/errors.js';
import { endingOf, formatOfEnding } from '../document-endings.js';
import type { Format, RawDocument } from '../raw-document.js';
import { decodeText } from './decode-text.js';
import { readDocx } from './read-docx.js';
import { readHtml } from './read-html.js';
import { readMarkdown } from './read-markdown.js';
import { readPdf } from './read-pdf.js';
import { readText } from './read-text.js';
import { formatOfText, sniffBytes } from './sniff-format.js';

const MB = 1024 * 1024;
/** A text of 20 MB is some 30 books: it is a log or an export, not a guide, and parsing it takes twenty times its size in memory. */
export const LARGEST_TEXT = 20 * MB;
/** Pictures make a PDF or Word file large, seldom text; above this one document would hold up a whole ingest. */
export const LARGEST_PACKED = 50 * MB;

/**
 * Reads one document of the library.
 * @param file `path` as shown to people, `absolutePath` to open, `size` in bytes as found (checked before and after opening)
 * @throws SegueError `unreadable-document` with the reason in one line
 */
export async function readDocument(file: {
  path: string;
  absolutePath: string;
  size: number;
}): Promise<RawDocument> {
  checkSize(file.path, file.size);
  return readBytes(file.path, await readFileWithin(file));
}

/** The same from bytes; `name` gives the ending. */
export async function readBytes(name: string, bytes: Uint8Array): Promise<RawDocument> {
  checkSize(name, bytes.byteLength);
  try {
    const document = await readAs(name, bytes);
    if (document.blocks.length === 0 && !document.frontMatter) {
      throw unreadable('there is no text in the file: write the guide or take it away');
    }
    return document;
  } catch (cause) {
    if (cause instanceof SegueError) throw cause;
    throw unreadable(
      'the file is too tangled to be read (nested too deep, or damaged): simplify it or save it anew',
      cause,
    );
  }
}

async function readAs(name: string, bytes: Uint8Array): Promise<RawDocument> {
  const promised = formatOfEnding[endingOf(name)] ?? 'text';
  const sniffed = sniffBytes(bytes);
  if (sniffed === 'rtf') throw unreadable('the file is RTF: save it as .docx or .txt');
  if (sniffed === 'old-office') {
    throw unreadable(
      'the file is locked with a password or an old Office file: save it as .docx without a password',
    );
  }
  if (sniffed === 'pdf') return noting(name, promised, await readPdf(bytes));
  if (sniffed === 'zip') return noting(name, promised, await readDocx(bytes));
  if (promised === 'pdf')
    throw unreadable('the file is no PDF, whatever its name says: export or download it again');
  if (promised === 'docx')
    throw unreadable('the file is no Word document, whatever its name says: save it again as .docx');

  const { text, warnings } = decodeText(bytes, declaredCharset(bytes));
  const document = await readTextAs(formatOfText(text, promised), text);
  return noting(name, promised, { ...document, warnings: [...warnings, ...document.warnings] });
}

function readTextAs(format: Format, text: string): RawDocument | Promise<RawDocument> {
  if (format === 'html') return readHtml(text);
  return format === 'markdown' ? readMarkdown(text) : readText(text);
}

/** Says so when a file is not what its ending promises; plain text in a `.md` file is nothing to mend. */
function noting(name: string, promised: Format, document: RawDocument): RawDocument {
  if (document.format === promised || document.format === 'text') return document;
  const warning = `read as ${document.format}, which it is, although it is named ${endingOf(name) || 'without an ending'}`;
  return { ...document, warnings: [warning, ...document.warnings] };
}

/** The character set that a page names in its first kilobyte, where the HTML standard has browsers look for it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_024)).toString(
    'latin1',
  );
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
}

function checkSize(name: string, size: number): void {
  if (size === 0) throw unreadable('the file is empty: write the guide or take it away');
  const promised = formatOfEnding[endingOf(name)];
  const limit = promised === 'pdf' || promised === 'docx' ? LARGEST_PACKED : LARGEST_TEXT;
  if (size > limit) {
    throw unreadable(
      `the file is too large (${Math.ceil(size / MB)} MB; at most ${limit / MB} MB): split it or take the pictures out`,
    );
  }
}

async function readFileWithin(file: { path: string; absolutePath: string }): Promise<Uint8Array> {
  try {
    // Without waiting: a pipe that took the file's place would hold the program up until someone writes into it.
    const handle = await open(file.absolutePath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const now = await handle.stat();
      if (!now.isFile()) throw unreadable('this is no file but a folder or a device: take it away');
      checkSize(file.path, now.size);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof SegueError) throw cause;
    throw unreadable(reasonOf(cause), cause);
  }
}

function reasonOf(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'EACCES' || code === 'EPERM')
    return 'no right to read the file: give it (chmod +r) or take the file away';
  if (code === 'ENOENT') return 'the file is gone: it was removed while the folder was read';
  return `the file cannot be read (${code}): check the disk it stands on`;
}

const unreadable = (reason: string, cause?: unknown): SegueError =>
  new SegueError('unreadable-document', reason, { cause });
