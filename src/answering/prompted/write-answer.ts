import type { Answer, Answered, Citation, NonEmpty } from '../../domain/answer.js';
import { markersOf } from '../check-citations.js';
import type { Sources } from '../sources.js';
import type { ModelRequest } from './chat-model.js';
import { choosePassages, type NumberedPassage } from './choose-passages.js';
import { counted, type Failed, type Turn } from './counted-call.js';
import { makeBoundary } from './data-block.js';
import { type Given, toNamedGuide } from './evidence-given.js';
import { composedSentences, frameReply, numberFacts, type ReplyFrame } from './frame-reply.js';
import { languageOf } from './language-of.js';
import type { StandInReason } from './model-event.js';
import { missingAmounts, type Shown, standIn, untold } from './stand-in.js';
import { type Findings, toAnswerRequest, toMendRequest } from './to-request.js';
import { createGrowingReply, type GrowingReply, type Written } from './write-reply.js';

/**
 * Puts a composed answer into a model's words: asked once, and once more where something did not pass; otherwise the
 * composed answer stands in.
 */
export async function writeAnswer(
  composed: Answered,
  { message, question, sources }: { message: string; question: string; sources: Sources },
  onText: (piece: string) => void,
  turn: Turn,
): Promise<Answer> {
  const { model, prompts, breaker, budget, observe, random } = turn;
  const frame = frameReply(composed);
  const passages = await choosePassages(composed, question, sources);
  const boundary = makeBoundary(random);
  const facts = numberFacts(frame.facts, composed, passages);
  const given = toGiven(passages, composed, sources, {
    composed: composedSentences(facts),
    secrets: { instructions: prompts.answer.instructions, boundary },
  });
  const lead = frame.before === '' ? '' : `${frame.before}\n\n`;
  let begun = false;
  const reply = createGrowingReply(model, given, (piece) => {
    onText(begun ? piece : lead + piece);
    begun = true;
  });
  const shown = (): Shown | undefined =>
    begun ? { text: lead + reply.text(), citations: reply.citations() } : undefined;
  const stoodIn = (why: StandInReason): Answered => {
    const seen = shown();
    const [citation, ...others] = seen?.citations ?? [];
    // What was caught came after all that was asked: nothing needs to stand in.
    if (seen && citation && untold(frame.facts, seen) === '') {
      observe({ kind: 'replied', by: 'model', use: budget.used() });
      return finish(composed, frame, seen.text, [citation, ...others], model.name);
    }
    observe({ kind: 'replied', by: 'extractive', why, use: budget.used() });
    return standIn(composed, frame, seen);
  };

  const request = toAnswerRequest(prompts, { passages, facts, question: message, boundary });
  if (!budget.allows(request)) return stoodIn('budget');
  if (!breaker.mayAsk()) return stoodIn('resting');
  const first = await askFor('answer', request, reply, turn);
  if ('failure' in first) return stoodIn(first.failure);
  const findings = findingsOf(first, frame, reply);
  if (findings.faults.length > 0) {
    for (const { kind } of findings.faults) observe({ kind: 'caught', fault: kind, mended: false });
    if ('end' in first && first.end === 'filtered') return stoodIn('filtered');
    const again = toMendRequest(prompts, request, { kept: reply.raw(), findings, boundary });
    if (!budget.allows(again)) return stoodIn('budget');
    const second = await askFor('mend', again, reply, turn);
    if ('failure' in second) return stoodIn(second.failure);
    const left = findingsOf(second, frame, reply);
    for (const { kind } of left.faults) observe({ kind: 'caught', fault: kind, mended: true });
    if (left.faults.length > 0) return stoodIn('unfit');
  }
  const [citation, ...others] = reply.citations();
  if (!citation) return stoodIn('unfit');
  observe({ kind: 'replied', by: 'model', use: budget.used() });
  return finish(composed, frame, lead + reply.text(), [citation, ...others], model.name);
}

/** The fixed lines and the offer go around what the model wrote; the offer is in English, and so only under English. */
function finish(
  { offer, ...composed }: Answered,
  frame: ReplyFrame,
  text: string,
  citations: NonEmpty<Citation>,
  model: string,
): Answered {
  const english = languageOf(text) === 'english';
  const blocks = [text, frame.after, english ? frame.offer : ''].filter((block) => block !== '');
  return {
    ...composed,
    ...(offer && english ? { offer } : {}),
    ...{ text: blocks.join('\n\n'), citations, by: 'model', model },
  };
}

function toGiven(
  passages: readonly NumberedPassage[],
  { guides }: Answered,
  sources: Sources,
  rest: Pick<Given, 'composed' | 'secrets'>,
): Given {
  const ids = new Set([...guides, ...passages.map(({ passage }) => passage.guide)]);
  return {
    passages,
    guides: [...ids].flatMap((id) => sources.guide(id) ?? []).map(toNamedGuide),
    ...rest,
    synonyms: sources.synonyms,
  };
}

/** What is wrong with a reply that has ended or was stopped: the sentence that did not pass, or what it leaves out. */
function findingsOf(written: Written, { facts }: ReplyFrame, reply: GrowingReply): Findings {
  if ('caught' in written) return written.caught;
  if (reply.text() === '') return { sentence: '', faults: [{ kind: 'empty', claim: 'the whole reply' }] };
  // A line that only opens a list states nothing.
  const stated = facts.split('\n').filter((line) => markersOf(line).length > 0);
  const lost = missingAmounts(stated.join('\n'), reply.text());
  return { sentence: '', faults: lost.map((claim) => ({ kind: 'lost', claim })) };
}

async function askFor(
  purpose: 'answer' | 'mend',
  request: ModelRequest,
  reply: GrowingReply,
  turn: Turn,
): Promise<Written | Failed> {
  const { endsAt, firstBy, deadlines } = turn;
  // What a restated question took comes out of the time to the first text; a mended reply has been begun.
  const firstTokenMs = purpose === 'answer' ? Math.max(0, firstBy - performance.now()) : deadlines.firstToken;
  const called = await counted(purpose, turn, (onUse) =>
    reply.write(request, { firstTokenMs, endsAt, onUse }),
  );
  return 'failure' in called ? called : called.result;
}
