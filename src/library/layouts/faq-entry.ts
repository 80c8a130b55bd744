import type { RawDocument } from '../raw-document.js';
import { documentLines, sectionText } from './document-lines.js';
import { emptyGuide, type Parsed } from './empty-guide.js';
import { readRoleNames } from './role-names.js';

/** Whether a document is one entry of an FAQ: Markdown whose front matter holds the question (`question: '…'`), the answer below it. */
export const isFaqEntry = (document: RawDocument): boolean => questionOf(document) !== undefined;

/** Reads an FAQ entry as an article: its question is the title and the heading of its one section, the text is the answer. */
export function parseFaqEntry(document: RawDocument): Parsed {
  const question = questionOf(document) ?? '';
  const roles = readRoleNames(question);
  const guide = emptyGuide('article', question, { ...roles, to: roles.to ?? question });
  const own = documentLines(document).slice(document.frontMatterBlocks ?? 0);
  const given = document.frontMatter?.answer;
  const answer = sectionText(own) || (typeof given === 'string' ? given.trim() : '');
  if (answer === '') {
    guide.sections = [{ heading: question, text: question }];
    return { guide, warnings: ['The question has no answer. Write it below the front matter.'] };
  }
  guide.faq = [{ question, answer }];
  guide.sections = [{ heading: question, text: answer }];
  return { guide, warnings: [] };
}

function questionOf({ format, frontMatter }: RawDocument): string | undefined {
  const question = format === 'markdown' ? frontMatter?.question : undefined;
  return typeof question === 'string' && question.trim() !== ''
    ? question.replace(/\s+/g, ' ').trim()
    : undefined;
}
