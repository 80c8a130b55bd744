import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type ServeProcess = {
  url: string;
  child: ChildProcess;
  /** What it wrote to standard error so far. */
  log(): string;
  /** Resolves when its door is open. */
  open: Promise<void>;
  kill(): Promise<void>;
  /** Sends SIGTERM and returns the exit code. */
  terminate(): Promise<number | null>;
};

const program = fileURLToPath(new URL('./stand-in-serve.mjs', import.meta.url));

/** Starts the stand-in serve as a process of its own; resolves when its health can be asked for. */
export async function startServe(
  env: Record<string, string>,
  wrap: readonly string[] = [],
): Promise<ServeProcess> {
  const command = [...wrap, process.execPath, program];
  const child = spawn(command[0] ?? '', command.slice(1), {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let log = '';
  child.stderr?.on('data', (chunk) => {
    log += chunk;
  });
  const said = (word: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = word.exec(output);
        if (found) resolve(found[1] ?? found[0]);
      };
      child.stdout?.on('data', look);
      child.once('exit', (code) =>
        reject(new Error(`serve ended with ${code} before it said ${word}:\n${log}`)),
      );
      look();
    });
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  const exited = once(child, 'exit');
  const open = said(/open\n/).then(() => {});
  open.catch(() => {});
  const port = await said(/port (\d+)\n/);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    log: () => log,
    open,
    kill: async () => void (await end('SIGKILL')),
    terminate: () => end('SIGTERM'),
  };
}

/** Asks `/readyz`. */
export async function readiness({ url }: Pick<ServeProcess, 'url'>): Promise<{
  status: number;
  checks: { name: string; ready: boolean; detail?: string }[];
}> {
  const response = await fetch(`${url}/readyz`);
  const body = (await response.json()) as { checks: { name: string; ready: boolean; detail?: string }[] };
  return { status: response.status, checks: body.checks };
}
