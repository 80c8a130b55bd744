import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, ingestInto, openApp } from '../../src/app/assemble.js';
import { readConfig } from '../../src/app/config.js';
import { createLibraryView, type LibraryView } from '../../src/coach/library-view.js';
import type { Answer } from '../../src/domain/answer.js';
import { type Guide, guideId } from '../../src/domain/guide.js';
import type { Passage } from '../../src/domain/passage.js';

/** A library in a folder of its own, with everything that answers from it. */
export type MadeLibrary = App & {
  view: LibraryView;
  guide(id: string): Guide;
  passage(id: string): Passage | undefined;
  /** A message as a person sends it; the same conversation unless another is named. */
  ask(text: string, conversation?: string, asker?: string): Promise<Answer>;
  /** Closes the library and deletes its folder. */
  remove(): void;
};

/** Documents (file name → text) go through the real readers, parsers and index into a new data folder. */
export async function makeLibrary(documents: Readonly<Record<string, string>>): Promise<MadeLibrary> {
  const folder = mkdtempSync(join(tmpdir(), 'segue-library-'));
  const [knowledgeDir, dataDir] = [join(folder, 'knowledge'), join(folder, 'data')];
  mkdirSync(knowledgeDir);
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(knowledgeDir, name), text);
  await ingestInto(dataDir, [knowledgeDir]);
  const app = openApp({
    ...readConfig({}, folder),
    ...{ knowledgeDir, dataDir, logLevel: 'silent', ownKnowledge: true },
  });
  let count = 0;
  return {
    ...app,
    view: createLibraryView(app.library, app.search)(),
    guide(id) {
      const guide = app.library.guide(guideId(id));
      if (!guide) throw new Error(`no guide ${id} in this library`);
      return guide;
    },
    passage: (id) =>
      app.library.passages(guideId(id.slice(0, id.lastIndexOf('#')))).find((each) => each.id === id),
    ask: (text, conversation = 'c1', asker = 'u1') =>
      app.coach.ask({ id: `q${++count}`, conversation, asker, text, askedAt: count }),
    remove() {
      app.close();
      rmSync(folder, { recursive: true });
    },
  };
}
