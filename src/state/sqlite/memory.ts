import type Database from 'better-sqlite3';
import type { Json } from '../json.js';
import { CONVERSATIONS_PER_PERSON, type Memory } from '../memory.js';
import { toStoredState } from '../stored-memory.js';
import type { Connection } from './connection.js';

export function sqliteMemory({ read, write }: Connection): Memory {
  return {
    recall: (conversation, asker) =>
      read((db) => {
        const state = db
          .prepare<[string, string], string>('select state from memory where asker = ? and conversation = ?')
          .pluck()
          .get(asker, conversation);
        return state === undefined ? undefined : (JSON.parse(state) as Json);
      }),
    async remember(conversation, asker, state, at) {
      const text = toStoredState(state);
      await write((db) => putMemory(db, { conversation, asker, text, at }));
    },
    forget: (asker) => write((db) => db.prepare('delete from memory where asker = ?').run(asker).changes),
  };
}

/** To be called within a write. */
export function putMemory(
  db: Database.Database,
  { conversation, asker, text, at }: { conversation: string; asker: string; text: string; at: number },
): void {
  db.prepare(
    `insert into memory (conversation, asker, state, at) values (?, ?, ?, ?)
     on conflict (asker, conversation) do update set state = excluded.state, at = excluded.at`,
  ).run(conversation, asker, text, at);
  db.prepare(
    `delete from memory where asker = ? and conversation in (
       select conversation from memory where asker = ? order by at desc, conversation limit -1 offset ?)`,
  ).run(asker, asker, CONVERSATIONS_PER_PERSON);
}
