import type { Answer } from '../../domain/answer.js';
import { SegueError } from '../../domain/errors.js';
import type { Question } from '../../domain/question.js';
import { type App, openOrIngest } from '../assemble.js';
import type { Command } from '../command.js';
import { createGapNotes, tellFailure } from '../note-gaps.js';
import { readArguments } from '../read-arguments.js';
import { readLines } from '../read-lines.js';
import { showProgress, tellLine } from '../show-progress.js';
import { createStoredSpending } from '../stored-spending.js';

type Line = { conversation: string; asker: string; question: string };

/** One answer for the question given, or one for each line of standard input, in order. */
export const ask: Command = async (args, { config, input, output, errors, environment, now }) => {
  const { values, positionals } = readArguments('ask', args, { json: { type: 'boolean' } });
  const { choosePaint } = await import('../../../adapters/terminal/paint.js');
  const { showReply } = await import('../../../adapters/terminal/show-reply.js');
  const spending = createStoredSpending(config);
  const app = await openOrIngest(config, showProgress(errors), tellLine(errors), { now, spending });
  const notes = createGapNotes(config, { now, failed: tellFailure(errors) });
  const coach = notes.over(app.coach);
  const paint = choosePaint(output.isTTY === true, environment);
  let count = 0;
  const toQuestion = ({ conversation, asker, question }: Line): Question => ({
    ...{ id: `ask-${++count}`, conversation, asker, text: question },
    askedAt: now(),
  });

  const answer = async ({
    conversation,
    asker,
    question,
  }: Line): Promise<{ answer: Answer; json: string }> => {
    const started = performance.now();
    const reply = await coach.ask(toQuestion({ conversation, asker, question }));
    return {
      answer: reply,
      json: JSON.stringify(toJson(reply, { conversation, question, tookMs: performance.now() - started })),
    };
  };

  try {
    if (positionals.length > 0) {
      const line = { conversation: 'c1', asker: 'u1', question: positionals.join(' ') };
      if (values.json) output.write(`${(await answer(line)).json}\n`);
      else await showReply(coach, toQuestion(line), { output, paint });
      return 0;
    }
    if (input.isTTY)
      throw new SegueError(
        'usage',
        'Ask like this: segue ask "How long does it take to become an AI engineer?", or pipe in one question a line.',
      );
    return await answerLines(app, answer);
  } finally {
    await notes.close();
    await spending.close();
    app.close();
  }

  async function answerLines(_: App, reply: typeof answer): Promise<number> {
    let problems = 0;
    for await (const { number, text } of readLines(input)) {
      const line = toLine(text, number);
      if (line === undefined) {
        problems++;
        errors.write(
          `segue: line ${number} is not usable: give a question, or {"conversation":"c1","asker":"u1","question":"…"}.\n`,
        );
        if (values.json) output.write(`${JSON.stringify({ error: `line ${number} is not usable` })}\n`);
        continue;
      }
      const { answer: said, json } = await reply(line);
      output.write(`${values.json ? json : inOneLine(said)}\n`);
    }
    return problems > 0 ? 1 : 0;
  }
};

/** A line of input: plain text is a conversation of its own. */
function toLine(text: string, number: number): Line | undefined {
  if (!text.startsWith('{'))
    return { conversation: `line-${number}`, asker: `line-${number}`, question: text };
  try {
    const {
      conversation = `line-${number}`,
      asker = conversation,
      question,
    } = JSON.parse(text) as Record<string, unknown>;
    return typeof question === 'string'
      ? { conversation: String(conversation), asker: String(asker), question }
      : undefined;
  } catch {
    return undefined;
  }
}

const inOneLine = ({ text }: Answer): string =>
  text
    .replace(/\*\*/g, '')
    .replace(/\n+- /g, ' • ')
    .replace(/\s*\n+\s*/g, ' ');

/** The answer as the contract writes it. */
export function toJson(
  answer: Answer,
  { conversation, question, tookMs }: { conversation: string; question: string; tookMs: number },
): Record<string, unknown> {
  const { kind, text, citations, guides, by, model, standIn } = answer;
  return {
    conversation,
    question,
    kind,
    text,
    citations: citations.map(({ marker, guide, title, section, quote }) => ({
      marker,
      guide,
      title,
      section,
      quote,
    })),
    guides,
    by,
    ...(model === undefined ? {} : { model }),
    ...(standIn ? { stand_in: true } : {}),
    took_ms: Math.round(tookMs * 10) / 10,
  };
}
