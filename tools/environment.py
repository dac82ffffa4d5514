"""Keeps a Python environment with the packages that a file of requirements/ names, and the sources of this checkout.

The file's name says what the environment is for: "program", "tests". Uses only the standard library.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from tools.system_packages import give_up, has, install_debian, packages_of_venv, say

HERE = Path(__file__).resolve().parents[1]
#: The Python outside every environment.
PYTHON = getattr(sys, "_base_executable", None) or sys.executable
STAMP = "floorside-stamp"
#: Other bytes renew the environments that an earlier `finish` left.
FINISHED = b"2"
#: Sorts first among such files, so that these sources have priority over those of another checkout.
SOURCES = "__floorside.pth"
WITHOUT_QT = "program-without-qt"
#: The requirements for systems that are too old for today's PySide6, or that have none.
INSTEAD = {"program": ("program-oldest", WITHOUT_QT)}
#: An environment made for the first of these is sufficient for the others as well.
INCLUDES = {"tests": ("program",), "program-oldest": ("program",), WITHOUT_QT: ("program",)}

COMMANDS = ("msgspec", "platformdirs", "tomli_w")
WINDOW = (*COMMANDS, "PySide6.QtWidgets", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech")
TESTS = (*WINDOW, "pytest", "pytestqt", "hypothesis")

#: What pip prints without a network.
OFFLINE = ("connection broken", "NewConnectionError", "NameResolutionError", "ConnectTimeout", "SSLError", "ProxyError")
NOT_FETCHED = "the packages could not be fetched; connect to the network and start again"
NO_QT = "no matching distribution found for pyside6"
NOT_WRITTEN = "; check the permissions and free space of this folder, or use a copy of your own"


def prepare(folder: Path, wanted: str, modules: Sequence[str]) -> Path:
    """Make or update the environment in `folder` if necessary; returns its Python.

    If an update fails, for example without a network, an environment with other packages or some damage is used,
    provided that it imports `modules`. Ends the program with a sentence if there is none.
    """
    python = python_of(folder)
    if is_ready(folder, wanted):
        return python
    with one_at_a_time():
        if is_ready(folder, wanted):  # another start has made it meanwhile
            return python
        say("preparing " + folder.name + ", which takes a few minutes the first time")
        try:
            fault = renew(folder, wanted)
        except OSError as error:
            fault = str(error) + NOT_WRITTEN
        if not fault:
            return python
        if not works(python, "-c", "import " + ", ".join(modules)):
            give_up(fault)
    say(folder.name + " could not be renewed (" + fault.partition(";")[0] + "); going on with what is there")
    return python


def is_ready(folder: Path, wanted: str) -> bool:
    made_for, told, packages = read_stamp(folder)
    if made_for != wanted and wanted not in INCLUDES.get(made_for, ()):
        return False
    fits = told == fingerprint(made_for) and python_of(folder).exists()
    return fits and all(is_whole(site_of(folder) / package) for package in packages)


def has_window(folder: Path) -> bool:
    return read_stamp(folder)[0] != WITHOUT_QT


def read_stamp(folder: Path) -> tuple[str, str, list[str]]:
    """What the environment was made for, its fingerprint, and its packages."""
    stamp = folder / STAMP
    made_for, _, rest = (stamp.read_text(encoding="utf-8") if stamp.is_file() else "").partition("\n")
    told, *packages = rest.split("\n")
    return made_for, told, packages


def fingerprint(wanted: str) -> str:
    """A fingerprint of everything that makes an environment outdated: the requirements, the Python, and `finish`."""
    return hashlib.sha256(requirements(wanted).read_bytes() + sys.version.encode() + FINISHED).hexdigest()


def requirements(wanted: str) -> Path:
    return HERE / "requirements" / (wanted + ".txt")


def is_whole(package: Path) -> bool:
    """Whether all files on a package's list exist. `package`: its folder NAME-VERSION.dist-info."""
    try:
        lines = (package / "RECORD").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    return all(has_size(package.parent, *line.rsplit(",", 2)) for line in lines if is_code(line.partition(",")[0]))


def is_code(name: str) -> bool:
    return not name.startswith("..") and (name.endswith((".py", ".so", ".pyd", ".dll", ".dylib")) or ".so." in name)


def has_size(site: Path, name: str, _: str, size: str) -> bool:
    try:
        return not size or (site / name.strip('"')).stat().st_size == int(size)
    except OSError:
        return False


def renew(folder: Path, wanted: str) -> str:
    """Make the environment anew; returns what went wrong, in one line, or "". An old environment stays if that
    fails.
    """
    old = folder.with_name(folder.name + "-old")
    fault = "it was broken off"
    try:
        fault = install(folder, wanted) if is_of_this_python(folder) else "it was made by another Python"
        if fault and fault != NOT_FETCHED:
            fault = make_anew(folder, old, wanted)
    finally:
        if not fault:
            remove(old)
        elif os.path.lexists(old):  # perhaps from an earlier start that was interrupted
            remove(folder)
            old.rename(folder)
    return fault


