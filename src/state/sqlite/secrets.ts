import type { Seal } from '../seal.js';
import type { Secrets } from '../secrets.js';
import type { Connection } from './connection.js';

export function sqliteSecrets({ read, write }: Connection, seal: Seal): Secrets {
  return {
    async put(name, secret, now) {
      const sealed = seal.close(name, secret);
      await write((db) => {
        db.prepare('insert or replace into secrets (name, sealed, at) values (?, ?, ?)').run(
          name,
          sealed,
          now,
        );
      });
    },
    async get(name) {
      const sealed = await read((db) =>
        db.prepare<[string], string>('select sealed from secrets where name = ?').pluck().get(name),
      );
      return sealed === undefined ? undefined : seal.open(name, sealed);
    },
    remove: (name) => write((db) => db.prepare('delete from secrets where name = ?').run(name).changes === 1),
    names: (prefix) =>
      read((db) =>
        db
          .prepare<[string, string], string>(
            'select name from secrets where substr(name, 1, length(?)) = ? order by name',
          )
          .pluck()
          .all(prefix, prefix),
      ),
  };
}
