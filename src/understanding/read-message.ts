import { asksSomething, type Clause, type ReadingLibrary, readClause } from './read-clause.js';
import { splitClauses } from './split-clauses.js';

/** In a message of up to this many words the story is read for what is asked, when its question alone asks for nothing ("the last phase, what happens there?"). */
const READ_WHOLE = 40;
/** A sentence about somebody tells; it does not ask. */
const tellers = new Set([
  'i',
  'im',
  'ive',
  'my',
  'me',
  'we',
  'our',
  'he',
  'she',
  'they',
  'his',
  'her',
  'ill',
  'id',
]);
/** Who forgets the question mark still opens like a question. */
const opensAsking = /^\W*(?:and |but |so )?(?:do|does|is|are|can|could|should|must|which|wich)\b/i;
const callsOnly = /\b(?:help|ideas?|thoughts?|advice|tips?|suggestions?|anyone|please)\b/i;
/** Words in a call ("help?", "any ideas?"). */
const CALL = 3;
/** Words in a sentence that is nothing but a further thing asked. */
const SCRAP = 8;

/** "Help?", "any ideas?": wants an answer, and says not to what. */
const isCall = (clause: Clause): boolean =>
  !asksSomething(clause) &&
  clause.rest.length === 0 &&
  clause.mentions.length === 0 &&
  clause.tokens.length <= CALL &&
  callsOnly.test(clause.text);

/** Reads a message clause by clause. @param length in words @returns what is asked, and the story around it */
export function readMessage(
  message: string,
  length: number,
  library: ReadingLibrary,
): { asked: Clause[]; told: Clause[] } {
  const { questions, story } = splitClauses(message);
  const told = story.map((text) => readClause(text, library));
  // "List the frameworks. Also the soft skills.": a scrap that names a facet is asked too.
  const scraps =
    questions.length > 0 && story.length > 0
      ? told.filter(
          (clause) =>
            clause.findings.facets.length > 0 &&
            !clause.findings.weak &&
            clause.tokens.length <= SCRAP &&
            !clause.tokens.some((token) => tellers.has(token.word)),
        )
      : [];
  const asked = [...questions.map((text) => readClause(text, library)), ...scraps];
  const rest = told.filter((clause) => !scraps.includes(clause));
  // "I need a recipe for nine. Help?": what is wanted stands before the call.
  const calls = asked.filter(isCall);
  if (calls.length > 0 && calls.length < asked.length)
    return { asked: asked.filter((clause) => !calls.includes(clause)), told: [...rest, ...calls] };
  if (calls.length > 0 && rest.length > 0) return { asked: rest, told: calls };
  // "…, which conferences should I go to?": a word that some guide holds is asked about, whatever stands before it.
  const asksOfWord = (clause: Clause): boolean =>
    (clause.text.endsWith('?') || opensAsking.test(clause.text)) &&
    clause.rest.some(({ word }) => library.isKnown(word));
  if (asked.some((clause) => asksSomething(clause) || asksOfWord(clause)) || length > READ_WHOLE)
    return { asked, told: rest };
  const asking = rest.filter(
    ({ findings }) => (findings.facets.length > 0 && !findings.weak) || findings.tasks.size > 0,
  );
  return asking.length > 0
    ? { asked: asking, told: [...rest.filter((clause) => !asking.includes(clause)), ...asked] }
    : { asked, told: rest };
}
