import type { Answer, Answered, Citation } from '../../src/domain/answer.js';
import { guideId } from '../../src/domain/guide.js';
import type { Passage, PassageField } from '../../src/domain/passage.js';
import { passageId } from '../../src/domain/passage.js';
import { type GoldenQuestion, goldenQuestionSchema } from '../../src/evaluation/golden-question.js';
import type { ScoredLibrary } from '../../src/evaluation/score.js';

/** A library of one invented guide in four passages, and replies about it as a coach would give them. */
export const beekeeper = guideId('3d-printer-operator-to-beekeeper');
const title = '3D Printer Operator to Beekeeper';

const place = (at: number, field: PassageField, section: string, text: string): Passage => ({
  id: passageId(beekeeper, at),
  guide: beekeeper,
  section,
  field,
  text,
});
export const passages = {
  title: place(1, 'title', 'Title', title),
  timeline: place(2, 'timeline', 'Timeline', '14-20 months'),
  salary: place(3, 'salary', 'Salary', '3D Printer Operator: $31,000\nBeekeeper: $42,000'),
  swarming: place(4, 'roadmap', 'Roadmap › Swarm season', 'Swarm season: 6 weeks\nTasks:\n- Catch 2 swarms'),
} as const;

export const smallLibrary: ScoredLibrary = {
  passage: (id) => Object.values(passages).find((passage) => passage.id === id),
};

/** A citation of one of the passages. */
export function cite(marker: number, passage: Passage, quote: string): Citation {
  const { id, guide, section } = passage;
  return { marker, passage: id, guide, title, section, quote };
}

export const timelineReply: Answered = {
  kind: 'answered',
  text: 'Plan on **14–20 months** [1].',
  citations: [cite(1, passages.timeline, '14-20 months')],
  guides: [beekeeper],
  by: 'extractive',
};

/** An answered reply with this text and these citations. */
export function answered(text: string, ...citations: Citation[]): Answer {
  return { ...timelineReply, text, citations: citations as unknown as Answered['citations'] };
}

/** A reply that states nothing. */
export function unanswered(kind: Exclude<Answer['kind'], 'answered'>, text: string): Answer {
  return { kind, text, citations: [], guides: [], by: 'extractive' };
}

/** A golden question with only the fields that a test is about. */
export function golden(fields: Partial<Record<keyof GoldenQuestion, unknown>> = {}): GoldenQuestion {
  return goldenQuestionSchema.parse({
    id: 'beekeeper-timeline',
    question: 'how long until I keep bees?',
    kind: 'answered',
    tags: ['timeline', 'plain'],
    ...fields,
  });
}
