import { execFileSync } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Files, findDocuments } from '../../src/library/find-documents.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'segue-find-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Makes files (`a/b.md`), folders (`a/`) and links (`a -> b`) in the test's folder. */
async function make(...names: string[]): Promise<void> {
  for (const name of names) {
    const [path = '', target] = name.split(' -> ');
    await mkdir(join(folder, name.endsWith('/') ? name : dirname(path)), { recursive: true });
    if (target !== undefined) await symlink(target, join(folder, path));
    else if (!name.endsWith('/')) await writeFile(join(folder, path), 'text');
  }
}

const paths = async (...places: string[]): Promise<string[]> =>
  (await findDocuments(places.length > 0 ? places : [folder], { from: folder })).documents.map(
    ({ path }) => path,
  );

describe('finding documents in a folder', () => {
  it('lists each with its place, size and time, sorted by path', async () => {
    await make('b.md', 'a/z.pdf');
    await writeFile(join(folder, 'b.md'), 'ä');
    for (const name of ['b.md', 'a/z.pdf']) await utimes(join(folder, name), 1_700_000_000, 1_700_000_000.5);
    expect(await findDocuments([folder])).toEqual({
      documents: [
        { path: 'a/z.pdf', absolutePath: join(folder, 'a', 'z.pdf'), size: 4, modifiedMs: 1_700_000_000_500 },
        { path: 'b.md', absolutePath: join(folder, 'b.md'), size: 2, modifiedMs: 1_700_000_000_500 },
      ],
      problems: [],
    });
  });

  it('takes the kinds of files it can read, whatever the case of their endings', async () => {
    await make(
      'a.md',
      'b.markdown',
      'c.TXT',
      'd.html',
      'e.htm',
      'f.pdf',
      'g.docx',
      'h.doc',
      'i.png',
      'j',
      'k.md.bak',
    );
    expect(await paths()).toEqual(['a.md', 'b.markdown', 'c.TXT', 'd.html', 'e.htm', 'f.pdf', 'g.docx']);
  });

  it('passes over hidden files, packages, lock files of Word and the pages of the project itself', async () => {
    await make('.hidden.md', '.git/a.md', 'node_modules/a.md', '~$a.docx');
    await make(
      'README.md',
      'sub/ReadMe.txt',
      'CONTRIBUTING.md',
      'LICENSE.txt',
      'changelog.md',
      'code-of-conduct.md',
    );
    await make('readme-writer.md', 'license-officer.md');
    expect(await paths()).toEqual(['license-officer.md', 'readme-writer.md']);
  });

  it('opens neither pipes nor sockets', async () => {
    await make('a.md');
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(await paths()).toEqual(['a.md']);
  });

  it('finds nothing in an empty folder, and that is no problem', async () => {
    expect(await findDocuments([folder])).toEqual({ documents: [], problems: [] });
  });

  it('lists ten thousand files in well under a second', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, at) => mkdir(join(folder, `${at}`))));
    for (let at = 0; at < 100; at++) {
      await Promise.all(
        Array.from({ length: 100 }, (_, file) => writeFile(join(folder, `${at}`, `${file}.md`), '')),
      );
    }
    const before = performance.now();
    expect(await paths()).toHaveLength(10_000);
    // 0.15 to 0.25 s on two idle cores; the rest is room for a busy machine.
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});

describe('links', () => {
  it('are followed, to files and to folders, inside and outside', async () => {
    await make(
      'outside/far.md',
      'in/near.md',
      'in/link.md -> ../outside/far.md',
      'in/sub -> ../outside2',
      'outside2/deep.md',
    );
    expect(await paths('in')).toEqual(['link.md', 'near.md', 'sub/deep.md']);
  });

  it('to what is there already list nothing twice: the real place counts', async () => {
    await make('z/guide.md', 'a -> z', 'b.md -> z/guide.md', 'c -> a');
    expect(await findDocuments([folder])).toEqual({
      documents: [expect.objectContaining({ path: 'z/guide.md' })],
      problems: [],
    });
  });

  it('of two links to one thing, the first by path counts', async () => {
    await make('elsewhere/far.md', 'in/b -> ../elsewhere', 'in/a -> ../elsewhere');
    expect(await paths('in')).toEqual(['a/far.md']);
  });

  it('that lead in a circle or nowhere are a problem each, and the rest goes on', async () => {
    await make(
      'in/a.md',
      'in/sub/up -> ..',
      'in/top -> ../..',
      'in/self.md -> self.md',
      'in/gone.md -> nothing.md',
      'in/gone.png -> x',
    );
    expect(await findDocuments(['in'], { from: folder })).toEqual({
      documents: [expect.objectContaining({ path: 'a.md' })],
      problems: [
        { path: 'gone.md', error: 'this link leads nowhere: take it away' },
        { path: 'self.md', error: 'this link leads in a circle: take it away' },
        { path: 'sub/up', error: 'this link leads back to a folder that it stands in: take it away' },
        { path: 'top', error: 'this link leads back to a folder that it stands in: take it away' },
      ],
    });
  });

  it('two folders that link to each other end', async () => {
    await make('in/one/a.md', 'in/two/b.md', 'in/one/two -> ../two', 'in/two/one -> ../one');
    expect(await findDocuments(['in'], { from: folder })).toMatchObject({
      documents: [{ path: 'one/a.md' }, { path: 'two/b.md' }],
      problems: [],
    });
  });
});

