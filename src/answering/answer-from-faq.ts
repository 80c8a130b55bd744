import type { Guide } from '../domain/guide.js';
import type { Ask } from '../understanding/intent.js';
import type { Answering } from './answer-ask.js';
import { sayUnits } from './compose/from-text.js';
import type { Part } from './compose/part.js';
import { coverage, nameStems, toTerms, toUnits } from './evidence.js';

/** Share of its words in which a question and one of the guide's own must agree, both ways, to be the same question. */
const SAME_QUESTION = 0.75;

/** The guide's own FAQ, where it asks the very question. */
export function answerFromFaq(ask: Ask, guide: Guide, { sources, draft }: Answering): Part | undefined {
  const names = nameStems([guide]);
  const asked = toTerms(ask.words.join(' '), sources, names);
  for (const passage of sources.passages(guide.id).filter(({ field }) => field === 'faq')) {
    const [question, ...answer] = toUnits(passage);
    if (!question?.text.endsWith('?') || asked.length < 2 || coverage(question.text, asked) < SAME_QUESTION)
      continue;
    const itself = toTerms(question.text, sources, names);
    if (coverage(ask.words.join(' '), itself) >= SAME_QUESTION)
      return sayUnits(answer.slice(0, 4), guide, draft);
  }
  return undefined;
}
