import { Embeddings } from '@langchain/core/embeddings';
import { beforeAll, describe, expect, it } from 'vitest';
import { HashingEmbeddings } from '../../src/search/hashing-embeddings.js';

const embeddings = new HashingEmbeddings();

async function similarity(a: string, b: string): Promise<number> {
  const [first = [], second = []] = await embeddings.embedDocuments([a, b]);
  return first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0);
}

describe('hashing embeddings', () => {
  it("fit LangChain's socket", () => {
    expect(embeddings).toBeInstanceOf(Embeddings);
    expect(embeddings.id).toMatch(/^hashing-256-[0-9a-z]+$/);
  });

  it('have length 1, or are zeros for a text that says nothing', async () => {
    const [some = [], none = []] = await embeddings.embedDocuments(['Learn to weld', 'and of the']);
    expect(some).toHaveLength(256);
    expect(Math.hypot(...some)).toBeCloseTo(1, 10);
    expect(none).toEqual(new Array(256).fill(0));
  });

  it('hang on the text alone, not on what was embedded before', async () => {
    const alone = await new HashingEmbeddings().embedQuery('How do I become a glazier?');
    const busy = new HashingEmbeddings();
    await busy.embedDocuments(['Quite another text', 'glazier glass glazing', 'how do i']);
    expect(await busy.embedQuery('How do I become a glazier?')).toEqual(alone);
    expect((await busy.embedDocuments(['How do I become a glazier?']))[0]).toEqual(alone);
  });
});

describe('texts that are near', () => {
  const far = 'seven herons beside the quiet canal';
  let background: number;
  beforeAll(async () => {
    background = await similarity('what salary does a programmer earn', far);
  });

  it.each([
    ['the same words in another order and form', 'programming the engines', 'engine programs'],
    ['a misspelt word', 'certification of engineers', 'certifcation of enginers'],
    [
      'another word for the same thing',
      'what salary does a programmer earn',
      'how much does a programmer get paid',
    ],
    ['related words only', 'compensation', 'wages'],
  ])('%s', async (_, a, b) => {
    expect(await similarity(a, b)).toBeGreaterThan(background + 0.25);
  });
});
