import type { Guide } from '../domain/guide.js';
import { phaseLine, salaryLines, skillLine } from '../domain/guide-lines.js';
import { type Passage, type PassageField, passageId } from '../domain/passage.js';
import { splitSentences } from '../language/sentences.js';
import { partQuestions } from './article-questions.js';

/** Longest passage in characters: some 200 words, a screenful that one citation can point to. A single longer sentence stays whole. */
export const PASSAGE_LENGTH = 1_200;

/**
 * Cuts a guide into the passages that are searched and cited, in reading order: its title first, then one for each
 * field (each skill, phase and FAQ entry its own), then its running text. An article's fields are taken from its
 * text, so only the text is cut, and nothing stands twice; of it each question with its answer is a passage of its own.
 */
export function cutPassages(guide: Guide): Passage[] {
  const passages: Passage[] = [];
  const add = (field: PassageField, section: string, text: string): void => {
    for (const part of packLines(text)) {
      passages.push({
        id: passageId(guide.id, passages.length + 1),
        guide: guide.id,
        section,
        field,
        text: part,
      });
    }
  };

  add('title', 'Title', guide.title);
  if (guide.layout !== 'article') addFields(guide, add);
  for (const { heading, text } of guide.sections) {
    const pieces =
      guide.layout === 'article' ? partQuestions(text, guide.faq) : [{ isQuestion: false, text }];
    for (const piece of pieces) add(piece.isQuestion ? 'faq' : 'section', heading, piece.text);
  }
  return passages;
}

type Add = (field: PassageField, section: string, text: string) => void;

function addFields(guide: Guide, add: Add): void {
  const addList = (field: PassageField, section: string, items: readonly string[]): void => {
    if (items.length > 0) add(field, section, bullets(items));
  };

  if (guide.overview) add('overview', 'Overview', guide.overview);
  if (guide.difficulty) add('difficulty', 'Difficulty', guide.difficulty);
  if (guide.timeline) add('timeline', 'Timeline', guide.timeline.text);
  const salary = salaryLines(guide);
  if (salary.length > 0) add('salary', 'Salary', salary.join('\n'));
  if (guide.demand) add('demand', 'Demand', guide.demand);
  addList(
    'transferable-skills',
    'Transferable skills',
    guide.transferableSkills.map(({ name, detail }) => (detail ? `${name}: ${detail}` : name)),
  );
  addSkills(guide, add);
  addList('certifications', 'Certifications', guide.certifications);
  addList('first-steps', 'First steps', guide.firstSteps);
  for (const phase of guide.roadmap) {
    const lines = [phaseLine(phase)];
    if (phase.tasks.length > 0) lines.push('Tasks:', bullets(phase.tasks));
    if (phase.resources.length > 0) lines.push('Resources:', bullets(phase.resources));
    add('roadmap', `Roadmap › ${phase.name}`, lines.join('\n'));
  }
  addList('reality-love', 'Reality check › What you will love', guide.realityCheck?.love ?? []);
  addList('reality-miss', 'Reality check › What you might miss', guide.realityCheck?.miss ?? []);
  addList('reality-challenges', 'Reality check › Challenges', guide.realityCheck?.challenges ?? []);
  addList('plan-week', 'Action plan › This week', guide.actionPlan?.week ?? []);
  addList('plan-month', 'Action plan › This month', guide.actionPlan?.month ?? []);
  addList('plan-quarter', 'Action plan › Next 90 days', guide.actionPlan?.quarter ?? []);
  for (const { question, answer } of guide.faq)
    add('faq', 'FAQ', question ? `${question}\n${answer}` : answer);
  addList('job-titles', 'Job titles', guide.jobTitles);
  addList(
    'industries',
    'Industries',
    guide.industries.map(({ name, examples }) => (examples ? `${name}: ${examples}` : name)),
  );
  addList('related', 'Related transitions', guide.related);
  if (guide.source) add('source', 'Source', guide.source);
}

/** Skills that only have a name share a passage; one with a priority, weeks or a way to learn it has its own. */
function addSkills(guide: Guide, add: Add): void {
  const bare = guide.skillsToLearn.filter((skill) => skillLine(skill) === skill.name && !skill.how);
  if (bare.length > 0) add('skills-to-learn', 'Skills to learn', bullets(bare.map((skill) => skill.name)));
  for (const skill of guide.skillsToLearn) {
    if (bare.includes(skill)) continue;
    const line = skillLine(skill);
    add('skills-to-learn', `Skills to learn › ${skill.name}`, skill.how ? `${line}\n${skill.how}` : line);
  }
}

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Packs whole lines into parts of at most PASSAGE_LENGTH characters; a longer line is cut between sentences. */
function packLines(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  const put = (piece: string, joint: string): void => {
    if (part !== '' && part.length + joint.length + piece.length > PASSAGE_LENGTH) {
      parts.push(part);
      part = '';
    }
    part = part === '' ? piece : part + joint + piece;
  };
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (line.length <= PASSAGE_LENGTH) put(line, '\n');
    else for (const [at, sentence] of splitSentences(line).entries()) put(sentence, at === 0 ? '\n' : ' ');
  }
  if (part.trim() !== '') parts.push(part);
  return parts;
}
