import { splitSentences } from '../language/sentences.js';

/** As much as a notification shows. */
const LONGEST = 150;

/**
 * The first sentence of a reply as plain text, without markers and Markdown: what a notification says and a screen
 * reader speaks first. A list's heading counts as its sentence.
 * @returns at most 150 characters, cut at a word with `…`
 */
export function firstSentence(markdown: string): string {
  const line = markdown
    .split('\n')
    .map((each) => each.trim())
    .find((each) => each !== '' && !/^(?:```|~~~)/.test(each));
  const plain = (line ?? '')
    .replace(/\s?\[\d+\]/g, '')
    .replace(/^(?:[-*•>#]+|\d+\.)\s+/, '')
    .replace(/\*\*|__|`/g, '')
    .trim();
  const sentence = splitSentences(plain)[0] ?? plain;
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`;
}
