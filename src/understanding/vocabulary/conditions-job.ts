import { phraseList } from '../../language/phrase-list.js';
import type { Condition } from './condition.js';

/** Circumstances of the work: where, when, on what terms. */
export const ofTheJob: readonly Condition[] = [
  {
    name: 'remote',
    label: 'remote work',
    cues: phraseList(`
      from my sofa, from the sofa, from my couch, from the couch, from my bed, in my pyjamas, kitchen table, from
      my kitchen, from my living room, go to an office, be in an office, remote, remotely, from home, home office,
      hybrid, work from anywhere, digital nomad, wfh, on site
    `),
    evidence: ['remote', 'remotely', 'from home', 'hybrid'],
    bearsOn: ['demand', 'companies', 'job-titles', 'day-to-day', 'industries', 'salary'],
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
    name: 'interviews',
    label: 'job interviews',
    cues: phraseList(`
      job interview, job interviews, interview questions, interview question, in interviews, in an interview, in
      the interview, interview like, interview process, ask in ~ interviews, hiring process, whiteboard interview
    `),
    evidence: ['interview', 'interviews'],
    bearsOn: ['demand', 'companies', 'job-titles', 'overview', 'day-to-day', 'skills'],
  },
  {
    name: 'tax',
    label: 'taxes',
    cues: phraseList(`
      income tax, tax, taxes, taxed, after tax, before tax, net salary, net pay, social security
    `),
    evidence: ['tax', 'taxes', 'net pay', 'take home'],
    bearsOn: ['salary', 'overview'],
  },
  {
    name: 'clothes',
    label: 'clothes',
    cues: phraseList(`
      dress code, what to wear, what do i wear, uniform, uniforms, wear a suit, tattoos, piercings
    `),
    evidence: ['dress', 'wear', 'uniform', 'uniforms', 'clothes', 'clothing', 'tattoo'],
    bearsOn: ['day-to-day', 'companies', 'overview'],
  },
  {
    name: 'holidays',
    label: 'holidays and leave',
    cues: phraseList(`
      sick pay, paid sick, how much holiday, how much leave, how many holidays, time off, vacation, vacations,
      vacation days, annual leave, paid leave, days off, holidays do, holidays a year, holiday allowance, sick
      leave, sick days
    `),
    evidence: ['vacation', 'annual leave', 'paid leave', 'days off', 'holidays', 'sick leave'],
    bearsOn: ['salary', 'day-to-day', 'companies', 'love', 'overview'],
  },
  {
    name: 'perks',
    label: 'perks, overtime, pensions or unions',
    cues: phraseList(`
      company car, free parking, parking space, gym membership, free lunch, free lunches, company phone, health
      insurance, dental plan, pension, pension plan, retirement plan, signing bonus, christmas bonus, staff
      discount, paid overtime, overtime, stock options, share options, union, trade union
    `),
    evidence: phraseList(`
      company car, pension, parking, health insurance, sick leave, overtime, stock options, union
    `),
    severalThings: true,
    bearsOn: ['companies', 'salary', 'love', 'overview'],
  },
  {
    name: 'place',
    label: 'where the jobs are',
    cues: phraseList(`
      which city, which cities, what city, what cities, best city, which region, which regions, which part of the
      country, which town, small town, in the countryside
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
    name: 'shifts',
    label: 'working hours, nights and weekends',
    cues: phraseList(`
      what time do, what time does, working hours, office hours, nine to five, 9 to 5, clock off, start in the
      morning, night shift, night shifts, work nights, work at night, working nights, weekend work, work weekends,
      working weekends, work on weekends, weekend shifts, shift work, work shifts, work in shifts, on call, early
      shifts, late shifts
    `),
    evidence: phraseList(`
      working hours, office hours, nine to five, =nights, night shift, night shifts, weekend, weekends, shifts,
      shift work, on call, early mornings
    `),
    severalThings: true,
    bearsOn: ['day-to-day', 'companies', 'overview', 'challenges', 'job-titles'],
  },
  {
    name: 'travel',
    label: 'travelling for work',
    cues: phraseList(`
      involve travel, involve travelling, involve traveling, lot of travel, lots of travel, any travel, travel
      much, travel required, business trips, business trip, travel for work, travel a lot, have to travel, much
      travel, travelling for work, on the road a lot
    `),
    evidence: ['travel', 'business trip', 'business trips', 'travels'],
    bearsOn: ['day-to-day', 'companies', 'overview', 'challenges'],
  },
];
