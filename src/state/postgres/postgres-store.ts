import type { Seal } from '../seal.js';
import type { Store } from '../store.js';
import type { PostgresDatabase } from './database.js';
import { postgresInbox } from './inbox.js';
import { postgresMemory } from './memory.js';
import { migrateDatabase } from './migrate-database.js';
import { postgresNotes } from './notes.js';
import { postgresPrivacy } from './privacy.js';
import { postgresSecrets } from './secrets.js';
import { postgresSpending } from './spending.js';

/**
 * The store in a Postgres database, shared by any number of processes. Closes the database when it cannot be used.
 * @throws SegueError `storage` with what to do
 */
export async function openPostgresStore(db: PostgresDatabase, seal: Seal): Promise<Store> {
  try {
    await migrateDatabase(db);
  } catch (error) {
    await db.close();
    throw error;
  }
  return {
    inbox: postgresInbox(db),
    memory: postgresMemory(db),
    notes: postgresNotes(db),
    privacy: postgresPrivacy(db),
    secrets: postgresSecrets(db, seal),
    spending: postgresSpending(db),
    health: {
      async check(now) {
        await db.query(
          'insert into segue_pulse (one, at) values (1, $1) on conflict (one) do update set at = excluded.at',
          [now],
        );
      },
      close: () => db.close(),
    },
  };
}
