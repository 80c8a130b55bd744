import type { SkillToLearn } from '../../domain/guide.js';
import { asWritten, type DocumentLine } from './document-lines.js';
import { isNameLike, type Leftover, readNamedDetails } from './named-details.js';
import { readSkillFacts, type SkillFacts } from './split-glued-facts.js';

/**
 * Reads the skills to learn of a transition guide: a name, the line with its priority and weeks (glued or not), and how to learn it.
 * Where no such line is left, each name with the text below it is a skill.
 */
export function readSkillsToLearn(lines: readonly DocumentLine[]): {
  skills: SkillToLearn[];
  rest: Leftover[];
} {
  const facts = lines.map((line) => (line.cells ? undefined : readSkillFacts(line.text)));
  const inline = lines.map((line, at) => (facts[at] ? undefined : readInline(line)));
  if (![...facts, ...inline].some((each) => each !== undefined)) {
    const { entries, rest } = readNamedDetails(lines);
    return {
      skills: entries.map(({ name, detail }) => (detail === undefined ? { name } : { name, how: detail })),
      rest,
    };
  }

  const skills: SkillToLearn[] = [];
  const rest: Leftover[] = [];
  let current: SkillToLearn | undefined;
  const open = (name: string): void => {
    current = { name };
    skills.push(current);
  };
  for (const [at, line] of lines.entries()) {
    const own = facts[at];
    const named = inline[at];
    if (own) {
      if (current) addFacts(current, own);
    } else if (named) {
      open(named.name);
      if (current) addFacts(current, named.facts);
      if (current && named.how !== undefined) addHow(current, named.how);
    } else if (facts[at + 1]) open(line.text);
    else if (current && line.kind === 'heading') open(line.text);
    else if (isNameLike(line) && lines[at + 1] !== undefined && !lacksHow(current)) {
      // Every skill here has its line of facts: a heading without one opens something else.
      current = undefined;
      rest.push({ heading: line.text, lines: [] });
    } else if (current) addHow(current, asWritten(line));
    else {
      if (rest.length === 0) rest.push({ heading: undefined, lines: [] });
      rest.at(-1)?.lines.push(line);
    }
  }
  return { skills, rest };
}

const lacksHow = (skill: SkillToLearn | undefined): boolean => skill !== undefined && skill.how === undefined;

function addFacts(skill: SkillToLearn, { priority, weeks, rest }: SkillFacts): void {
  if (priority) skill.priority = priority;
  if (weeks) skill.weeks = weeks;
  if (rest !== undefined) addHow(skill, rest);
}

function addHow(skill: SkillToLearn, text: string): void {
  skill.how = skill.how === undefined ? text : `${skill.how}\n${text}`;
}

export type Inline = { name: string; facts: SkillFacts; how?: string };

/** `Python (Critical, 8-12 weeks)`, `Python – critical: how to learn it`, `PythonCritical8-12 weeks`, or a table's row. */
function readInline(line: DocumentLine): Inline | undefined {
  if (line.cells) return readRow(line.cells);
  const match =
    /^(?<name>.{2,80}?)\s*(?:[(–—:|-]\s*)(?<facts>(?:critical|important|essential|nice[ -]to[ -]have|optional|\d+(?:\s?[-–]\s?\d+)? weeks?).{0,40}?)\)?(?::\s+(?<how>\S.*))?$/i.exec(
      line.text,
    ) ??
    /^(?<name>.{2,80}?[\p{Ll})])(?<facts>(?:Critical|Important|Nice to have)(?:\s?\d.*)?)$/u.exec(line.text);
  const facts = readSkillFacts(match?.groups?.facts ?? '');
  if (!match?.groups?.name || !facts) return undefined;
  const { name, how } = match.groups;
  return how === undefined ? { name: name.trim(), facts } : { name: name.trim(), facts, how };
}

/** `Minitab | Critical | 3 weeks`; a row without a priority or weeks is none. */
export function readRow(cells: readonly string[]): Inline | undefined {
  const [name = '', ...others] = cells;
  const facts: SkillFacts = {};
  const words: string[] = [];
  for (const cell of others) {
    const read = readSkillFacts(cell);
    if (read) Object.assign(facts, read);
    else if (cell !== '') words.push(cell);
  }
  if (name === '' || Object.keys(facts).length === 0) return undefined;
  return words.length === 0 ? { name, facts } : { name, facts, how: words.join('\n') };
}
