import { phraseList } from '../../language/phrase-list.js';
import type { Condition } from './condition.js';

/** Circumstances of the way there: hours, costs, dates, how many succeed. */
export const ofTheWay: readonly Condition[] = [
  {
    name: 'hours',
    label: 'part-time study or hours a week',
    cues: phraseList(`
      meanwhile, in the meantime, hours a week, hours per week, hours a day, hours per day, hours each week, hours
      each day, hours weekly, hours every week, hours every day, part time, parttime, full time, fulltime,
      =evenings, weekends only, on weekends, at weekends, after =work, on the side, next to my job, beside my job,
      alongside my job, evening classes, evening class, evening courses, evening course, evening school, night
      school, weekend classes, weekend course, while working, while i train, while im training, while i am
      training, while training, while i retrain, while i study, while retraining, while studying, while i learn,
      keep working, go on working, keep my job, keeping my job, with a full time job, at night, =evenings at home,
      hours each
    `),
    evidence: [
      'meanwhile',
      'days a week',
      'days per week',
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
      /(?:\d\+?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|few)) ?(?:hours?|h)\b (?:a|per|each|every|weekly|daily|in the|of (?:study|preparation|training|reading|practice))\b|part[- ]time|\b(?:on|in the|most|two|three|weekday|weeknight) evenings?\b|evenings and weekends|\b(?:on|at|free) weekends\b|meanwhile|alongside|\bkeep (?:your|the|on|working)\b|\bwhile (?:working|studying)\b|\bdays (?:a|per) week\b/i,
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
    name: 'cost',
    label: 'what the training costs',
    cues: phraseList(`
      pay for my training, pay for my course, pay for my retraining, pay for training, sponsor my training,
      sponsor me, pays for my, instalments, installments, in instalments, how much is the ~ certificate, how much
      is the ~ course, how much is the ~ certification, how much are the ~ courses, pay for the ~ course, pay for
      the ~ courses, courses free, training free, how much is the course, how much is the certificate, how much
      are the courses, money do i need for, pays for the training, pay for the training, pay the course, pays the
      course, pays for it, pay for it, financial aid, subsidy, subsidies, have to spend, money for courses, do i
      pay for, have to pay for, pay for that, pay for the course, cost, costs, =price, =prices, tuition, fee,
      fees, how expensive, expensive, afford, budget, for free, free of charge, scholarship, scholarships, grant,
      grants, student loan, funding, bootcamp price, bootcamp cost, do i have to pay for, pay for courses, spend
      on courses, how much should i save, savings
    `),
    evidence: phraseList(`
      fee, tuition, scholarship, cost, =costs, costs about, cost about, cost around, cost between, priced, free of
      charge, for free, dollars a course
    `),
    figure:
      /[$€£₹¥]\s?\d|\d[\d,.]*\s?(?:dollars|euros|pounds|[€£])|\bfree\b|scholarship|tuition|\bfees? (?:is|are|of)\b/i,
    bearsOn: ['resources', 'certifications', 'degree', 'salary', 'roadmap'],
  },
  {
    name: 'bootcamp',
    label: 'bootcamps',
    cues: ['bootcamp', 'bootcamps', 'boot camp', 'boot camps'],
    evidence: ['bootcamp', 'bootcamps'],
    bearsOn: ['resources', 'certifications', 'degree', 'first-steps', 'skills', 'overview'],
  },
  {
    name: 'success',
    label: 'how many succeed',
    cues: phraseList(`
      success rate, how many succeed, how many make it, how many ~ make it, how many ~ end up, how many percent
      of, what percentage of, what percentage make, what percentage succeed, what percent of, a percentage of,
      chances of success, my chances, odds of, the odds, likelihood, drop out rate, dropout rate, how many fail,
      how many people fail, how many ~ fail, fail the exam, fail the test, pass mark, how many give up, failure
      rate, pass rate
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
    name: 'refund',
    label: 'refunds',
    cues: phraseList(`money back, refund, refunds, refunded, reimburse, reimbursed, reimbursement`),
    evidence: ['refund', 'money back', 'reimburse', 'reimbursed'],
    bearsOn: ['certifications', 'resources', 'salary', 'overview'],
  },
  {
    name: 'dates',
    label: 'dates and deadlines',
    cues: phraseList(`
      waiting list, application deadline, deadline for, deadlines for, deadline to, enrol by, enroll by, when does
      the course, when do the courses, when does the program, when is the exam, next intake
    `),
    evidence: phraseList(`
      waiting list, deadline, intake, enrolment, enrollment, twice a year, every spring, every autumn, every fall
    `),
    bearsOn: ['timeline', 'certifications', 'resources', 'degree', 'first-steps'],
  },
];
