import { parse } from 'yaml';
import { SegueError } from '../../domain/errors.js';

/** A prompt as its file says it, checked: what it is for, what goes into it and what comes back. */
export type Prompt<Variable extends string = string> = {
  /** Sent first and the same every time; holds no variable. Empty in a prompt that goes on with a conversation. */
  instructions: string;
  /** Puts this question's values into the message. */
  fill(values: Readonly<Record<Variable, string>>): string;
};

const placeholder = /\{\{\s*([A-Za-z_]*)\s*\}\}/g;

/**
 * Reads a prompt file: front matter with `purpose`, `variables` (name: what it is) and `output`, then `# Instructions`
 * and `# Message`; a
 * prompt that goes on with a conversation has only the latter.
 * @param name of the file, for errors
 * @param needed the variables that the code fills in: no more and no fewer may be declared
 * @throws SegueError `config` where the file is not of that form, where a variable is declared and not used, used and
 * not declared, or not one that the code knows, and where the instructions hold one
 */
export function parsePrompt<Variable extends string>(
  name: string,
  text: string,
  needed: readonly Variable[],
): Prompt<Variable> {
  const fault = (what: string): never => {
    throw new SegueError('config', `prompts/${name} is not usable: ${what}.`);
  };
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n')) ??
    fault('it has no front matter');
  const { purpose, variables, output } = readFrontMatter(head, fault);
  for (const [key, value] of Object.entries({ purpose, output }))
    if (typeof value !== 'string' || value.trim() === '') fault(`its front matter does not say its ${key}`);
  const [, instructions = '', message = ''] =
    /^\s*(?:# Instructions\n([\s\S]*?)\n)?# Message\n([\s\S]*)$/.exec(body) ??
    fault('it needs the heading `# Message`, and nothing but `# Instructions` before it');

  const declared = Object.keys((variables ?? {}) as object);
  const used = [...message.matchAll(placeholder)].map(([, variable = '']) => variable);
  const [fixed] = instructions.matchAll(placeholder);
  if (fixed) fault(`its instructions hold ${fixed[0]}, and they must be the same for every question`);
  for (const variable of used)
    if (!declared.includes(variable)) fault(`it uses {{${variable}}}, which it does not declare`);
  for (const variable of declared) {
    if (!used.includes(variable)) fault(`it declares ${variable} and does not use it`);
    if (!(needed as readonly string[]).includes(variable)) fault(`nothing is known to fill ${variable} with`);
  }
  for (const variable of needed) if (!declared.includes(variable)) fault(`it does not use ${variable}`);

  return {
    instructions: instructions.trim(),
    // In one pass: a value that holds `{{…}}` stays as it is.
    fill: (values) => message.trim().replace(placeholder, (_, variable: Variable) => values[variable]),
  };
}

function readFrontMatter(
  head: string,
  fault: (what: string) => never,
): { purpose?: unknown; variables?: unknown; output?: unknown } {
  try {
    const read: unknown = parse(head);
    return typeof read === 'object' && read !== null ? read : fault('its front matter is empty');
  } catch (error) {
    if (error instanceof SegueError) throw error;
    return fault('its front matter is no YAML');
  }
}
