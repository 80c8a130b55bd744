import { phraseList } from '../../language/phrase-list.js';

/** What a question wants done, apart from one fact of one guide. Cues as in the facet vocabulary. */
export type TaskName = 'list-guides' | 'by-interest' | 'discover-from' | 'discover-to' | 'compare' | 'advise';

export const taskCues: Readonly<Record<TaskName, readonly string[]>> = {
  'list-guides': phraseList(`
    your shelf, titles on your, titles do you have, all career changes, career changes you, changes you have,
    changes do you have, switches do you have, list all, career paths you, all the career paths, all career paths,
    paths you know, careers you know, transitions you know, everything you cover, catalogue of, catalog of, what
    is in your catalogue, all transitions, every transition, which guides, what guides, guides do you have, guides
    are there, guides you have, list ~ guides, all guides, all the guides, all your guides, what careers, which
    careers, what transitions, which transitions ~ have, which transitions ~ cover, which transitions ~ know,
    transitions do you, transitions can you, do you cover, you cover, your library, in the library, career paths
    do you, career paths are, which career paths, what career paths, available guides, show ~ guides, guides
    available, careers do you know, roles do you know, roles do you cover, which roles ~ cover, your guides, many
    guides, any guides, other guides, guides on offer, topics do you, which paths, what paths do
  `),
  'by-interest': phraseList(`
    do you have anything, have you got anything, have you anything, got anything, is there anything, anything
    with, anything about, anything around, anything in, anything to do with, something with, something around,
    something about, something in, something involving, something where, something for people, anything for
    people, anything for someone, something for someone, anyone who likes, someone who likes, someone who loves,
    people who like, people who love, what do you have for, what have you got for, any guides about, any guides
    on, guides about, guides on, guides with, any career, any careers, a guide that, guide for people, guides for
    people, any path, guides to do with, guides involving, careers with, careers involving, jobs with, jobs
    involving, work with
  `),
  'discover-from': phraseList(`
    jobs can a ROLE, jobs can an ROLE, jobs could a ROLE, jobs could an ROLE, ROLE move into, ROLE switch to, ROLE
    switch into, ROLE go into, somebody like me, someone like me, people like me, background can go into,
    background could go into, can go into, could go into, there for me, something for a ROLE, anything for a ROLE,
    something for an ROLE, anything for an ROLE, for somebody with a ROLE, for someone with a ROLE, new career
    could i, career could i, could i go for, careers could i go, which career, any way out, way out of, stuck as,
    could i do for work, else could i do, else can i do, what are my options, done with ~ options, what could ~
    become, what could ~ move into, what could ~ switch to, what could ~ go into, what can ~ move into, what can ~
    switch to, what could i become, what can i become, what might i become, what should i become, what could i do,
    what can i do with, what could i be, what can i be, what can i do next, what can i do after, what else can i,
    what else could i, career options, options do i have, are my options, my options, careers suit, career suits,
    career would suit, job would suit, suits me, suit me, fit me, where could i go, where can i go, where might i
    go, what could a ~ become, what can a ~ become, what can an ~ become, what could an ~ become, can i switch to,
    could i switch to, could i move into, can i move into, could i go into, can i go into, can i transition to,
    could i transition to, can i transition into, could i transition into, transitions for a, transitions for an,
    transitions from, guides for a, guides for an, something for a, anything for a, anything for an, anything for
    me, something for me, options for a, options for an, paths for a, paths for an, careers for a, careers for an,
    career change ideas, which directions, what direction, which direction, open to me, open to a, what comes
    after being, new career, different career, another career, career change could, guides start from, guides ~
    start from, starting from, possible careers, change into, turn into, careers could i, careers can i, jobs
    could a, roles could a, where would ~ lead, where does ~ lead, where can ~ lead, where could ~ lead, ideas for
    a, ideas for me, guide for, guides for, jobs could i, jobs can i, jobs might i, roles could i, roles can i
  `),
  'discover-to': phraseList(`
    from which job, from which jobs, from what job, from what jobs, from which career, from which careers, what
    leads to, what lead to, which leads to, leads to, lead to, lead into, leads into, who can become, who could
    become, who becomes, paths into, paths to, ways into, way into, routes into, routes to, which backgrounds,
    what backgrounds, what background, which background, coming from which, where do ~ come from, what jobs lead,
    which jobs lead, end in, end up in, guides end, entry points, starting points, guides on becoming, guides to
    becoming, guides about becoming, guide for becoming, a guide on, a guide about, guides on, guides about, do
    you have a guide, is there a guide, got a guide, any guide
  `),
  compare: phraseList(`
    which of your, of your guides, of your paths, of all guides, of all three, of the three, of all of them,
    =than, compared to, compared with, compare, comparison, comparing, versus, difference between, differences
    between, differ, which is better, which one, which of the two, which of these, which of those two, which of
    them, which of both, side by side, between the two, which path, which transition, which transitions, which
    move, which switch, which change, which =guide, which career, which route, contrast, the two, both, which
    role, which job, rather than, as opposed to, than becoming, than for, who earns more, two transitions, two
    guides, two paths, =whose, each of us, each of them, both of us, the two of us
  `),
  advise: phraseList(`
    help me find, help me choose, help me decide, want to try something different, something different, plan for
    my life, what am i good at, which path is for me, next in life, dont know what i want, don t know what i want,
    not sure what i want, no idea what, which career should i, what career should i, what should i do with my
    life, what job should i, which job should i, recommend a career, suggest a career, recommend me a career, want
    to change career, want a career change, change careers, change my career, switch careers, career change, new
    job, hate my job, do something else, sick of my job, tired of my job, need a change, want a change, change
    jobs, change profession, stuck in my job, stuck in my career, career advice
  `),
};

/** Extremes asked over several guides: which facet decides, and which end of it wins. */
export const extremes: readonly {
  cues: readonly string[];
  facet: 'timeline' | 'salary' | 'difficulty';
  end: 'least' | 'most';
}[] = [
  {
    cues: phraseList(`
      fastest, quickest, shortest, faster, quicker, shorter, takes less time, less time, least time, soonest,
      sooner, done first, finished first, first to finish, done earlier, there first
    `),
    facet: 'timeline',
    end: 'least',
  },
  {
    cues: phraseList(`longest, slowest, takes longer, longer, takes more time, slower, most time`),
    facet: 'timeline',
    end: 'most',
  },
  {
    cues: phraseList(`
      bigger salary, bigger pay, bigger paycheck, more lucrative, pays the most, pays most, pays best, pays
      better, pays more, best paid, better paid, highest salary, highest pay, highest paying, higher salary,
      higher pay, more money, most money, earn more, earn the most, best salary, better salary, earns more,
      highest income, biggest salary, biggest raise, biggest pay, most lucrative
    `),
    facet: 'salary',
    end: 'most',
  },
  {
    cues: phraseList(`pays the least, pays less, lowest salary, lowest pay, lower salary, lower pay`),
    facet: 'salary',
    end: 'least',
  },
  {
    cues: phraseList(`easiest, easier, least difficult, less difficult, less hard, simplest`),
    facet: 'difficulty',
    end: 'least',
  },
  {
    cues: phraseList(`
      hardest, harder, most difficult, more difficult, toughest, tougher, more challenging, most challenging
    `),
    facet: 'difficulty',
    end: 'most',
  },
];

/** Words that point at something said before. */
export const backReferences: ReadonlySet<string> = new Set([
  'it',
  'that',
  'this',
  'those',
  'these',
  'them',
  'they',
  'there',
  'its',
  'one',
  'ones',
  'same',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'last',
  'next',
  'previous',
  'former',
  'latter',
  'other',
]);
