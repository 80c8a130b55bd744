import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatOfEnding } from '../../library/document-endings.js';
import { type Found, findDocuments } from '../../library/find-documents.js';
import type { Finding } from './finding.js';

/** An ingest writes the new index beside the old one; with less than this, one of a thousand guides may not fit. */
const LEAST_FREE_BYTES = 100 * 2 ** 20;

/** @returns the findings, and the documents in the folder where it can be looked into */
export async function checkKnowledge(folder: string): Promise<{ findings: Finding[]; found?: Found }> {
  const check = 'knowledge';
  const mend = 'Put guides there, or name their folder in SEGUE_KNOWLEDGE_DIR.';
  if (!existsSync(folder))
    return { findings: [{ check, state: 'problem', text: `There is no folder ${folder}.`, mend }] };
  let found: Found;
  try {
    found = await findDocuments([folder]);
  } catch (error) {
    return { findings: [{ check, state: 'problem', text: (error as Error).message, mend }] };
  }
  const { documents, problems } = found;
  const endings = Object.keys(formatOfEnding).join(' ');
  const findings: Finding[] =
    documents.length > 0
      ? [{ check, state: 'ok', text: `${countOf(documents.length, 'document')} in ${folder}` }]
      : [{ check, state: 'problem', text: `No document in ${folder} (${endings}).`, mend }];
  for (const { path, error } of problems)
    findings.push({ check, state: 'problem', text: `${path}: ${error}` });
  return { findings, found };
}

/** @param freeBytes what is free for us on the disk of a folder that exists */
export function checkData(folder: string, freeBytes: (folder: string) => number = freeBytesOf): Finding[] {
  const check = 'data';
  const mend = 'Give this user the right to write there, or name another folder in SEGUE_DATA_DIR.';
  const place = nearestExisting(folder);
  if (!statSync(place).isDirectory())
    return [{ check, state: 'problem', text: `${place} is a file, so no index can be kept there.`, mend }];
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
  } catch {
    const text = place === folder ? `${folder} may not be written.` : `${folder} cannot be made.`;
    return [{ check, state: 'problem', text, mend }];
  }
  const free = freeBytes(place);
  const space = `${megabytes(free)} free`;
  const state = place === folder ? `${folder}, ${space}` : `${folder} is made at the first ingest, ${space}`;
  return free >= LEAST_FREE_BYTES
    ? [{ check, state: 'ok', text: state }]
    : [
        {
          check,
          state: 'problem',
          text: `${state}: an ingest may not fit.`,
          mend: `Make room (${megabytes(LEAST_FREE_BYTES)} at least), or name a folder on another disk in SEGUE_DATA_DIR.`,
        },
      ];
}

/** `1 document`, `3 documents`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function nearestExisting(path: string): string {
  let place = path;
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  return place;
}

function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

const megabytes = (bytes: number): string => `${Math.floor(bytes / 2 ** 20)} MB`;
