import { phraseList } from '../../language/phrase-list.js';

/**
 * What people ask about, in their own words. Cues are matched on word stems ("earned" finds "earn"); `=word` only
 * as written; `a ~ b` allows up to four words between. `headings` are how documents call the same thing, `evidence` the words that a sentence about it
 * holds when a guide has no field for it.
 */
export type FacetName =
  | 'timeline'
  | 'salary'
  | 'transferable-skills'
  | 'skills'
  | 'certifications'
  | 'first-steps'
  | 'roadmap'
  | 'phase'
  | 'resources'
  | 'difficulty'
  | 'demand'
  | 'reality'
  | 'love'
  | 'miss'
  | 'challenges'
  | 'plan'
  | 'plan-week'
  | 'plan-month'
  | 'plan-quarter'
  | 'faq'
  | 'degree'
  | 'day-to-day'
  | 'job-titles'
  | 'industries'
  | 'companies'
  | 'trends'
  | 'soft-skills'
  | 'tools'
  | 'overview'
  | 'source';

export type FacetVocabulary = {
  facet: FacetName;
  /** How a reply names it: "The guide does not say …". */
  label: string;
  cues: readonly string[];
  /** Cues that count only where nothing stronger was asked: "what is a …", "tell me about …". */
  weakCues?: readonly string[];
  headings: readonly string[];
  evidence: readonly string[];
};

