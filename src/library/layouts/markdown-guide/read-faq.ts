import type { FaqEntry } from '../../../domain/guide.js';
import { isNoQuestion } from './guide-headings.js';
import { blockLines, type Section, sectionLines } from './section-tree.js';

/**
 * Reads a FAQ section: `### Question` with its answer below (`### (no question)` where only the answer is known), or
 * paragraphs and bullets: `Q: …` / `A: …`, `Question? Answer`, a question alone with the answer in the next paragraph.
 * An answer without a question stays without one; a question without an answer becomes a warning.
 */
export function readFaq(section: Section): { faq: FaqEntry[]; warnings: string[] } {
  const faq: FaqEntry[] = [];
  const warnings: string[] = [];
  let question: string | undefined;
  const unanswered = (asked: string): void => {
    warnings.push(`FAQ: "${asked}" has no answer; it was left out.`);
  };
  const add = (asked: string | undefined, answer: string): void => {
    faq.push(asked ? { question: asked, answer } : { answer });
  };

  for (const line of section.blocks.flatMap(blockLines)) {
    const text = line.replace(/^- /, '').replace(/^(?:A|Answer)\s*[:.]\s+/, '');
    const pair = splitQuestion(text);
    if (pair === undefined) {
      const last = faq[faq.length - 1];
      // A bullet belongs to the answer above it, unless a question is waiting for one.
      if (!question && line.startsWith('- ') && last) last.answer += `\n${line}`;
      else add(question, text);
      question = undefined;
      continue;
    }
    if (question) unanswered(question);
    question = pair.answer === '' ? pair.question : undefined;
    if (pair.answer !== '') add(pair.question, pair.answer);
  }
  if (question) unanswered(question);

  for (const { heading, ...below } of section.sections) {
    const answer = sectionLines({ heading: '', ...below })
      .join('\n')
      .replace(/^(?:A|Answer)\s*[:.]\s+/, '');
    if (answer === '') unanswered(heading);
    else if (isNoQuestion(heading)) add(undefined, answer);
    else add(heading.replace(/^(?:Q|Question)?\s*\d*\s*[:.)]\s+/i, ''), answer);
  }
  return { faq, warnings };
}

/** `Q: Is it late? A: No.` or `Is it late? No.` → both parts; undefined when the text does not start with a question. */
function splitQuestion(text: string): { question: string; answer: string } | undefined {
  const bare = text.replace(/^(?:Q|Question)\s*\d*\s*[:.)]\s+/i, '');
  const found = /^([^?.!]{3,200}\?)\s*(.*)$/s.exec(bare);
  if (!found?.[1]) return undefined;
  return { question: found[1], answer: (found[2] ?? '').replace(/^(?:A|Answer)\s*[:.]\s+/, '') };
}
