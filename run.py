#!/usr/bin/env python3
"""Opens Floorside, or passes its tests, on a machine that has nothing but Python.

    python3 run.py            opens the program
    python3 run.py test       passes its tests
    python3 run.py plan full  any other words go to the program

It keeps an environment of its own in .venv beside this file and starts again inside it. Only the standard library is
used here, and nothing that an old Python 3 could not read far enough to say so: no f-strings, no typed variables.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - here it is not yet known
    sys.stderr.write(
        "floorside: needs Python 3.11 or newer, this is " + sys.version.split()[0] + "; start it with a newer one\n"
    )
    sys.exit(2)

import ctypes
import hashlib
import importlib.util
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
LINUX = sys.platform.startswith("linux")
#: Packages whose absence from an environment shows that somebody has been at it.
CORE, WINDOW = ("msgspec", "platformdirs"), ("PySide6",)

#: What Qt needs of the system: library → Debian's package.
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

#: What the tests ask of the system besides: program → Debian's package.
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

#: What pip says where there is no network.
OFFLINE = ("connection broken", "NewConnectionError", "NameResolutionError", "ConnectTimeout", "SSLError")


def main(words: Sequence[str]) -> int:
    testing, window = words[:1] == ["test"], wants_window(words)
    try:
        if window:
            need_display()
        if window or testing:
            need_system(testing and (len(words) == 1 or "x11" in words))
        if window:
            need_screen()
        python = prepare(testing)
        if testing:
            return start(python, str(HERE / "tools" / "run_tests.py"), *words[1:])
        if window and not holds(WINDOW):
            give_up("there is no PySide6 for this system, so no window; this works: python3 run.py plan full")
        return start(python, "-m", "floorside", *words)
    except OSError as fault:
        give_up(str(fault) + "; check the permissions and free space of this folder, or use a copy of your own")
    except KeyboardInterrupt:
        return 130


def wants_window(words: Sequence[str]) -> bool:
    """Whether the program opens its window for these words; the others work without a display and without Qt."""
    rest = list(words)
    while rest and rest[0].startswith("-"):
        if rest[0] in ("--version", "--help", "-h"):
            return False
        del rest[: 2 if rest[0] == "--data-dir" else 1]
    return rest[:1] in ([], ["start"]) and not {"--help", "-h"}.intersection(rest)


def prepare(testing: bool = False) -> Path:
    """The Python of an environment that holds what pyproject.toml asks for now."""
    python, stamp = python_of(VENV), VENV / "floorside-stamp"
    made = stamp.read_text(encoding="utf-8") if stamp.exists() else ""
    fresh = made.startswith(fingerprint()) and (not testing or made.endswith("test"))
    if fresh and python.exists() and holds(CORE if "no window" in made else CORE + WINDOW):
        return python
    say("preparing .venv, which takes a few minutes the first time")
    stamp.unlink(missing_ok=True)
    usable = works(python, "-c", "import sys; sys.exit(sys.version != " + repr(sys.version) + ")")
    if not usable:
        make_environment(VENV)
    note = install(python, testing)
    if usable and not holds(CORE if note else CORE + WINDOW):
        # Somebody took files away behind pip's back.
        make_environment(VENV)
        note = install(python, testing)
    # pip does this only for what it copies; it halves the start where Python may not write beside the sources.
    works(python, "-m", "compileall", "-q", str(HERE / "src"))
    stamp.write_text(fingerprint() + note + (" test" if testing else ""), encoding="utf-8")
    return python


def fingerprint() -> str:
    """Of all that makes an environment outdated: the project's needs, this Python, and a folder that was moved."""
    parts = ((HERE / "pyproject.toml").read_bytes(), sys.version.encode(), os.fsencode(HERE))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def install(python: Path, testing: bool) -> str:
    """Installs Floorside and all it needs; says " no window" where PySide6 is not to be had."""
    fault = pip_install(python, "--editable", str(HERE) + ("[test]" if testing else ""))
    if "no matching distribution found for pyside6" in fault.lower() and not testing:
        fault = pip_install(python, *needs_without_qt()) or pip_install(python, "--no-deps", "--editable", str(HERE))
        if not fault:
            return " no window"
    if fault:
        give_up(fault)
    return ""


