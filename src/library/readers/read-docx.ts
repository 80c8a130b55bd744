import { SegueError } from '../../domain/errors.js';
import type { RawDocument } from '../raw-document.js';
import { oneLine } from './clean-text.js';
import { entityDecoder, fragmentReader } from './read-html.js';
import { unzipEntry, type ZipEntry, zipEntries } from './zip-entries.js';

// A Word file packs text to a tenth or so of its size; one that unpacks to more than this was made to fill the memory.
const LARGEST_UNPACKED = 200 * 1024 * 1024;
const TEXT_PART = 'word/document.xml';
const PROPERTIES_PART = 'docProps/core.xml';

// Word's built-in styles that Mammoth does not map on its own.
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
];

/**
 * The blocks of a Word document: its styles become headings, its lists items.
 * @throws SegueError `unreadable-document` when it is cut off, damaged, or no Word document
 */
export async function readDocx(bytes: Uint8Array): Promise<RawDocument> {
  const entries = zipEntries(bytes);
  if (!entries) {
    throw new SegueError(
      'unreadable-document',
      'the Word file is cut off (its end is missing): copy or download it again',
    );
  }
  if (!entries.some((entry) => entry.name === TEXT_PART)) {
    throw new SegueError(
      'unreadable-document',
      'the file is a zip archive but no Word document: save it as .docx or unpack it',
    );
  }
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > LARGEST_UNPACKED) {
    throw new SegueError(
      'unreadable-document',
      'the Word file unpacks to more than 200 MB: take its pictures out or split it',
    );
  }
  const { default: mammoth } = await import('mammoth');
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const html = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap, convertImage })
    .catch((cause: unknown) => {
      throw new SegueError(
        'unreadable-document',
        'the Word file is damaged: open it in Word and save it again',
        { cause },
      );
    });
  const blocks = (await fragmentReader())(html.value);
  const title = await titleOf(bytes, entries);
  return { format: 'docx', ...(title ? { title } : {}), blocks, warnings: [] };
}

async function titleOf(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<string | undefined> {
  const properties = entries.find((entry) => entry.name === PROPERTIES_PART);
  const xml = properties && unzipEntry(bytes, properties);
  const written = xml && /<dc:title[^>]*>([^<]*)<\/dc:title>/.exec(Buffer.from(xml).toString('utf8'))?.[1];
  return written ? oneLine((await entityDecoder())(written)) : undefined;
}
