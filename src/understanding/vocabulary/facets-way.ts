import { phraseList } from '../../language/phrase-list.js';
import type { FacetVocabulary } from './facet.js';

/** Facets of the way there: how long, where to start, which phases, with what. */
export const wayFacets: readonly FacetVocabulary[] = [
  {
    facet: 'timeline',
    label: 'how long it takes',
    cues: phraseList(`
      time pay, pay time, time salary, salary time, and time, time and, time plus, plus time, when would i
      realistically, how long until, faster, fastest, quicker, quickest, shorter, shortest, longer, longest,
      slower, slowest, =length, reskilling time, what period, how much calendar, when am i done, when will i be
      done, when would i be done, when are you done, when could i finish, how far, how far away, how many months,
      by when, when could ~ be, until i am, how soon could, before i can, before i could, how long, how many
      years, how many weeks, how much time, how soon, how fast, how quickly, how quick, timeline, time line, time
      frame, timeframe, duration, time does it take, time will it take, time it takes, time ~ take, =months does,
      =months will, =months would, =months to become, months ~ take, years ~ take, weeks ~ take, weeks for, weeks
      should i, time needed, time commitment, time investment, when could i be, when can i be, when would i be,
      when will i be, be ready by, ready in, doable in, possible in, realistic in, in a year, within a year, in
      six months, less than a year, under a year, number of months, takes less time, takes more time, less time,
      more time, take long, takes how long, in ~ =months, in ~ =years, within ~ =months, within ~ =years, enough
      time, months or years, how lengthy, length of
    `),
    weakCues: phraseList(`
      it take, period, calendar, time, when, finished, done, ready, soon, reskilling time, start to finish, how
      quick, months, weeks, years, =long, quickly
    `),
    headings: phraseList(`timeline, how long, duration, time frame, timeframe`),
    evidence: ['months', 'years', 'weeks', 'timeline'],
  },
  {
    facet: 'first-steps',
    label: 'where to start',
    cues: phraseList(`
      first thing, get the ball rolling, first move, do ~ first, begin ~ first, learn ~ first, step ~ take first,
      where ~ begin, where ~ start, how ~ start, how ~ begin, first steps, first step, where do i start, where to
      start, where should i start, where would i start, where can i start, where do i begin, where to begin, where
      should i begin, how do i start, how to start, how should i start, how can i start, how do i begin, how
      should i begin, how would i begin, get started, getting started, start with, begin with, starting point, do
      first, start first, step one, next step, next steps, should i do now, do i do now, start out, initial steps,
      start today, do today, start learning, start now
    `),
    weakCues: phraseList(`
      what now, first, advice, beginner, newbie, get off the ground, tonight, today, start, begin, advice for a
      beginner
    `),
    headings: phraseList(`
      first steps, getting started, how to start, where to start, first steps to start your transition
    `),
    evidence: [],
  },
  {
    facet: 'roadmap',
    label: 'the way there, phase by phase',
    cues: phraseList(`
      steps on the way, steps towards, steps toward, route to becoming, route to become, way to becoming, path to
      becoming, road to becoming, route into becoming, help me become, i wanna become, want to be a ROLE how, want
      to be an ROLE how, sequence of steps, steps to becoming, steps to become, order of steps, in which order, in
      what order, from beginning to end, beginning to end, start to end, lead me through, walk me through, take me
      through, checklist, how is ~ structured, roadmap, road map, learning path, learning plan, study plan,
      =phases, =stages, =milestones, step by step, =steps, the path, path to, path from, pathway, curriculum,
      syllabus, whole plan, full plan, how do i become, how does one become, how to become, how can i become, how
      could i become, how would i become, how do you become, how does someone become, how do people become, how
      might i become, how do i get into, how to get into, how can i get into, how do i go from, how to go from,
      how do i move, how do i switch, how to switch, how do i transition, how to transition, how can i switch, how
      can i transition, how do i change, how would i go, what does it take to become, way to become, ways to
      become, how do i get there, how do i make the switch, make the switch, make the jump, make the move, what
      are the steps
    `),
    weakCues: phraseList(`
      order, structured, route, road, path, checklist, steps, get there, plan, beginning to end, guide me
    `),
    headings: phraseList(`learning roadmap, roadmap, steps to become, how to become, step by step, path`),
    evidence: [],
  },
  {
    facet: 'phase',
    label: 'that phase',
    cues: phraseList(`
      =step, =phase, =stage, =milestone, =tasks, what happens in, what happens there, has to be done, to be done
      in, do i do in
    `),
    headings: [],
    evidence: [],
  },
  {
    facet: 'plan',
    label: 'an action plan',
    cues: phraseList(`
      action plan, plan of action, plan for the next weeks, to do list, todo list, short term plan, immediate
      plan, concrete plan
    `),
    weakCues: phraseList(`
      priorities now
    `),
    headings: ['action plan', 'start your journey', 'next steps'],
    evidence: [],
  },
  {
    facet: 'plan-week',
    label: 'what to do this week',
    cues: phraseList(`
      by friday, by monday, by sunday, by saturday, by the weekend, before the weekend, till friday, until friday,
      week plan, weekly plan, plan for the week, very week, coming seven days, seven days, 7 days, this week,
      first week, in a week, in the next week, this weak, next weak, next seven days, next 7 days, coming week,
      next few days, this weekend, week one, upcoming week, next week, week 1, in the coming days
    `),
    weakCues: ['right away', 'straight away'],
    headings: ['this week', 'first week'],
    evidence: [],
  },
  {
    facet: 'plan-month',
    label: 'what to do this month',
    cues: phraseList(`
      month plan, monthly plan, plan for the month, thirty days, this month, first month, next month, next 30
      days, next thirty days, coming month, month one, next 4 weeks, coming weeks, next few weeks, 4 week plan,
      four weeks, end of the month, within a month, in a month, 30 days
    `),
    headings: ['this month', 'first month'],
    evidence: [],
  },
  {
    facet: 'plan-quarter',
    label: 'what to do in the next three months',
    cues: phraseList(`
      the 3 months after, the three months after, months after that, 90 day plan, quarter plan, quarterly plan,
      after 90 days, in 90 days, 90 days, ninety days, 90 day, ninety day, next three months, end of three months,
      end of 3 months, end of the three months, end of the quarter, achieved in 3 months, achieved in three
      months, achieve in 3 months, achieve in three months, done in 3 months, done in three months, have ~ by
      month 3, next 3 months, three months from now, 3 months from now, in three months time, in 3 months time, by
      month three, by month 3, after three months, after 3 months, first three months, first 3 months, coming
      three months, three month plan, 3 month plan, quarter
    `),
    headings: ['next 90 days', 'first 90 days', 'this quarter'],
    evidence: [],
  },
  {
    facet: 'resources',
    label: 'which resources to use',
    cues: phraseList(`
      there to learn from, practise with, practice with, practise on, practice on, train with, read or watch, read
      and watch, watch or read, do i read, should i read, to read in, use to study, use to learn, can i use to,
      suggest i use, recommend i use, tell me to use, to study with, study with, what ~ use for it, what ~ use for
      that, where would i study, where could i study, where should i study, where do i study, brush up, bookmarks,
      =material, which materials, what should i read, where do people learn, good course, good courses, recommend
      a course, recommend a book, recommended course, any course, learn it online, online course, online courses,
      study from, teach me, teaches, resources, resource, courses, course, books, book, tutorials, tutorial,
      learning material, learning materials, study material, materials, websites, videos, moocs, mooc, where can i
      learn, where do i learn, where could i learn, where should i learn, where can i study, where to learn, learn
      it from, learn from, reading list, documentation, what to read, links
    `),
    weakCues: phraseList(`
      reading, watching, bookmark, link, material, refresh, learn from, syllabus, read, watch, materials for
    `),
    headings: phraseList(`resources, learning resources, courses, recommended resources, further reading`),
    evidence: phraseList(`course, coursera, edx, udemy, udacity, tutorial, book, documentation, resource`),
  },
];
