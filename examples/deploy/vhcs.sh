#!/bin/sh
# /usr/local/sbin/vhcs: the command, as the user and with the settings of the collectors.
set -eu
set -a && . /etc/vhcs/collector.env && set +a
exec setpriv --reuid vhcs --regid vhcs --init-groups \
  node /opt/vhcs/packages/collector/bin/vhcs.mjs "$@"
