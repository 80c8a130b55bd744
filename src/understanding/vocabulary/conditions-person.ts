import { phraseList } from '../../language/phrase-list.js';
import type { Condition } from './condition.js';

/** Circumstances of who asks: age, country, health, languages. */
export const ofThePerson: readonly Condition[] = [
  {
    name: 'age',
    label: 'age',
    cues: phraseList(`
      too old, too late for me, too young, my age, at age, age limit, age matter, in my thirties, in my forties,
      in my fifties, in my sixties, in my 30s, in my 40s, in my 50s, in my 60s, over 40, over 50, over 60, over
      30, at 35, at 40, at 45, at 48, at 50, at 52, at 55, at 60, after 40, after 50, ageism, how old, older
      people, aged, at my age
    `),
    evidence: ['years old', 'age', 'ageism', 'older', 'over fifty', 'over forty', 'too old', 'too young'],
    // "Guests of every age" says nothing of the asker's.
    figure:
      /\d|\bolder (?:than|people|persons|applicants|candidates|beginners|starters|students|learners|workers|colleagues|career)|ageism|age limit|too (?:old|young)|\b(?:any|your) age\b|\b(?:thirt|fort|fift|sixt)(?:y|ies)\b/i,
    alone: true,
    bearsOn: ['difficulty', 'demand', 'overview', 'faq', 'roadmap'],
  },
  {
    name: 'country',
    label: 'that country or region',
    cues: phraseList(`
      in germany, in france, in india, in the uk, in uk, in england, in britain, in london, in canada, in
      australia, in spain, in italy, in poland, in brazil, in mexico, in japan, in china, in singapore, in europe,
      in the eu, in africa, in nigeria, in kenya, in asia, in switzerland, in sweden, in norway, in the
      netherlands, in ireland, in berlin, in paris, in amsterdam, in toronto, in dubai, in turkey, in portugal, in
      austria, in vienna, in denmark, in finland, in israel, in south africa, in pakistan, in bangladesh, in
      indonesia, in vietnam, in the philippines, in argentina, in korea, in new zealand, in my country, outside
      the us, outside the usa, in bangalore, in mumbai, in euros, in rupees, in pounds, in eastern europe, in
      latin america, in the middle east, in egypt, in greece, in belgium, in scotland, in romania, in ukraine, in
      czechia, in hungary
    `),
    evidence: [],
    bearsOn: ['salary', 'demand', 'companies', 'certifications', 'degree'],
  },
  {
    name: 'visa',
    label: 'visas',
    cues: phraseList(`
      have to move to, move to another city, move to another town, relocating, visa, visas, work permit, green
      card, sponsorship, h1b, immigration, relocate, relocation, emigrate, move abroad
    `),
    evidence: phraseList(`visa, work permit, residence permit, sponsorship, immigration, relocation`),
    bearsOn: ['demand', 'companies', 'salary', 'job-titles'],
  },
  {
    name: 'notice',
    label: 'notice periods and quitting',
    cues: phraseList(`
      how much notice, what notice, notice do i, notice to give, my notice, notice period, give notice, quit my
      job, resign, hand in my notice, quit first, leave my job first, quitting my job, sabbatical, =severance
    `),
    evidence: ['give notice', 'notice period', 'resign', 'sabbatical', 'quit'],
    bearsOn: ['first-steps', 'timeline'],
  },
  {
    name: 'family',
    label: 'family life',
    cues: phraseList(`
      with two kids, with three kids, with small kids, with two children, with small children, with young kids,
      with a toddler, with kids, with children, single mom, single mother, single parent, childcare, maternity
      leave, parental leave, pregnant, work life balance, with a baby, with a family
    `),
    evidence: ['kids', 'childcare', 'parents', 'work life balance', 'family'],
    bearsOn: ['difficulty', 'timeline', 'roadmap'],
  },
  {
    name: 'health',
    label: 'disabilities and health',
    cues: phraseList(`
      allergic, allergy, allergies, asthma, lost some hearing, lost my hearing, hearing test, glasses, contact
      lenses, blind, blindness, colour blindness, color blindness, deaf, hearing loss, eyesight, eye test, vision
      test, colour vision, color vision, bad back, bad knees, back problems, diabetes, epilepsy, hard of hearing,
      deaf in, one ear, bad eyesight, colour blind, color blind, stutter, disability, disabled, adhd, autism,
      autistic, dyslexia, dyslexic, wheelchair, chronic illness
    `),
    evidence: phraseList(`
      allergic, allergy, allergies, asthma, hearing test, disability, adhd, autism, dyslexia, colour blind, color
      blind, colour blindness, color blindness, deaf, hearing loss, eyesight, eye test, colour vision, color
      vision, medical, glasses
    `),
    bearsOn: ['difficulty', 'demand', 'roadmap', 'overview'],
  },
  {
    name: 'record',
    label: 'background checks',
    cues: phraseList(`
      criminal record, background check, felony, conviction, drug test, security clearance, police check
    `),
    evidence: phraseList(`criminal, background check, conviction, drug test, security clearance, vetting`),
    bearsOn: ['demand', 'job-titles'],
  },
  {
    name: 'spoken-languages',
    label: 'that language',
    cues: phraseList(`
      speak german, speak french, speak spanish, speak english, speak welsh, speak italian, speak dutch, speak
      polish, speak portuguese, speak chinese, speak mandarin, speak arabic, speak hindi, speak russian, speak
      japanese, speak korean, speak turkish, in german, in french, in spanish, in italian, in dutch, in polish, in
      portuguese, in chinese, in mandarin, in arabic, in hindi, in russian, in japanese, in turkish, =fluent,
      foreign language, foreign languages, second language, another language, native speaker, native speakers
    `),
    evidence: phraseList(`
      german, french, spanish, english, welsh, italian, dutch, polish, portuguese, chinese, mandarin, arabic,
      hindi, russian, japanese, korean, turkish, fluent, foreign language, foreign languages, second language,
      native speaker
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
      driving licence, driving licences, driving license, drivers license, driver s license, drivers licence,
      driver s licence, need a car, own a car, own car, need to drive, have to drive, able to drive
    `),
    evidence: phraseList(`
      driving licence, driving license, drivers license, driver s license, drivers licence, own car, own vehicle,
      drive
    `),
    bearsOn: ['certifications', 'degree', 'overview', 'tools', 'demand', 'day-to-day'],
  },
  {
    name: 'women',
    label: 'women in the trade',
    cues: phraseList(`
      as a woman, for women, many women, only woman, women in, male dominated, a man s world, mans world
    `),
    evidence: phraseList(`women, woman, female, gender`),
    bearsOn: ['difficulty', 'demand', 'overview', 'companies', 'challenges'],
  },
];
