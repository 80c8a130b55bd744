import { createInterface } from 'node:readline/promises';
import { type Coach, type GuideSummary, guideName, type Question } from '../../src/index.js';
import { choosePaint } from './paint.js';
import { showReply } from './show-reply.js';

export type ChatOptions = {
  coach: Coach;
  guides(): readonly GuideSummary[];
  /** Deletes what is remembered of the person at this terminal; says how many conversations that were. */
  forget(asker: string): Promise<number>;
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  environment: { NO_COLOR?: string | undefined; TERM?: string | undefined };
  now(): number;
};

const asker = 'terminal';
const conversation = 'terminal';

const help = [
  'Ask in your own words, for example:',
  '  How long does it take to go from musician to audio AI engineer?',
  '  and what about pay?',
  '',
  '  /guides   the guides I answer from',
  '  /forget   forget this conversation',
  '  /quit     leave (so do Ctrl-C and Ctrl-D)',
].join('\n');

/**
 * A conversation in the terminal: questions in, answers with their sources out, until `/quit`, Ctrl-C or the end of
 * the input. Piped input is answered line by line, in order, without prompt or colours.
 */
export async function chat({
  coach,
  guides,
  forget,
  input,
  output,
  environment,
  now,
}: ChatOptions): Promise<void> {
  const interactive = input.isTTY === true && output.isTTY === true;
  const paint = choosePaint(output.isTTY === true, environment);
  const say = (text: string): void => void output.write(`${text}\n`);
  const lines = createInterface({
    input,
    ...(interactive ? { output } : {}),
    terminal: interactive,
    prompt: paint.accent('you › '),
  });
  lines.on('SIGINT', () => lines.close());

  if (interactive) {
    say(
      `${paint.bold('Segue')}, a career coach. ${guides().length} guides, each fact with its source. /help, /quit`,
    );
    lines.prompt();
  }
  let count = 0;
  for await (const line of lines) {
    const text = line.trim();
    if (text === '/quit' || text === '/exit') break;
    if (text !== '') {
      if (!interactive) say(`> ${text}`);
      await reply(text);
      say('');
    }
    if (interactive) lines.prompt();
  }
  lines.close();
  if (interactive) say(paint.dim('Goodbye.'));

  async function reply(text: string): Promise<void> {
    if (text.startsWith('/')) return say(await runCommand(text));
    const question: Question = { id: `terminal-${++count}`, conversation, asker, text, askedAt: now() };
    await showReply(coach, question, { output, paint });
  }

  async function runCommand(text: string): Promise<string> {
    if (text === '/help') return help;
    if (text === '/guides')
      return (
        guides()
          .map((guide) => `  • ${guideName(guide)} ${paint.dim(`(${guide.id})`)}`)
          .join('\n') || 'There are no guides yet.'
      );
    if (text === '/forget') return (await forget(asker)) > 0 ? 'Forgotten.' : 'There was nothing to forget.';
    return `There is no command ${text.split(' ')[0]}. /help lists what there is.`;
  }
}
