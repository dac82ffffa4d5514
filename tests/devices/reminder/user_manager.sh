#!/bin/sh
# Runs a command beside a real systemd of a person's own, in namespaces of its own, so that nothing of it remains:
# unshare --mount --pid --fork --mount-proc user_manager.sh FOLDER COMMAND…
set -e
export HOME="$1" XDG_RUNTIME_DIR="$1/run" XDG_CONFIG_HOME="$1/config" XDG_DATA_HOME="$1/share"
export DBUS_SESSION_BUS_ADDRESS="unix:path=$1/run/bus"
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"
umount --lazy /sys/fs/cgroup
mount -t cgroup2 none /sys/fs/cgroup
mount -t tmpfs none /run
mkdir -p /run/systemd/system
group="$(mktemp -d /sys/fs/cgroup/floorside-XXXXXX)"
shift
dbus-daemon --session --address="$DBUS_SESSION_BUS_ADDRESS" --fork --nopidfile
sh -c 'echo $$ > "$1/cgroup.procs"; exec /usr/lib/systemd/systemd --user' sh "$group" &
until systemctl --user is-system-running --wait > /dev/null 2>&1; do :; done
systemctl --user set-environment DBUS_SESSION_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"
code=0
"$@" || code=$?
systemctl --user exit
wait
find "$group" -depth -type d -exec rmdir {} \;
exit $code
