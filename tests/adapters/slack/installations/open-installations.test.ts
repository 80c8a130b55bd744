import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type OpenInstallations,
  openInstallations,
} from '../../../../adapters/slack/installations/open-installations.js';
import type { DoorLog } from '../../../../src/index.js';
import type { Store } from '../../../../src/state/store.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { inOrganisation, inWorkspace, of, openStateIn, openStateWithoutKey } from './an-installation.js';

const NOON = Date.UTC(2026, 10, 25, 12);
const log: DoorLog = { debug() {}, info() {}, warn() {}, error() {} };

let state: Store;
let opened: OpenInstallations;

beforeEach(async () => {
  state = await openStateIn(temporaryFolder());
  opened = await openInstallations({ store: state, now: () => NOON, log });
  await opened.store.storeInstallation(inWorkspace('T1'));
  await opened.authorize(of('T1'));
});
afterEach(() => state.health.close());

/** An event's envelope a minute later, as Slack sends it. */
const envelope = (event: object, more: object = {}) => ({
  type: 'event_callback',
  team_id: 'T1',
  enterprise_id: null,
  event_time: NOON / 1_000 + 60,
  event,
  ...more,
});

it.each([
  ['the app is uninstalled', envelope({ type: 'app_uninstalled' })],
  ['its bot’s token is revoked', envelope({ type: 'tokens_revoked', tokens: { oauth: [], bot: ['U2'] } })],
])('when %s, its token is gone from the store and from memory', async (_, body) => {
  await opened.forget(body);
  expect(await state.secrets.names('slack:')).toEqual([]);
  await expect(opened.authorize(of('T1'))).rejects.toThrow('Segue is not installed in T1');
});

it('when a person’s token is revoked, the bot’s stays', async () => {
  await opened.forget(envelope({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } }));
  expect(await opened.authorize(of('T1'))).toMatchObject({ botToken: 'xoxb-secret-of-T1' });
});

it('when the app was installed again, an "uninstalled" from before leaves it alone', async () => {
  await opened.forget(envelope({ type: 'app_uninstalled' }, { event_time: NOON / 1_000 - 60 }));
  expect(await opened.authorize(of('T1'))).toMatchObject({ botToken: 'xoxb-secret-of-T1' });
});

it('a new installation is used for the very next event', async () => {
  await opened.store.storeInstallation(inWorkspace('T1', 'xoxb-a-newer-one'));
  expect(await opened.authorize(of('T1'))).toMatchObject({ botToken: 'xoxb-a-newer-one' });
});

it('an organisation that leaves takes its own token, not a workspace’s', async () => {
  await opened.store.storeInstallation(inOrganisation('E1'));
  const authorizations = [{ enterprise_id: 'E1', team_id: null, is_enterprise_install: true }];
  await opened.forget(envelope({ type: 'app_uninstalled' }, { enterprise_id: 'E1', authorizations }));
  expect(await state.secrets.names('slack:')).toEqual(['slack:T1']);
});

it('without a key nothing is opened, and one line says which is missing', async () => {
  const bare = await openStateWithoutKey(temporaryFolder());
  try {
    await expect(openInstallations({ store: bare, now: Date.now, log })).rejects.toThrow(
      /^Tokens are stored encrypted only: set SEGUE_SECRET_KEY \([^\n]*\)\.$/,
    );
  } finally {
    await bare.health.close();
  }
});
