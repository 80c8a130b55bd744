import { foldHeading } from './fold-heading.js';

/** What a section of an article is about, as far as a field is taken from it or a new part of the page begins with it. */
export type Topic =
  | 'skills'
  | 'transferable'
  | 'steps'
  | 'jobTitles'
  | 'industries'
  | 'salary'
  | 'timeline'
  | 'certifications'
  | 'firstSteps'
  | 'challenges'
  | 'love'
  | 'miss'
  | 'faq'
  | 'trends'
  | 'education'
  | 'tools'
  | 'companies'
  | 'opportunities'
  | 'resources'
  | 'mistakes'
  | 'benefits'
  | 'stories'
  | 'definition'
  | 'daily'
  | 'conclusion'
  | 'introduction';

// On the folded heading (lower case, no apostrophes or punctuation). In this order: the first that fits decides.
const patterns: readonly (readonly [Topic, RegExp])[] = [
  [
    'faq',
    /^(faqs?|frequently asked questions?|common questions|questions (and|people|you|readers|from)\b.*|q a|people also ask|what (people|readers|newcomers|beginners|you|everyone|everybody) (often |usually |always )?(asks?|wants? to know|wonders?)|(often|frequently|always|commonly|most) asked|asked (often|a lot|again and again)|you asked|readers ask|good questions)\b/,
  ],
  [
    'conclusion',
    /^(conclusion|final (thoughts|words|verdict|tips)|wrapping up|wrap up|in conclusion|summary|to sum up|key takeaways?|takeaways?|the bottom line|bottom line|closing thoughts|last words|your next chapter)\b/,
  ],
  ['introduction', /^(introduction|intro|overview|at a glance|about this (guide|article))$/],
  [
    'transferable',
    /^why .*\b(do well|make good|fit|have an edge|have a head start)\b|\btransferable (skills|strengths)\b|\bskills (you )?(already (have|bring|know)|that transfer|carry over)\b|^what (you (already )?(bring|have|know)|carries over|transfers)\b|^(your )?(existing )?strengths( you (already )?(have|bring))?$|^your head start$/,
  ],
  [
    'love',
    /^what (you|youll|people) (will |might |may )?(love|like|enjoy)\b|^the (best parts?|good parts?|upsides)$|^what makes up for it\b|^what (is|s|keeps) (good|great|lovely|nice|people|them|you)\b|^the (sunny|sunnier|bright|brighter|good|nice) sides?\b|^(why people stay|reasons to love|the joys?)\b/,
  ],
  ['miss', /^what (you|youll|people) (will |might |may )?(miss|leave behind|give up)\b/],
  [
    'challenges',
    /\b(challenges?|obstacles|hurdles|pitfalls|difficulties|downsides?|drawbacks)\b|^(the )?(hard|tough) (parts?|truths?)\b|^what (gets on|wears|tires|annoys|bothers|hurts)\b|^(the )?(thorny|sticky|prickly|tricky|rocky|stormy|grey|gray|rainy|bumpy) (bits?|parts?|sides?|days|points?|stretch(es)?)\b|^(the )?(less|not so|not very) (sunny|bright|rosy|pretty|nice) (sides?|parts?)\b|^(the )?(dark|darker|shadow|rough|ugly|bad|hard|other) sides?\b|^what (is|s) (hard|difficult|tough|annoying|bad|not so)\b|^(the catch|where it hurts|what nobody tells you|what to watch out for|the price you pay|a word of warning|warnings?)\b/,
  ],
  ['mistakes', /\b(common|biggest|typical) mistakes\b|^mistakes\b/],
  [
    'timeline',
    /^(the |your |a |typical |realistic |estimated |expected )*(timeline|time frame|timeframe)\b|^how long\b|\btimeline$|^time (required|needed|commitment|it takes)\b|^(the )?duration\b/,
  ],
  [
    'salary',
    /\b(salar(y|ies)|earnings?|compensation|wages?|pay (range|scale|expectations)|income)\b|^(the )?pay$|\bhow much\b.*\b(earn|make|paid|pay)\b|^what (does|do) (it|they|you|an?\b.*) (pay|earn|make)\b|^what (youll|you will|you can|you) (earn|make)\b|^what (it|the (job|role|work)|they) pays?\b|^((the|typical|your) )*(money|pay)$|\b(pocket|wallet|payslip|pay slip|payday)\b/,
  ],
  [
    'jobTitles',
    /\bjob (titles?|roles?|profiles?|positions?)\b|^(common|typical|popular|possible|potential|entry level|related|alternative)\b.*\b(titles|roles|positions|jobs)\b|^roles? (you can|to|available|after|in)\b|^positions\b|^what (it|they|you|people) (is|are|may be|will be|might be) called\b/,
  ],
  ['industries', /\b(industries|sectors)\b/],
  [
    'certifications',
    /^(?!(writing|issuing|signing|checking|preparing|drafting|reviewing|granting)\b).*\b(certifications?|certificates?|credentials|licen[cs]es?|licensing)\b/,
  ],
  [
    'firstSteps',
    /^(your |the )?(first|next|immediate) steps?\b|^getting started\b|^(how|where) to (get started|start|begin)\b|^start (today|now|here)\b/,
  ],
  [
    'steps',
    /^(the |your |all )?(steps|phases|stages|milestones)$|\b(steps? (to|for|towards?|by step)|roadmap|step by step|action plan|learning path|learning plan|study plan|phases)\b|^how to (become|transition|switch|get|move|make|break)\b|^(the )?(path|road|way|journey) to\b|^(the )?(path|road|way|route|journey) in \w+ (steps|stops|stages|moves|legs|parts)\b|^(stops|stations|legs) on the way\b|^becoming an?\b/,
  ],
  [
    'skills',
    /\bskills?\b|\bcompetenc(y|ies)\b|^what (you|youll|to) (will |still )*(need|must|should|have)?( to)? ?(know|learn|study|add|acquire)\b|^what you (still|will) need$|^what (youll|you still) need$|^(the )?(gaps?|knowledge) (to (close|fill|build)|you need)\b/,
  ],
  [
    'companies',
    /\b(companies|employers|who hires|who is hiring|hiring now)\b|^who (is |s )?(looking|looks|takes|needs|employs|wants|pays)\b/,
  ],
  ['tools', /\b(tools|technologies|tech stack|software|frameworks|platforms)\b/],
  ['education', /\b(education|degrees?|qualifications?|training|academic|bootcamps?|courses)\b/],
  [
    'trends',
    /\b(trends|future|outlook|where .* (heading|going))\b|^what (is|s) (changing|next|coming|new)\b|^what (changes|will change|comes next)\b|^(how .* (is|are) changing|the next \w+ years|tomorrow)\b/,
  ],
  [
    'opportunities',
    /\b(opportunities|career (paths?|progression|growth|prospects|options|ladder)|job (market|outlook|prospects|demand)|demand)\b/,
  ],
  ['resources', /\b(resources|further reading|recommended reading|books|where to learn)\b/],
  ['benefits', /\b(benefits|advantages|pros|rewards|perks|why become|why choose|upsides)\b/],
  ['stories', /\b(success stor(y|ies)|case stud(y|ies)|testimonials?|real world perspectives)\b/],
  [
    'daily',
    /\b(day to day|daily|day in the life|responsibilities|duties|what does an?\b.* do|what .* do all day|role of)\b/,
  ],
  [
    'definition',
    /^(what|who) (is|are|can|makes)\b|^(why|when|is|are|do|does|should|can|will)\b|^the role of\b|^understanding\b/,
  ],
];

/** The topic of a heading, if it has one of those that guides use; `undefined` for any other heading. */
export function topicOf(heading: string): Topic | undefined {
  const folded = foldHeading(heading.replace(/^\s*(?:\d+(?:\.\d+)*|[IVX]+)[.):]?\s+/, ''));
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0];
}
