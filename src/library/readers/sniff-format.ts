import type { Format } from '../raw-document.js';

/** What the first bytes of a file say it is, where they say it for certain. */
export function sniffBytes(bytes: Uint8Array): 'pdf' | 'zip' | 'old-office' | 'rtf' | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_024)).toString(
    'latin1',
  );
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'old-office';
  if (head.startsWith('{\\rtf')) return 'rtf';
  // Readers accept a PDF whose header stands anywhere in the first kilobyte (ISO 32000-1, annex H.3, note 13).
  if (/^[^a-z]{0,16}%PDF-\d/i.test(head) || (head.includes('%PDF-') && head.includes('\u0000'))) return 'pdf';
  return undefined;
}

const page = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const closedBlock = /<\/(?:p|div|h[1-6]|li|ul|ol|table|section|article|span)>/gi;
const anyTag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/i;
const atxHeading = /^ {0,3}#{1,6} +\S/gm;
const markdownSign =
  /^ {0,3}#{1,6} +\S|^(?:-{3}|\+{3})[ \t]*\n|\*\*\S|\]\(|^ {0,3}(?:```|~~~)|^ {0,3}>\s|^\s*\|.*\|\s*$|<[a-z!/][^>]*>|\\$| {2}$|^\S.*\n(?:={3,}|-{3,})[ \t]*$/m;

/**
 * The format that a text is in, by its ending and by what stands in it: a page saved as `.txt` is HTML, Markdown
 * saved as `.txt` is Markdown, and text without a sign of markup is plain text whatever it is called.
 */
export function formatOfText(text: string, promised: Format): Format {
  if (page.test(text)) return 'html';
  switch (promised) {
    case 'html':
      return anyTag.test(text) ? 'html' : formatOfText(text, 'text');
    case 'markdown':
      return markdownSign.test(text) ? 'markdown' : 'text';
    default:
      if (/^\s*</.test(text) && (text.match(closedBlock)?.length ?? 0) >= 3) return 'html';
      return isMarkdown(text) ? 'markdown' : 'text';
  }
}

/** Plain text is Markdown when it opens with front matter or a marked heading, or has two of these. */
const isMarkdown = (text: string): boolean =>
  /^\s*---[ \t]*\n[A-Za-z][\w -]*:/.test(text) ||
  /^\s*#{1,6} +\S/.test(text) ||
  (text.match(atxHeading)?.length ?? 0) >= 2;