def pip_install(python: Path, *words: str) -> str:
    """What went wrong, in one line, or nothing."""
    inside = works(python, "-m", "pip", "--version")
    pip = [str(python), "-m", "pip"] if inside else [sys.executable, "-m", "pip", "--python", str(python)]
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    # Its words go to stderr: stdout belongs to the program, that may print JSON there.
    command = [*pip, "install", *quiet, *words]
    environment = {"PIP_RETRIES": "2", **os.environ}
    done = subprocess.run(command, env=environment, stdout=sys.stderr, stderr=subprocess.PIPE, check=False)
    said = done.stderr.decode(errors="replace")
    if done.returncode == 0:
        return ""
    if any(sign in said for sign in OFFLINE):
        return "the packages could not be fetched; connect to the network and start again"
    lines = [line.strip() for line in said.splitlines() if line.strip()] or ["it does not say why"]
    errors = [line for line in lines if line.startswith("ERROR:")]
    return "pip could not install the packages: " + (errors or lines)[-1]


def needs_without_qt() -> list[str]:
    import tomllib

    project = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [need for need in project["dependencies"] if not need.startswith("PySide6")]


def make_environment(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
    missing = packages_of_venv()
    if missing:
        install_debian(missing, "this Python has neither ensurepip nor pip")
    without = [] if has("ensurepip") else ["--without-pip"]
    command = [sys.executable, "-m", "venv", *without, str(folder)]
    made = subprocess.run(command, capture_output=True, check=False)
    if made.returncode != 0:
        said = (made.stdout + made.stderr).decode(errors="replace").strip()
        raise OSError(folder.name + " could not be made: " + said.split("\n")[-1])


def packages_of_venv() -> list[str]:
    """Debian keeps ensurepip, and with it a working venv, in a package of its own; another pip does as well."""
    version = "python" + ".".join(str(part) for part in sys.version_info[:2])
    return [] if has("ensurepip") or has("pip") else [version + "-venv"]


def need_display() -> None:
    there = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if LINUX and not there:
        give_up("there is no display; start it on a desktop, or print a routine with: python3 run.py plan full")


def need_screen() -> None:
    """A display that is named and does not answer would make Qt abort."""
    if not LINUX or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        return
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    if xcb.xcb_connection_has_error(connection):
        give_up("the display " + os.environ["DISPLAY"] + " does not answer; set DISPLAY to one that does")
    xcb.xcb_disconnect(connection)


def need_system(programs: bool = False) -> None:
    """Qt says nothing useful when a library of the system is missing, so it is asked for here."""
    if not LINUX:
        return
    missing = [] if python_of(VENV).exists() else packages_of_venv()
    missing += [package for library, package in LIBRARIES.items() if not loads(library)]
    if programs:
        missing += [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
    if missing:
        install_debian(missing, "packages of the system are missing")


def install_debian(packages: Sequence[str], why: str) -> None:
    """As root on Debian they are installed, else the one line that does it is printed."""
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


def python_of(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def holds(packages: Iterable[str]) -> bool:
    version = "python" + ".".join(str(part) for part in sys.version_info[:2])
    site = VENV / ("Lib" if os.name == "nt" else "lib/" + version) / "site-packages"
    return all((site / package).is_dir() for package in packages)


def has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def works(python: Path, *words: str) -> bool:
    try:
        return subprocess.run([str(python), *words], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def start(python: Path, *words: str) -> int:
    """Goes on inside the environment: in this process where the system can, so that nothing stands between."""
    command = [str(python), *words]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


def say(what: str) -> None:
    sys.stderr.write("floorside: " + what + "\n")
    sys.stderr.flush()


def give_up(why: str) -> NoReturn:
    say(why)
    sys.exit(2)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
