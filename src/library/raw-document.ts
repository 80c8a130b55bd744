/** What a reader makes of a file: its blocks in reading order, before anyone knows its layout. */

export type Block =
  /** A heading that the format itself marks (Markdown `#`, HTML `h1`, a Word heading style). */
  | { kind: 'heading'; level: number; text: string }
  /** A line of a format without marked headings (plain text, PDF): a heading, a label, a value or a paragraph. `gapBefore`: an empty line stood above it. */
  | { kind: 'line'; text: string; gapBefore: boolean }
  | { kind: 'paragraph'; text: string }
  /** A list item; `depth` from 0; `label` is the number of an ordered one as written (`1.`, `1.1`). */
  | { kind: 'item'; text: string; depth: number; label?: string }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'code'; text: string };

export type Format = 'markdown' | 'text' | 'html' | 'pdf' | 'docx';

export type RawDocument = {
  format: Format;
  /** YAML front matter of a Markdown file, parsed; absent when there is none. */
  frontMatter?: Record<string, unknown>;
  /** How many of the first blocks only repeat the front matter as text, for layouts that do not read it as data. */
  frontMatterBlocks?: number;
  /** The document's own title where the format has a place for one (HTML `title`, PDF or Word properties). */
  title?: string;
  blocks: Block[];
  /** What a person should know about how it was read (encoding repaired, pages without text …). */
  warnings: string[];
};
