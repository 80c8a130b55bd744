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
    async remember(conversation, asker, state, now) {
      const text = toStoredState(state);
      await write((db) => {
        db.prepare(
          `insert into memory (conversation, asker, state, at) values (?, ?, ?, ?)
           on conflict (asker, conversation) do update set state = excluded.state, at = excluded.at`,
        ).run(conversation, asker, text, now);
        db.prepare(
          `delete from memory where asker = ? and conversation in (
             select conversation from memory where asker = ? order by at desc, conversation limit -1 offset ?)`,
        ).run(asker, asker, CONVERSATIONS_PER_PERSON);
      });
    },
    forget: (asker) => write((db) => db.prepare('delete from memory where asker = ?').run(asker).changes),
  };
}
