import { setTimeout as sleep } from 'node:timers/promises';
import type { Installation } from '@slack/oauth';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCachedAuthorize } from '../../../../adapters/slack/installations/cached-authorize.js';
import type { Whereabouts } from '../../../../adapters/slack/installations/installation-name.js';
import { SegueError } from '../../../../src/index.js';
import { inOrganisation, inWorkspace, of } from './an-installation.js';

let now: number;
let reads: string[];
/** What the store does at the next readings; afterwards it finds every workspace. */
let next: (() => Promise<Installation | undefined>)[];

beforeEach(() => {
  now = 0;
  reads = [];
  next = [];
});

const find = async ({ teamId = '' }: Whereabouts): Promise<Installation | undefined> => {
  reads.push(teamId);
  const special = next.shift();
  return special ? special() : inWorkspace(teamId);
};
const away = async (): Promise<never> => {
  throw new SegueError('storage', 'Postgres is away.', { retryable: true });
};
const begin = (settings = {}) => createCachedAuthorize(find, () => now, settings);

describe('authorize', () => {
  it('gives Bolt the bot’s token and who it is, and no token of a person', async () => {
    const withPerson = { ...inWorkspace('T1'), user: { id: 'U1', token: 'xoxp-of-a-person', scopes: [] } };
    next.push(async () => withPerson);
    expect(await begin().authorize(of('T1'))).toEqual({
      botToken: 'xoxb-secret-of-T1',
      botId: 'B1',
      botUserId: 'U2',
      teamId: 'T1',
    });
  });

  it('names the workspace that an organisation’s event comes from', async () => {
    next.push(async () => inOrganisation('E1'));
    const source = { teamId: 'T5', enterpriseId: 'E1', isEnterpriseInstall: true };
    expect(await begin().authorize(source)).toMatchObject({ teamId: 'T5', enterpriseId: 'E1' });
  });

  it('asks the store once for many events, also for those that come while it is asked', async () => {
    const { authorize } = begin();
    await Promise.all(Array.from({ length: 50 }, () => authorize(of('T1'))));
    now = 59_000;
    await authorize(of('T1'));
    expect(reads).toEqual(['T1']);
  });

  it('asks again after a minute: another process may have removed the installation', async () => {
    const { authorize } = begin();
    await authorize(of('T1'));
    now = 61_000;
    next.push(async () => undefined);
    await expect(authorize(of('T1'))).rejects.toThrow('Segue is not installed in T1');
  });

  it('does not remember that there was none: it may be installed the next moment', async () => {
    const { authorize } = begin();
    next.push(async () => undefined);
    await expect(authorize(of('T1'))).rejects.toThrow('Segue is not installed in T1');
    expect(await authorize(of('T1'))).toMatchObject({ botToken: 'xoxb-secret-of-T1' });
  });

  it('forgets at once what was removed, also while it is being read', async () => {
    const { authorize, drop } = begin();
    const reading = authorize(of('T1'));
    drop('slack:T1');
    await reading;
    next.push(async () => undefined);
    await expect(authorize(of('T1'))).rejects.toThrow('Segue is not installed in T1');
  });

  it('keeps a bounded number, the last used ones', async () => {
    const { authorize, size } = begin({ mostKept: 2 });
    for (const team of ['T1', 'T2', 'T1', 'T3', 'T1', 'T2']) await authorize(of(team));
    expect([size(), reads]).toEqual([2, ['T1', 'T2', 'T3', 'T2']]);
  });
});

describe('when the store stumbles', () => {
  it('it is asked again before Bolt gives the event up', async () => {
    next.push(away, away);
    expect(await begin().authorize(of('T1'))).toMatchObject({ botToken: 'xoxb-secret-of-T1' });
    expect(reads).toHaveLength(3);
  });

  it('what was read last is used, and the store left alone for a moment', async () => {
    const { authorize } = begin({ deadlineMs: 50 });
    await authorize(of('T1'));
    now = 61_000;
    next.push(() => sleep(60_000, undefined, { ref: false }));
    expect(await authorize(of('T1'))).toMatchObject({ botToken: 'xoxb-secret-of-T1' });
    expect(await authorize(of('T1'))).toMatchObject({ botToken: 'xoxb-secret-of-T1' });
    expect(reads).toHaveLength(2);
    now += 6_000;
    await authorize(of('T1'));
    expect(reads).toHaveLength(3);
  });

  it('without anything read before, the error comes well within Bolt’s three seconds', async () => {
    next.push(() => sleep(60_000, undefined, { ref: false }));
    const began = performance.now();
    await expect(begin().authorize(of('T1'))).rejects.toMatchObject({ code: 'storage', retryable: true });
    expect(performance.now() - began).toBeLessThan(2_500);
  });
});
