#!/bin/sh
# backup.sh FOLDER: copies the embedded store while the collector runs, checks the copy, and forgets
# copies that are older than thirty days. With VHCS_DATABASE_URL use pg_dump instead.
set -eu
file="$1/ratings-$(date +%Y%m%dT%H%M%S).sqlite"
vhcs() { node "$(dirname "$0")/../../packages/collector/bin/vhcs.mjs" "$@"; }
vhcs backup "$file"
vhcs restore --verify "$file"
find "$1" -name 'ratings-*.sqlite' -mtime +30 -delete
