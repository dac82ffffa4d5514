"""Runs all checks for a change: style, types, and the tests in several environments.

python3 run.py test            all of it but coverage and packages
python3 run.py test offscreen  only the stages named: offscreen x11 newest bare oldest types style
                               sound coverage packages
"""

import io
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from pathlib import Path
from typing import TextIO

HERE = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(HERE))
os.environ.pop("PYTHONSAFEPATH", None)  # the tests start programs from this folder

from tools.compile_translations import compile_stale  # noqa: E402
from tools.environment import NO_QT, PYTHON, TESTS, python_of, works  # noqa: E402
from tools.other_pythons import WHERE, other_pythons  # noqa: E402
from tools.stage_process import LINUX, Outcome, call, end_all, python  # noqa: E402
from tools.surroundings import own_folders, window_system  # noqa: E402
from tools.system_packages import give_up  # noqa: E402

PREPARE = "import sys, pathlib, tools.environment as e; e.prepare(pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3:])"
#: The tests that need Qt; the bare stage runs the others.
QT_TESTS = (
    "tests/ui",
    "tests/services",
    "tests/devices",
    "tests/tools/test_make_screenshots.py",
    "tests/tools/test_screens.py",
    "tests/commands/test_print_command.py",
    "tests/commands/test_report_command.py",
    "tests/test_network.py",
)
#: Take long, and do not depend on the versions.
ONCE = (
    "--ignore=tests/ui/test_every_fault.py",
    "--ignore=tests/ui/own_exercise/test_borrowed_figures.py",
    "--ignore=tests/test_network.py",
)
#: Which examples are tried does not depend on the versions either, so these stages try few.
FEW = "--hypothesis-profile=few"
#: From 3.13 on Python warns of each connection that a test does not close.
UNCLOSED = ("-W", "ignore:unclosed database:ResourceWarning")
#: Tests that show whether the oldest packages work: a start, whole sessions, parts of every page, the devices.
OLDEST_TESTS = (
    "tests/ui/test_window_start.py",
    "tests/ui/test_little_room.py",
    "tests/ui/test_whole_session.py",
    "tests/ui/test_spoken_sessions.py",
    "tests/ui/session",
    "tests/ui/kit",
    "tests/ui/window",
    "tests/services",
    "tests/devices",
)
#: What a package's program has to pass just as the checkout's.
PACKAGE_TESTS = ("tests/x11/test_accessibility.py", "tests/x11/test_media_keys.py", "tests/x11/test_second_start.py")
#: Measuring makes tests take nearly twice as long, so these alone measure, and only the domain.
DOMAIN = (
    "tests/domain",
    "--cov=src/floorside/domain",
    "--cov-fail-under=100",
    "--cov-report=term-missing:skip-covered",
)


def style(out: TextIO) -> Outcome:
    paths = ("src", "tests", "benchmarks", "tools", "packaging", "run.py")
    checked = python(out, "-m", "ruff", "check", *paths)
    formatted = python(out, "-m", "ruff", "format", "--check", *paths)
    return Outcome(checked.passed and formatted.passed)


def types(out: TextIO) -> Outcome:
    return python(out, "-m", "mypy")


def offscreen(out: TextIO) -> Outcome:
    """The window without a screen."""
    return without_screen(out, sys.executable, *QT_TESTS)


def newest(out: TextIO) -> Outcome:
    """The tests that use Qt, and the commands, on the newest other Python, with the packages for it."""
    for other in other_pythons():
        folder = HERE / f".venv-{other.name}"
        made = prepared(out, folder, "tests", TESTS, other.path)
        if NO_QT in made.words.lower():  # newer than any PySide6
            continue
        tests = (FEW, *UNCLOSED, *ONCE, *QT_TESTS, "tests/commands")
        tested = tested_in(out, folder, *tests) if made.passed else made
        return replace(tested, words=f"Python {other.name}: {tested.words}")
    return Outcome(True, f"left out: there is no other Python from 3.11 on ({WHERE})")


def oldest(out: TextIO) -> Outcome:
    """The window with the oldest packages that pyproject.toml allows."""
    folder = HERE / ".venv-oldest"
    made = prepared(out, folder, "tests-oldest", TESTS)
    if NO_QT in made.words.lower():
        return Outcome(True, "left out: this Python is newer than the oldest PySide6")
    return tested_in(out, folder, FEW, *OLDEST_TESTS) if made.passed else made


def bare(out: TextIO) -> Outcome:
    """Everything that does not need Qt, without PySide6; measures that the tests cover every branch of the domain."""
    folder = HERE / ".venv-bare"
    made = prepared(out, folder, "tests-without-qt", ("msgspec", "pytest", "hypothesis"))
    if not made.passed:
        return made
    interpreter = python_of(folder)
    if works(interpreter, "-c", "import PySide6"):
        return Outcome(False, "PySide6 came along into .venv-bare, so nothing would be proved")
    with own_folders() as folders:
        words = (str(interpreter), "-m", "pytest", "-q", "-p", "no:cacheprovider")
        measured = call(out, *words, *DOMAIN, env={**folders, "COVERAGE_FILE": f"{folders['TMPDIR']}/coverage"})
        others = call(out, *words, "--ignore=tests/domain", env=folders)
    return Outcome(measured.passed and others.passed, f"{measured.words}; {others.words}")


