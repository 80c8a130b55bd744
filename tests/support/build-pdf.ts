/** A piece of text on a page: where its base line starts (points from the lower left corner) and its font size. */
export type PdfText = { text: string; x: number; y: number; size?: number };

/**
 * A PDF with one page for each list of texts, drawn in Helvetica without packing (ISO 32000-1, annex H, "Simple text
 * string example").
 * @param options `title` for its properties; `locked` adds an encryption dictionary whose password nobody knows
 */
export function buildPdf(
  pages: readonly (readonly PdfText[])[],
  options: { title?: string; locked?: boolean } = {},
): Buffer {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const [at, page] of pages.entries()) {
    const content = page.map(draw).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    );
  }
  let trailer = '/Root 1 0 R';
  if (options.title) trailer += ` /Info ${objects.push(`<< /Title (${escapeText(options.title)}) >>`)} 0 R`;
  if (options.locked) {
    const key = `<${'5A'.repeat(32)}>`;
    const lock = objects.push(`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`);
    trailer += ` /Encrypt ${lock} 0 R /ID [<00> <00>]`;
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = Buffer.byteLength(file, 'latin1');
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = Buffer.byteLength(file, 'latin1');
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** The lines of a page one below the other, as a word processor would set them. */
export function setLines(
  lines: readonly (string | { text: string; size?: number; indent?: number; gap?: number })[],
): PdfText[] {
  let y = 780;
  return lines.map((line) => {
    const { text, size = 11, indent = 0, gap = 0 } = typeof line === 'string' ? { text: line } : line;
    y -= gap + size * 1.25;
    return { text, x: 72 + indent, y, size };
  });
}

const draw = ({ text, x, y, size = 11 }: PdfText): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${escapeText(text)}) Tj ET`;

// The bullet's byte in WinAnsiEncoding.
const escapeText = (text: string): string => text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\u0095');
