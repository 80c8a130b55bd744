import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createInstallations,
  type Installations,
} from '../../../../adapters/slack/installations/installation-store.js';
import type { Store } from '../../../../src/state/store.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { inOrganisation, inWorkspace, KEY, of, openStateIn, openStateWithoutKey } from './an-installation.js';

const NOON = Date.UTC(2026, 10, 25, 12);

let folder: string;
let state: Store;
let installations: Installations;
let changed: string[];

beforeEach(async () => {
  folder = temporaryFolder();
  changed = [];
  await open(KEY);
});
afterEach(() => state.health.close());

async function open(key: string): Promise<void> {
  state = await openStateIn(folder, key);
  installations = createInstallations(
    state.secrets,
    () => NOON + 400,
    (name) => changed.push(name),
  );
}

describe('installations', () => {
  it('outlive a restart', async () => {
    await installations.storeInstallation(inWorkspace('T1'));
    await state.health.close();
    await open(KEY);
    expect(await installations.fetchInstallation(of('T1'))).toMatchObject({
      team: { id: 'T1' },
      bot: { token: 'xoxb-secret-of-T1', userId: 'U2' },
    });
  });

  it('are stored by workspace and by organisation, the later over the earlier', async () => {
    await installations.storeInstallation(inWorkspace('T1'));
    await installations.storeInstallation(inOrganisation('E1'));
    await installations.storeInstallation(inWorkspace('T1', 'xoxb-a-newer-one'));
    expect(await state.secrets.names('slack:')).toEqual(['slack:E1', 'slack:T1']);
    expect((await installations.fetchInstallation(of('T1'))).bot?.token).toBe('xoxb-a-newer-one');
    expect(changed).toEqual(['slack:T1', 'slack:E1', 'slack:T1']);
  });

  it('of an organisation serve its workspaces; a workspace’s own goes first', async () => {
    await installations.storeInstallation(inOrganisation('E1'));
    const here = { teamId: 'T1', enterpriseId: 'E1' };
    const tokenFor = async (isEnterpriseInstall: boolean) =>
      (await installations.find({ ...here, isEnterpriseInstall }))?.bot?.token;
    expect(await tokenFor(true)).toBe('xoxb-secret-of-E1');
    expect(await tokenFor(false)).toBe('xoxb-secret-of-E1');
    await installations.storeInstallation(inWorkspace('T1'));
    expect(await tokenFor(true)).toBe('xoxb-secret-of-E1');
    expect(await tokenFor(false)).toBe('xoxb-secret-of-T1');
  });

  it('say where to install when there is none', async () => {
    await expect(installations.fetchInstallation(of('T9'))).rejects.toThrow(
      'Segue is not installed in T9: somebody there opens /slack/install.',
    );
  });

  it('cannot be read in the files of the store', async () => {
    await installations.storeInstallation(inWorkspace('T1'));
    await installations.storeInstallation(inOrganisation('E1'));
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(Buffer.concat(files).includes('slack:T1')).toBe(true);
    for (const secret of ['xoxb-', 'secret-of', 'A bootcamp'])
      expect([secret, Buffer.concat(files).includes(secret)]).toEqual([secret, false]);
  });
});

describe('an installation is deleted', () => {
  beforeEach(() => installations.storeInstallation(inWorkspace('T1')));

  it('when Slack says so, and a second telling does no harm', async () => {
    expect(await installations.remove(of('T1'), NOON + 5_000)).toBe(true);
    expect(await installations.remove(of('T1'), NOON + 5_000)).toBe(false);
    expect(await installations.find(of('T1'))).toBeUndefined();
    expect(changed).toEqual(['slack:T1', 'slack:T1', 'slack:T1']);
  });

  it('also in the second it was made: Slack counts whole seconds', async () => {
    expect(await installations.remove(of('T1'), NOON)).toBe(true);
  });

  it('not when what Slack tells is older than it: the app was installed again since', async () => {
    expect(await installations.remove(of('T1'), NOON - 1_000)).toBe(false);
    expect(await installations.find(of('T1'))).toBeDefined();
  });

  it('and not the organisation’s when one workspace leaves', async () => {
    await installations.storeInstallation(inOrganisation('E1'));
    const leaving = { teamId: 'T2', enterpriseId: 'E1', isEnterpriseInstall: false };
    expect(await installations.remove(leaving, NOON + 5_000)).toBe(false);
    expect(await state.secrets.names('slack:')).toEqual(['slack:E1', 'slack:T1']);
  });

  it('even when it no longer opens', async () => {
    await state.health.close();
    await open(Buffer.alloc(32, 7).toString('base64'));
    await expect(installations.find(of('T1'))).rejects.toThrow(/does not open with SEGUE_SECRET_KEY/);
    expect(await installations.remove(of('T1'), NOON + 5_000)).toBe(true);
  });
});

describe('tokens can be stored', () => {
  it('and the proof of it leaves nothing behind', async () => {
    await installations.prove();
    expect(await state.secrets.names('')).toEqual([]);
  });

  it('or one line says that the key is missing', async () => {
    const other = await openStateWithoutKey(temporaryFolder());
    try {
      await expect(createInstallations(other.secrets, Date.now).prove()).rejects.toMatchObject({
        code: 'config',
        retryable: false,
        message:
          'Tokens are stored encrypted only: set SEGUE_SECRET_KEY (make one with: openssl rand -base64 32).',
      });
    } finally {
      await other.health.close();
    }
  });

  it('or that it is another key than before', async () => {
    await installations.storeInstallation(inWorkspace('T1'));
    await state.health.close();
    await open(Buffer.alloc(32, 7).toString('base64'));
    await expect(installations.prove()).rejects.toThrow(
      'The stored secret "slack:T1" does not open with SEGUE_SECRET_KEY: set the key it was stored with, or install again.',
    );
  });
});
