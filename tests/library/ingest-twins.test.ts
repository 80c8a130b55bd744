import { describe, expect, it } from 'vitest';
import { baker, smallLibrary, statuses } from '../support/small-library.js';

describe('one page in two crawler forms', () => {
  const short = { ...baker, title: 'From baker to botanist: your 9‑month guide', firstSteps: [] };

  it('is one guide: the richer form stays, the other is skipped and named', async () => {
    const library = smallLibrary({ 'main.txt': short, 'page.txt': baker });
    const report = await library.ingest();
    expect(statuses(report)).toEqual(['main.txt: skipped', 'page.txt: added']);
    expect(report.documents[0]?.warnings).toEqual(['The same guide as page.txt, which tells more: skipped.']);
    expect(library.open().guides()).toMatchObject([{ id: 'page' }]);
  });

  it('comes back in its other form when the richer one goes', async () => {
    const library = smallLibrary({ 'main.txt': short, 'page.txt': baker });
    await library.ingest();
    library.remove('page.txt');
    expect(statuses(await library.ingest())).toEqual(['main.txt: added', 'page.txt: removed']);
    expect(library.open().guides()).toMatchObject([{ id: 'main' }]);
  });

  it('does not confuse two articles of one title', async () => {
    const library = smallLibrary({
      'a.txt': 'Growing moss\nIn the north.',
      'b.txt': 'Growing moss\nIn the south.',
    });
    expect(statuses(await library.ingest())).toEqual(['a.txt: added', 'b.txt: added']);
  });
});
