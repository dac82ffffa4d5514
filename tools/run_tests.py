"""Everything that has to hold before a change lands: style, types, and the tests on every kind of ground.

python3 run.py test            all of it
python3 run.py test offscreen  only the stages named: style types offscreen x11 bare
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(HERE))
import run  # noqa: E402 - it lies beside this folder

BARE = HERE / ".venv-bare"
NOT_BARE = ("pytest-qt", "ruff", "mypy")
#: What needs Qt; the bare stage runs the rest.
QT_TESTS = ("tests/ui", "tests/services", "tests/devices", "tests/test_build_app.py", "tests/test_network.py")
COVERING = ("--cov", "--cov-report=")
#: No command of a stage may take longer.
LIMIT_SECONDS = 840

Environment = Mapping[str, str]


@dataclass(frozen=True)
class Outcome:
    """`words` are pytest's own summary, or what went wrong; empty if there is nothing to add."""

    passed: bool
    words: str = ""


def style() -> Outcome:
    paths = ("src", "tests", "benchmarks", "tools", "run.py")
    checked = python("-m", "ruff", "check", *paths)
    formatted = python("-m", "ruff", "format", "--check", *paths)
    return Outcome(checked.passed and formatted.passed)


def types() -> Outcome:
    return python("-m", "mypy")


def offscreen() -> Outcome:
    """The window without a screen."""
    tests = [test for test in QT_TESTS if (HERE / test).exists()]
    with own_folders() as folders:
        environment = {**folders, "QT_QPA_PLATFORM": "offscreen", "COVERAGE_FILE": coverage_file("offscreen")}
        return python("-m", "pytest", "-q", "-m", "not x11 and not sound", *COVERING, *tests, env=environment)


def x11() -> Outcome:
    """What needs a window system with a window manager, a session bus or a sound server: each has its own here."""
    if not run.LINUX:
        return Outcome(True, "left out: there is no X11 here")
    with own_folders() as folders, window_system(folders) as environment:
        words = ("-m", "pytest", "-q", "-m", "x11 or sound")
        return call("dbus-run-session", "--", sys.executable, *words, env=environment)


def bare() -> Outcome:
    """All that needs no Qt, where PySide6 is not installed; it covers the whole domain, every branch of it."""
    if fault := prepare_bare():
        return Outcome(False, fault)
    with own_folders() as folders:
        environment = {**folders, "COVERAGE_FILE": coverage_file("bare")}
        words = ("-m", "pytest", "-q", "-p", "no:cacheprovider", *COVERING)
        tested = call(str(run.python_of(BARE)), *words, env=environment)
    domain = ("--include=src/floorside/domain/*", "--fail-under=100")
    covered = python("-m", "coverage", "report", f"--data-file={coverage_file('bare')}", *domain).passed
    python("-m", "coverage", "combine", "--quiet")
    python("-m", "coverage", "report", "--skip-covered", "--sort=cover")
    if not covered:
        return Outcome(False, f"{tested.words}; the domain is not covered in every branch")
    return tested


def coverage_file(stage: str) -> str:
    return f".coverage.{stage}"


STAGES: Mapping[str, Callable[[], Outcome]] = {
    "style": style,
    "types": types,
    "offscreen": offscreen,
    "x11": x11,
    "bare": bare,
}


def prepare_bare() -> str:
    """Makes the environment without PySide6 if need be; what went wrong, or nothing."""
    interpreter, stamp = run.python_of(BARE), BARE / "floorside-stamp"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == run.fingerprint():
        return ""
    run.make_environment(BARE)
    extras = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    tests = [need for need in extras["test"] if not need.startswith(NOT_BARE)]
    fault = run.pip_install(interpreter, *run.needs_without_qt(), *tests)
    fault = fault or run.pip_install(interpreter, "--no-deps", "--editable", str(HERE))
    if not fault and run.works(interpreter, "-c", "import PySide6"):
        return "PySide6 came along into .venv-bare, so nothing would be proved"
    if not fault:
        stamp.write_text(run.fingerprint(), encoding="utf-8")
    return fault


@contextmanager
def own_folders() -> Iterator[Environment]:
    """An environment in which nothing that the tests write lands among the person's own files."""
    with tempfile.TemporaryDirectory(prefix="floorside-", ignore_cleanup_errors=True) as folder:
        kinds = ("DATA", "CONFIG", "CACHE", "STATE")
        yield {**os.environ, **{f"XDG_{kind}_HOME": f"{folder}/{kind.lower()}" for kind in kinds}}


@contextmanager
def window_system(base: Environment) -> Iterator[Environment]:
    """A new screen with a window manager, and a sound server whose only speaker is silent."""
    from tests.devices.sound_server import private_sound_server

    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with private_sound_server() as server, process(screen, base, subprocess.PIPE) as xvfb:
        assert xvfb.stdout is not None
        environment = {
            **base,
            **server.environment,
            "DISPLAY": f":{xvfb.stdout.readline().decode().strip()}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "FLOORSIDE_SOUND_TESTS": "1",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        with process(["openbox"], environment):
            yield environment


@contextmanager
def process(
    command: list[str], env: Environment, stdout: int = subprocess.DEVNULL
) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(command, env=env, stdout=stdout, stderr=subprocess.DEVNULL) as started:
        try:
            yield started
        finally:
            started.terminate()


def python(*words: str, env: Environment | None = None) -> Outcome:
    return call(sys.executable, *words, env=env)


def call(*command: str, env: Environment | None = None) -> Outcome:
    """Run it, show what it says, and keep pytest's summary; ended with all its children when it takes too long."""
    with subprocess.Popen(
        command, cwd=HERE, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=run.LINUX
    ) as running:
        overtime = threading.Timer(LIMIT_SECONDS, end, (running,))
        overtime.start()
        try:
            words = show(running)
        except BaseException:
            end(running)
            raise
        finally:
            overtime.cancel()
    if overtime.finished.is_set() and running.returncode < 0:
        words = f"{words} ended by signal {-running.returncode}, or after {LIMIT_SECONDS} s".strip()
    return Outcome(running.returncode == 0, words)


def show(running: subprocess.Popen[bytes]) -> str:
    """Pass its lines on as they come; the last that is a summary of pytest."""
    summary = ""
    assert running.stdout is not None
    for data in running.stdout:
        line = data.decode(errors="replace")
        sys.stdout.write(line)
        sys.stdout.flush()
        if re.search(r"\d+ (passed|failed|error|skipped).* in [\d.]+s", line):
            summary = line.strip("= \n")
    return summary


def end(running: subprocess.Popen[bytes]) -> None:
    if run.LINUX:
        os.killpg(running.pid, signal.SIGKILL)
    else:
        running.kill()


def main() -> int:
    wanted = sys.argv[1:] or list(STAGES)
    if unknown := [word for word in wanted if word not in STAGES]:
        run.give_up(f"there is no stage {unknown[0]!r}; there are {', '.join(STAGES)}")
    lines, passed_all = [], True
    for name in wanted:
        print(f"\n=== {name}", flush=True)
        began = time.monotonic()
        outcome = STAGES[name]()
        passed_all = passed_all and outcome.passed
        verdict = "passed" if outcome.passed else "FAILED"
        lines.append(f"{name:<11}{verdict:<8}{time.monotonic() - began:5.0f} s  {outcome.words}".rstrip())
    print("\n=== summary", *lines, "all passed" if passed_all else "not all passed", sep="\n", flush=True)
    return 0 if passed_all else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
