import type { Answer, Coach, Question } from '../../src/index.js';
import type { Paint } from './paint.js';
import { renderAnswer, renderFooter, renderText } from './render-answer.js';

/** Asks, and writes the reply as it comes: its sentences while a model writes them, otherwise whole. */
export async function showReply(
  coach: Coach,
  question: Question,
  { output, paint }: { output: { write(text: string): unknown }; paint: Paint },
): Promise<Answer> {
  let shown = '';
  const answer = await coach.ask(question, {
    onText(piece) {
      shown += piece;
      output.write(renderText(piece, paint));
    },
  });
  const goesOn = shown !== '' && answer.text.startsWith(shown);
  // A terminal cannot take back what it printed; a reply that does not go on from it is printed whole below.
  if (!goesOn) output.write(`${shown === '' ? '' : '\n\n'}${renderAnswer(answer, paint)}\n`);
  else output.write(`${renderText(answer.text.slice(shown.length), paint)}${renderFooter(answer, paint)}\n`);
  return answer;
}
