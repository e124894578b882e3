#!/bin/sh
# Restarts every collector of this machine, one after the other: the next when the last one takes
# ratings again. With a database and the proxy, no visitor notices.
set -eu
for port in 8787 8788; do
  systemctl restart "vhcs@$port"
  tries=0
  until curl -fs --max-time 5 -o /dev/null "http://127.0.0.1:$port/readyz"; do
    tries=$((tries + 1))
    if [ "$tries" -gt 300 ]; then
      echo "vhcs@$port takes no ratings, and no other was restarted: journalctl -u vhcs@$port" >&2
      exit 1
    fi
    sleep 0.2
  done
done
