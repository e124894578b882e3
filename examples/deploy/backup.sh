#!/bin/sh
# backup.sh FOLDER: copies the store while collectors run, reads the copy to its end, and forgets
# copies that are older than thirty days. PostgreSQL (VHCS_DATABASE_URL) is copied by its own tools.
set -eu
umask 077
file="$1/ratings-$(date +%Y%m%dT%H%M%S)"
# A copy is read beside it: /tmp may be memory, and too small.
export TMPDIR="$1"
vhcs() { node "$(dirname "$0")/../../packages/collector/bin/vhcs.mjs" "$@"; }
if [ -n "${VHCS_DATABASE_URL:-}" ]; then
  pg_dump --format=custom --file "$file.dump" "$VHCS_DATABASE_URL"
  pg_restore --file /dev/null "$file.dump"
else
  vhcs backup "$file.sqlite"
  vhcs restore --verify "$file.sqlite"
fi
find "$1" \( -name 'ratings-*.sqlite' -o -name 'ratings-*.dump' \) -mtime +30 -delete
# What a power cut left unfinished.
find "$1" \( -name 'ratings-*.part' -o -path "$1/vhcs-restore-*" \) -mtime +1 -delete