describe('what may not be looked into', () => {
  /** The real file system, with the door shut to some names: a stand-in for missing rights, which root never meets. */
  const shut = (...names: string[]): Files => {
    const open = (path: string): string => {
      if (names.some((name) => path.endsWith(name)))
        throw Object.assign(new Error('shut'), { code: 'EACCES' });
      return path;
    };
    return {
      readdir: async (path) => readdir(open(path), { withFileTypes: true }),
      stat: async (path) => stat(path.endsWith('.md') ? open(path) : path),
      realpath,
    };
  };

  it('is a problem each, and the rest goes on', async () => {
    await make('a.md', 'locked/b.md', 'c.md');
    expect(await findDocuments([folder], { files: shut('/locked', '/c.md') })).toEqual({
      documents: [expect.objectContaining({ path: 'a.md' })],
      problems: [
        { path: 'c.md', error: 'no right to look into it: give it (chmod +rx) or take it away' },
        { path: 'locked', error: 'no right to look into it: give it (chmod +rx) or take it away' },
      ],
    });
  });

  it('is a mistake when it is all that was given: never an empty library', async () => {
    await make('locked/b.md');
    await expect(findDocuments(['locked'], { from: folder, files: shut('/locked') })).rejects.toMatchObject({
      code: 'not-found',
      message: 'locked: no right to look into it: give it (chmod +rx) or take it away',
    });
  });

  it.skipIf(process.getuid?.() === 0)('holds for real rights, too (root has all of them)', async () => {
    await make('a.md', 'locked/b.md');
    await chmod(join(folder, 'locked'), 0o000);
    const { documents, problems } = await findDocuments([folder]);
    await chmod(join(folder, 'locked'), 0o700);
    expect(documents).toMatchObject([{ path: 'a.md' }]);
    expect(problems).toMatchObject([{ path: 'locked' }]);
  });
});

describe('the places that are given', () => {
  it('may be files: each by its name, even one that a folder would hide', async () => {
    await make('deep/down/guide.md', 'README.md', '.draft.txt');
    expect(await paths('deep/down/guide.md', join(folder, 'README.md'), '.draft.txt')).toEqual([
      '.draft.txt',
      'README.md',
      'guide.md',
    ]);
  });

  it('may overlap: nothing is listed twice', async () => {
    await make('a/b/c.md');
    expect(await paths('a', 'a/b', 'a/b/c.md')).toEqual(['b/c.md']);
  });

  it('may hold the same names: the later ones stand under their folder’s name', async () => {
    await make('one/guide.md', 'two/guide.md', 'two/other.md');
    expect(await paths('one', 'two')).toEqual(['guide.md', 'other.md', 'two/guide.md']);
  });

  it('are a problem when they are missing, of another kind, or no file at all; the others are read', async () => {
    await make('a.md', 'b.png');
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const { documents, problems } = await findDocuments(['a.md', 'b.png', 'nowhere', 'pipe.md'], {
      from: folder,
    });
    expect(documents).toMatchObject([{ path: 'a.md' }]);
    expect(problems).toEqual([
      {
        path: 'b.png',
        error:
          'not a kind of document that can be read: save it as one of .md .markdown .txt .html .htm .pdf .docx',
      },
      { path: 'nowhere', error: 'there is no such file or folder' },
      { path: 'pipe.md', error: 'neither a file nor a folder: name a document or a folder of documents' },
    ]);
  });

  it('that are all missing are an error', async () => {
    await expect(findDocuments(['nowhere'], { from: folder })).rejects.toMatchObject({
      code: 'not-found',
      message: 'nowhere: there is no such file or folder',
    });
  });
});
