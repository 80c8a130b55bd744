import { endsInAbbreviation, splitSentences } from '../language/sentences.js';

/** A message cut into what is asked and the story around it; each part is a slice of the message. */
export type Clauses = { questions: string[]; story: string[] };

const questionStart =
  /^(?:(?:and|but|so|also|then|ok|okay|hey|hi|hello|please|pls|well|now|or|plus|oh|coach|segue|btw|by the way|quick question|question|ps|p\.s\.|my question(?: is)?|basically|just|honestly|anyway|one more thing|last one|first|second|also)[,:;\s—–-]+)*(?:how|what|whats|what's|when|where|which|who|whom|whose|why|is|are|am|do|does|did|can|could|would|will|should|shall|must|may|might|has|have|won['’]?t|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t (?:i|they|you|we)|can['’]?t i|couldn['’]?t|shouldn['’]?t|wouldn['’]?t|compare|list|name|show|give|tell|read (?:me|out)|explain|describe|summari[sz]e|any|wat|wht|hw|recommend|suggest|help|outline|walk|need|wondering|i wonder|i'm wondering|im wondering|i want to know|i'd like to know|id like to know|i would like to know|curious|looking for|two (?:things|questions)|three (?:things|questions)|don't i|in which|in what|on which|at which|for which|from which|to what|with what|with which|by when)\b/i;

/** A joint inside a sentence after which another question begins: "… take, and what will I earn?" */
const joint =
  /(?:,\s*|;\s*|\s+[—–-]\s+|\s+)(?:and|plus|&|also|but)\s+(?:also\s+)?(?=(?:how|what|when|where|which|who|whats|what's|is|are|do|does|can|must|should|will|would|won['’]?t|isn['’]?t|aren['’]?t|doesn['’]?t|wouldn['’]?t|shouldn['’]?t)\b)|,\s+(?=(?:how|what|when|where|which|whats|what's|and how|and what)\b)|;\s+|\s+[—–]\s+(?=(?:how|what|when|where|which|who)\b)/gi;

/** In words. */
const SHORTEST_CLAUSE = 6;
/** "Is it realistic and what will be hardest?": what opens as a question is one, when it is no mere "how long and …". */
const SHORTEST_QUESTION = 4;
/** What only leads in to the question after it. */
const leadsIn =
  /^(?:and |but |so )?(?:for (?:each|every|all)|of (?:all|the|those|these)|in the|at the|during the|within the|out of)\b[^.!?]*$/i;
const opensAsking = /^(?:is|are|do|does|can|could|will|would|should|what|how|which|where|who)\b/i;

/**
 * Splits a message into its questions and its story. Where nothing looks like a question, the whole message is one:
 * people also ask by naming ("musician to audio ai engineer salary").
 */
export function splitClauses(message: string): Clauses {
  const questions: string[] = [];
  const story: string[] = [];
  for (const whole of splitSentences(message).flatMap(atLowerCase)) {
    // "Two things about going from A to B: must I …": what the questions are about stands before them.
    const frame = framed.exec(whole)?.[0] ?? '';
    if (frame !== '') story.push(frame.replace(/\s*:\s*$/, ''));
    const sentence = whole.slice(frame.length);
    for (const part of splitAtJoints(sentence)) {
      if (isQuestion(part, sentence)) questions.push(part);
      else story.push(part);
    }
  }
  if (questions.length === 0) return { questions: story.length > 0 ? [story.join(' ')] : [], story: [] };
  return { questions, story };
}

/** Inside a sentence: somebody wants to know ("before I do anything I'd like to know what …"). */
const asksInside =
  /\b(?:(?:i(?:['’]?d| would)? (?:really |just )?(?:like|love|want|need) to (?:know|hear|understand|find out)|i(?:['’]m| am) (?:just )?(?:wondering|curious)|i (?:just )?wonder|(?:can|could|would) (?:you|someone|anyone) (?:please )?tell me|(?:please |just )?tell me|my question is)\b)(?=.*\b(?:how|what|which|where|when|who|why|whether|if)\b)/i;

/** "I'm a teacher going into data work do I really need Python" */
const asksNeed = /\b(?:do|should|must) i (?:\w+ )?(?:need|have to|learn)\b/i;

/** Who types without capitals ends sentences all the same: at a question mark, and at a full stop after a whole word. */
function atLowerCase(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?:\?+|(?<=\p{L}{2}|\d)[.!…]+)["”')\]]*\s+/gu)) {
    const part = text.slice(start, match.index + match[0].length).trim();
    if (endsInAbbreviation(part)) continue;
    parts.push(part);
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start).trim()].filter((part) => part !== '');
}

/** "For speech AI, what should I know …": first what it is about. */
const afterFrame =
  /^(?:[^:?]{3,60}:|(?:for|in|on|as|with|from|coming from|going from)\b[^,?]{2,50},)\s*(?:whats|what['’]s|wat|what|which|how|where|when|who|is|are|do|does|can|should|would|will)\b/i;

/** A colon after which questions begin. */
const framed =
  /^[^:?]{0,20}\b(?:things|questions)\b[^:?]{0,90}:\s+(?=(?:is|are|am|do|does|can|could|must|should|will|would|have|has|how|what|which|where|when|who|why)\b)/i;

/** Before a question word: "two things: what …", "… which industries …". */
const asking =
  /\b(?:how|what|which|where|when|who|why|whats)\b|[:,–—-]\s*(?:is|are|do|does|can|could|will|would|should|must|am)\b/i;

function isQuestion(part: string, sentence: string): boolean {
  const ends = (text: string): boolean => /\?["”')\]]*$/.test(text);
  return (
    ends(part) ||
    questionStart.test(part) ||
    afterFrame.test(part) ||
    asksInside.test(part) ||
    asksNeed.test(part) ||
    (ends(sentence) && asking.test(part))
  );
}

/** Cuts a sentence at its joints; a story's clause before a question ("I'm a nurse, how long …") stands apart too. */
function splitAtJoints(sentence: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of sentence.matchAll(joint)) {
    const part = sentence.slice(start, match.index).trim();
    // "For each skill, how many weeks?" says of what it asks.
    if (leadsIn.test(part)) continue;
    // "…, and what?" adds nothing.
    if (!/\w\W+\w/.test(sentence.slice(match.index + match[0].length))) continue;
    // "and DSP, how many weeks?" is one question: too little stands before the joint to be said for itself.
    if (part.split(/\s+/).length < (opensAsking.test(part) ? SHORTEST_QUESTION : SHORTEST_CLAUSE)) continue;
    parts.push(part);
    start = match.index + match[0].length;
  }
  const rest = sentence.slice(start).trim();
  if (rest !== '') parts.push(rest);
  return parts;
}
