import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { SegueError } from '../domain/errors.js';
import { endingOf, formatOfEnding } from './document-endings.js';

/** `path`: relative to the folder that was given, `/` between its parts; of a file that was given, its name. `size` in bytes, `modifiedMs` since 1970. */
export type FoundDocument = { path: string; absolutePath: string; size: number; modifiedMs: number };
/** What could not be looked into, and why, in one line. */
export type FindProblem = { path: string; error: string };
export type Found = { documents: FoundDocument[]; problems: FindProblem[] };

/** What the walk asks of a file system. */
export type Files = {
  readdir: (folder: string) => Promise<Dirent[]>;
  stat: (path: string) => Promise<Stats>;
  realpath: (path: string) => Promise<string>;
};
const nodeFiles: Files = { readdir: (folder) => readdir(folder, { withFileTypes: true }), stat, realpath };

// Files that projects put beside their guides: about the project, not about a career.
const houseFile = /^(?:readme|contributing|licen[cs]e|changelog|code[-_]of[-_]conduct)(?:\.|$)/i;
// Hidden files, installed packages, and the lock files that Word leaves while a document is open.
const passedOver = /^(?:\.|~\$|node_modules$)/;
// Calls under way at once: enough to keep Node's four file-system threads busy without queueing a whole folder on them.
const AT_ONCE = 64;

/**
 * Finds the documents in files and folders. Hidden files, `node_modules`, the project's own pages (README and the like)
 * and files of other kinds are passed over; links are followed, and what is reached twice is listed once, under its
 * real place where that was walked. No file is opened. What cannot be looked into is a problem beside the rest.
 * @param places absolute, or relative to `from`; a file that is named outright is taken whatever its name starts with
 * @returns both lists sorted by path; no two documents share one
 * @throws SegueError `not-found` when none of the places can be looked into: that is a mistake, not an empty library
 */
export async function findDocuments(
  places: readonly string[],
  { from = process.cwd(), files = nodeFiles }: { from?: string; files?: Files } = {},
): Promise<Found> {
  const walk: Walk = { files, seen: new Set(), documents: [], problems: [] };
  const misses: FindProblem[] = [];
  for (const place of places) {
    const miss = await addPlace(walk, place, resolve(from, place));
    if (miss) misses.push(miss);
  }
  const [first] = misses;
  if (first && misses.length === places.length) {
    throw new SegueError('not-found', `${first.path}: ${first.error}`);
  }
  walk.problems.push(...misses);
  return { documents: walk.documents.sort(byPath), problems: walk.problems.sort(byPath) };
}

/** `seen`: the real paths of the folders and files met so far. */
type Walk = Found & { files: Files; seen: Set<string> };
type Entry = { path: string; at: string };
type Folder = Entry & { real: string };
/** `inside`: the real path of the folder that the link stands in. */
type Link = Entry & { inside: string };
type Level = { files: Entry[]; folders: Folder[]; links: Link[] };

/** @returns what is wrong with a place of which nothing can be read */
async function addPlace(walk: Walk, place: string, at: string): Promise<FindProblem | undefined> {
  const path = place.split(sep).join('/');
  try {
    const [info, real] = await Promise.all([walk.files.stat(at), walk.files.realpath(at)]);
    if (info.isDirectory()) {
      addDocuments(walk, await walkFolder(walk, { path: '', at, real }), at);
    } else if (!info.isFile()) {
      return { path, error: 'neither a file nor a folder: name a document or a folder of documents' };
    } else if (!isDocument(at)) {
      const endings = Object.keys(formatOfEnding).join(' ');
      return { path, error: `not a kind of document that can be read: save it as one of ${endings}` };
    } else if (isNew(walk, real)) {
      addDocuments(walk, [documentOf(basename(at), at, info)], at);
    }
    return undefined;
  } catch (error) {
    return { path, error: reasonOf(error) };
  }
}

/** All documents in a folder: first those that really stand in it, then what its links lead to, in the order of their paths. */
async function walkFolder(walk: Walk, root: Folder): Promise<FoundDocument[]> {
  const [files, links]: [Entry[], Link[]] = [[], []];
  let folders = [root].filter((folder) => isNew(walk, folder.real));
  while (folders.length > 0 || links.length > 0) {
    const level: Level = { files, folders: [], links };
    if (folders.length > 0) await atOnce(folders, (folder) => readFolder(walk, folder, level));
    else await followLinks(walk, links.splice(0), level);
    folders = level.folders;
  }
  const documents: FoundDocument[] = [];
  await atOnce(files, async ({ path, at }) => {
    try {
      documents.push(documentOf(path, at, await walk.files.stat(at)));
    } catch (error) {
      walk.problems.push({ path, error: reasonOf(error) });
    }
  });
  return documents;
}

