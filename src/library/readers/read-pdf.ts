import { SegueError } from '../../domain/errors.js';
import type { RawDocument } from '../raw-document.js';
import { oneLine } from './clean-text.js';
import { linesToBlocks } from './lines-to-blocks.js';
import { linesOfPage, pdfLines } from './pdf-lines.js';

// The end mark may be followed by a few bytes that mail gateways and download tools leave (ISO 32000-1, annex H.3, note 18).
const TAIL = 4_096;
// Titles that the writing program made up.
const madeUpTitle =
  /^(?:untitled|document|microsoft word|powerpoint presentation|slide)\b|\.(?:docx?|indd|pages|odt|tmp|pdf|qxd)$/i;

/**
 * The lines of a PDF that has a text layer.
 * @throws SegueError `unreadable-document` when it is cut off, damaged, locked with a password, or only pictures
 */
export async function readPdf(bytes: Uint8Array): Promise<RawDocument> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-TAIL).includes('%%EOF')) {
    throw new SegueError(
      'unreadable-document',
      'the PDF is cut off (its end is missing): copy or download it again',
    );
  }
  const { getDocumentProxy, extractTextItems, getMeta } = await import('unpdf');
  // The parser takes the bytes over, so it gets a copy of its own. Verbosity 0: it would write to the console.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(explain);
  try {
    const { items } = await extractTextItems(pdf);
    const pages = items.map(linesOfPage);
    const empty = pages.filter((page) => page.length === 0).length;
    if (empty === pages.length) {
      throw new SegueError(
        'unreadable-document',
        'the PDF holds pictures of text and no text: run it through text recognition (OCR) first',
      );
    }
    const title = oneLine(String((await getMeta(pdf)).info.Title ?? ''));
    return {
      format: 'pdf',
      ...(title !== '' && !madeUpTitle.test(title) ? { title } : {}),
      blocks: linesToBlocks(pdfLines(pages)),
      warnings: empty > 0 ? [`${empty} of ${pages.length} pages hold no text (pictures?)`] : [],
    };
  } catch (error) {
    return explain(error);
  } finally {
    await pdf.destroy();
  }
}

function explain(error: unknown): never {
  if (error instanceof SegueError) throw error;
  // The names are the ones that PDF.js gives its exceptions.
  if (error instanceof Error && error.name === 'PasswordException') {
    throw new SegueError('unreadable-document', 'the PDF is locked with a password: save it without one', {
      cause: error,
    });
  }
  throw new SegueError('unreadable-document', 'the PDF is damaged: export or download it again', {
    cause: error,
  });
}
