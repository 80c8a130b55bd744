import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase } from '../support/postgres.js';
import { readiness, type ServeProcess, startServe } from '../support/serve-process.js';
import { startStandInPlatform } from '../support/stand-in-platform.js';
import { startProxy } from '../support/tcp-proxy.js';

const isRoot = process.getuid?.() === 0;
/** Nothing is read-only to root. */
const asNobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];

describe('serve, when the store fails', { timeout: 90_000 }, () => {
  let folder: string;
  let platform: Awaited<ReturnType<typeof startStandInPlatform>>;
  let running: ServeProcess | undefined;
  const undo: (() => Promise<unknown> | unknown)[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'segue-faults-'));
    chmodSync(folder, 0o755);
    platform = await startStandInPlatform();
  });
  afterEach(async () => {
    running?.child.kill('SIGKILL');
    for (const step of undo.splice(0).reverse()) await step();
    platform.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (env: Record<string, string>, wrap: readonly string[] = []): Promise<ServeProcess> => {
    running = await startServe(
      { DATA_DIR: folder, PLATFORM_URL: platform.url, LEASE_MS: '500', ANSWER_MS: '5', ...env },
      wrap,
    );
    return running;
  };
  /** True when the message was acknowledged. */
  const ask = (serving: ServeProcess, id: string, conversation = id): Promise<boolean> => {
    const question = {
      id,
      conversation,
      asker: 'u1',
      text: `Question ${id} ${'x'.repeat(500)}`,
      askedAt: Date.now(),
    };
    return fetch(`${serving.url}/events`, { method: 'POST', body: JSON.stringify({ question }) }).then(
      ({ ok }) => ok,
      () => false,
    );
  };
  const until = async (isSo: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> => {
    for (const end = Date.now() + ms; !(await isSo()); await sleep(50))
      if (Date.now() > end) throw new Error(`that did not come about:\n${running?.log()}`);
  };
  const store = async (serving: ServeProcess) => {
    const { status, checks } = await readiness(serving);
    return { status, says: checks.find(({ name }) => name === 'store')?.detail };
  };
  const postedOnce = (ids: readonly string[]) =>
    expect(platform.posts.map(({ question }) => question).sort()).toEqual([...ids].sort());
  const linesOf = (serving: ServeProcess, part: string) =>
    serving
      .log()
      .split('\n')
      .filter((line) => line.includes(part));

  it('waits for a Postgres that is not there, says so once, and keeps the password to itself', async () => {
    const proxy = await startProxy(1);
    await proxy.cut();
    const serving = await start({
      DATABASE_URL: `postgres://segue:pass-word-1@127.0.0.1:${proxy.port}/state`,
    });
    await until(async () => (await store(serving)).says !== 'opening');
    expect(await store(serving)).toEqual({
      status: 503,
      says: `Cannot reach Postgres at 127.0.0.1:${proxy.port}/state: start it, or check DATABASE_URL. Segue goes on when it is there.`,
    });
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${serving.url}/metrics`)).status).toBe(200);
    await sleep(2_500);
    expect(linesOf(serving, 'not ready, will try again')).toHaveLength(1);
    expect(serving.log()).not.toContain('pass-word-1');
    expect(await serving.terminate()).toBe(0);
  });

  const serverUrl = process.env.TEST_DATABASE_URL;
  if (serverUrl !== undefined) {
    it('outlasts a Postgres that is gone for 20 s: nothing acknowledged is lost, nothing posted twice', async () => {
      const { url, drop } = await createDatabase(serverUrl);
      undo.push(drop);
      const address = new URL(url);
      const proxy = await startProxy(Number(address.port));
      undo.push(() => proxy.cut());
      address.port = String(proxy.port);
      const serving = await start({ DATABASE_URL: address.href, ANSWER_MS: '300' });
      await serving.open;

      const before = Array.from({ length: 20 }, (_, n) => `before-${n}`);
      expect(await Promise.all(before.map((id) => ask(serving, id)))).toEqual(before.map(() => true));
      await proxy.cut();
      const during = Array.from({ length: 5 }, (_, n) => `during-${n}`);
      expect(await Promise.all(during.map((id) => ask(serving, id)))).toEqual(during.map(() => false));
      expect(await store(serving)).toMatchObject({
        status: 503,
        says: expect.stringContaining('Cannot reach Postgres'),
      });
      await sleep(20_000);
      expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
      await proxy.mend();

      await until(async () => (await store(serving)).status === 200);
      await until(async () => (await Promise.all(during.map((id) => ask(serving, id)))).every(Boolean));
      await until(() => platform.posts.length >= 25);
      await sleep(1_500);
      postedOnce([...before, ...during]);
      expect(linesOf(serving, 'the store fails')).toHaveLength(1);
      expect(linesOf(serving, 'the store is back')).toHaveLength(1);
      expect(await serving.terminate()).toBe(0);
    });
  }

  it('waits for a locked database without standing still, and goes on when it is free', async () => {
    const serving = await start({});
    await serving.open;
    expect(await ask(serving, 'before')).toBe(true);
    const other = new Database(join(folder, 'state.db'));
    undo.push(() => other.close());
    other.exec('begin exclusive');
    const locked = ask(serving, 'during');
    const began = Date.now();
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
    expect(Date.now() - began).toBeLessThan(500);
    expect(await locked).toBe(false);
    // The check gives up after two seconds, before the store itself does.
    expect((await store(serving)).status).toBe(503);
    await until(() => serving.log().includes('is locked by another program: end what holds it'));
    other.exec('commit');
    await until(async () => (await store(serving)).status === 200);
    expect(await ask(serving, 'during')).toBe(true);
    await until(() => platform.posts.length >= 2);
    await sleep(700);
    postedOnce(['before', 'during']);
  });

  it('says that it cannot write to its folder, and goes on when it can', async () => {
    const dataDir = join(folder, 'data');
    mkdirSync(dataDir);
    if (isRoot) execFileSync('chown', ['65534', dataDir]);
    chmodSync(dataDir, 0o555);
    const serving = await start({ DATA_DIR: dataDir }, asNobody);
    await until(async () => (await store(serving)).says !== 'opening');
    expect(await store(serving)).toEqual({
      status: 503,
      says: `Cannot write to ${join(dataDir, 'state.db')}: let the user that runs Segue write to its folder, and to the file.`,
    });
    chmodSync(dataDir, 0o755);
    await serving.open;
    expect(await ask(serving, 'm1')).toBe(true);
    await until(() => platform.posts.length === 1);
    expect((await store(serving)).status).toBe(200);
  });

  it('says that the file is damaged, and begins anew when it has been moved away', async () => {
    const file = join(folder, 'state.db');
    writeFileSync(file, 'SQLite format 3\0'.padEnd(20_000, 'not really'));
    const serving = await start({});
    await until(async () => (await store(serving)).says !== 'opening');
    expect(await store(serving)).toEqual({
      status: 503,
      says: `${file} is damaged: put a backup in its place, or move it away to begin with an empty one.`,
    });
    renameSync(file, join(folder, 'damaged.db'));
    await serving.open;
    expect((await store(serving)).status).toBe(200);
  });

  it('says so when its file is moved away under it', async () => {
    const serving = await start({});
    await serving.open;
    renameSync(join(folder, 'state.db'), join(folder, 'elsewhere.db'));
    expect(await store(serving)).toMatchObject({
      status: 503,
      says: expect.stringContaining('restart Segue'),
    });
  });

  const mayMount = isRoot && canMount();
  if (mayMount) {
    it('stops acknowledging when the disk is full, and answers everything acknowledged once there is space', async () => {
      const disk = join(folder, 'disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]);
      undo.push(() => execFileSync('umount', ['-l', disk]));
      writeFileSync(join(disk, 'filler'), Buffer.alloc(15_000_000));
      const serving = await start({ DATA_DIR: disk, ANSWER_MS: '200' });
      await serving.open;
      const acknowledged: string[] = [];
      let refused = 0;
      let says: string | undefined;
      // At the edge a small write may still find room where a larger one did not.
      for (let n = 0; refused < 5 || says === undefined; n++) {
        if (await ask(serving, `m${n}`)) acknowledged.push(`m${n}`);
        else {
          refused++;
          says = (await store(serving)).says;
        }
        if (n > 900) throw new Error('the disk never got full');
      }
      expect(says).toBe(
        `No space left on the disk that holds ${join(disk, 'state.db')}: free some, and Segue goes on by itself.`,
      );
      rmSync(join(disk, 'filler'));
      await until(async () => (await store(serving)).status === 200);
      await until(() => platform.posts.length >= acknowledged.length);
      await sleep(700);
      postedOnce(acknowledged);
    });
  }
});

function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'segue-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