async function readFolder(walk: Walk, folder: Folder, level: Level): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await walk.files.readdir(folder.at);
  } catch (error) {
    // A place that cannot be read must not pass for an empty one.
    if (folder.path === '') throw error;
    walk.problems.push({ path: folder.path, error: reasonOf(error) });
    return;
  }
  for (const entry of entries) {
    if (passedOver.test(entry.name)) continue;
    const isFile = entry.isFile();
    if (isFile && !isGuide(entry.name)) continue;
    const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
    const at = join(folder.at, entry.name);
    const real = folder.at === folder.real ? at : join(folder.real, entry.name);
    if (isFile) {
      if (isNew(walk, real)) level.files.push({ path, at });
    } else if (entry.isDirectory()) {
      if (isNew(walk, real)) level.folders.push({ path, at, real });
    } else if (!isSpecial(entry)) level.links.push({ path, at, inside: folder.real });
  }
}

/** Sorts out what links lead to; one after another, so that of two links to one thing the first by path counts. */
async function followLinks(walk: Walk, links: Link[], level: Level): Promise<void> {
  for (const { path, at, inside } of links.sort(byPath)) {
    const name = basename(at);
    try {
      const [info, real] = await Promise.all([walk.files.stat(at), walk.files.realpath(at)]);
      if (info.isDirectory()) {
        if (`${inside}${sep}`.startsWith(`${real}${sep}`)) {
          walk.problems.push({
            path,
            error: 'this link leads back to a folder that it stands in: take it away',
          });
        } else if (isNew(walk, real)) level.folders.push({ path, at, real });
      } else if (info.isFile() && isGuide(name) && isNew(walk, real)) {
        level.files.push({ path, at });
      }
    } catch (error) {
      // A dead link to a file of another kind is none of the library's business.
      if (isGuide(name) || endingOf(name) === '') walk.problems.push({ path, error: reasonOf(error, true) });
    }
  }
}

/** Takes documents in; where two places hold the same relative path, the later one's stands under its folder's name. */
function addDocuments(walk: Walk, documents: readonly FoundDocument[], place: string): void {
  const taken = new Set(walk.documents.map((document) => document.path));
  for (const document of documents) {
    const path = taken.has(document.path) ? `${basename(place)}/${document.path}` : document.path;
    if (!taken.has(path)) walk.documents.push({ ...document, path });
    else
      walk.problems.push({ path, error: 'another document of the same path was given: rename one of them' });
    taken.add(path);
  }
}

const documentOf = (path: string, absolutePath: string, info: Stats): FoundDocument => ({
  path,
  absolutePath,
  size: info.size,
  modifiedMs: info.mtimeMs,
});

const byPath = (a: { path: string }, b: { path: string }): number =>
  a.path < b.path ? -1 : Number(a.path > b.path);
const isDocument = (name: string): boolean => formatOfEnding[endingOf(name)] !== undefined;
const isGuide = (name: string): boolean => isDocument(name) && !houseFile.test(name);
/** Sockets, pipes and devices; where the file system does not say what an entry is, it is looked into like a link. */
const isSpecial = (entry: Dirent): boolean =>
  entry.isSocket() || entry.isFIFO() || entry.isBlockDevice() || entry.isCharacterDevice();

function isNew(walk: Walk, real: string): boolean {
  if (walk.seen.has(real)) return false;
  walk.seen.add(real);
  return true;
}

function reasonOf(error: unknown, isLink = false): string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'EACCES' || code === 'EPERM')
    return 'no right to look into it: give it (chmod +rx) or take it away';
  if (code === 'ENOENT')
    return isLink ? 'this link leads nowhere: take it away' : 'there is no such file or folder';
  if (code === 'ELOOP') return 'this link leads in a circle: take it away';
  return `it cannot be looked into (${code}): check the disk it stands on`;
}

/** Runs a task for each item, `AT_ONCE` of them at a time. */
async function atOnce<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await task(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, work));
}
