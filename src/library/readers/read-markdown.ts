import type { RawDocument } from '../raw-document.js';
import { cleanText } from './clean-text.js';
import { splitFrontMatter } from './front-matter.js';
import { frontMatterMarkdown } from './front-matter-markdown.js';
import { markdownBlocks } from './markdown-blocks.js';
import { readText } from './read-text.js';
import { stripTemplateMarks } from './strip-template-marks.js';

/**
 * The blocks of a Markdown text and its front matter as data. A document that stands inside its front matter is read
 * as blocks, too; front matter that cannot be read as YAML is kept as text, with a warning.
 */
export async function readMarkdown(text: string): Promise<RawDocument> {
  const { frontMatter, unread, body, warnings } = await splitFrontMatter(cleanText(text));
  const hidden = frontMatter && !unread ? frontMatterMarkdown(frontMatter, body.trim() === '') : '';
  const markdown = [unread !== undefined && isMarkdown(unread) ? unread : '', body]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
  const kept = unread !== undefined && !isMarkdown(unread) ? readText(unread).blocks : [];
  const repeated = hidden.trim() === '' ? [] : await markdownBlocks(stripTemplateMarks(hidden));
  const title = frontMatter?.title;
  return {
    format: 'markdown',
    ...(frontMatter ? { frontMatter } : {}),
    ...(typeof title === 'string' && title !== '' ? { title } : {}),
    ...(repeated.length > 0 ? { frontMatterBlocks: repeated.length } : {}),
    blocks: [...repeated, ...kept, ...(await markdownBlocks(stripTemplateMarks(markdown)))],
    warnings,
  };
}

const isMarkdown = (text: string): boolean => /^#{1,6} \S/m.test(text);
