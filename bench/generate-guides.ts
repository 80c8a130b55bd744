import { createWriter, inventVocabulary, titled } from './invented-words.js';
import { createRandom, type Random } from './random.js';

/** A synthetic document as a crawler would save it, and the facts that questions are made from. */
export type SyntheticGuide = {
  /** File name. */
  name: string;
  text: string;
  from: string;
  to: string;
  skills: string[];
};

const VOCABULARY = 30_000;
const branches =
  'marine rural medical industrial digital culinary forensic solar municipal theatre textile railway dental botanical aviation harbour museum forest sports wedding mobile plastic ceramic acoustic thermal orbital tropical alpine urban coastal pediatric equine lunar organic vintage electric hydraulic optical seismic nuclear'.split(
    ' ',
  );
const trades =
  'cartographer welder editor planner analyst nurse teacher baker engineer curator technician designer inspector mechanic surveyor translator chemist pilot librarian brewer tailor carpenter archivist logistician therapist glazier statistician illustrator mediator gardener programmer auditor dispatcher farrier paramedic roofer butcher jeweller tutor florist'.split(
    ' ',
  );
const levels = ['', '', '', 'Senior ', 'Junior ', 'Lead ', 'Assistant '];

/**
 * Makes `count` transition documents, four of five in the layout of a transition guide and the others in that of a
 * transition card. The same seed gives the same documents.
 */
export function* generateGuides(count: number, seed = 1): Generator<SyntheticGuide> {
  const random = createRandom(seed);
  const vocabulary = inventVocabulary(VOCABULARY, seed);
  const write = createWriter(vocabulary, random);
  const skillNames = Array.from({ length: 3_000 }, () => titled(`${write.word()} ${write.word()}`));
  const seen = new Set<string>();
  while (seen.size < count) {
    const [from, to] = [inventRole(random), inventRole(random)];
    const name = `${from} to ${to}`.toLowerCase().replace(/ /g, '-');
    if (from === to || seen.has(name)) continue;
    seen.add(name);
    const skills = random.some(skillNames.slice(random.whole(2_000)), 6);
    const facts = { from, to, skills };
    const text = random.chance(0.8) ? writeGuide(facts, random, write) : writeCard(facts, random, write);
    yield { name: `${name}.txt`, text, ...facts };
  }
}

const inventRole = (random: Random): string =>
  `${random.pick(levels)}${titled(`${random.pick(branches)} ${random.pick(trades)}`)}`;

type Facts = Pick<SyntheticGuide, 'from' | 'to' | 'skills'>;
type Writer = ReturnType<typeof createWriter>;

const bullets = (count: number, write: Writer): string[] =>
  Array.from({ length: count }, () => `  • ${write.sentence().slice(0, -1)}`);

function writeGuide({ from, to, skills }: Facts, random: Random, write: Writer): string {
  const months = 4 + random.whole(14);
  const priorities = ['Critical', 'Important', 'Nice to have'];
  const phases = ['Groundwork', 'Core Practice', 'Larger Projects', 'Search'];
  return [
    'Career Pathway',
    from,
    to,
    `From ${from} to ${to}: Your ${months}-Month Guide to ${titled(`${write.word()} ${write.word()}`)}`,
    'Difficulty',
    random.pick(['Easy', 'Moderate', 'Challenging', 'Hard']),
    'Timeline',
    `${months}-${months + 1 + random.whole(6)} months`,
    'Salary Change',
    `+${5 * (1 + random.whole(8))}% to +${50 + 10 * random.whole(6)}%`,
    'Demand',
    write.sentence().slice(0, -1),
    'Overview',
    write.sentences(5),
    write.sentences(4),
    'Your Transferable Skills',
    ...Array.from({ length: 4 }, () => [
      titled(`${write.word()} ${write.word()}`),
      write.sentences(2),
    ]).flat(),
    "Skills You'll Need to Learn",
    ...skills.flatMap((skill) => [
      skill,
      `${random.pick(priorities)}${4 + random.whole(4)}-${8 + random.whole(6)} weeks`,
      write.sentences(2),
    ]),
    'Your Learning Roadmap',
    ...phases.flatMap((phase, at) => [
      `${at + 1}`,
      `${phase} ${titled(write.word())}`,
      `${4 + random.whole(10)} weeks`,
      'Tasks',
      bullets(4, write).join('\n'),
      'Resources',
      `Coursera: ${titled(`${write.word()} ${write.word()}`)}`,
    ]),
    'Reality Check',
    "What You'll Love",
    bullets(4, write).join('\n'),
    'What You Might Miss',
    bullets(3, write).join('\n'),
    'Biggest Challenges',
    bullets(4, write).join('\n'),
    'Start Your Journey Now',
    'This Week',
    bullets(4, write).join('\n'),
    'This Month',
    bullets(4, write).join('\n'),
    'Next 90 Days',
    bullets(4, write).join('\n'),
    'Frequently Asked Questions',
    write.sentences(3),
  ].join('\n\n');
}

function writeCard({ from, to, skills }: Facts, random: Random, write: Writer): string {
  const pay = 30 + random.whole(40);
  const list = (count: number): string[] =>
    Array.from({ length: count }, () => `- ${write.sentence().slice(0, -1)}`);
  return [
    `Career Change: ${from} to ${to}`,
    write.sentences(9),
    'Transferable Skills',
    ...Array.from({ length: 5 }, () => `- ${titled(`${write.word()} ${write.word()}`)}`),
    "Skills You'll Need to Build",
    ...skills.map((skill) => `- ${skill}`),
    'Salary Comparison',
    `${from}: $${pay},000 | ${to}: $${pay + 10 + random.whole(60)},000`,
    'Timeline',
    `${3 + random.whole(9)}-${12 + random.whole(9)} months`,
    'Recommended Certifications',
    ...Array.from({ length: 3 }, () => `- ${titled(`${write.word()} ${write.word()}`)} Certificate`),
    'First Steps to Start Your Transition',
    ...list(7),
    'Related Career Transitions',
  ].join('\n');
}