def x11(out: TextIO) -> Outcome:
    """The tests that need a window manager and a session bus, with private ones."""
    return on_a_screen(out, "-m", "x11 and not sound", "tests/x11", *QT_TESTS)


def sound(out: TextIO) -> Outcome:
    """The tests that record what is heard, with a private sound server."""
    return on_a_screen(out, "-m", "sound", *QT_TESTS)


def on_a_screen(out: TextIO, *words: str) -> Outcome:
    if not LINUX:
        return Outcome(True, "left out: there is no X11 here")
    with own_folders() as folders, window_system(folders) as environment:
        return call(out, "dbus-run-session", "--", sys.executable, "-m", "pytest", "-q", *words, env=environment)


def coverage(out: TextIO) -> Outcome:
    """What all tests but those of `x11` and `sound` reach."""
    return without_screen(out, sys.executable, "--cov", "--cov-report=term:skip-covered")


def packages(out: TextIO) -> Outcome:
    """The wheel, the folder and the .deb: built, and each tried as somebody would use it. Needs root on Debian."""
    for words in (("build.py", "wheel", "folder", "deb", "--quick"), ("prove.py", "wheel", "folder", "deb")):
        done = python(out, f"packaging/{words[0]}", *words[1:])
        if not done.passed:
            return done
    program = str(HERE / "build" / "frozen" / "floorside" / "floorside")
    with own_folders() as folders, window_system(folders) as environment:
        command = ("dbus-run-session", "--", sys.executable, "-m", "pytest", "-q", "-m", "x11", *PACKAGE_TESTS)
        return call(out, *command, env={**environment, "FLOORSIDE_PROGRAM": program})


#: The longest first, so that no processor is left without work while the last one runs.
STAGES: Mapping[str, Callable[[TextIO], Outcome]] = {
    "offscreen": offscreen,
    "x11": x11,
    "newest": newest,
    "bare": bare,
    "oldest": oldest,
    "types": types,
    "style": style,
    "sound": sound,
    "coverage": coverage,
    "packages": packages,
}
#: Only if they are named: one takes long and only reports, the other installs packages of the system.
BY_NAME = ("coverage", "packages")
#: Stages that measure when sounds play, so nothing else may run at the same time.
ALONE = ("sound",)


def tested_in(out: TextIO, folder: Path, *tests: str) -> Outcome:
    return without_screen(out, str(python_of(folder)), "-p", "no:cacheprovider", *tests)


def without_screen(out: TextIO, interpreter: str, *words: str) -> Outcome:
    with own_folders() as folders:
        environment = {**folders, "QT_QPA_PLATFORM": "offscreen", "COVERAGE_FILE": f"{folders['TMPDIR']}/coverage"}
        return call(out, interpreter, "-m", "pytest", "-q", "-m", "not x11 and not sound", *words, env=environment)


def prepared(out: TextIO, folder: Path, wanted: str, modules: Sequence[str], interpreter: str = PYTHON) -> Outcome:
    """Make an environment with another Python, or with other packages, if it is missing."""
    return call(out, interpreter, "-c", PREPARE, str(folder), wanted, *modules)


def main() -> int:
    wanted = sys.argv[1:] or [name for name in STAGES if name not in BY_NAME]
    if unknown := [word for word in wanted if word not in STAGES]:
        give_up(f"there is no stage {unknown[0]!r}; there are {', '.join(STAGES)}")
    compile_stale()  # now, and not by a test of each stage at the same time
    results = run_stages(wanted)
    passed_all = all(outcome.passed for outcome, _ in results.values())
    lines = [line_of(name, *results[name]) for name in wanted]
    print("\n=== summary", *lines, "all passed" if passed_all else "not all passed", sep="\n", flush=True)
    return 0 if passed_all else 1


def run_stages(wanted: Sequence[str]) -> dict[str, tuple[Outcome, float]]:
    """Run the stages; returns their outcomes and seconds. Three run at a time, each one's output appears when it has
    ended; those in ALONE come last.
    """
    together = [name for name in wanted if name not in ALONE]
    by_one = [name for name in wanted if name in ALONE]
    if len(together) == 1:
        together, by_one = [], list(wanted)
    results = run_together(together)
    for name in by_one:
        print(f"\n=== {name}", flush=True)
        results[name] = timed(name, sys.stdout)
    return results


def run_together(names: Sequence[str]) -> dict[str, tuple[Outcome, float]]:
    results = {}
    # One more than there are processors, since x11 mostly waits.
    with ThreadPoolExecutor(max_workers=min(3, (os.cpu_count() or 1) + 1)) as lanes:
        said = {name: io.StringIO() for name in names}
        running = {lanes.submit(timed, name, said[name]): name for name in names}
        try:
            for done in as_completed(running):
                name = running[done]
                results[name] = done.result()
                print(
                    f"\n=== {name}", said[name].getvalue().rstrip(), line_of(name, *results[name]), sep="\n", flush=True
                )
        except BaseException:
            lanes.shutdown(wait=False, cancel_futures=True)
            end_all()
            raise
    return results


def timed(name: str, out: TextIO) -> tuple[Outcome, float]:
    began = time.monotonic()
    outcome = STAGES[name](out)
    return outcome, time.monotonic() - began


def line_of(name: str, outcome: Outcome, seconds: float) -> str:
    verdict = "passed" if outcome.passed else "FAILED"
    return f"{name:<11}{verdict:<8}{seconds:5.0f} s  {outcome.words}".rstrip()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
