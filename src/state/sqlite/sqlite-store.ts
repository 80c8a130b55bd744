import type { Seal } from '../seal.js';
import type { Store } from '../store.js';
import { openConnection } from './connection.js';
import { sqliteInbox } from './inbox.js';
import { sqliteMemory } from './memory.js';
import { sqliteNotes } from './notes.js';
import { sqlitePrivacy } from './privacy.js';
import { sqliteSecrets } from './secrets.js';
import { sqliteSpending } from './spending.js';

/**
 * The store in one SQLite file, for one machine; several processes may share it.
 * @param file path of the file (`state.db` in the data folder); made if absent
 * @throws SegueError `storage` with what to do
 */
export async function openSqliteStore(file: string, seal: Seal): Promise<Store> {
  const connection = await openConnection(file);
  return {
    inbox: sqliteInbox(connection),
    memory: sqliteMemory(connection),
    notes: sqliteNotes(connection),
    privacy: sqlitePrivacy(connection),
    secrets: sqliteSecrets(connection, seal),
    spending: sqliteSpending(connection),
    health: {
      async check(now) {
        connection.checkFile();
        await connection.write((db) => {
          db.prepare('insert or replace into pulse (one, at) values (1, ?)').run(now);
        });
      },
      async close() {
        connection.close();
      },
    },
  };
}
