import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/answering/prompted/prompt.js';
import { loadPrompts } from '../../../src/app/read-prompts.js';

const file = ({
  head = 'purpose: To greet.\nvariables:\n  name: who\noutput: A greeting.',
  body = '# Instructions\n\nBe kind.\n\n# Message\n\nGreet {{name}}.\n',
} = {}): string => `---\n${head}\n---\n\n${body}`;
const parse = (text: string, needed: string[] = ['name']) => parsePrompt('greet.md', text, needed);

describe('a prompt file', () => {
  it('gives the fixed instructions, and a message with its values', () => {
    const prompt = parse(file());
    expect(prompt.instructions).toBe('Be kind.');
    expect(prompt.fill({ name: 'Ada' })).toBe('Greet Ada.');
  });

  it('a value that looks like a variable stays text', () => {
    expect(parse(file()).fill({ name: '{{name}} $& $1' })).toBe('Greet {{name}} $& $1.');
  });

  it('may go on with a conversation, without instructions of its own', () => {
    expect(parse(file({ body: '# Message\n\nAgain, {{name}}.' })).instructions).toBe('');
  });

  it.each([
    [
      'a variable that nobody declared',
      file({ body: '# Message\n\n{{name}} {{nmae}}' }),
      'it uses {{nmae}}, which it does not declare',
    ],
    [
      'a variable that is not used',
      file({ body: '# Message\n\nHello.' }),
      'it declares name and does not use it',
    ],
    [
      'a variable that the code does not know',
      file({
        head: 'purpose: x\nvariables:\n  name: who\n  age: n\noutput: y',
        body: '# Message\n\n{{name}} {{age}}',
      }),
      'nothing is known to fill age with',
    ],
    [
      'a variable that the code fills and the file has not',
      file({ head: 'purpose: x\noutput: y', body: '# Message\n\nHello.' }),
      'it does not use name',
    ],
    [
      'a variable in the instructions',
      file({ body: '# Instructions\n\n{{name}}\n\n# Message\n\n{{name}}' }),
      'its instructions hold {{name}}, and they must be the same for every question',
    ],
    [
      'no purpose',
      file({ head: 'variables:\n  name: who\noutput: y' }),
      'its front matter does not say its purpose',
    ],
    ['no front matter', '# Message\n\n{{name}}', 'it has no front matter'],
    [
      'no message',
      file({ body: 'Greet {{name}}.' }),
      'it needs the heading `# Message`, and nothing but `# Instructions` before it',
    ],
    ['front matter that is no YAML', file({ head: 'a: [' }), 'its front matter is no YAML'],
  ])('%s fails at the start, by name', (_, text, what) => {
    expect(() => parse(text)).toThrow(`prompts/greet.md is not usable: ${what}.`);
  });
});

it('the project’s own prompts are usable', () => {
  const { answer, mend, standAlone } = loadPrompts();
  expect([answer, mend, standAlone].map(({ instructions }) => instructions.includes('{{'))).toEqual([
    false,
    false,
    false,
  ]);
  expect(() => loadPrompts('/nowhere')).toThrow(
    'prompts/answer.md cannot be read: put it back from the project.',
  );
});
