import type { Authorize } from '@slack/bolt';
import type { DoorContext } from '../../../src/index.js';
import { createCachedAuthorize } from './cached-authorize.js';
import { createInstallations, type Installations } from './installation-store.js';
import { readRevocation } from './read-revocation.js';

/** All that the adapter needs when several workspaces share one Segue. */
export type OpenInstallations = {
  /** For the OAuth routes. */
  store: Installations;
  /** For `new App({ authorize })`. */
  authorize: Authorize<boolean>;
  /** For the listeners of `app_uninstalled` and `tokens_revoked`. @param body Bolt's `body` */
  forget(body: unknown): Promise<void>;
};

/** @throws SegueError `config` when tokens cannot be sealed (SEGUE_SECRET_KEY), before anybody is asked to install */
export async function openInstallations({
  store: { secrets },
  now,
  log,
}: Pick<DoorContext, 'store' | 'now' | 'log'>): Promise<OpenInstallations> {
  const store = createInstallations(secrets, now, (name) => cached.drop(name));
  const cached = createCachedAuthorize(store.find, now);
  await store.prove();
  return {
    store,
    authorize: cached.authorize,
    async forget(body) {
      const revocation = readRevocation(body, now());
      if (!revocation) return;
      const removed = await store.remove(revocation, revocation.at);
      const { teamId, enterpriseId } = revocation;
      log.info({ teamId, enterpriseId, removed }, 'Slack says that the app was removed there');
    },
  };
}
