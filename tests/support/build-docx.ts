import { buildZip } from './build-zip.js';

/** A paragraph of a Word document: its text, and its style (`Title`, `Heading1` …) or its depth in a list. */
export type WordParagraph = {
  text: string;
  style?: string;
  bullet?: number;
  number?: number;
  bold?: boolean;
};

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const styles = { Title: 'Title', Heading1: 'heading 1', Heading2: 'heading 2', Heading3: 'heading 3' };

/** A Word document as Word lays it out, as small as it gets. */
export function buildDocx(body: readonly (WordParagraph | string[][])[], title?: string): Buffer {
  const content = body.map((part) => (Array.isArray(part) ? tableXml(part) : paragraphXml(part))).join('');
  return buildZip({
    '[Content_Types].xml': `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="s" Type="${office}/relationships/styles" Target="styles.xml"/><Relationship Id="n" Type="${office}/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': `${xml}<w:styles ${word}>${Object.entries(styles)
      .map(
        ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
      )
      .join('')}</w:styles>`,
    'word/numbering.xml': `${xml}<w:numbering ${word}>${['bullet', 'decimal']
      .map(
        (format, id) =>
          `<w:abstractNum w:abstractNumId="${id}">${[0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`,
      )
      .join(
        '',
      )}${[0, 1].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}</w:numbering>`,
    'word/document.xml': `${xml}<w:document ${word}><w:body>${content}</w:body></w:document>`,
    ...(title
      ? {
          'docProps/core.xml': `${xml}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
        }
      : {}),
  });
}

function paragraphXml({ text, style, bullet, number, bold }: WordParagraph): string {
  const level = bullet ?? number;
  const list =
    level === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${bullet === undefined ? 2 : 1}"/></w:numPr>`;
  const properties = `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list}</w:pPr>`;
  const run = `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p>${properties}${run}</w:p>`;
}

function tableXml(rows: readonly string[][]): string {
  const cell = (text: string): string => `<w:tc>${paragraphXml({ text })}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
