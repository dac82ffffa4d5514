"""The system packages that Floorside and its tests need, and how to install them. Uses only the standard library."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from typing import NoReturn

LINUX = sys.platform.startswith("linux")

#: The libraries that Qt needs: library → Debian package.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libpulse.so.0": "libpulse0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

#: The libraries that the tests need besides: the program does without.
TEST_LIBRARIES = {"libopus.so.0": "libopus0"}

#: The programs that the tests need: program → Debian package.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "dbus-run-session": "dbus-daemon",
    "gdbus": "libglib2.0-bin",
    "xdotool": "xdotool",
    "pulseaudio": "pulseaudio",
    "parec": "pulseaudio-utils",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "speech-dispatcher": "speech-dispatcher",
    "/usr/lib/speech-dispatcher-modules/sd_espeak-ng": "speech-dispatcher-espeak-ng",
    "espeak-ng": "espeak-ng",
}


def packages_of_venv() -> list[str]:
    """Debian has ensurepip, and with it a working venv, in a separate package; an installed pip is enough as well."""
    version = "python" + ".".join(str(part) for part in sys.version_info[:2])
    return [] if has("ensurepip") or has("pip") else [version + "-venv"]


def need_packages(new_environment: bool, programs: bool = False) -> None:
    """Check for the libraries first, since Qt reports a missing one without its name."""
    if not LINUX:
        return
    missing = packages_of_venv() if new_environment else []
    missing += [package for library, package in LIBRARIES.items() if not loads(library)]
    if programs:
        missing += [package for library, package in TEST_LIBRARIES.items() if not loads(library)]
        missing += [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
    if missing:
        install_debian(missing, "packages of the system are missing")


def install_debian(packages: Sequence[str], why: str) -> None:
    """Install the packages as root on Debian; otherwise print the line that does it."""
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        give_up(why + "; install what your system calls " + names + ", then start again")
    if os.geteuid() != 0:
        give_up(why + "; install them with: sudo apt install " + names)
    say(why + ", installing " + names)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    for attempt in (command, ["apt-get", "update"], command):
        done = subprocess.run(attempt, env=environment, capture_output=True, check=False)
        if done.returncode == 0 and attempt is command:
            return
    give_up(why + "; this failed, connect to the network and try it: apt-get update && apt-get install " + names)


def has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def say(what: str) -> None:
    sys.stderr.write("floorside: " + what + "\n")
    sys.stderr.flush()


def give_up(why: str) -> NoReturn:
    say(why)
    sys.exit(2)
