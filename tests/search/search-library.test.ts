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
      {
        name: 'Flight Regulations',
        priority: 'critical',
        weeks: { min: 3, max: 4 },
        how: 'Study the rules of the air authority.',
      },
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
    skillsToLearn: [
      { name: 'Statistics', priority: 'critical', how: 'Take an introductory course with exercises.' },
    ],
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
    skillsToLearn: [
      { name: 'Flight Regulations', priority: 'critical', how: 'Study the rules of the air authority.' },
    ],
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
      {
        heading: 'Pay',
        text: 'Workshops pay little at first; a hatter with customers of their own lives well.',
      },
    ],
  },
};

let opened: Library;
let search: Search['search'];
/** `guide › section` of each hit. */
const ranking = async (...query: Parameters<Search['search']>): Promise<string[]> =>
  (await search(...query)).map(({ passage }) => `${passage.guide} › ${passage.section}`);
const first = async (...query: Parameters<Search['search']>): Promise<string | undefined> =>
  (await ranking(...query))[0];

describe('the whole ranking of a query', () => {
  beforeEach(openIt);

  it('for a fact of one named pair', async () => {
    expect(await ranking('how long does it take from falconer to drone pilot?', { limit: 3 })).toEqual([
      'falconer-to-drone-pilot › Timeline', // both roles, and the field that "how long" is about
      'glazier-to-drone-pilot › Timeline', // the same field of a sibling that has one of the roles
      'falconer-to-drone-pilot › Skills to learn › Flight Regulations', // both roles; it takes weeks
    ]);
  });

  it('for a thing that two siblings tell in the same words', async () => {
    expect(await ranking('which certificate do I need to fly drones', { limit: 4 })).toEqual([
      'falconer-to-drone-pilot › Certifications', // the two say the same, and the query prefers neither
      'glazier-to-drone-pilot › Certifications',
      'falconer-to-ornithologist › Certifications', // the right field, nothing about drones
      'falconer-to-drone-pilot › First steps', // a drone, but no certificate
    ]);
  });

  it('for a heading alone, one passage of each guide before anything else', async () => {
    expect(new Set(await ranking('first steps', { limit: 3 }))).toEqual(
      new Set([
        'glazier-to-drone-pilot › First steps',
        'falconer-to-ornithologist › First steps',
        'falconer-to-drone-pilot › First steps',
      ]),
    );
  });

  it('for a role that several guides lead from: the guides take turns', async () => {
    const guides = (await search('what could a falconer become', { limit: 4 })).map(
      ({ passage }) => passage.guide,
    );
    expect(guides.slice(0, 2)).toEqual(['falconer-to-drone-pilot', 'falconer-to-ornithologist']);
  });

  it('for a guide that is named alone: it keeps the first places', async () => {
    const hits = await search('statistics and birds for an ornithologist', { limit: 3 });
    expect(new Set(hits.map(({ passage }) => passage.guide))).toEqual(new Set(['falconer-to-ornithologist']));
  });
});

describe('a query need not use the words of the guides', () => {
  beforeEach(openIt);

  it.each([
    ['another form of the word', 'certified as a remote glazier', 'glazier-to-drone-pilot › Certifications'],
    ['a related word', 'what does an ornithologist earn', 'falconer-to-ornithologist › Salary'],
    ['related words only', 'hatter wages', 'hatter › Pay'],
    [
      'swapped and missing letters',
      'photogrametry pictrues',
      'falconer-to-drone-pilot › Skills to learn › Photogrammetry',
    ],
    ['a misspelt role', 'how much do ornitologists earn', 'falconer-to-ornithologist › Salary'],
    [
      'misspelt function words',
      'wich statistcs shoud i stduy',
      'falconer-to-ornithologist › Skills to learn › Statistics',
    ],
    [
      'capitals, accents and punctuation',
      '¿STATISTICS — EXERCÍSES?!',
      'falconer-to-ornithologist › Skills to learn › Statistics',
    ],
  ])('%s: %s', async (_, query, expected) => {
    expect(await first(query)).toBe(expected);
  });

  it('takes no known word for a slip of another one', async () => {
    // "earn" stands nowhere in the library, and "learn" does.
    const ranked = await ranking('earn', { limit: 4 });
    expect(ranked.map((hit) => hit.split(' › ')[1])).toEqual(['Pay', 'Salary', 'Salary', 'Salary']);
  });
});

describe('within given guides', () => {
  beforeEach(openIt);
  const only = (...ids: string[]) => ({ guides: ids.map(guideId) });

  it('finds the best passages of these, however well others fit', async () => {
    expect(
      await ranking('drone pilot salary', { ...only('falconer-to-ornithologist', 'hatter'), limit: 2 }),
    ).toEqual([
      'falconer-to-ornithologist › Salary', // the word itself
      'hatter › Pay', // a related one
    ]);
  });

  it('gives every passage that is searched when asked for many, in falling order', async () => {
    const hits = await search('statistics', { ...only('falconer-to-ornithologist'), limit: 100 });
    const searched = opened
      .passages(guideId('falconer-to-ornithologist'))
      .filter(({ field }) => field !== 'title');
    expect(new Set(hits.map(({ passage }) => passage.id))).toEqual(new Set(searched.map(({ id }) => id)));
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('scores them as a search of everything does', async () => {
    const query = 'rules of flight';
    const [everywhere] = await search(query, { limit: 1 });
    const [within] = await search(query, { guides: opened.guides().map(({ id }) => id), limit: 1 });
    expect(within?.passage).toEqual(everywhere?.passage);
    expect(within?.score).toBeCloseTo(everywhere?.score ?? 0, 5);
  });

  it('finds nothing in unknown guides or in none', async () => {
    expect(await search('statistics', only('nobody'))).toEqual([]);
    expect(await search('statistics', only())).toEqual([]);
  });
});

describe('queries that say nothing', () => {
  beforeEach(openIt);

  it.each(['', '   ', '?!', 'and of the', '\u0000'])('%j finds nothing', async (query) => {
    expect(await search(query)).toEqual([]);
  });

  it('survives a query as long as a book', async () => {
    expect(await first(`${'falconer '.repeat(20_000)}statistics`)).toMatch(/^falconer-/);
  });
});

it('searches a library without guides', async () => {
  const empty = smallLibrary();
  await empty.ingest();
  expect(await empty.search()('anything')).toEqual([]);
});

async function openIt(): Promise<void> {
  const made = smallLibrary(library);
  await made.ingest();
  opened = made.open();
  search = made.search(opened);
}
