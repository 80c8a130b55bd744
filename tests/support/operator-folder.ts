import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventedGuides } from './invented-guides.js';
import { makeFolder } from './run-segue.js';

/** The folder of an operator with guides of their own, and the settings that point there. */
export type OperatorFolder = {
  folder: string;
  knowledge: string;
  settings: Record<string, string>;
};

/** Makes one; whoever made it removes it. */
export function makeOperatorFolder(): OperatorFolder {
  const folder = makeFolder();
  const [knowledge, data] = [join(folder, 'guides'), join(folder, 'index')];
  mkdirSync(knowledge);
  for (const [name, text] of Object.entries(inventedGuides)) writeFileSync(join(knowledge, name), text);
  return { folder, knowledge, settings: { SEGUE_KNOWLEDGE_DIR: knowledge, SEGUE_DATA_DIR: data } };
}