def make_anew(folder: Path, old: Path, wanted: str) -> str:
    if os.path.lexists(folder) and not os.path.lexists(old):
        folder.rename(old)
    make_environment(folder)
    return install(folder, wanted)


def remove(folder: Path) -> None:
    """Remove a folder, or a file or link in its place."""
    if folder.is_dir() and not folder.is_symlink():
        shutil.rmtree(folder)
    else:
        folder.unlink(missing_ok=True)


def is_of_this_python(folder: Path) -> bool:
    return works(python_of(folder), "-c", "import sys; sys.exit(sys.version != " + repr(sys.version) + ")")


def install(folder: Path, wanted: str) -> str:
    """Create an environment and install the packages; returns what went wrong, in one line, or ""."""
    damaged = not all(is_whole(package) for package in packages_of(folder))
    again = ["--force-reinstall"] if damaged else []
    for choice in (wanted, *INSTEAD.get(wanted, ())):
        fault = pip_install(python_of(folder), choice, *again)
        if not fault:
            finish(folder, choice)
        if NO_QT not in fault.lower():
            break
    return fault


def pip_install(python: Path, wanted: str, *words: str) -> str:
    """Run pip; returns what went wrong, in one line, or ""."""
    inside = works(python, "-m", "pip", "--version")
    pip = [str(python), "-m", "pip"] if inside else [PYTHON, "-m", "pip", "--python", str(python)]
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    # Build no package, since that would download unpinned build tools.
    exact = ["--require-hashes", "--only-binary", ":all:", "-r", str(requirements(wanted))]
    command = [*pip, "install", *quiet, *words, *exact]
    environment = {"PIP_RETRIES": "1", **os.environ}
    # Print to stderr: stdout belongs to the program, which may print JSON there.
    done = subprocess.run(command, env=environment, stdout=sys.stderr, stderr=subprocess.PIPE, check=False)
    said = done.stderr.decode(errors="replace")
    if done.returncode == 0:
        return ""
    if any(sign in said for sign in OFFLINE):
        return NOT_FETCHED
    lines = [line.strip() for line in said.splitlines() if line.strip()] or ["it does not say why"]
    errors = [line for line in lines if line.startswith("ERROR:")]
    return "pip could not install the packages: " + (errors or lines)[-1]


def finish(folder: Path, wanted: str) -> None:
    """Add the sources, by a path that stays valid when everything is moved, and write what the environment contains."""
    site = site_of(folder)
    (site / SOURCES).write_text(os.path.relpath(HERE / "src", site) + "\n", encoding="utf-8")
    # pip compiles only what it installs; this halves the start if Python may not write beside the sources.
    works(python_of(folder), "-m", "compileall", "-q", str(HERE / "src"))
    unpack_qt(python_of(folder))
    lines = (wanted, fingerprint(wanted), *(package.name for package in packages_of(folder)))
    (folder / STAMP).write_text("\n".join(lines), encoding="utf-8")


def unpack_qt(python: Path) -> None:
    """Let PySide put the modules that it carries inside a library beside it, where Python keeps them compiled.
    Otherwise it compiles them at each start, for 11 ms.
    """
    environment = {**os.environ, "SBK_EMBED": "0"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    works(python, "-c", "import PySide6.QtCore", env=environment)


def packages_of(folder: Path) -> list[Path]:
    return sorted(site_of(folder).glob("*.dist-info"))


def make_environment(folder: Path) -> None:
    remove(folder)
    missing = packages_of_venv()
    if missing:
        install_debian(missing, "this Python has neither ensurepip nor pip")
    without = [] if has("ensurepip") else ["--without-pip"]
    command = [PYTHON, "-m", "venv", *without, str(folder)]
    made = subprocess.run(command, capture_output=True, check=False)
    if made.returncode != 0:
        said = (made.stdout + made.stderr).decode(errors="replace").strip()
        raise OSError(folder.name + " could not be made: " + said.split("\n")[-1])


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let a second start wait until the first has installed everything."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    handle = os.open(HERE, os.O_RDONLY)
    try:
        with suppress(OSError):  # a network file system may not support locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def python_of(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def site_of(folder: Path) -> Path:
    version = "python" + ".".join(str(part) for part in sys.version_info[:2])
    return folder / ("Lib" if os.name == "nt" else "lib/" + version) / "site-packages"


def works(python: Path, *words: str, env: Mapping[str, str] | None = None) -> bool:
    try:
        return subprocess.run([str(python), *words], env=env, capture_output=True, check=False).returncode == 0
    except OSError:
        return False
