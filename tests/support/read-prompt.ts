import type { ChatReply, ChatRequest } from './openai-double.js';

/** What a model finds in the message it is sent: the data between the marks. */
export type PromptData = {
  passages: { number: number; section: string; text: string }[];
  draft: string;
  question: string;
  kept: string;
  finding: string;
  message: string;
};

/** Reads the delimited data out of the last message, as a model would. */
export function readPromptData({ messages }: Pick<ChatRequest, 'messages'>): PromptData {
  const all = messages
    .filter(({ role }) => role === 'user')
    .map(({ content }) => content)
    .join('\n');
  const blocks = [...all.matchAll(/⟦(\w+) ([a-z]+)(?: (\d+))?⟧\n([\s\S]*?)\n⟦\1 end⟧/g)];
  const named = (name: string): string => blocks.findLast(([, , label]) => label === name)?.[4] ?? '';
  return {
    passages: blocks
      .filter(([, , label]) => label === 'passage')
      .map(([, , , number, text = '']) => {
        const [section = '', ...lines] = text.split('\n');
        return { number: Number(number), section, text: lines.join('\n') };
      }),
    ...{
      draft: named('draft'),
      question: named('question'),
      kept: named('kept'),
      finding: named('finding'),
      message: named('message'),
    },
  };
}

/** Which of the prompts a request was made with. */
export const purposeOf = ({ messages }: Pick<ChatRequest, 'messages'>): 'answer' | 'mend' | 'stand-alone' => {
  const last = messages.at(-1)?.content ?? '';
  return /The question in English, in one line:$/.test(last.trim())
    ? 'stand-alone'
    : /^A program has checked your reply/.test(last)
      ? 'mend'
      : 'answer';
};

/**
 * A model that does what it is told: it writes the draft's facts as sentences with their marks at the end, and one
 * sentence more from a passage that the draft cites.
 */
export function writeWell(data: PromptData, { more = true } = {}): string {
  const lines = data.draft.split('\n').filter((line) => line.trim() !== '');
  const written = lines.map((line) => {
    const marks = [...new Set(line.match(/\[\d+\]/g) ?? [])].join('');
    const bare = line.replace(/\s*\[\d+\]/g, '').trim();
    // A line of several sentences has its marks where they belong.
    if (marks === '' || /[.!?]\s*(?:\[\d+\])*\s+\p{Lu}/u.test(line)) return line;
    return /[.!?]$/.test(bare) ? `${bare.slice(0, -1)} ${marks}${bare.at(-1)}` : `${bare} ${marks}`;
  });
  const cited = Number(/\[(\d+)\]/.exec(data.draft)?.[1]);
  const passage = data.passages.find(
    ({ number, text }) => number !== cited && /^[A-Z][^:\n]{40,160}\.(?:\n|$)/.test(text),
  );
  const extra =
    passage && more ? `\n\n${passage.text.split('\n')[0]?.replace(/\.$/, '')} [${passage.number}].` : '';
  return written.join('\n') + extra;
}

/** Answers each request as `writeWell` does; a message that leans on the conversation is restated as it is. */
export const goodModel =
  (options: { more?: boolean } = {}) =>
  (request: ChatRequest): ChatReply => {
    const data = readPromptData(request);
    return { text: purposeOf(request) === 'stand-alone' ? data.message : writeWell(data, options) };
  };
