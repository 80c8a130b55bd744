import type { Installation, InstallationStore } from '@slack/oauth';
import { type DoorContext, SegueError } from '../../../src/index.js';
import { NAME_PREFIX, nameOfInstallation, namesToTry, type Whereabouts } from './installation-name.js';

/** An installation as it is sealed: `installedAt` tells an old "uninstalled" that comes late from a new one. */
type Stored = { installedAt: number; installation: Installation };

/** Where the app is installed, with its tokens, in the sealed drawer of the state store. */
export type Installations = Required<InstallationStore> & {
  /** Absent when the app is not installed there. @throws SegueError `config` when the key does not open it, or `storage` */
  find(where: Whereabouts): Promise<Installation | undefined>;
  /**
   * Deletes the installation, unless it was made after `revokedAt`: Slack may deliver an event late and more than once.
   * @param revokedAt milliseconds since 1970, cut to the second, as Slack's `event_time` is
   * @returns whether one was deleted
   */
  remove(where: Whereabouts, revokedAt: number): Promise<boolean>;
  /** Seals and opens once. @throws SegueError `config` when tokens cannot be stored, or those stored do not open */
  prove(): Promise<void>;
};

/** @param changed is told the name of each installation that was stored or deleted */
export function createInstallations(
  secrets: DoorContext['store']['secrets'],
  now: () => number,
  changed: (name: string) => void = () => {},
): Installations {
  const read = async (name: string): Promise<Stored | undefined> => {
    const text = await secrets.get(name);
    return text === undefined ? undefined : (JSON.parse(text) as Stored);
  };
  const removeNamed = async (name: string): Promise<boolean> => {
    const removed = await secrets.remove(name);
    changed(name);
    return removed;
  };
  const find = async (where: Whereabouts): Promise<Installation | undefined> => {
    for (const name of namesToTry(where)) {
      const stored = await read(name);
      if (stored) return stored.installation;
    }
    return undefined;
  };
  return {
    find,
    async storeInstallation(installation) {
      const name = nameOfInstallation(installation);
      if (name === undefined)
        throw new SegueError('config', 'Slack sent an installation that belongs to no workspace.');
      const stored = { installedAt: now(), installation } as Stored;
      await secrets.put(name, JSON.stringify(stored), stored.installedAt);
      changed(name);
    },
    async fetchInstallation(query) {
      const installation = await find(query);
      if (installation) return installation;
      throw notInstalled(query);
    },
    async deleteInstallation(query) {
      const [name] = namesToTry(query);
      if (name !== undefined) await removeNamed(name);
    },
    async remove(where, revokedAt) {
      // Only the name that is meant: one workspace's leaving must not take the whole organisation's tokens.
      const [name] = namesToTry(where);
      if (name === undefined) return false;
      const stored = await read(name).catch((error: unknown) => {
        // What no longer opens is of no use to anybody, and its owner has asked for it to go.
        if (error instanceof SegueError && error.code === 'config') return undefined;
        throw error;
      });
      if (stored && Math.floor(stored.installedAt / 1_000) * 1_000 > revokedAt) return false;
      return removeNamed(name);
    },
    async prove() {
      // Below no workspace's name, which begins with T or E.
      const trial = `${NAME_PREFIX}trial`;
      await secrets.put(trial, 'trial', now());
      await secrets.remove(trial);
      const [first] = await secrets.names(NAME_PREFIX);
      if (first !== undefined) await secrets.get(first);
    },
  };
}

export const notInstalled = ({ teamId, enterpriseId }: Whereabouts): SegueError =>
  new SegueError(
    'not-found',
    `Segue is not installed in ${teamId ?? enterpriseId ?? 'that workspace'}: somebody there opens /slack/install.`,
  );
