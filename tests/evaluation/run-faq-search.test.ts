import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideId } from '../../src/domain/guide.js';
import { type Hit, passageId } from '../../src/domain/passage.js';
import { runFaqSearch } from '../../src/evaluation/run-faq-search.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-faq-'));
  const files = {
    'hive/001_swarm.md': '---\nid: swarm\nquestion: "My bees are swarming?"\n---\n\nWait, then use a box.\n',
    'hive/002_winter.md': '---\nid: winter\nquestion: "What in winter?"\n---\n\nLeave the hive alone.\n',
    'honey/001_harvest.md':
      '---\nid: swarm\nquestion: "When is the harvest?"\n---\n\nAfter the lime trees.\n',
    'honey/notes.txt': 'swarming winter harvest',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

const questions = [
  { question: 'swarming', file: 'hive/001_swarm.md' },
  { question: 'cold months for the hive', file: 'hive/002_winter.md' },
  { question: 'sweet gold', file: 'honey/001_harvest.md' },
];
/** Passages of these guides, as a search would list them. */
const finding = (...guides: string[]): Hit[] =>
  guides.map((guide, at) => ({
    passage: {
      id: passageId(guideId(guide), at),
      guide: guideId(guide),
      section: '',
      field: 'section',
      text: '',
    },
    score: 1,
  }));

describe('searching the FAQ', () => {
  it('ranks files, however many passages of each are found, beside plain full text over the same files', async () => {
    const found: Record<string, Hit[]> = {
      swarming: finding('001-swarm'),
      'cold months for the hive': finding('001-swarm', '001-swarm', '002-winter'),
      'sweet gold': finding('001-swarm', '002-winter'),
    };
    const result = await runFaqSearch({ folder, questions, search: async (query) => found[query] ?? [] });
    expect(result).toEqual({
      questions: 3,
      search: { hitAt1: 1 / 3, hitAt5: 2 / 3, reciprocalRank: 0.5 },
      // "id: swarm" in the front matter is no text: "swarming" finds one file only.
      baseline: { hitAt1: 2 / 3, hitAt5: 2 / 3, reciprocalRank: 2 / 3 },
      missed: [{ question: 'sweet gold', file: 'honey/001_harvest.md' }],
    });
  });

  it('says which place a file had that was not among the first five', async () => {
    const search = async () => finding('a', 'b', 'c', 'd', 'e', '001-swarm');
    const { missed } = await runFaqSearch({ folder, questions: questions.slice(0, 1), search });
    expect(missed).toEqual([{ question: 'swarming', file: 'hive/001_swarm.md', rank: 6 }]);
  });

  it('refuses a question about a file that is not there', async () => {
    const lost = [{ question: 'swarming', file: 'hive/003_gone.md' }];
    await expect(runFaqSearch({ folder, questions: lost, search: async () => [] })).rejects.toThrow(
      'The FAQ holds no file hive/003_gone.md',
    );
  });
});
