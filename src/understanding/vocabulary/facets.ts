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
      true figure for the time, =length, reskilling time, what period, how much calendar, when am i done, when will i be done, when would i be done, when are you done, when could i finish, will i b done, eat, see me through,
      how far, far away, far off, how many months, by when, when could ~ be, how long until, until i am, how soon could, take me to, before i can, before i could,
      how long, how many months, how many years, how many weeks, how much time, how soon, how fast,
      how quickly, how quick, timeline, time line, time frame, timeframe, duration, time does it
      take, time will it take, time it takes, time ~ take, months does, months will, months would,
      =months to become, months ~ take, years ~ take, weeks ~ take, weeks for, weeks should i, time
      needed, time commitment, time investment, when could i be, when can i be, when would i be,
      when will i be, by when, be ready by, ready in, done in, doable in, possible in, realistic in,
      in a year, within a year, in six months, less than a year, under a year, number of months,
      number of weeks, faster, fastest, quicker, quickest, shorter, shortest, longer, longest,
      slower, slowest, takes less time, takes more time, less time, more time, take long, takes how
      long, in ~ =months, in ~ =years, within ~ =months, within ~ =years, months enough, year
      enough, enough time, months or years, how lengthy, length of
    `),
    weakCues: phraseList(`      period, calendar, time, when, finish, finished, done, ready, deadline, summer, season, soon, reskilling time, over one summer, date, start to finish, how quick, am i there, im there,
months, weeks, years, =long, quickly, time`),
    headings: phraseList(`
      timeline, how long, duration, time frame, timeframe
    `),
    evidence: ['months', 'years', 'weeks', 'timeline'],
  },
  {
    facet: 'salary',
    label: 'what it pays',
    cues: phraseList(`
      better pay, half again, half more, depends on what, what does it depend on,
      wallet, money wise, financial upside, bank account, richer, afford to live, well off, pay grade, rate of pay,
      euros, how much ~ get a month, how much ~ get a year, how much ~ get paid,
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
    weakCues: phraseList(`raise, bar, afford, budget, mortgage, rent, rich, worth, dollar, figure, amount, number, clear that bar, 110k, 100k, 150k, k a year, budge`),
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
      start from zero, some credit, be wasted, wasted once, plus point, any use in, overlap with, what have i got, have i got,
      i already have, do i have already, have going for me, comes in handy, come in handy, in my favour, in my favor, matter in, helps me, help me in, my strengths, benefit from my, build on, count in my favour, not start from zero, starting from zero, from scratch or, be of use, of use, put to use, make use of,
      transferrable skills, skills ~ transfer, skills ~ carry over, count for anything, count for
      something, of any use, transferable skills, transferable, transferrable,
      transferable skill, transfer, transfers, carry over, carries over, bring with me, skills ~
      already, already have, already know, already got, already bring, already good at, do i bring,
      i bring, bring to the table, bring along, existing skills, current skills, my skills ~ useful,
      skills do i have, skills i have, my background ~ help, my background ~ useful, my experience ~
      help, my experience ~ useful, my experience ~ count, my background ~ count, background useful,
      background help, experience useful, experience count, head start, advantage, advantages,
      reuse, re use, strengths, leverage, still useful, useful from my, from my current job, can i
      use from, be useful, be wasted, go to waste, my edge, going for me
    `),
    weakCues: phraseList(`background, bring, already, use, useful, overlap, credit, advantage, wasted, plus point, irrelevant, matter, any use, what have i got, count, relevant, value, help`),
    headings: ['transferable skills', 'skills you already have', 'what you bring', 'existing skills'],
    evidence: ['transferable', 'carry over', 'head start'],
  },
  {
    facet: 'skills',
    label: 'which skills to learn',
    cues: phraseList(`
      how important, how essential, how critical,
      technical know how, do i still need, still need for, still missing, way to tackle, go about, good at, can wait, middle group, one notch below, know how,
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
      haves, priority, priorities, essential, =optional, prioritise, prioritize, skip
    `),
    weakCues: phraseList(`      know how, capable, knowledge, ability, expect, master, brush up, catch up on, subject, topic, competent, require, tackle, approach,