export const facetVocabulary: readonly FacetVocabulary[] = [
  {
    facet: 'timeline',
    label: 'how long it takes',
    cues: phraseList(`
      how long, how many months, how many years, how many weeks, how much time, how soon, how fast,
      how quickly, how quick, timeline, time line, time frame, timeframe, duration, time does it
      take, time will it take, time it takes, time ~ take, months does, months will, months would,
      months to become, months ~ take, years ~ take, weeks ~ take, weeks for, weeks should i, time
      needed, time commitment, time investment, when could i be, when can i be, when would i be,
      when will i be, by when, be ready by, ready in, done in, doable in, possible in, realistic in,
      in a year, within a year, in six months, less than a year, under a year, number of months,
      number of weeks, faster, fastest, quicker, quickest, shorter, shortest, longer, longest,
      slower, slowest, takes less time, takes more time, less time, more time, take long, takes how
      long, in ~ =months, in ~ =years, within ~ =months, within ~ =years, months enough, year
      enough, enough time, months or years, how lengthy, length of
    `),
    weakCues: phraseList(`months, weeks, years, =long, quickly, time`),
    headings: phraseList(`
      timeline, how long, duration, time frame, timeframe
    `),
    evidence: ['months', 'years', 'weeks', 'timeline'],
  },
  {
    facet: 'salary',
    label: 'what it pays',
    cues: phraseList(`
      what does ~ make, what do ~ make, how much ~ make, how much ~ earn, how much ~ paid,
      make on average, on average, how much do ~ make, how much does ~ make, salary, salaries, pay,
      pays, paid, paying, earn, earns, earning, earnings, wage, wages, income, compensation,
      remuneration, money, how much ~ make, how much could i make, what would i make, what will i
      make, what do they make, what could i make, make a year, make per year, pay rise, pay raise,
      pay cut, pay bump, pay off, payoff financially, raise, well paid, better paid, financially,
      financial, paycheck, paycheque, dollars, per year, a year in pay, salary change, salary jump,
      salary increase, salary range, worth it financially, richer, lucrative, cash, bucks, six
      figures, take home
    `),
    headings: phraseList(`
      salary, salaries, pay, earnings, compensation, income, how much do, how much can you earn
    `),
    evidence: phraseList(`
      salary, pay, earn, income, wage, compensation, paid
    `),
  },
  {
    facet: 'transferable-skills',
    label: 'which skills carry over',
    cues: phraseList(`
      transferrable skills, skills ~ transfer, skills ~ carry over, count for anything, count for
      something, of any use, useful for, transferable skills, transferable, transferrable,
      transferable skill, transfer, transfers, carry over, carries over, bring with me, skills ~
      already, already have, already know, already got, already bring, already good at, do i bring,
      i bring, bring to the table, bring along, existing skills, current skills, my skills ~ useful,
      skills do i have, skills i have, my background ~ help, my background ~ useful, my experience ~
      help, my experience ~ useful, my experience ~ count, my background ~ count, background useful,
      background help, experience useful, experience count, head start, advantage, advantages,
      reuse, re use, strengths, leverage, still useful, useful from my, from my current job, can i
      use from, be useful, be wasted, go to waste, my edge, going for me
    `),
    headings: ['transferable skills', 'skills you already have', 'what you bring', 'existing skills'],
    evidence: ['transferable', 'carry over', 'head start'],
  },
  {
    facet: 'skills',
    label: 'which skills to learn',
    cues: phraseList(`
      has to learn, have to learn, needs to learn, need to learn, got to learn, must ~ learn,
      everything ~ learn, pick up, how do i learn, how to learn, how should i learn, how can i
      learn, way to learn, how would i learn, should ~ know, should ~ understand, must ~ know,
      skills, skill, skills to learn, skills ~ need, skills ~ learn, skills ~ build, skills ~
      missing, skills ~ lack, skill gaps, skills gap, gaps, what ~ need to learn, what ~ should i
      learn, what ~ have to learn, what ~ must i learn, what ~ to learn, what ~ learn, what ~ study,
      need to study, need to know, have to know, should i know, must i know, must i master, to
      master, should i learn, must learn, must i learn, do i learn, learn new, new skills, technical
      skills, hard skills, core skills, requirements, required, prerequisites, competencies,
      knowledge do i need, topics, subjects, upskill, learn first, learn next, am i =missing, i m
      =missing, i =lack, critical, most important, must have, must haves, nice to have, nice to
      haves, priority, priorities, essential, optional, prioritise, prioritize, skip
    `),
    weakCues: phraseList(`learn, know, study, practise, practice`),
    headings: phraseList(`
      skills to learn, skills you need, skills required, skills needed, core technical skills,
      technical skills, what you need to learn, key skills
    `),
    evidence: [],
  },
  {
    facet: 'certifications',
    label: 'which certifications to get',
    cues: phraseList(`
      certificate worth, worth getting certified,
      certifications, certification, certificates, certificate, certs, cert, certified, credentials,
      credential, accreditation, diplomas, licence, license, qualifications, qualification
    `),
    headings: phraseList(`
      certifications, certificates, recommended certifications, credentials, qualifications,
      licences, licenses
    `),
    evidence: phraseList(`
      certification, certificate, certified, credential, licence, license
    `),
  },
  {
    facet: 'first-steps',
    label: 'where to start',
    cues: phraseList(`
      where ~ begin, where ~ start, how ~ start, how ~ begin, first steps, first step, where do i
      start, where to start, where should i start, where would i start, where can i start, where do
      i begin, where to begin, where should i begin, how do i start, how to start, how should i
      start, how can i start, how do i begin, how should i begin, how would i begin, get started,
      getting started, start with, begin with, starting point, do first, start first, kick off, step
      one, next step, next steps, should i do now, do i do now, start out, initial steps, start
      today, do today, start learning, start now
    `),
    weakCues: phraseList(`start, begin, advice for a beginner`),
    headings: phraseList(`
      first steps, getting started, how to start, where to start, first steps to start your
      transition
    `),
    evidence: [],
  },
  {
    facet: 'roadmap',
    label: 'the way there, phase by phase',
    cues: phraseList(`
      roadmap, road map, learning path, learning plan, study plan, phases, stages, milestones, step
      by step, steps, the path, path to, path from, pathway, curriculum, syllabus, whole plan, full
      plan, the plan, how do i become, how does one become, how to become, how can i become, how
      could i become, how would i become, how do you become, how does someone become, how do people
      become, how might i become, how do i get into, how to get into, how can i get into, how do i
      go from, how to go from, how do i move, how do i switch, how to switch, how do i transition,
      how to transition, how can i switch, how can i transition, how do i change, how would i go,
      what does it take to become, way to become, ways to become, how do i get there, how do i make
      the switch, make the switch, make the jump, make the move, what are the steps
    `),
    headings: phraseList(`
      learning roadmap, roadmap, steps to become, how to become, step by step, path
    `),
    evidence: [],
  },
  {
    facet: 'phase',
    label: 'that phase',
    cues: ['phase', 'stage', 'milestone'],
    headings: [],
    evidence: [],
  },
  {
    facet: 'resources',
    label: 'which resources to use',
    cues: phraseList(`
      resources, resource, courses, course, books, book, tutorials, tutorial, learning material,
      learning materials, study material, materials, websites, videos, classes, class, training,
      moocs, mooc, where can i learn, where do i learn, where could i learn, where should i learn,
      where can i study, where to learn, learn it from, learn from, reading list, documentation,
      what should i read, what to read, links
    `),
    weakCues: phraseList(`read, watch, materials for`),
    headings: phraseList(`
      resources, learning resources, courses, recommended resources, further reading
    `),
    evidence: phraseList(`
      course, coursera, edx, udemy, udacity, tutorial, book, documentation, resource
    `),
  },
  {
    facet: 'difficulty',
    label: 'how hard it is',
    cues: phraseList(`
      difficulty, difficult, how hard, hard is, is it hard, hard, how tough, tough, how challenging,
      is it challenging, easy, easier, easiest, harder, hardest, simple, how demanding, too hard,
      level of difficulty, steep, doable, feasible, realistic, manageable, how complicated, a big
      leap, big jump
    `),
    weakCues: phraseList(`challenging, demanding, effort`),
    headings: ['difficulty', 'how hard'],
    evidence: phraseList(`
      difficult, challenging, hard, easy, steep, significant investment, effort
    `),
  },
  {
    facet: 'demand',
    label: 'how strong the demand is',
    cues: phraseList(`
      demand, job market, market, in demand, hiring, job security, job prospects, prospects,
      employable, employability, openings, vacancies, jobs available, enough jobs, many jobs, find a
      job, find work, get a job, get hired, hired, land a job, job opportunities, job outlook,
      outlook, =needed, sought after, =wanted, shortage, saturated, are there jobs, is there work,
      jobs out there
    `),
    weakCues: phraseList(`
            find a job, find work, get a job, get hired, hired, land a job
    `),
    headings: phraseList(`
      demand, job market, job outlook, outlook, career outlook, hiring
    `),
    evidence: phraseList(`
      demand, sought after, shortage, growing, hiring, job security
    `),
  },
  {
    facet: 'reality',
    label: 'what to expect',
    cues: phraseList(`
      reality check, pros and cons, pros, cons, upsides and downsides, honest look, what should i
      expect, what to expect, trade offs, tradeoffs, trade off, good and bad, ups and downs,
      honestly expect, is it worth, worth it, be honest
    `),
    headings: ['reality check', 'pros and cons', 'what to expect'],
    evidence: [],
  },
  {
    facet: 'love',
    label: 'what people love about it',
    cues: phraseList(`
      love about, will i love, would i love, i love, enjoy, enjoyable, like about, will i like,
      would i like, best part, best parts, upside, upsides, benefits, benefit, perks, rewarding,
      fun, positives, good about, good parts, great about, attractive, nice about, bright side,
      satisfying, look forward to, exciting, appealing
    `),
    weakCues: phraseList(`best`),
    headings: phraseList(`
      what you will love, benefits, pros, rewards, why become
    `),
    evidence: ['rewarding', 'benefit', 'enjoy', 'meaningful'],
  },
  {
    facet: 'miss',
    label: 'what people miss afterwards',
    cues: phraseList(`
      =miss, might miss, miss about, will i miss, would i miss, give up, giving up, lose, leave
      behind, leaving behind, sacrifice, sacrifices, downside, downsides, regret, regrets, let go
      of, part with
    `),
    headings: ['what you might miss', 'what you will miss'],
    evidence: ['miss'],
  },
  {
    facet: 'challenges',
    label: 'what the challenges are',
    cues: phraseList(`
      find hardest, find hard, find difficult, find toughest, find most difficult, struggle most,
      challenges, challenge, obstacles, obstacle, difficulties, hurdles, hurdle, problems, pitfalls,
      biggest problem, struggle, struggles, risks, drawbacks, drawback, hardest part, hardest parts,
      hardest thing, toughest part, toughest, barriers, barrier, difficult part, difficult parts,
      what could go wrong, go wrong, trip me up, watch out for, stumbling, warn me, concerns,
      roadblocks, disadvantages, negatives, bad parts, worst, struggle with, be hard about, hard
      about, hard part, hard parts
    `),
    headings: phraseList(`
      challenges, biggest challenges, obstacles, difficulties, risks, drawbacks
    `),
    evidence: ['challenge', 'obstacle', 'difficult', 'risk'],
  },
  {
    facet: 'plan',
    label: 'an action plan',
    cues: phraseList(`
      action plan, plan of action, plan for the next weeks, to do list, todo list, short term plan,
      immediate plan, to dos, concrete plan
    `),
    headings: ['action plan', 'start your journey', 'next steps'],
    evidence: [],
  },
  {
    facet: 'plan-week',
    label: 'what to do this week',
    cues: phraseList(`
      this week, first week, in a week, in the next week, next seven days, next 7 days, coming week,
      next few days, weekend, one week, week one, upcoming week, the week, next week, week 1, right
      away, in the coming days
    `),
    headings: ['this week', 'first week'],
    evidence: [],
  },
  {
    facet: 'plan-month',
    label: 'what to do this month',
    cues: phraseList(`
      this month, first month, next month, next 30 days, next thirty days, coming month, month one,
      four weeks, end of the month, the month, within a month, in a month, 30 days
    `),
    headings: ['this month', 'first month'],
    evidence: [],
  },
  {
    facet: 'plan-quarter',
    label: 'what to do in the next 90 days',
    cues: phraseList(`
      90 days, ninety days, 90 day, ninety day, next three months, next 3 months, first three
      months, first 3 months, coming three months, three month plan, 3 month plan, quarter
    `),
    headings: ['next 90 days', 'first 90 days', 'this quarter'],
    evidence: [],
  },
  {
    facet: 'faq',
    label: 'that',
    cues: phraseList(`
      faq, faqs, frequently asked, common questions, often asked
    `),
    headings: ['faq', 'frequently asked questions', 'common questions'],
    evidence: [],
  },
  {
    facet: 'degree',
    label: 'whether a degree is needed',
    cues: phraseList(`
      degree, degrees, university, college, bachelor, bachelors, masters, master degree, master s,
      phd, doctorate, go back to school, back to school, formal education, education, cs graduate,
      academic, self taught, without studying computer science, msc, bsc, diploma, educational
      background
    `),
    headings: phraseList(`
      education, degree, do i need a degree, educational requirements, educational foundation
    `),
    evidence: phraseList(`
      degree, degrees, bachelor, college degree, university degree, self taught
    `),
  },
  {
    facet: 'day-to-day',
    label: 'what the work is day to day',
    cues: phraseList(`
      working with, work with, who would i work with, teammates, colleagues, lone, day to day, daily work, daily,
      typical day, a day in the life, day look like, every day, everyday work, work day, workday,
      working day, responsibilities, duties, what do they do, what would i do, what would i be
      doing, what will i be doing, actually do, really do, job involve, job entail, work involve,
      work look like, job look like, job description, role involve, role entail, do all day, work
      on, tasks of the job, do for a living, job about, job consist, what kind of work
    `),
    weakCues: phraseList(`
      what does a, what does an, what is an, what is a, whats a, whats an, what exactly is, what do
    `),
    headings: phraseList(`
      day to day, day-to-day, what does, what do, what is, responsibilities, duties, typical day,
      role overview, a day in the life
    `),
    evidence: phraseList(`
      design, build, develop, work, responsible, deploy, maintain
    `),
  },
  {
    facet: 'job-titles',
    label: 'which job titles there are',
    cues: phraseList(`
      job titles, job title, titles, which jobs, what jobs, which positions, what positions,
      positions, roles can i apply, roles could i apply, what roles, which roles, apply for, apply
      to, search for on, other names, also called, career opportunities, jobs can i get, jobs could
      i get, kind of jobs, types of jobs, kinds of jobs, names of jobs, openings called, job names
    `),
    headings: phraseList(`
      job titles, common job titles, job roles, career opportunities, career options, positions
    `),
    evidence: [],
  },
  {
    facet: 'industries',
    label: 'which industries hire',
    cues: phraseList(`
      industries, industry, sectors, sector, areas hire, which fields, what fields, who hires, where
      could i work, where can i work, where would i work, where do they work, domains, verticals,
      branches, area of work
    `),
    headings: phraseList(`
      industries, industries hiring, sectors, where do, fields
    `),
    evidence: ['industry', 'industries', 'sector', 'across'],
  },
  {
    facet: 'companies',
    label: 'which companies hire',
    cues: phraseList(`
      companies, company, employers, employer, firms, startups, start ups, organisations,
      organizations, who is hiring, who would hire, who will hire, who would employ, who employs,
      which brands, big names, studios
    `),
    headings: phraseList(`
      companies, employers, who is hiring, top companies, companies and fields
    `),
    evidence: phraseList(`
      companies, company, employers, startups, firms
    `),
  },
  {
    facet: 'trends',
    label: 'which trends matter',
    cues: phraseList(`
      trends, trend, future, emerging, upcoming, watch out, next big, where is the field going,
      field is going, field going, field heading, years from now, what is changing, new
      developments, developments, evolving, hot topics, keep an eye on
    `),
    headings: phraseList(`
      trends, future trends, future, emerging trends, the future of
    `),
    evidence: ['trend', 'emerging', 'future'],
  },
  {
    facet: 'soft-skills',
    label: 'which soft skills matter',
    cues: phraseList(`
      soft skills, soft skill, people skills, interpersonal, communication skills, non technical
      skills, nontechnical skills, personality, personal qualities, character traits, human skills,
      social skills, traits, mindset
    `),
    headings: phraseList(`
      soft skills, people skills, soft skills that matter, interpersonal skills, personal qualities
    `),
    evidence: phraseList(`
      communication, collaboration, curiosity, problem-solving, teamwork
    `),
  },
  {
    facet: 'tools',
    label: 'which tools to know',
    cues: phraseList(`
      tools, tool, software, frameworks, framework, =libraries, programming languages, programming
      language, =languages, which language, what language, tech stack, stack, =technologies, apps,
      =packages, equipment, =programs, coding language
    `),
    headings: phraseList(`
      tools, tools and technologies, software, frameworks, programming, languages, libraries,
      technologies, equipment
    `),
    evidence: phraseList(`
      tools, frameworks, libraries, software, languages, platforms
    `),
  },
  {
    facet: 'overview',
    label: 'an overview',
    cues: phraseList(`
      overview, summary, summarise, summarize, in a nutshell, tldr, big picture, the gist, general
      idea, what is the guide about
    `),
    weakCues: phraseList(`
      tell me about, tell me more about, know about, in short, explain the transition, explain the
      move, introduce, more about, more information, more info, thinking about becoming, make sense,
      a good fit, good idea, why would, why should, is it possible, possible to
    `),
    headings: phraseList(`
      overview, introduction, summary, about, conclusion
    `),
    evidence: [],
  },
  {
    facet: 'source',
    label: 'where its facts come from',
    cues: phraseList(`
      your sources, your source, where did you get, where do you get, source of, the source, where
      does this come from, where is this from, where does that come from, where is that from, how do
      you know, says who, according to whom, come from which
    `),
    headings: ['source', 'sources'],
    evidence: ['source'],
  },
];

const byName = new Map(facetVocabulary.map((entry) => [entry.facet, entry]));

export function facetEntry(facet: FacetName): FacetVocabulary {
  const entry = byName.get(facet);
  if (!entry) throw new Error(`no vocabulary for the facet ${facet}`);
  return entry;
}
