import { beforeEach, describe, expect, it } from 'vitest';
import type { ParsedGuide } from '../../src/domain/guide.js';
import { guideId } from '../../src/domain/guide.js';
import type { Library } from '../../src/library/library-file.js';
import type { Search } from '../../src/search/search-library.js';
import { smallLibrary } from '../support/small-library.js';

/** Roles and trades that no vocabulary knows, two pairs of siblings that share whole paragraphs. */
const library: Record<string, Partial<ParsedGuide>> = {
  'falconer-to-drone-pilot.txt': {
    title: 'From Falconer to Drone Pilot',
    from: 'Falconer',
    to: 'Drone Pilot',
    overview: 'Falconers read wind and weather. Pilots of drones inspect roofs, fields and power lines.',
    timeline: { text: '4-7 months' },
    salary: { from: { text: '$28,000' }, to: { text: '$54,000' } },
    demand: 'High demand from farms and insurers',
    skillsToLearn: [
      { name: 'Flight Regulations', priority: 'critical', weeks: { min: 3, max: 4 }, how: 'Study the rules of the air authority.' },
      { name: 'Photogrammetry', priority: 'important', how: 'Stitch pictures of a field into one map.' },
    ],
    certifications: ['Remote Pilot Certificate'],
    firstSteps: ['Rent a small drone for a weekend', 'Join a flying club'],
  },
  'falconer-to-ornithologist.txt': {
    title: 'From Falconer to Ornithologist',
    from: 'Falconer',
    to: 'Ornithologist',
    overview: 'Falconers read wind and weather. Ornithologists count, ring and describe birds.',
    timeline: { text: '3-5 years' },
    salary: { to: { text: '$61,000' } },
    demand: 'Low demand; posts depend on grants',
    skillsToLearn: [{ name: 'Statistics', priority: 'critical', how: 'Take an introductory course with exercises.' }],
    certifications: ['Bird Ringing Licence'],
    firstSteps: ['Join a count of migrating birds', 'Read a field guide'],
  },
  'glazier-to-drone-pilot.txt': {
    title: 'From Glazier to Drone Pilot',
    from: 'Glazier',
    to: 'Drone Pilot',
    overview: 'Glaziers know heights and safety. Pilots of drones inspect roofs, fields and power lines.',
    timeline: { text: '5-8 months' },
    salary: { to: { text: '$52,000' } },
    skillsToLearn: [{ name: 'Flight Regulations', priority: 'critical', how: 'Study the rules of the air authority.' }],
    certifications: ['Remote Pilot Certificate'],
    firstSteps: ['Visit an airfield'],
  },
  'hatter.txt': {
    title: 'How to become a hatter',
    kind: 'role',
    layout: 'article',
    to: 'Hatter',
    sections: [
      { heading: 'What hatters do', text: 'A hatter shapes felt over wooden blocks and trims brims.' },
      { heading: 'Pay', text: 'Workshops pay little at first; a hatter with customers of their own lives well.' },
    ],
  },
};

let opened: Library;
let search: Search['search'];
/** `guide › section` of each hit. */
const ranking = async (...query: Parameters<Search['search']>): Promise<string[]> =>
  (await search(...query)).map(({ passage }) => `${passage.guide} › ${passage.section}`);
const first = async (...query: Parameters<Search['search']>): Promise<string | undefined> => (await ranking(...query))[0];

describe('the whole ranking of a query', () => {
  beforeEach(openIt);

  it('for a fact of one named pair', async () => {
    expect(await ranking('how long does it take from falconer to drone pilot?', { limit: 4 })).toEqual([
      'falconer-to-drone-pilot › Timeline', // both roles, and a word for "how long"
      'falconer-to-drone-pilot › Certifications', // both roles; "pilot" once more
      'falconer-to-drone-pilot › Overview', // both roles in its text
      'glazier-to-drone-pilot › Timeline', // the right field of a sibling, with one of the roles
    ]);
  });
});

async function openIt(): Promise<void> {
  const made = smallLibrary(library);
  await made.ingest();
  opened = made.open();
  search = made.search(opened);
}
