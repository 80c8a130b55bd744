import { phraseList } from '../../language/phrase-list.js';
import type { FacetVocabulary } from './facet.js';

/** Facets of the work and of the choice: pay, demand, what it is like, where it leads. */
export const workFacets: readonly FacetVocabulary[] = [
  {
    facet: 'salary',
    label: 'what it pays',
    cues: phraseList(`
      i be making, would i be making, salary depends, pay depends, hourly rate, rate per hour, pay per hour, paid
      per hour, percentage more, percent more, percentage increase, percentage jump, percentage raise, how many
      euros, how many dollars, how many pounds, moneywise, money wise, worth on the market, top earners, how much
      more, more money, in percent, half again, start on as, starting salary, starting pay, how much more ~ make,
      better pay, raise, financial upside, bank account, richer, pay grade, how much ~ get a month, how much ~ get
      a year, how much ~ get paid, what does ~ make, what do ~ make, how much ~ make, how much ~ earn, how much ~
      paid, make on average, how much do ~ make, how much does ~ make, salary, salaries, pay, pays, paid, paying,
      earn, earns, earning, earnings, wage, wages, income, compensation, remuneration, money, how much could i
      make, what would i make, what will i make, what do they make, what could i make, make a year, make per year,
      pay rise, pay raise, pay cut, pay bump, pay off, payoff financially, well paid, better paid, financially,
      financial, paycheck, paycheque, dollars, per year, a year in pay, salary change, salary jump, salary
      increase, salary range, worth it financially, lucrative, cash, bucks, six figures, take home
    `),
    weakCues: phraseList(`
      afford, budget, mortgage, rich, dollar
    `),
    headings: phraseList(`
      salary, salaries, pay, earnings, compensation, income, how much do, how much can you earn, pocket, wallet,
      payslip
    `),
    evidence: phraseList(`salary, pay, earn, income, wage, compensation, paid`),
  },
  {
    facet: 'difficulty',
    label: 'how hard it is',
    cues: phraseList(`
      be a genius, smart enough, clever enough, how steep, out of reach, within reach, difficulty, difficult, how
      hard, hard is, is it hard, hard, how tough, tough, how challenging, is it challenging, easy, easier,
      easiest, harder, hardest, how demanding, too hard, level of difficulty, steep, doable, feasible, =realistic,
      =manageable, how complicated, a big leap, big jump
    `),
    weakCues: phraseList(`
      genius, smart, clever, struggle, brutal, strenuous, tricky, challenging, demanding
    `),
    headings: ['difficulty', 'how hard'],
    evidence: phraseList(`difficult, challenging, hard, easy, steep, significant investment, effort`),
  },
  {
    facet: 'demand',
    label: 'how strong the demand is',
    cues: phraseList(`
      looking for people, looking for more people, need people, needing people, enough clients, enough customers,
      clients enough, enough orders, a need for, =need ROLE, =needs ROLE, =looking for ROLE, desperate for ROLE,
      open positions, open position, open roles, open jobs, positions open, fight over, compete for, competing
      for, field growing, sector growing, industry growing, market growing, trade growing, is ~ shrinking, is ~
      booming, dying trade, dying field, in decline, easy to get hired, hard to get hired, easy to land, hard to
      land, easy to find a job, hard to find a job, easy to find work, hard to find work, employment
      opportunities, a bubble, oversaturated, are ~ wanted, wanted at the moment, wanted right now, wanted these
      days, in short supply, crying out for, much call for, companies ~ look for, companies ~ looking for,
      employers ~ look for, people look for, lot of jobs, lots of jobs, lots of work, unemployed, future proof,
      enough work, be jobs, there jobs, jobs for, jobs left, replaced by, still be needed, anyone hiring, people
      hiring, are companies hiring, get hired easily, demand, job market, market, in demand, =hiring, job
      security, job prospects, prospects, =employable, =employability, =openings, vacancies, jobs available,
      enough jobs, many jobs, job opportunities, job outlook, outlook, sought after, shortage, saturated, are
      there jobs, is there work, jobs out there
    `),
    weakCues: phraseList(`
      jobs, job, employ, =opening, recruit, unemployed, future proof, find a job, find work, get a job, get hired,
      hired, land a job
    `),
    headings: phraseList(`demand, job market, job outlook, outlook, career outlook, hiring`),
    evidence: phraseList(`
      demand, sought after, shortage, growing, =hiring, job security, short of, short supply, scarce, trouble
      finding, hard to find, look for people, looking for people, vacancies, =openings, unfilled
    `),
  },
  {
    facet: 'reality',
    label: 'what to expect',
    cues: phraseList(`
      good the bad and the ugly, good bad and ugly, good the bad, advantages and disadvantages, upsides and
      downsides, upside and downside, good and bad sides, reality check, pros and cons, pros, cons, honest look,
      what should i expect, what to expect, trade offs, tradeoffs, trade off, good and bad, ups and downs,
      honestly expect, is it worth, worth it
    `),
    headings: ['reality check', 'pros and cons', 'what to expect'],
    evidence: [],
  },
  {
    facet: 'love',
    label: 'what people love about it',
    cues: phraseList(`
      cool about, best thing, best things, good side, good sides, the upside, love about, will i love, would i
      love, =love, enjoy, enjoyable, like about, will i like, would i like, best part, best parts, upside,
      upsides, benefits, benefit, perks, rewarding, fun, =positives, good about, good parts, great about,
      attractive, nice about, bright side, satisfying, look forward to, exciting, appealing
    `),
    weakCues: phraseList(`
      fun, reward
    `),
    headings: phraseList(`
      what you will love, makes up for it, sunny side, bright side, keeps people, benefits, pros, rewards, why
      become
    `),
    evidence: ['rewarding', 'benefit', 'enjoy', 'meaningful'],
  },
  {
    facet: 'miss',
    label: 'what people miss afterwards',
    cues: phraseList(`
      grieve, grieving, mourn, mourning, homesick for, miss out, leave behind, say goodbye to, =miss, might miss,
      miss about, will i miss, would i miss, leaving behind, sacrifice, sacrifices, regret, regrets, let go of,
      part with
    `),
    weakCues: phraseList(`

    `),
    headings: ['what you might miss', 'what you will miss'],
    evidence: ['you might miss', 'you will miss', 'you may miss', 'people miss'],
  },
  {
    facet: 'challenges',
    label: 'what the challenges are',
    cues: phraseList(`
      dangerous, how dangerous, how risky, drive me mad, drive me crazy, drive me nuts, drives me mad, drive you
      mad, drives you crazy, stressful about, heartbreaking, sad about, saddest, exhausting, draining,
      frustrating, frustrates, annoys, on ~ nerves, moan about, moans about, complain about, complains about,
      gripe about, grumble about, hate about, hates about, dark side, ugly side, the ugly, the catch, whats the
      catch, what is the catch, pain points, what ~ hardest, what ~ toughest, toughest bits, bad side, hardest
      bits, main difficulty, biggest difficulty, biggest hurdle, uphill, is hard about, tough about, difficult
      about, bad about, annoying, downsides of the job, find hardest, find hard, find difficult, find toughest,
      find most difficult, struggle most, challenges, challenge, obstacles, obstacle, difficulties, hurdles,
      hurdle, downside, downsides, =problems, pitfalls, biggest problem, struggle, struggles, risks, drawbacks,
      drawback, hardest part, hardest parts, hardest thing, toughest part, toughest, barriers, barrier, difficult
      part, difficult parts, what could go wrong, go wrong, trip me up, watch out for, trip ~ up, trips ~ up,
      stumbling, warn me, concerns, roadblocks, disadvantages, negatives, bad parts, worst, struggle with, be hard
      about, hard about, hard part, hard parts
    `),
    weakCues: phraseList(`
      difficult, downside, scary, ethics, painful
    `),
    headings: phraseList(`
      thorny, prickly, rocky, bumpy, stormy, less sunny side, dark side, shadow side, rough side, rough sides,
      gets on peoples nerves, gets on your nerves, nobody tells you, the catch, what is hard, hard about, the hard
      part, downsides, cons, challenges, biggest challenges, obstacles, difficulties, risks, drawbacks
    `),
    evidence: phraseList(`
      challenge, obstacle, difficult, risk, hardest, toughest, biggest adjustment, biggest hurdle
    `),
  },
  {
    facet: 'day-to-day',
    label: 'what the work is day to day',
    cues: phraseList(`
      how much of ~ week, how much of ~ day, how much of ~ time, they actually do, do they do, do ROLE build, does
      a ROLE build, does an ROLE build, what do ROLE create, what does an ROLE create, what does a ROLE create,
      what do ROLE design, what do ROLE develop, what do ROLE produce, does a ROLE make all day, watch them do,
      see them do, shadow, shadowed, shadowing, tasks does a ROLE, tasks does an ROLE, tasks do ROLE, tasks of a
      ROLE, tasks of an ROLE, what does a ROLE do, what does an ROLE do, what do ROLE do, what does a ROLE ~ do,
      what does an ROLE ~ do, what do ROLE ~ do, what would a ROLE do, what would an ROLE do, do ~ whole day, in
      the life of, what is it they create, what do they create, what do they make, what do they produce, part of
      the job, do all day, all day, in practice, kind of work, sort of work, what would my job be, working with,
      work with, who would i work with, teammates, colleagues, day to day, daily work, daily, typical day, a day
      in the life, day look like, week look like, weeks look like, tuesday look like, shift look like, every day,
      everyday work, work day, workday, working day, responsibilities, duties, what do they do, what would i do,
      what would i be doing, what will i be doing, job involve, job entail, work involve, work look like, job look
      like, job description, role involve, role entail, work on, tasks of the job, do for a living, job about, job
      consist, what kind of work
    `),
    weakCues: phraseList(`
      do, =responsible, =meetings, =meeting, what does a, what does an, what is an, what is a, whats a, whats an,
      what exactly is, what do
    `),
    headings: phraseList(`
      working day, work day, workday, daily work, your day, day at work, day to day, day-to-day, what does ~ do,
      what do ~ do, responsibilities, duties, typical day, role overview, a day in the life, what is a, what is
      an, what are
    `),
    evidence: phraseList(`design, build, develop, work, =responsible, deploy, maintain`),
  },
  {
    facet: 'job-titles',
    label: 'which job titles there are',
    cues: phraseList(`
      jobs would be open, jobs are open to, jobs be open to, jobs at the end, would i be called, be called on,
      alternative titles, search terms, job ads, =titles, vacancies advertised, call myself, jobs are called,
      roles are called, title would, titles should, search for jobs, job boards, job titles, job title, titles,
      which jobs, what jobs, which positions, what positions, =positions, =position, roles can i apply, roles
      could i apply, what roles, which roles, apply for, apply to, search for on, other names, also called, career
      opportunities, jobs can i get, jobs could i get, kind of jobs, types of jobs, kinds of jobs, names of jobs,
      openings called, job names
    `),
    weakCues: phraseList(`
      titles, vacancy, vacancies, search term
    `),
    headings: phraseList(`
      job titles, common job titles, job roles, career opportunities, career options, positions
    `),
    evidence: ['apply for', 'positions', 'job titles'],
  },
  {
    facet: 'industries',
    label: 'which industries hire',
    cues: phraseList(`
      other fields, fields are there, kind of business, kinds of business, kind of company, kinds of company, type
      of company, types of company, types of business, sort of company, sorts of company, what sort of business,
      be applied, applied in, applications are, industries, industry, sectors, sector, areas hire, which fields,
      what fields, where could i work, where can i work, where would i work, where do they work, domains,
      verticals, branches, area of work
    `),
    weakCues: phraseList(`

    `),
    headings: phraseList(`
      industries, industries hiring, sectors, where do, which fields, fields that, companies and fields
    `),
    evidence: ['industry', 'industries', 'sector', 'across'],
  },
  {
    facet: 'companies',
    label: 'which companies hire',
    cues: phraseList(`
      who is looking for ROLE, who is looking for, who looks for ROLE, whos looking for ROLE, who =needs ROLE, who
      wants ROLE, where could a ROLE apply, where can a ROLE apply, where should a ROLE apply, where would a ROLE
      apply, where does a ROLE apply, where do ROLE apply, where ~ apply, take on ROLE, takes on ROLE, take ROLE
      on, who would pay, who pays, who might pay, who could i work for, who can i work for, who would i work for,
      who do they work for, who to work for, who would employ, who might employ, who will employ, where ~ hired,
      where ~ employed, who employs, send applications, send my applications, send my cv, where to apply, where do
      i apply, where should i apply, where would i apply, where can i apply, companies, company, =employers,
      =employer, firms, startups, start ups, =organisations, =organisation, =organizations, =organization, who is
      hiring, who would hire, who will hire, which brands, big names, who would ~ hire, who will ~ hire, who might
      hire, take such people, takes such people, take people like, take somebody like, take someone like, want
      such people, studios, who hires, companies ~ hire, company ~ hire, companies ~ hiring, firms ~ hire, firms ~
      hiring, employers ~ hire
    `),
    weakCues: phraseList(`
      apply, applications, employ
    `),
    headings: phraseList(`
      companies, employers, who is hiring, who is looking for, who takes, who employs, who pays, top companies,
      companies and fields
    `),
    evidence: phraseList(`
      companies, company, employers, train people, take people, makers of, suppliers, supplier, startups, firms,
      look for, looking for, hires, =hire, recruit, employ
    `),
  },
  {
    facet: 'trends',
    label: 'which trends matter',
    cues: phraseList(`
      coming up, comes next in, next in that field, next big thing, next in this field, trending, hyped, is ~
      =heading, where ~ =heading, where is ~ going, what is next for, whats next for, is coming, next few years,
      years to come, in ten years, in five years, trends, trend, future, =emerging, upcoming, next big, where is
      the field going, field is going, field going, field =heading, years from now, what is changing, new
      developments, =developments, evolving, hot topics, keep an eye on
    `),
    weakCues: phraseList(`
      hype, latest
    `),
    headings: phraseList(`
      what is changing, what changes, how ~ is changing, trends, future trends, future, emerging trends, the
      future of, what is next, whats next, what comes next
    `),
    evidence: ['trend', 'emerging', 'future'],
  },
  {
    facet: 'overview',
    label: 'what it is about',
    cues: phraseList(`
      elevator pitch, the rundown, the lowdown, in two sentences, in one sentence, in a sentence, in a few words,
      sell me on, what is a ROLE, what is an ROLE, whats a ROLE, whats an ROLE, what are ROLE, what exactly is a
      ROLE, what exactly is an ROLE, is this for me, is it for me, is that for me, right for me, why become, why
      should i become, tell me everything, overview, summary, summarise, summarize, in a nutshell, tldr, big
      picture, the gist, general idea, what is the guide about
    `),
    weakCues: phraseList(`
      what is that job, what is this job, what is the job, what that job is, explain, tell me more, reconsider,
      figure out whether, suited, tell me about, tell me more about, know about, in short, explain the transition,
      explain the move, introduce, more about, more information, more info, thinking about becoming, make sense, a
      good fit, good idea, why would, why should, is it possible, possible to
    `),
    headings: phraseList(`overview, introduction, summary, about, conclusion`),
    evidence: [],
  },
  {
    facet: 'source',
    label: 'where its facts come from',
    cues: phraseList(`
      your sources, your source, where did you get, where do you get, source of, the source, where does this come
      from, where is this from, where does that come from, where is that from, how do you know, says who,
      according to whom, come from which
    `),
    headings: ['source', 'sources'],
    evidence: ['source'],
  },
];
