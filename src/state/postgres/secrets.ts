import type { Seal } from '../seal.js';
import type { Secrets } from '../secrets.js';
import type { PostgresDatabase } from './database.js';

export function postgresSecrets(db: PostgresDatabase, seal: Seal): Secrets {
  return {
    async put(name, secret, now) {
      await db.query(
        `insert into segue_secrets (name, sealed, at) values ($1, $2, $3)
         on conflict (name) do update set sealed = excluded.sealed, at = excluded.at`,
        [name, seal.close(name, secret), now],
      );
    },
    async get(name) {
      const { rows } = await db.query<{ sealed: string }>(
        'select sealed from segue_secrets where name = $1',
        [name],
      );
      return rows[0] && seal.open(name, rows[0].sealed);
    },
    async remove(name) {
      return (await db.query('delete from segue_secrets where name = $1', [name])).count === 1;
    },
    async names(prefix) {
      const { rows } = await db.query<{ name: string }>(
        'select name from segue_secrets where starts_with(name, $1) order by name collate "C"',
        [prefix],
      );
      return rows.map(({ name }) => name);
    },
  };
}
