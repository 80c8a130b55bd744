import type { ParsedGuide } from '../../src/domain/guide.js';
import { parseMarkdownGuide } from '../../src/library/layouts/markdown-guide.js';
import { readMarkdown } from '../../src/library/readers/read-markdown.js';

type Parsed = { guide: ParsedGuide; warnings: string[] };

/** The text of a Markdown guide → the guide and the parser's warnings. */
export const parseText = async (text: string, name = 'a-file'): Promise<Parsed> =>
  parseMarkdownGuide(await readMarkdown(text), name);

/** A guide to a role, with this body below the shortest front matter. */
export const parseBody = (body: string): Promise<Parsed> => parseText(`---\nto: Beekeeper\n---\n\n${body}`);

/** A guide with these lines of front matter and one line of body. */
export const parseFrontMatter = (lines: string): Promise<Parsed> =>
  parseText(`---\n${lines}\n---\n\n## Overview\n\nBees first.\n`);
