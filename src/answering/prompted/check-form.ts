import { foldText } from '../../language/tokens.js';
import type { NumberedPassage } from './choose-passages.js';
import { type Given, textOf } from './evidence-given.js';
import { isLatin } from './language-of.js';
import type { SentenceFault } from './sentence-fault.js';

/** What notifies people or is a mention in Slack or Discord, escaped or not; `@` alone is enough. */
const pings = /[@＠﹫]|&lt;[!#]|<\s*[!#@]|\b(?:everyone|here|channel)>/iu;
const links =
  /(?:https?|ftp|mailto|javascript|data|tel|slack|discord):\S*|\bwww\.\S+|\]\s*\(|(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|ai|dev|co|edu|gov|app|gg|me|info|biz|xyz|ly|de|fr|es|uk|eu|in)\b(?:\/\S*)?/giu;
/** Tables, code, headings, HTML, quotes, images, footnotes and marks in other brackets. */
const otherForms = /[`|]|^\s*#{1,6}\s|^\s*>|<\/?[a-z!]|!\[|\[\^|[【】［］⟦⟧{}]|\[(?!\d{1,2}\])|~~|\|\|/iu;
/** Signs that nobody sees, and those that turn text around. */
const hidden = /(?![\n\r\t])[\p{Cc}\p{Cf}]|[\u034f\u115f\u1160\u3164]/u;

/** Words in a row of the instructions that are no accident. */
const ECHO_WORDS = 7;
const echoes = new WeakMap<Given['secrets'], ReadonlySet<string>>();

/** How a sentence is written, whatever it says: nothing in it may ping, lead elsewhere, hide or repeat the instructions. */
export function checkForm(
  sentence: string,
  cited: readonly NumberedPassage[],
  { secrets }: Pick<Given, 'secrets'>,
): SentenceFault[] {
  const faults: SentenceFault[] = [];
  const find = (kind: SentenceFault['kind'], pattern: RegExp): void => {
    const [claim] = pattern.exec(sentence) ?? [];
    if (claim !== undefined) faults.push({ kind, claim });
  };
  find('ping', pings);
  find('form', otherForms);
  find('form', hidden);
  if (!isLatin(sentence)) faults.push({ kind: 'form', claim: 'another script' });
  const source = cited.map(textOf).join('\n').toLowerCase();
  for (const [claim] of sentence.matchAll(links))
    if (!source.includes(claim.toLowerCase().replace(/[.,;:)]+$/, ''))) faults.push({ kind: 'link', claim });
  if (secrets.boundary !== '' && sentence.includes(secrets.boundary))
    faults.push({ kind: 'echo', claim: 'the boundary sign' });
  if (repeats(sentence, secrets)) faults.push({ kind: 'echo', claim: sentence.trim().slice(0, 60) });
  return faults;
}

function repeats(sentence: string, secrets: Given['secrets']): boolean {
  const known = echoes.get(secrets) ?? new Set(runsOf(secrets.instructions));
  echoes.set(secrets, known);
  return runsOf(sentence).some((run) => known.has(run));
}

function runsOf(text: string): string[] {
  const words = foldText(text).split(' ');
  return Array.from({ length: Math.max(0, words.length - ECHO_WORDS + 1) }, (_, at) =>
    words.slice(at, at + ECHO_WORDS).join(' '),
  );
}
