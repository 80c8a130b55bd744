import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/app/main.js', import.meta.url));
/** Loaded before the program: writes its peak memory when it ends. */
const probe = `data:text/javascript,${encodeURIComponent('process.on("exit", () => require("fs").writeSync(3, String(process.resourceUsage().maxRSS)))'.replace('require("fs")', 'process.getBuiltinModule("fs")'))}`;

/** Runs a command of the built program to its end. @returns its time from start to exit, and its peak memory in bytes */
export function runProgram(
  args: readonly string[],
  settings: Record<string, string>,
): { milliseconds: number; peakBytes: number } {
  const started = performance.now();
  const { status, output, stderr } = spawnSync(process.execPath, ['--import', probe, main, ...args], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`segue ${args.join(' ')} ended with ${status}: ${stderr}`);
  // maxRSS is in kilobytes.
  return { milliseconds: performance.now() - started, peakBytes: Number(output[3] ?? 0) * 1024 };
}
