import { type Prompt, parsePrompt } from './prompt.js';

/** The prompt files that the code knows, with the variables that it fills in. */
const known = {
  'answer.md': ['boundary', 'passages', 'draft', 'question'],
  'mend.md': ['boundary', 'kept', 'finding'],
  'stand-alone.md': ['boundary', 'conversation', 'message'],
} as const;

export type Prompts = {
  answer: Prompt<(typeof known)['answer.md'][number]>;
  mend: Prompt<(typeof known)['mend.md'][number]>;
  standAlone: Prompt<(typeof known)['stand-alone.md'][number]>;
};

/**
 * Reads all prompts, so that a mistake in one shows at the start and not at the first question that needs it.
 * @param read gives a file's text by its name
 * @throws SegueError `config`
 */
export function readPrompts(read: (name: string) => string): Prompts {
  return {
    answer: parsePrompt('answer.md', read('answer.md'), known['answer.md']),
    mend: parsePrompt('mend.md', read('mend.md'), known['mend.md']),
    standAlone: parsePrompt('stand-alone.md', read('stand-alone.md'), known['stand-alone.md']),
  };
}
