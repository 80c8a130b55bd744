import { phraseList } from '../../language/phrase-list.js';
import type { FacetVocabulary } from './facet.js';

/** Facets of what one brings and what one learns. */
export const learningFacets: readonly FacetVocabulary[] = [
  {
    facet: 'transferable-skills',
    label: 'which skills carry over',
    cues: phraseList(`
      would anyone hire a ROLE, would anybody hire a ROLE, would anyone hire ROLE, would they hire a ROLE, why
      hire a ROLE, ROLE do that they, can a ROLE do that, worth anything, dead weight, of any =use there, still
      count, what i know, useful there, ROLE bring to that, ROLE bring to this, ROLE bring, of my skills, skills
      still count, skills ~ count, skills help, strengths help, abilities help, does a ROLE know that, does an
      ROLE know that, do ROLE know that, be handy, come in handy, still be handy, be of =use, be of any =use,
      still be useful, come in useful for ~ as, an asset, useful to a ROLE, useful to an ROLE, useful for a ROLE,
      useful for an ROLE, useful to ROLE, know already, already know, already ~ useful, can do ~ useful, worth
      anything to, worth something to, worth anything there, worth something there, still good for, good for
      something, good for anything, help me at all, any help, reusable, =asset, strengths do, brings to, bring to,
      what ~ brings, bring along, be valued, skills ~ bring, be wasted, any =use in, overlap with, what have i
      got, have i got, i already have, have going for me, comes in handy, my strengths, benefit from my, build on,
      count in my favour, not start from zero, of =use, put to use, make use of, transferrable skills, skills ~
      transfer, skills ~ carry over, count for anything, count for something, of any =use, transferable skills,
      transferable, transferrable, transferable skill, transfer, transfers, carry over, carries over, bring with
      me, skills ~ already, already have, already got, already bring, already good at, do i bring, i bring, bring
      to the table, existing skills, current skills, my skills ~ useful, skills do i have, skills i have, my
      background ~ help, my background ~ useful, my experience ~ help, my experience ~ useful, my experience ~
      count, my background ~ count, background useful, background help, experience useful, experience count, head
      start, advantage, advantages, reuse, re use, strengths, leverage, still useful, useful from my, from my
      current job, can i use from, be useful, go to waste, going for me
    `),
    weakCues: phraseList(`
      already, =useful, overlap, credit, advantage, wasted, irrelevant, any use, what have i got
    `),
    headings: phraseList(`
      transferable skills, skills you already have, what you bring, existing skills, why ~ do well, why ~ good at,
      head start, what helps you, what you already know, what carries over
    `),
    evidence: ['transferable', 'carry over', 'head start'],
  },
  {
    facet: 'skills',
    label: 'which skills to learn',
    cues: phraseList(`
      what is missing, whats missing, what s missing, have to build, things ~ have to study, things ~ must study,
      subjects ~ have to study, skillwise, skill wise, have to acquire, need to acquire, acquire, how important,
      how essential, how critical, technical know how, do i still need, still need for, still missing, has to
      learn, have to learn, topics, subjects, needs to learn, need to learn, got to learn, must ~ learn,
      everything ~ learn, pick up, how do i learn, how to learn, how should i learn, how can i learn, way to
      learn, how would i learn, should ~ know, should ~ understand, must ~ know, skills, skill, skills to learn,
      skills ~ need, skills ~ learn, skills ~ build, skills ~ missing, skills ~ lack, skill gaps, skills gap,
      gaps, what ~ need to learn, what ~ should i learn, what ~ have to learn, what ~ must i learn, what ~ to
      learn, what ~ study, need to study, need to know, have to know, should i know, must i know, must i master,
      to master, should i learn, must learn, must i learn, do i learn, learn new, new skills, technical skills,
      hard skills, core skills, requirements, required, prerequisites, =competencies, =competence, =competences,
      =competency, knowledge do i need, upskill, learn first, learn next, am i =missing, i m =missing, i =lack,
      =critical, most important, must have, must haves, nice to have, nice to haves, priority, priorities,
      essential, =optional, prioritise, prioritize
    `),
    weakCues: phraseList(`
      know how, capable, knowledge, master, brush up, catch up on, subject, topic, =competent, require, learn,
      know, practise, practice
    `),
    headings: phraseList(`
      skills to learn, skills you need, skills required, skills needed, core technical skills, technical skills,
      what you need to learn, key skills
    `),
    evidence: [],
  },
  {
    facet: 'certifications',
    label: 'which certifications to get',
    cues: phraseList(`
      papers should i get, papers i should get, papers do i need, papers i need, any papers, which papers, what
      papers, something official, anything official, piece of paper, pieces of paper, paper qualification, badge,
      badges, certificate worth, worth getting certified, certifications, certification, certificates,
      certificate, certs, cert, certified, credentials, credential, accreditation, licence, license,
      qualifications, qualification
    `),
    weakCues: phraseList(`
      exam
    `),
    headings: phraseList(`
      certifications, certificates, recommended certifications, credentials, qualifications, licences, licenses
    `),
    evidence: phraseList(`certification, certificate, certified, credential, licence, license, exam`),
  },
  {
    facet: 'degree',
    label: 'whether a degree is needed',
    cues: phraseList(`
      b tech, b com, b sc, m tech, m sc, btech, bcom, btec, mtech, mba, a levels, abitur, high school diploma,
      majors, =major, field of study, studied computer science, never studied, no diploma, without a diploma, no
      degree, subject at university, formal qualification, =diploma, go to university, degree, degrees,
      =university, =universities, college, bachelor, bachelors, masters, master degree, master s, phd, =doctorate,
      =doctorates, go back to school, back to school, formal education, education, cs graduate, academic, self
      taught, without studying computer science, msc, bsc, diploma, educational background
    `),
    weakCues: phraseList(`
      studied, academy
    `),
    headings: phraseList(`
      education, degree, do i need a degree, educational requirements, educational foundation
    `),
    evidence: phraseList(`
      b tech, b com, b sc, m tech, m sc, btech, bcom, mba, diploma, degree, degrees, bachelor, college degree,
      university degree, self taught
    `),
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
    facet: 'soft-skills',
    label: 'which soft skills matter',
    cues: phraseList(`
      non technical, nontechnical, besides ~ technical, beyond ~ technical, apart from ~ technical, aside from ~
      technical, other than ~ technical, besides the technical, soft skills, soft skill, people skills,
      interpersonal, kind of character, what character, sort of person, kind of person, type of person, in terms
      of character, communication skills, non technical skills, nontechnical skills, =personality, =personalities,
      personal qualities, character traits, human skills, social skills, traits, mindset
    `),
    weakCues: phraseList(`
      =communication, introvert, shy, team player, =personality, =personalities, teamwork, team work,
      collaboration, empathy, patience
    `),
    headings: phraseList(`
      soft skills, people skills, soft skills that matter, interpersonal skills, personal qualities
    `),
    evidence: phraseList(`communication, collaboration, curiosity, problem-solving, teamwork`),
  },
  {
    facet: 'keeping-up',
    label: 'how to keep up',
    cues: phraseList(`
      stay up to date, keep up to date, keeping up to date, be up to date, up to date with, keep up, keeping up,
      stay current, staying current, keep current, stay relevant, staying relevant, stay on top, keep learning,
      continue learning, continuous learning, lifelong learning, never stop learning, still learning, stop
      learning, keep my skills fresh, keep skills fresh, keep sharp, stay sharp, avoid ~ outdated, getting
      outdated, become outdated, out of date, go stale, become obsolete, obsolete, fall behind, falling behind,
      refresher training, further training, continuing education, professional development
    `),
    headings: phraseList(`
      continuous learning, continuing education, lifelong learning, keep learning, keeping up, staying current,
      stay current, staying up to date, stay up to date, professional development, further training, keep growing
    `),
    evidence: phraseList(`
      keep up, up to date, continuous learning, keep learning, stop learning, never ends, date quickly, outdated,
      refresher, further training, newest research, latest research
    `),
  },
  {
    facet: 'tools',
    label: 'which tools to know',
    cues: phraseList(`
      carry around, =gadgets, toolkits, toolkit, python libraries, tools, tool, software, frameworks, framework,
      =libraries, programming languages, programming language, =languages, which language, what language, tech
      =technologies, =packages, equipment, =programs, coding language
    `),
    weakCues: phraseList(`
      toolkit, python, =instruments, =devices, =gear
    `),
    headings: phraseList(`
      tools, tools and technologies, software, frameworks, programming, =languages, =libraries, technologies,
      equipment
    `),
    evidence: phraseList(`tools, frameworks, libraries, software, languages, platforms, =programs, apps`),
  },
];
