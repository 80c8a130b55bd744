import type { ActionPlan, RealityCheck } from '../../../domain/guide.js';
import { foldText } from '../../../language/tokens.js';

/** The fields of a guide that stand under a heading of their own. */
export type BodyField =
  | 'overview'
  | 'timeline'
  | 'salary'
  | 'difficulty'
  | 'demand'
  | 'transferableSkills'
  | 'skillsToLearn'
  | 'certifications'
  | 'firstSteps'
  | 'roadmap'
  | 'realityCheck'
  | 'love'
  | 'miss'
  | 'challenges'
  | 'actionPlan'
  | 'faq'
  | 'jobTitles'
  | 'industries'
  | 'related';

// Tried in this order on the folded heading (lower case, no apostrophes or punctuation), after words that only
// decorate it ("your", "recommended") are gone. Whole headings only: "Skills that last" is a section like any other.
const fieldPatterns: readonly (readonly [BodyField, RegExp])[] = [
  [
    'overview',
    /^(overview|introduction|intro|summary|at a glance|in short|about this (transition|change|career|role|job))$/,
  ],
  ['timeline', /^(timeline|duration|how long (it|does it) takes?)$/],
  ['salary', /^(salary|salaries|pay|salary (comparison|change|range|expectations)|what you (will )?earn)$/],
  ['difficulty', /^(difficulty|difficulty level|how hard (it is|is it))$/],
  ['demand', /^(demand|job market|market demand)$/],
  [
    'transferableSkills',
    /^(transferable (skills|strengths)|(skills|strengths) (you )?(already )?(have|bring|bring along|carry over)|skills that transfer|what you (already )?(have|bring|know)|existing skills)$/,
  ],
  [
    'skillsToLearn',
    /^((new |missing )?skills (you )?(still )?(have |need |must |will |should |ll |youll )*(to )?(need|learn|build|gain|develop|acquire|add)( to (learn|build|gain|develop|acquire))?|new skills|missing skills|required skills|skills required|skill gaps?|what you (will |must |need to |have to |should )*learn|what to learn)$/,
  ],
  [
    'certifications',
    /^(certifications?|certificates?|certs|credentials|certifications? (and|or) (courses|certificates))$/,
  ],
  [
    'firstSteps',
    /^(first steps?( to .+)?|first things to do|getting started|get started|how to (get )?start(ed)?|where to (start|begin))$/,
  ],
  [
    'roadmap',
    /^((learning |career )?road ?map|learning (path|plan|phases)|phases|step by step( plan| guide)?|steps to (become|becoming) .+)$/,
  ],
  [
    'realityCheck',
    /^(reality check|what to expect|honest look|(the )?(good|ups) and (the )?(bad|downs)|pros and cons)$/,
  ],
  ['love', /^what (you|youll|people) (will |might |may )?(love|like|enjoy)( about it)?$/],
  ['miss', /^what (you|youll|people) (will |might |may )?(miss|leave behind|give up)$/],
  ['challenges', /^((biggest |main |common |hardest |typical )?challenges( .+ faces?)?|what is hard)$/],
  ['actionPlan', /^(action plan|(30 60 )?90 day plan|start( journey)? (now|today)|plan of action)$/],
  ['faq', /^(faqs?|frequently asked questions|(common |typical )?questions( and answers)?|q (and )?a)$/],
  ['jobTitles', /^((common |typical |possible )?(job|role) titles|titles to (look|search) for)$/],
  ['industries', /^(industries|sectors)( (hiring|that hire|where|to (look at|work in))( .+)?)?$/],
  [
    'related',
    /^(related|related (career )?(transitions|guides|paths|roles|careers)|see also|similar (transitions|guides))$/,
  ],
];

const decoration = /\b(your|my|the|our|recommended|suggested|useful|helpful|list of|key|top)\b/g;

const fold = (text: string): string => foldText(text).replace(decoration, ' ').replace(/\s+/g, ' ').trim();

/** A heading as a person writes it ("Skills you’ll need to build") → the field that it opens, if it opens one. */
export function fieldOfHeading(heading: string): BodyField | undefined {
  // "4. FAQ" opens what "FAQ" opens.
  const folded = fold(heading.replace(/^\d+[.)]\s*/, ''));
  return fieldPatterns.find(([, pattern]) => pattern.test(folded))?.[0];
}

const match = <Name extends string>(
  text: string,
  patterns: Readonly<Record<Name, RegExp>>,
): Name | undefined => {
  const folded = fold(text);
  for (const name in patterns) if (patterns[name].test(folded)) return name;
  return undefined;
};

/** "What you will love", "Pros" … → the list of the reality check that it opens. */
export const realityList = (label: string): keyof RealityCheck | undefined =>
  match(label, {
    love: /^(what (you|youll|people) .*|you (will|may|might) |youll )?(love|like|enjoy)( .+)?$|^(pros|upsides?|good|rewards?|benefits)$/,
    miss: /^(what (you|youll|people) .*|you (will|may|might) |youll )?(miss|leave behind|give up)( .+)?$|^(losses|what you lose)$/,
    challenges:
      /^((biggest|main|common|hardest|typical) )?(challenges?|obstacles|hurdles|difficulties)( .+)?$|^(cons|downsides?|bad|what is hard|hard parts?)$/,
  });

/** "This week", "First month", "Next 90 days" … → the list of the action plan that it opens. */
export const planList = (label: string): keyof ActionPlan | undefined =>
  match(label, {
    week: /^((in |within )?(this|first|next|1|one) )?(week|7 days)( (1|one))?$/,
    month: /^((in |within )?(this|first|next|1|one) )?(month|30 days)( (1|one))?$/,
    quarter: /^((in |within )?(this|first|next) )?(quarter|90 days|(3|three) months)$/,
  });

/** "Tasks", "Resources" … inside a phase → the list that it opens. */
export const phaseList = (label: string): 'tasks' | 'resources' | undefined =>
  match(label, {
    tasks: /^(tasks?|to ?dos?|things to do|what to do|what you do|steps|actions|do this|goals)$/,
    resources:
      /^(resources?|materials?|courses|courses and (books|tools)|links|learn (from|with)|learning resources)$/,
  });

/** "(no question)", "untitled" …: an FAQ heading that only says that the question is not known. */
export const isNoQuestion = (heading: string): boolean =>
  /^((no|without( a)?|missing) question|question (missing|unknown|not given)|untitled)?$/.test(
    foldText(heading),
  );
