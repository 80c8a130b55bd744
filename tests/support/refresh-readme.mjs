// Writes what the built program says into README.md, so that nobody types it by hand:
//   node tests/support/refresh-readme.mjs accuracy     the table of the golden questions
//   node tests/support/refresh-readme.mjs transcript   the first conversation, its questions as they stand there
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/src/app/main.js');
const readme = join(root, 'README.md');
const text = readFileSync(readme, 'utf8');

const blocks = { accuracy, transcript };
const name = process.argv[2] ?? '';
if (!(name in blocks)) {
  process.stderr.write(`Say which block: ${Object.keys(blocks).join(' or ')}.\n`);
  process.exit(2);
}
const pattern = new RegExp(`(<!-- ${name} -->\n)([\\s\\S]*?)(\n<!-- /${name} -->)`);
const before = pattern.exec(text)?.[2];
if (before === undefined) throw new Error(`README.md has no block ${name}`);
const after = await blocks[name](before);
writeFileSync(
  readme,
  text.replace(pattern, (_, open, __, close) => `${open}${after}${close}`),
);
process.stderr.write(before === after ? `${name}: as it was\n` : `${name}: written\n`);

async function accuracy() {
  const { accuracyTable } = await import('../../dist/src/evaluation/accuracy-table.js');
  return accuracyTable(JSON.parse(run(['eval', '--json'])), new Date().toISOString().slice(0, 10));
}

function transcript(block) {
  const questions = block.split('\n').filter((line) => line.startsWith('> '));
  const said = run(['start'], questions.map((line) => `${line.slice(2)}\n`).join(''));
  return `\`\`\`text\n${said.trimEnd()}\n\`\`\``;
}

function run(args, input = '') {
  const dataDir = mkdtempSync(join(tmpdir(), 'segue-readme-'));
  try {
    return execFileSync(process.execPath, [program, ...args], {
      cwd: root,
      input,
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, SEGUE_DATA_DIR: dataDir, SEGUE_KNOWLEDGE_DIR: join(root, 'knowledge') },
    });
  } catch (error) {
    // An evaluation below its floors exits with 1 and has its figures all the same.
    if (error.status === 1 && error.stdout) return error.stdout;
    throw error;
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}
