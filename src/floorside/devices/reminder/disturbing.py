"""Whether a notification would disturb now: what the desktop and the computer say of it."""

import subprocess
import sys
import time
from collections.abc import Sequence

SECONDS = 5
#: The services of systemd that put the computer to sleep; each ends when it wakes.
SLEEPS = ("systemd-suspend", "systemd-hibernate", "systemd-hybrid-sleep", "systemd-suspend-then-hibernate")
#: Commands of desktops, and what they print while they show no notifications.
SWITCHES = (
    (("gsettings", "get", "org.gnome.desktop.notifications", "show-banners"), "false"),
    (("xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb"), "true"),
)
#: Properties of the notification service: Plasma's, and dunst's own.
PROPERTIES = (("org.freedesktop.Notifications", "Inhibited"), ("org.dunstproject.cmd0", "paused"))


def minutes_awake() -> float | None:
    """The minutes since the computer started or woke; None where the system does not say (not on Linux)."""
    if sys.platform != "linux":
        return None
    now = time.monotonic()
    woke = (moment / 1e6 for moment in _ends_of_sleep())
    return min((now - moment for moment in woke if 0 < moment <= now), default=now) / 60


def is_do_not_disturb() -> bool:
    """Whether the desktop shows no notifications now."""
    return any(_prints(command, words) for command, words in SWITCHES) or any(
        _is_set(interface, name) for interface, name in PROPERTIES
    )


def _ends_of_sleep() -> list[int]:
    """In microseconds of the monotonic clock, which stands still in sleep; 0 for what was never used."""
    units = [f"{name}.service" for name in SLEEPS]
    printed = _printed(("systemctl", "show", "--property=ExecMainExitTimestampMonotonic", "--value", *units))
    return [int(line) for line in printed.split() if line.isdecimal()]


def _prints(command: Sequence[str], words: str) -> bool:
    return _printed(command).strip() == words


def _printed(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def _is_set(interface: str, name: str) -> bool:
    if sys.platform != "linux":
        return False
    from floorside.devices.reminder.notification import property_of

    return property_of(interface, name) is True
