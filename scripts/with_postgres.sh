#!/usr/bin/env bash
# Runs a command beside a PostgreSQL server of its own, which ends with it:
#
#   scripts/with_postgres.sh COMMAND [ARGUMENT…]
#
# The command finds the server's address in LANDBRIDGE_TEST_POSTGRES. The server
# keeps its data and its socket in a folder that only it uses, and listens on
# no network. As root on Debian or Ubuntu, PostgreSQL is installed when missing.
set -euo pipefail

newest_postgres() {
  find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1
}

if [ -z "$(newest_postgres)" ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql
fi

binaries=$(newest_postgres)
room=$(mktemp -d)
as_owner=()
if [ "$(id -u)" -eq 0 ]; then
  # PostgreSQL refuses to run as root.
  chown postgres "$room"
  as_owner=(runuser -u postgres --)
fi

stop_server() {
  (cd / && "${as_owner[@]}" "$binaries/pg_ctl" stop --silent --wait --mode=immediate -D "$room/data") || true
  rm -rf "$room"
}
trap stop_server EXIT
chmod 755 "$room"

(
  cd /
  "${as_owner[@]}" "$binaries/initdb" --pgdata="$room/data" --username=landbridge \
    --auth=trust --encoding=UTF8 --locale=C --no-sync >"$room/initdb.log"
  "${as_owner[@]}" "$binaries/pg_ctl" start --silent --wait -D "$room/data" -l "$room/data/server.log" \
    -o "-c listen_addresses='' -c unix_socket_directories='$room' -c fsync=off"
)

export LANDBRIDGE_TEST_POSTGRES="postgresql://landbridge@/postgres?host=$room"
"$@"
