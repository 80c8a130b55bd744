import { foldHeading } from './fold-heading.js';

/** What a heading of a transition guide or transition card opens. */
export type KnownHeading =
  | 'overview'
  | 'difficulty'
  | 'timeline'
  | 'salaryChange'
  | 'salaryComparison'
  | 'demand'
  | 'transferable'
  | 'learn'
  | 'build'
  | 'roadmap'
  | 'reality'
  | 'love'
  | 'miss'
  | 'challenges'
  | 'plan'
  | 'week'
  | 'month'
  | 'quarter'
  | 'faq'
  | 'certifications'
  | 'firstSteps'
  | 'related'
  | 'callToAction';

// On the folded heading (lower case, no apostrophes or punctuation): "You'll" and "You’ll" are one. Whole headings only.
const patterns: readonly (readonly [KnownHeading, RegExp])[] = [
  ['overview', /^(overview|(career )?transition overview|about this (transition|pathway|career change))$/],
  ['difficulty', /^(difficulty|difficulty level|transition difficulty)$/],
  [
    'timeline',
    /^(timeline|(estimated|expected|typical|transition|average) (timeline|time|duration)|timeframe|time frame)$/,
  ],
  ['salaryChange', /^(salary (change|impact|increase|difference)|expected salary change)$/],
  ['salaryComparison', /^(salary comparison|salaries compared|compare salaries|salary)$/],
  ['demand', /^((job |market )?demand|demand level)$/],
  ['transferable', /^(your )?(existing )?transferable skills( you (already )?(have|bring))?$/],
  [
    'learn',
    /^(new )?skills (youll|you will|you) need to (learn|develop|acquire)$|^skills to (learn|acquire|develop)$/,
  ],
  ['build', /^skills (youll|you will|you) need to (build|gain)$|^skills to (build|gain)$/],
  [
    'roadmap',
    /^(your )?((step by step )?learning (roadmap|path|plan)|roadmap|transition roadmap|career roadmap)$/,
  ],
  ['reality', /^((the |a )?reality check|what to expect)$/],
  ['love', /^what (youll|you will|you might|you may) (love|enjoy|like)( most)?$/],
  ['miss', /^what (youll|you will|you might|you may) miss( most)?$/],
  [
    'challenges',
    /^((the |your )?(biggest|main|common|key|potential) challenges|challenges (youll|you will|to) (face|expect)|challenges)$/,
  ],
  ['plan', /^(start (your )?(journey|transition) (now|today)|(your )?action plan|your next steps)$/],
  ['week', /^(this|first|in the first|your first|next) week$|^(next )?7 days$/],
  ['month', /^(this|first|in the first|your first|next) month$|^(next )?30 days$/],
  [
    'quarter',
    /^(the )?(next|first|within) (90 days|3 months|three months|quarter)$|^(this quarter|90 days)$/,
  ],
  ['faq', /^(frequently asked questions?|faqs?|common questions|questions (and|&) answers|q a)( about .+)?$/],
  [
    'certifications',
    /^(recommended|suggested|useful|helpful|relevant|top)? ?(certifications?|certificates|credentials)( and courses)?$/,
  ],
  [
    'firstSteps',
    /^(your )?first steps( to (start|begin|make) (your|the|this) (transition|career change|journey))?$/,
  ],
  [
    'related',
    /^(related|similar|other|more|explore (more|related|other)) (career )?(transitions|pathways|paths|career changes|guides|transition guides)( to (explore|consider)|for you)?$/,
  ],
  [
    'callToAction',
    /^ready (to|for) .*(start|begin|make|take|change|switch|transition|journey|leap|career|next step|move).*$|^take the (first|next) step$|^start your (transition|journey|career change)$/,
  ],
];

/** The heading that a line is, if it is one of a guide or card. "1. Overview", "Overview:" and "📈 Overview" are "Overview". */
export function knownHeading(text: string): KnownHeading | undefined {
  if (text.length > 90) return undefined;
  const folded = foldHeading(text.replace(/^\s*(?:\d{1,2}|[IVX]+)[.)]\s+/, ''));
  if (folded === '') return undefined;
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0];
}
