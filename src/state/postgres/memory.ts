import type { Json } from '../json.js';
import { CONVERSATIONS_PER_PERSON, type Memory, type Remembered } from '../memory.js';
import { toStoredState } from '../stored-memory.js';
import type { PostgresDatabase, Sql } from './database.js';

export function postgresMemory(db: PostgresDatabase): Memory {
  return {
    async recall(conversation, asker) {
      const { rows } = await db.query<{ state: string }>(
        'select state from segue_memory where asker = $1 and conversation = $2',
        [asker, conversation],
      );
      return rows[0] && (JSON.parse(rows[0].state) as Json);
    },
    remember: (conversation, asker, state, at) => putMemory(db, { conversation, asker, state, at }),
    async forget(asker) {
      return (await db.query('delete from segue_memory where asker = $1', [asker])).count;
    },
  };
}

/** Stores the state and keeps a person's latest conversations. */
export async function putMemory(sql: Sql, { conversation, asker, state, at }: Remembered): Promise<void> {
  await sql.query(
    `insert into segue_memory (conversation, asker, state, at) values ($1, $2, $3, $4)
     on conflict (asker, conversation) do update set state = excluded.state, at = excluded.at`,
    [conversation, asker, toStoredState(state), at],
  );
  await sql.query(
    `delete from segue_memory where asker = $1 and conversation in (
       select conversation from segue_memory where asker = $1 order by at desc, conversation offset $2)`,
    [asker, CONVERSATIONS_PER_PERSON],
  );
}
