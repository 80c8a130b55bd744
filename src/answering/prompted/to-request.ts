import type { ModelRequest } from './chat-model.js';
import type { NumberedPassage } from './choose-passages.js';
import { dataBlock } from './data-block.js';
import type { Prompts } from './prompts.js';
import { faultKinds, type SentenceFault } from './sentence-fault.js';

/** Tokens of a reply: eight sentences take some 300, a list of twelve with its figures 500. */
const REPLY_TOKENS = 900;

/** What a reply was found to be wrong in: the sentence that did not pass, or none where something is left out. */
export type Findings = { sentence: string; faults: readonly SentenceFault[] };

/** Asks for a reply: the fixed instructions, then passages, the composed facts and the question as data. */
export function toAnswerRequest(
  { answer }: Pick<Prompts, 'answer'>,
  {
    passages,
    facts,
    question,
    boundary,
  }: { passages: readonly NumberedPassage[]; facts: string; question: string; boundary: string },
): ModelRequest {
  const blocks = passages.map(({ number, passage, title }) =>
    dataBlock(boundary, `passage ${number}`, `${title} › ${passage.section}\n${passage.text}`),
  );
  const text = answer.fill({
    boundary,
    passages: blocks.join('\n'),
    draft: dataBlock(boundary, 'draft', facts),
    question: dataBlock(boundary, 'question', question),
  });
  return { instructions: answer.instructions, turns: [{ by: 'us', text }], maxTokens: REPLY_TOKENS };
}

/** Asks once more, with what was found; the conversation so far goes before, as a provider has it in its cache. */
export function toMendRequest(
  { mend }: Pick<Prompts, 'mend'>,
  request: ModelRequest,
  { kept, findings, boundary }: { kept: string; findings: Findings; boundary: string },
): ModelRequest {
  const { sentence, faults } = findings;
  const found = faults.map(({ kind, claim }) => `- ${faultKinds[kind]}: ${claim}`).join('\n');
  const text = mend.fill({
    boundary,
    kept: dataBlock(boundary, 'kept', kept || '(nothing)'),
    finding: dataBlock(boundary, 'finding', `${sentence}\n${found}`),
  });
  const said = `${kept} ${sentence}`.trim() || '(nothing)';
  return { ...request, turns: [...request.turns, { by: 'model', text: said }, { by: 'us', text }] };
}
