import { phraseList } from '../../language/phrase-list.js';
import type { FacetName } from './facets.js';

/**
 * Circumstances that people ask about and most guides are silent on. When the question itself turns on one and the
 * guide says nothing of it, the answer is that it does not say: for the facets that it bears on (a country on the pay,
 * "ten hours a week" on the timeline). Told in the story around a question, it is worth a remark to those.
 */
export type Condition = {
  name: string;
  /** How a reply names it. */
  label: string;
  cues: readonly string[];
  /** Words that a passage must hold to speak about it. */
  evidence: readonly string[];
  /** What one of these words must stand beside to say anything: "costs a client time" is no price. */
  figure?: RegExp;
  /** Whether that says enough by itself: "minimum age 18" answers whoever asks. */
  alone?: true;
  /** Whether it names several things, each of which says nothing of the others. */
  severalThings?: true;
  /** Whether only sentences speak of it: an item of a list ("a part-time job") names it in passing. */
  inSentences?: true;
  bearsOn: readonly FacetName[];
};

export const conditions: readonly Condition[] = [
  {
    name: 'age',
    label: 'age',
    cues: phraseList(`
      too old, too late for me, too young, my age, at age, age limit, age matter, in my thirties, in my
      forties, in my fifties, in my sixties, in my 30s, in my 40s, in my 50s, in my 60s, over 40, over 50,
      over 60, over 30, at 35, at 40, at 45, at 48, at 50, at 52, at 55, at 60, after 40, after 50, ageism,
      how old, older people, aged, at my age
    `),
    evidence: ['years old', 'age', 'ageism', 'older', 'over fifty', 'over forty', 'too old', 'too young'],
    // "Guests of every age" says nothing of the asker's.
    figure:
      /\d|older|ageism|age limit|too (?:old|young)|\b(?:any|your) age\b|\b(?:thirt|fort|fift|sixt)(?:y|ies)\b/i,
    alone: true,
    bearsOn: ['difficulty', 'demand', 'overview', 'faq', 'roadmap'],
  },
  {
    name: 'hours',
    label: 'part-time study or hours a week',
    cues: phraseList(`
      hours a week, hours per week, hours a day, hours per day, hours each week, hours each day, hours weekly,
      hours every week, hours every day, part time, parttime, full time, fulltime, =evenings, weekends only,
      on weekends, at weekends, after work, on the side, next to my job, beside my job, alongside my job, evening classes, evening class, evening courses, evening course,
      evening school, night school, weekend classes, weekend course, while working, while i train, while im training, while i am training, while training,
      while i retrain, while i study, while retraining, while studying, while i learn, keep working, go on
      working, keep my job, keeping my job, with a full time job, at night, =evenings at home, hours each
    `),
    evidence: [
      'meanwhile',
      'alongside',
      'keep your job',
      'hours a week',
      'hours per week',
      'hours a day',
      'part time',
      'evenings',
      'on weekends',
      'at weekends',
      'hours weekly',
      'hours',
    ],
    // "The port charges by the hour" says nothing of anybody's week.
    figure:
      /(?:\d\+?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|few)) ?(?:hours?|h)\b (?:a|per|each|every|weekly|daily|in the|of (?:study|preparation|training|reading|practice))\b|part[- ]time|\b(?:on|in the|most|two|three|weekday|weeknight) evenings?\b|evenings and weekends|\b(?:on|at|free) weekends\b|meanwhile|alongside|\bkeep (?:your|the|on|working)\b|\bwhile (?:you|working|studying)\b/i,
    alone: true,
    inSentences: true,
    bearsOn: ['timeline', 'roadmap', 'difficulty', 'demand', 'job-titles', 'companies'],
  },
  {
    name: 'hours-needed',
    label: 'how many hours that takes',
    cues: phraseList(`how many hours, hours of study, study hours, number of hours`),
    evidence: ['hours'],
    figure:
      /(?:\d\+?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|forty|fifty|hundred)) ?(?:hours?|h)\b/i,
    bearsOn: ['timeline', 'roadmap', 'difficulty', 'demand', 'certifications'],
  },
  {
    name: 'country',
    label: 'that country or region',
    cues: phraseList(`
      in germany, in france, in india, in the uk, in uk, in england, in britain, in london, in canada, in
      australia, in spain, in italy, in poland, in brazil, in mexico, in japan, in china, in singapore, in
      europe, in the eu, in africa, in nigeria, in kenya, in asia, in switzerland, in sweden, in norway, in
      the netherlands, in ireland, in berlin, in paris, in amsterdam, in toronto, in dubai, in turkey, in
      portugal, in austria, in vienna, in denmark, in finland, in israel, in south africa, in pakistan, in
      bangladesh, in indonesia, in vietnam, in the philippines, in argentina, in korea, in new zealand, in my
      country, outside the us, outside the usa, in bangalore, in mumbai, in euros, in rupees, in pounds, in
      eastern europe, in latin america, in the middle east, in egypt, in greece, in belgium, in scotland, in
      romania, in ukraine, in czechia, in hungary
    `),
    evidence: [],
    bearsOn: ['salary', 'demand', 'companies', 'certifications', 'degree'],
  },
  {
    name: 'visa',
    label: 'visas',
    cues: phraseList(`
      have to move to, move to another city, move to another town, relocating, visa, visas, work permit, green card, sponsorship, h1b, immigration, relocate, relocation, emigrate,
      move abroad
    `),
    evidence: phraseList(`visa, work permit, residence permit, sponsorship, immigration, relocation`),
    bearsOn: ['demand', 'companies', 'salary', 'job-titles'],
  },
  {
    name: 'remote',
    label: 'remote work',
    cues: phraseList(`
      from my sofa, from the sofa, from my couch, from the couch, from my bed, in my pyjamas, kitchen table,
      from my kitchen, from my living room, go to an office, be in an office, remote, remotely, from home,
      home office, hybrid, work from anywhere, digital nomad, wfh, on site
    `),
    evidence: ['remote', 'remotely', 'from home', 'hybrid'],
    bearsOn: ['demand', 'companies', 'job-titles', 'day-to-day', 'industries', 'salary'],
  },
  {
    name: 'cost',
    label: 'what the training costs',
    cues: phraseList(`
      pay for my training, pay for my course, pay for my retraining, pay for training, sponsor my training, sponsor me, pays for my,
      how much is the ~ certificate, how much is the ~ course, how much is the ~ certification, how much are
      the ~ courses, pay for the ~ course, pay for the ~ courses, courses free, training free, how much is the
      course, how much is the certificate, how much are the courses, money do i need for, pays for the
      training, pay for the training, pay the course, pays the course, pays for it, pay for it, financial aid,
      subsidy, subsidies, have to spend, money for courses, do i pay for, have to pay for, pay for that, pay
      for the course, cost, costs, =price, =prices, tuition, fee, fees, how expensive, expensive, afford,
      budget, for free, free of charge, scholarship, scholarships, grant, grants, student loan, funding,
      bootcamp price, bootcamp cost, do i have to pay for, pay for courses, spend on courses, how much should
      i save, savings
    `),
    evidence: phraseList(`
      fee, tuition, scholarship, cost, =costs, costs about, cost about, cost around, cost between, priced,
      free of charge, for free, dollars a course
    `),
    figure:
      /[$€£₹¥]\s?\d|\d[\d,.]*\s?(?:dollars|euros|pounds|[€£])|\bfree\b|scholarship|tuition|\bfees? (?:is|are|of)\b/i,
    bearsOn: ['resources', 'certifications', 'degree', 'salary', 'roadmap'],
  },
  {
    name: 'notice',
    label: 'notice periods and quitting',
    cues: phraseList(`
      how much notice, what notice, notice do i, notice to give, my notice, notice period, give notice, quit my job, resign, hand in my notice, quit first, leave my job first,
      quitting my job, sabbatical, =severance
    `),
    evidence: ['give notice', 'notice period', 'resign', 'sabbatical', 'quit'],
    bearsOn: ['first-steps', 'timeline'],
  },
  {
    name: 'family',
    label: 'family life',
    cues: phraseList(`
      with kids, with children, single mom, single mother, single parent, childcare, maternity leave, parental
      leave, pregnant, work life balance, with a baby, with a family
    `),
    evidence: ['kids', 'childcare', 'parents', 'work life balance', 'family'],
    bearsOn: ['difficulty', 'timeline', 'roadmap'],
  },
  {
    name: 'freelance',
    label: 'freelancing',
    cues: phraseList(`
      freelance, freelancing, freelancer, self employed, as a contractor, own business, start a company, own
      company
    `),
    evidence: ['freelance', 'contract', 'self-employed', 'contractor'],
    bearsOn: ['demand', 'salary', 'companies', 'job-titles', 'day-to-day'],
  },
  {
    name: 'health',
    label: 'disabilities and health',
    cues: phraseList(`
      glasses, contact lenses, eyesight, eye test, vision test, colour vision, color vision, bad back, bad knees, back problems, diabetes, epilepsy, hard of hearing, deaf in, one ear, bad eyesight, colour blind, color blind, stutter, disability,
      disabled, adhd, autism, autistic, dyslexia, dyslexic, blind, deaf, hearing loss, wheelchair, chronic
      illness
    `),
    evidence: phraseList(
      `disability, adhd, autism, dyslexia, eyesight, eye test, colour vision, color vision, medical, glasses`,
    ),
    bearsOn: ['difficulty', 'demand', 'roadmap', 'overview'],
  },
  {
    name: 'bootcamp',
    label: 'bootcamps',
    cues: ['bootcamp', 'bootcamps', 'boot camp', 'boot camps'],
    evidence: ['bootcamp', 'bootcamps'],
    bearsOn: ['resources', 'certifications', 'degree', 'first-steps', 'skills', 'overview'],
  },
  {
    name: 'record',
    label: 'background checks',
    cues: phraseList(
      `criminal record, background check, felony, conviction, drug test, security clearance, police check`,
    ),
    evidence: phraseList(`criminal, background check, conviction, drug test, security clearance, vetting`),
    bearsOn: ['demand', 'job-titles'],
  },
  {
    name: 'interviews',
    label: 'job interviews',
    cues: phraseList(`
      job interview, job interviews, interview questions, interview question, in interviews, in an interview,
      in the interview, interview like, interview process, ask in ~ interviews, hiring process, whiteboard
      interview
    `),
    evidence: ['interview', 'interviews'],
    bearsOn: ['demand', 'companies', 'job-titles', 'overview', 'day-to-day', 'skills'],
  },
  {
    name: 'success',
    label: 'how many succeed',
    cues: phraseList(`
      success rate, how many succeed, how many make it, how many ~ make it, how many ~ end up, how many
      percent of, what percentage of, what percentage make, what percentage succeed, what percent of, a
      percentage of, chances of success, my chances, odds of, the odds, likelihood, drop out rate, dropout
      rate, how many fail, how many people fail, how many ~ fail, fail the exam, fail the test, pass mark, how many give up, failure rate, pass rate
    `),
    evidence: [
      'success rate',
      'succeed',
      'succeeds',
      'drop out',
      'dropout',
      'give up',
      'pass rate',
      'pass mark',
      'fail',
      'attempt',
      'percent of',
      'out of ten',
      'out of five',
    ],
    bearsOn: ['difficulty', 'demand', 'overview', 'reality', 'faq'],
  },
  {
    name: 'tax',
    label: 'taxes',
    cues: phraseList(
      `income tax, tax, taxes, taxed, after tax, before tax, net salary, net pay, social security`,
    ),
    evidence: ['tax', 'taxes', 'net pay', 'take home'],
    bearsOn: ['salary', 'overview'],
  },
  {
    name: 'clothes',
    label: 'clothes',
    cues: phraseList(
      `dress code, what to wear, what do i wear, uniform, uniforms, wear a suit, tattoos, piercings`,
    ),
    evidence: ['dress', 'wear', 'uniform', 'uniforms', 'clothes', 'clothing', 'tattoo'],
    bearsOn: ['day-to-day', 'companies', 'overview'],
  },
  {
    name: 'refund',
    label: 'refunds',
    cues: phraseList(`money back, refund, refunds, refunded, reimburse, reimbursed, reimbursement`),
    evidence: ['refund', 'money back', 'reimburse', 'reimbursed'],
    bearsOn: ['certifications', 'resources', 'salary', 'overview'],
  },
  {
    name: 'holidays',
    label: 'holidays and leave',
    cues: phraseList(`
      sick pay, paid sick, how much holiday, how much leave, how many holidays, time off, vacation, vacations, vacation days, annual leave, paid leave, days off, holidays do, holidays a year,
      holiday allowance, sick leave, sick days
    `),
    evidence: ['vacation', 'annual leave', 'paid leave', 'days off', 'holidays', 'sick leave'],
    bearsOn: ['salary', 'day-to-day', 'companies', 'love', 'overview'],
  },
  {
    name: 'perks',
    label: 'perks, overtime, pensions or unions',
    cues: phraseList(`
      company car, free parking, parking space, gym membership, free lunch, free lunches, company phone,
      health insurance, dental plan, pension, pension plan, retirement plan, signing bonus, christmas bonus,
      staff discount, paid overtime, overtime, stock options, share options, union, trade union
    `),
    evidence: phraseList(
      `company car, pension, parking, health insurance, sick leave, overtime, stock options, union`,
    ),
    severalThings: true,
    bearsOn: ['companies', 'salary', 'love', 'overview'],
  },
  {
    name: 'place',
    label: 'where the jobs are',
    cues: phraseList(`
      which city, which cities, what city, what cities, best city, which region, which regions, which part of the country, which town, small town, in the countryside
    `),
    evidence: phraseList(`city, cities, region, regions, capital, rural, coast`),
    bearsOn: ['demand', 'companies', 'salary', 'industries', 'job-titles', 'degree', 'resources'],
  },
  {
    name: 'probation',
    label: 'probation periods',
    cues: phraseList(`probation, probation period, probationary, trial period`),
    evidence: phraseList(`probation, probationary, trial period`),
    bearsOn: ['timeline', 'companies', 'salary', 'day-to-day'],
  },
  {
    name: 'dates',
    label: 'dates and deadlines',
    cues: phraseList(`
      waiting list, application deadline, deadline for, deadlines for, deadline to, enrol by, enroll by, when does the course,
      when do the courses, when does the program, when is the exam, next intake
    `),
    evidence: phraseList(
      `waiting list, deadline, intake, enrolment, enrollment, twice a year, every spring, every autumn, every fall`,
    ),
    bearsOn: ['timeline', 'certifications', 'resources', 'degree', 'first-steps'],
  },
  {
    name: 'spoken-languages',
    label: 'that language',
    cues: phraseList(`
      speak german, speak french, speak spanish, speak english, speak welsh, speak italian, speak dutch, speak polish,
      speak portuguese, speak chinese, speak mandarin, speak arabic, speak hindi, speak russian, speak japanese, speak korean,
      speak turkish, in german, in french, in spanish, in italian, in dutch, in polish, in portuguese, in chinese, in mandarin,
      in arabic, in hindi, in russian, in japanese, in turkish, =fluent, foreign language, foreign languages, second language,
      another language, native speaker, native speakers
    `),
    evidence: phraseList(`
      german, french, spanish, english, welsh, italian, dutch, polish, portuguese, chinese, mandarin, arabic, hindi, russian,
      japanese, korean, turkish, fluent, foreign language, foreign languages, second language, native speaker
    `),
    severalThings: true,
    bearsOn: [
      'skills',
      'degree',
      'tools',
      'resources',
      'soft-skills',
      'demand',
      'certifications',
      'overview',
      'roadmap',
      'difficulty',
    ],
  },
  {
    name: 'driving',
    label: 'driving licences',
    cues: phraseList(`
      driving licence, driving licences, driving license, drivers license, driver s license, drivers licence, driver s licence,
      need a car, own a car, own car, need to drive, have to drive, able to drive
    `),
    evidence: phraseList(
      `driving licence, driving license, drivers license, driver s license, drivers licence, own car, own vehicle, drive`,
    ),
    bearsOn: ['certifications', 'degree', 'overview', 'tools', 'demand', 'day-to-day'],
  },
  {
    name: 'shifts',
    label: 'working hours, nights and weekends',
    cues: phraseList(`
      what time do, what time does, working hours, office hours, nine to five, 9 to 5, clock off, start in the morning,
      night shift, night shifts, work nights, work at night, working nights, weekend work, work weekends, working weekends,
      work on weekends, weekend shifts, shift work, work shifts, work in shifts, on call, early shifts, late shifts
    `),
    evidence: phraseList(
      `working hours, office hours, nine to five, =nights, night shift, night shifts, weekend, weekends, shifts, shift work, on call, early mornings`,
    ),
    severalThings: true,
    bearsOn: ['day-to-day', 'companies', 'overview', 'challenges', 'job-titles'],
  },
  {
    name: 'women',
    label: 'women in the trade',
    cues: phraseList(
      `as a woman, for women, many women, only woman, women in, male dominated, a man s world, mans world`,
    ),
    evidence: phraseList(`women, woman, female, gender`),
    bearsOn: ['difficulty', 'demand', 'overview', 'companies', 'challenges'],
  },
  {
    name: 'travel',
    label: 'travelling for work',
    cues: phraseList(
      `involve travel, involve travelling, involve traveling, lot of travel, lots of travel, any travel, travel much, travel required, business trips, business trip, travel for work, travel a lot, have to travel, much travel, travelling for work, on the road a lot`,
    ),
    evidence: ['travel', 'business trip', 'business trips', 'travels'],
    bearsOn: ['day-to-day', 'companies', 'overview', 'challenges'],
  },
];
