#!/usr/bin/env bash
# Runs a command beside a throw-away Postgres on loopback and stops it afterwards:
#   tests/support/with-postgres.sh npx vitest run tests/contracts
# The command finds its address in TEST_DATABASE_URL. The server has a folder, port and password of its own and
# never runs as root. Its programs are looked for in PG_BIN, in Debian's place and in PATH.
set -euo pipefail

bin=${PG_BIN:-}
for place in /usr/lib/postgresql/*/bin "$(dirname "$(command -v initdb || echo /none/none)")"; do
  [ -z "$bin" ] && [ -x "$place/initdb" ] && [ -x "$place/postgres" ] && bin=$place
done
[ -n "$bin" ] || { echo 'with-postgres: no Postgres here; install it (Debian: apt-get install postgresql) or set PG_BIN.' >&2; exit 127; }

folder=$(mktemp -d "${TMPDIR:-/tmp}/segue-postgres.XXXXXX")
as=()
if [ "$(id -u)" = 0 ]; then
  owner=$(id -u postgres >/dev/null 2>&1 && echo postgres || echo nobody)
  chown "$owner" "$folder"
  as=(setpriv --reuid="$owner" --regid="$(id -g "$owner")" --clear-groups)
fi

stop() {
  (cd / && "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1) || true
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

port=$(node -e 'const s = require("node:net").createServer(); s.listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
password=$(node -p 'require("node:crypto").randomBytes(12).toString("hex")')
(umask 077 && printf '%s' "$password" > "$folder/password")
[ ${#as[@]} -eq 0 ] || chown "$owner" "$folder/password"
(
  cd /
  "${as[@]}" "$bin/initdb" -D "$folder/data" -U segue --no-sync --auth=scram-sha-256 --pwfile="$folder/password" -E UTF8 --locale=C >/dev/null
  cat >> "$folder/data/postgresql.conf" <<SETTINGS
port = $port
listen_addresses = '127.0.0.1'
unix_socket_directories = '$folder'
max_connections = 60
SETTINGS
  "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" start >/dev/null
) || { cat "$folder/log" >&2 2>/dev/null || true; echo 'with-postgres: the server did not start.' >&2; exit 1; }

export TEST_DATABASE_URL="postgres://segue:$password@127.0.0.1:$port/postgres"
# Enough to stop and start the server from a test that wants it gone for a while.
export TEST_POSTGRES_CTL="${as[*]:-} $bin/pg_ctl -D $folder/data -l $folder/log -w"
"$@"
