import type { ConversationState } from '../domain/conversation.js';
import type { Guide } from '../domain/guide.js';
import type { FacetName } from '../understanding/vocabulary/facets.js';
import type { AskReply } from './answer-ask.js';

type Step = { facet: FacetName; has(guide: Guide): boolean; text: string; question: string };

/** What people mostly want to know next, in that order. `question` takes the move: "from X to Y". */
const steps: readonly Step[] = [
  {
    facet: 'timeline',
    has: (guide) => guide.timeline !== undefined,
    text: 'Shall I tell you how long it takes?',
    question: 'How long does it take',
  },
  {
    facet: 'skills',
    has: (guide) => guide.skillsToLearn.some((skill) => skill.priority === 'critical'),
    text: 'Want to know which skills are critical?',
    question: 'Which skills are critical',
  },
  {
    facet: 'skills',
    has: (guide) => guide.skillsToLearn.length > 0,
    text: 'Want to see the skills to learn?',
    question: 'Which skills do I need to learn',
  },
  {
    facet: 'first-steps',
    has: (guide) => guide.firstSteps.length > 0 || guide.actionPlan !== undefined,
    text: 'Want the first steps?',
    question: 'What are the first steps',
  },
  {
    facet: 'roadmap',
    has: (guide) => guide.roadmap.length > 0,
    text: 'Want to see the way there, phase by phase?',
    question: 'What are the phases of the roadmap',
  },
  {
    facet: 'challenges',
    has: (guide) => (guide.realityCheck?.challenges.length ?? 0) > 0,
    text: 'Want to hear about the challenges?',
    question: 'What are the challenges',
  },
  {
    facet: 'salary',
    has: (guide) => guide.salary !== undefined,
    text: 'Shall I tell you what it pays?',
    question: 'What does it pay',
  },
];

/** What an overview tells with it. */
const inOverview: readonly FacetName[] = ['timeline', 'salary', 'difficulty'];

/**
 * One useful next question that the guide can answer, that was not asked just now, and that was not offered before. After an
 * offer that was passed over comes a reply without one: somebody who asks their own questions needs no prompting.
 * @param asked facets that this reply tells; a plan tells the first steps, or stands in their place
 */
export function offerNext(
  guide: Guide,
  asked: readonly string[],
  { facets = [], offer, offered = [] }: Partial<ConversationState> = {},
): AskReply['offer'] {
  if (offer !== undefined) return undefined;
  const told = asked.includes('overview') ? [...asked, ...inOverview] : asked;
  const move = guide.from ? `from ${guide.from} to ${guide.to}` : `to become ${guide.to}`;
  const step = steps.find(
    ({ facet, question, has }) =>
      !told.includes(facet) &&
      !(facet === 'first-steps' && told.some((each) => each.startsWith('plan'))) &&
      !facets.includes(facet) &&
      !offered.includes(`${question} ${move}?`) &&
      has(guide),
  );
  return step && { text: step.text, question: `${step.question} ${move}?` };
}
