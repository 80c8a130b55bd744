import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

/** A page as a crawler saves it, with parts whose headings say "income", "mistakes" and "equipment". */
const page = `How to Become a Diving Equipment Warden

Somebody has to keep the bells and the hoses.

What Does a Diving Equipment Warden Do Day to Day?

Checking the Hoses

Wardens bend every hose under water and look for bubbles. They do so before breakfast.

Finding Housing and Income for Old Bells

They phone museums until one takes the bell.

Working with Divers

Wardens talk with:

- Divers about what leaked
- Doctors about what hurt

Certifications and Licenses

- Bell Card

Steps to Become a Diving Equipment Warden

Step 1: Hold the Ladder

Stand at the ladder for a summer.

Step 2: Take the Exam

The exam is held in spring. Most people who come from plumbing need five to seven months from the first day to their own key.

Challenges Diving Equipment Wardens Face

Cold Hands

Gloves are not allowed at the valves.

Income That Goes Up and Down

Nobody dives in January.

Mistakes Cannot Be Taken Back

A valve closes once.

Career Outlook

Harbors are looking for wardens again.

Tools

Tools you should know:

- Torque wrench
- Bubble lamp
`;

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary({ 'how-to-become-a-diving-equipment-warden.txt': page });
});
afterAll(() => library.remove());
const ask = async (question: string): Promise<string> => (await library.ask(question, question)).text;
const guide = () => library.guide('how-to-become-a-diving-equipment-warden');

describe('a page in parts of parts', () => {
  it('tells the daily work part by part, each by its name and first sentence', async () => {
    const text = await ask('What does a diving equipment warden do all day?');
    expect(text.split('\n').slice(1, 4)).toEqual([
      expect.stringMatching(/^- \*\*Checking the Hoses\*\*: Wardens bend every hose .*\[\d\]\.$/),
      expect.stringMatching(/^- \*\*Finding Housing and Income for Old Bells\*\*: They phone museums/),
      expect.stringMatching(/^- \*\*Working with Divers\*\*: Divers about what leaked \[\d\]\. Doctors/),
    ]);
  });

  it('lists as challenges what stands among them, whatever words it is made of', () => {
    expect(guide().realityCheck?.challenges).toEqual([
      'Cold Hands',
      'Income That Goes Up and Down',
      'Mistakes Cannot Be Taken Back',
    ]);
  });

  it('says how long the whole way takes where its last step does', () => {
    expect(guide().timeline?.text).toBe('five to seven months');
  });

  it('does not take the name of the role for a heading about tools', async () => {
    const text = await ask('Which tools should a diving equipment warden know?');
    expect(text).toContain('Torque wrench');
    expect(text).not.toContain('ladder');
  });
});

describe('certificates', () => {
  const withDuty = `How to Become a Seal Carver

Writing Certificates

Each seal gets one.

They hand them to:

- Notaries
- Guilds

Step 1: Carve

Carve a fox.

Step 2: Pass the test

The usual credentials are:

- Guild Mark of Bern
- Fox Diploma
`;

  it('are those under a line that leads to them, and not whom certificates are handed to', async () => {
    const carver = await makeLibrary({ 'how-to-become-a-seal-carver.txt': withDuty });
    expect(carver.guide('how-to-become-a-seal-carver').certifications).toEqual([
      'Guild Mark of Bern',
      'Fox Diploma',
    ]);
    await carver.remove();
  });
});