learn, know, study, practise, practice`),
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
      piece of paper, pieces of paper, something to show recruiters,
      certificate worth, worth getting certified,
      certifications, certification, certificates, certificate, certs, cert, certified, credentials,
      credential, accreditation, licence, license, qualifications, qualification
    `),
    weakCues: phraseList(`paper, proof, convince, exam`),
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
      opening move, get the ball rolling, ball rolling, get going, get goin, foot first, put their foot, first move, break the ice, dip a toe, dip my toe,
      do ~ first, begin ~ first, learn ~ first, step ~ take first, documents, paperwork,
      where ~ begin, where ~ start, how ~ start, how ~ begin, first steps, first step, where do i
      start, where to start, where should i start, where would i start, where can i start, where do
      i begin, where to begin, where should i begin, how do i start, how to start, how should i
      start, how can i start, how do i begin, how should i begin, how would i begin, get started,
      getting started, start with, begin with, starting point, do first, start first, kick off, step
      one, next step, next steps, should i do now, do i do now, start out, initial steps, start
      today, do today, start learning, start now
    `),
    weakCues: phraseList(`      opening, ball rolling, foot first, kick off, going, first, advice, homework, beginner, newbie, launch, get off the ground, tonight, today,
start, begin, advice for a beginner`),
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
      sequence of steps, steps to becoming, steps to become, order of steps,
      in which order, in what order, from beginning to end, beginning to end, start to end, lead me through, walk me through, take me through, one to five, checklist, how is ~ structured,
      roadmap, road map, learning path, learning plan, study plan, =phases, =stages, =milestones, step
      by step, steps, the path, path to, path from, pathway, curriculum, syllabus, whole plan, full
      plan, the plan, how do i become, how does one become, how to become, how can i become, how
      could i become, how would i become, how do you become, how does someone become, how do people
      become, how might i become, how do i get into, how to get into, how can i get into, how do i
      go from, how to go from, how do i move, how do i switch, how to switch, how do i transition,
      how to transition, how can i switch, how can i transition, how do i change, how would i go,
      what does it take to become, way to become, ways to become, how do i get there, how do i make
      the switch, make the switch, make the jump, make the move, what are the steps
    `),
    weakCues: phraseList(`order, structured, route, road, path, checklist, way, steps, become, get there, plan, one to five, beginning to end, walk me, lead me, guide me, outline, transition, retrain`),
    headings: phraseList(`
      learning roadmap, roadmap, steps to become, how to become, step by step, path
    `),
    evidence: [],
  },
  {
    facet: 'phase',
    label: 'that phase',
    cues: phraseList(`=phase, =stage, =milestone, =tasks, what happens in, what happens there, has to be done, to be done in, do i do in`),
    headings: [],
    evidence: [],
  },
  {
    facet: 'resources',
    label: 'which resources to use',
    cues: phraseList(`
      bookmark list, bookmarks, reading or watching, =material, which materials, what should i read, read or use,
      where do people learn, good course, good courses, recommend a course, recommend a book, recommended course, any course, learn it online, online course, online courses, study from, teach me, teaches,
      resources, resource, courses, course, books, book, tutorials, tutorial, learning material,
      learning materials, study material, materials, websites, videos,       moocs, mooc, where can i learn, where do i learn, where could i learn, where should i learn,
      where can i study, where to learn, learn it from, learn from, reading list, documentation,
      what should i read, what to read, links
    `),
    weakCues: phraseList(`      reading, watching, bookmark, link, material, refresh, learn from, playlist, channel, blog, syllabus, teacher,
read, watch, materials for`),
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
      need to be a genius, be a genius, smart enough, clever enough, normal people,
      how steep, bits off, too much for, out of reach, within reach, piece of cake, walk in the park,
      difficulty, difficult, how hard, hard is, is it hard, hard, how tough, tough, how challenging,
      is it challenging, easy, easier, easiest, harder, hardest, simple, how demanding, too hard,
      level of difficulty, steep, doable, feasible, realistic, manageable, how complicated, a big
      leap, big jump
    `),
    weakCues: phraseList(`      genius, smart, normal people, clever, brain, iq, struggle, impossible, nightmare, brutal, strenuous, tricky,
challenging, demanding, effort`),
    headings: ['difficulty', 'how hard'],
    evidence: phraseList(`
      difficult, challenging, hard, easy, steep, significant investment, effort
    `),
  },
  {
    facet: 'demand',
    label: 'how strong the demand is',
    cues: phraseList(`
      want me as, alot of jobs, lot of jobs, lots of jobs, lots of work, no jobs, dole queue, unemployed, future proof, enough work,
      be jobs, there jobs, jobs for, jobs left, replaced by, still be needed, anyone hiring, people hiring, are companies hiring, get hired easily,
      demand, job market, market, in demand, =hiring, job security, job prospects, prospects,
      =employable, =employability, openings, vacancies, jobs available, enough jobs, many jobs, job opportunities, job outlook,
      outlook, sought after, shortage, saturated, are there jobs, is there work,
      jobs out there
    `),
    weakCues: phraseList(`
      jobs, job, want me, employ, work, opening, recruit, unemployed, dole, future proof, need, looking, anybody want,
            find a job, find work, get a job, get hired, hired, land a job
    `),
    headings: phraseList(`
      demand, job market, job outlook, outlook, career outlook, hiring
    `),
    evidence: phraseList(`
      demand, sought after, shortage, growing, =hiring, job security
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
      look forward, makes people happy, cool about, best thing, best things, good side, good sides, the upside,
      love about, will i love, would i love, =love, enjoy, enjoyable, like about, will i like,
      would i like, best part, best parts, upside, upsides, benefits, benefit, perks, rewarding,
      fun, positives, good about, good parts, great about, attractive, nice about, bright side,
      satisfying, look forward to, exciting, appealing
    `),
    weakCues: phraseList(`      nice, good, fun, happy, joy, reward, smile, positive,
best`),
    headings: phraseList(`
      what you will love, benefits, pros, rewards, why become
    `),
    evidence: ['rewarding', 'benefit', 'enjoy', 'meaningful'],
  },
  {
    facet: 'miss',
    label: 'what people miss afterwards',
    cues: phraseList(`
      miss out, leave behind, say goodbye to,
      =miss, might miss, miss about, will i miss, would i miss, give up, giving up, lose, leave
      behind, leaving behind, sacrifice, sacrifices, downside, downsides, regret, regrets, let go
      of, part with
    `),
    weakCues: phraseList(`sad, goodbye`),
    headings: ['what you might miss', 'what you will miss'],
    evidence: ['you might miss', 'you will miss', 'you may miss', 'people miss'],
  },
  {
    facet: 'challenges',
    label: 'what the challenges are',
    cues: phraseList(`
      dark side, ugly side, the ugly, the catch, whats the catch, what is the catch, painful part, pain points,
      toughest bits, hard bits, tough bits, bad side, dark side, hardest bits, get stuck, fail at, what scares, main difficulty, biggest difficulty, biggest hurdle, uphill,
      is hard about, tough about, difficult about, bad about, annoying, downsides of the job,
      find hardest, find hard, find difficult, find toughest, find most difficult, struggle most,
      challenges, challenge, obstacles, obstacle, difficulties, hurdles, hurdle, problems, pitfalls,
      biggest problem, struggle, struggles, risks, drawbacks, drawback, hardest part, hardest parts,
      hardest thing, toughest part, toughest, barriers, barrier, difficult part, difficult parts,
      what could go wrong, go wrong, trip me up, watch out for, stumbling, warn me, concerns,
      roadblocks, disadvantages, negatives, bad parts, worst, struggle with, be hard about, hard
      about, hard part, hard parts
    `),
    weakCues: phraseList(`ugly, dark, wrong, bad, problem, difficult, warn, careful, catch, downside, scary, ethics, pain, painful`),
    headings: phraseList(`
      what is hard, hard about, the hard part, downsides, cons,
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
    weakCues: phraseList(`priorities now`),
    headings: ['action plan', 'start your journey', 'next steps'],
    evidence: [],
  },
  {
    facet: 'plan-week',
    label: 'what to do this week',
    cues: phraseList(`
      coming seven days, seven days, 7 days,
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
      after 90 days, in 90 days,
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
      studied computer science, never studied, no diploma, diploma whatsoever, without a diploma, no degree, did most of them read, what did most of them study, subject at university, formal qualification,
      =diploma, go to university, study at,
      degree, degrees, university, college, bachelor, bachelors, masters, master degree, master s,
      phd, doctorate, go back to school, back to school, formal education, education, cs graduate,
      academic, self taught, without studying computer science, msc, bsc, diploma, educational
      background
    `),
    weakCues: phraseList(`school, study, studied, academy`),
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
      in the life of, a monday, whole day, alone or with, talk to people, typing, what is it they create, what do they create, what do they make, what do they produce, part of the ~ work, part of the job, lone wolf,
      do all day, all day, in practice, kind of work, sort of work, what would my job be,
      working with, work with, who would i work with, teammates, colleagues, lone, day to day, daily work, daily,
      typical day, a day in the life, day look like, every day, everyday work, work day, workday,
      working day, responsibilities, duties, what do they do, what would i do, what would i be
      doing, what will i be doing, actually do, really do, job involve, job entail, work involve,
      work look like, job look like, job description, role involve, role entail, do all day, work
      on, tasks of the job, do for a living, job about, job consist, what kind of work
    `),
    weakCues: phraseList(`
      create, day, monday, tuesday, morning, office, make, produce, do, responsible, typing, meetings, alone, others, people, work,
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
      business card, search terms, job ads, designations, advertise, called in ads, =titles, vacancies advertised,
      call myself, jobs are called, roles are called, title would, titles should, search for jobs, job boards,
      job titles, job title, titles, which jobs, what jobs, which positions, what positions,
      positions, roles can i apply, roles could i apply, what roles, which roles, apply for, apply
      to, search for on, other names, also called, career opportunities, jobs can i get, jobs could
      i get, kind of jobs, types of jobs, kinds of jobs, names of jobs, openings called, job names
    `),
    weakCues: phraseList(`titles, ad, ads, designation, business card, vacancy, vacancies, called, search term, profile`),
    headings: phraseList(`
      job titles, common job titles, job roles, career opportunities, career options, positions
    `),
    evidence: ['apply for', 'positions', 'job titles'],
  },
  {
    facet: 'industries',
    label: 'which industries hire',
    cues: phraseList(`
      be applied, apply audio, applied in, applications are,
      industries, industry, sectors, sector, areas hire, which fields, what fields, who hires, where
      could i work, where can i work, where would i work, where do they work, domains, verticals,
      branches, area of work
    `),
    weakCues: phraseList(`applied, application, where, field, area`),
    headings: phraseList(`
      industries, industries hiring, sectors, where do, fields
    `),
    evidence: ['industry', 'industries', 'sector', 'across'],
  },
  {
    facet: 'companies',
    label: 'which companies hire',
    cues: phraseList(`
      whose door, send applications, send my applications, send my cv, where to apply, where do i apply, where should i apply, where would i apply, where can i apply,
      companies, company, employers, employer, firms, startups, start ups, organisations,
      organizations, who is hiring, who would hire, who will hire, who would employ, who employs,
      which brands, big names, studios
    `),
    weakCues: phraseList(`door, knock, apply, applications, send, employ, spotify`),
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
      trending, buzzword, is ~ a thing, hyped,
      heading, where is ~ going, what is next for, whats next for, is coming, next few years, years to come, in ten years, in five years,
      trends, trend, future, emerging, upcoming, watch out, next big, where is the field going,
      field is going, field going, field heading, years from now, what is changing, new
      developments, developments, evolving, hot topics, keep an eye on
    `),
    weakCues: phraseList(`new, buzz, buzzword, hype, latest`),
    headings: phraseList(`
      trends, future trends, future, emerging trends, the future of
    `),
    evidence: ['trend', 'emerging', 'future'],
  },
  {
    facet: 'soft-skills',
    label: 'which soft skills matter',
    cues: phraseList(`
      apart from the technical, beyond the technical, besides tech, besides the technical, not technical, non tech,
      soft skills, soft skill, people skills, interpersonal, communication skills, non technical
      skills, nontechnical skills, personality, personal qualities, character traits, human skills,
      social skills, traits, mindset
    `),
    weakCues: phraseList(`communication, talk, introvert, shy, team player, personality, social, human side`),
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
      toolkits, toolkit, stack do, python libraries, bread and butter,
      tools, tool, software, frameworks, framework, =libraries, programming languages, programming
      language, =languages, which language, what language, tech =technologies, apps,
      =packages, equipment, =programs, coding language
    `),
    weakCues: phraseList(`toolkit, engine, python, code, coding, program, version`),
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
      sell me on, is this for me, is it for me, is that for me, right for me, convince me, why become, why should i become, tell me everything, pitch me,
      overview, summary, summarise, summarize, in a nutshell, tldr, big picture, the gist, general
      idea, what is the guide about
    `),
    weakCues: phraseList(`
      explain, convinced, consider, idea, picture, is that, what is that even, reconsider, fit, figure out whether, suited,
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
