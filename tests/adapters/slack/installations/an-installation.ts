import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Installation } from '@slack/oauth';
import { createSeal } from '../../../../src/state/seal.js';
import { openSqliteStore } from '../../../../src/state/sqlite/sqlite-store.js';
import type { Store } from '../../../../src/state/store.js';

export const KEY = randomBytes(32).toString('base64');

/** An installation of one workspace, as @slack/oauth makes it. */
export const inWorkspace = (teamId: string, token = `xoxb-secret-of-${teamId}`): Installation =>
  ({
    team: { id: teamId, name: 'A bootcamp' },
    enterprise: undefined,
    user: { id: 'U1', token: undefined, scopes: undefined },
    bot: { id: 'B1', userId: 'U2', token, scopes: ['chat:write'] },
    appId: 'A1',
    tokenType: 'bot',
    isEnterpriseInstall: false,
    authVersion: 'v2',
  }) as Installation;

/** An installation of a whole organisation. */
export const inOrganisation = (enterpriseId: string): Installation => ({
  ...inWorkspace('T0', `xoxb-secret-of-${enterpriseId}`),
  team: undefined,
  enterprise: { id: enterpriseId, name: 'A university' },
  isEnterpriseInstall: true,
});

export const of = (teamId: string) => ({ teamId, enterpriseId: undefined, isEnterpriseInstall: false });

/** A real store in a file, with a key to seal with or without one. */
export const openStateIn = (folder: string, key: string | undefined = KEY): Promise<Store> =>
  openSqliteStore(join(folder, 'state.db'), createSeal(key));

export const openStateWithoutKey = (folder: string): Promise<Store> =>
  openSqliteStore(join(folder, 'state.db'), createSeal(undefined));
