"""Runs the commands of a test stage, and shows their output."""

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

HERE = Path(__file__).resolve().parents[1]
LINUX = sys.platform.startswith("linux")
#: The longest time for one command, also on a busy machine.
LIMIT_SECONDS = 2700
#: The lines that the final report repeats: pytest's own summary, and the sentences of run.py.
TELLING = re.compile(r"\d+ (passed|failed|error|skipped).* in [\d.]+s|^floorside: ")

Environment = Mapping[str, str]
_RUNNING: set[subprocess.Popen[bytes]] = set()


@dataclass(frozen=True)
class Outcome:
    """The result. `words`: pytest's own summary, or what went wrong; "" if there is nothing to add."""

    passed: bool
    words: str = ""


def python(out: TextIO, *words: str, env: Environment | None = None) -> Outcome:
    return call(out, sys.executable, *words, env=env)


def call(out: TextIO, *command: str, env: Environment | None = None) -> Outcome:
    """Run a command, show its output, and keep its summary; if it takes too long, end it with all its children."""
    with subprocess.Popen(
        command, cwd=HERE, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=LINUX
    ) as running:
        _RUNNING.add(running)
        overtime = threading.Timer(LIMIT_SECONDS, end, (running,))
        overtime.start()
        try:
            words = show(running, out)
        except BaseException:
            end(running)
            raise
        finally:
            overtime.cancel()
            _RUNNING.discard(running)
    if overtime.finished.is_set() and running.returncode < 0:
        words = f"{words} ended by signal {-running.returncode}, or after {LIMIT_SECONDS} s".strip()
    return Outcome(running.returncode == 0, words)


def show(running: subprocess.Popen[bytes], out: TextIO) -> str:
    """Show the output line by line; returns the last line with a result."""
    summary = ""
    assert running.stdout is not None
    for data in running.stdout:
        line = data.decode(errors="replace")
        out.write(line)
        out.flush()
        if TELLING.search(line):
            summary = line.removeprefix("floorside: ").strip("= \n")
    return summary


def end_all() -> None:
    for running in tuple(_RUNNING):
        end(running)


def end(running: subprocess.Popen[bytes]) -> None:
    if LINUX:
        os.killpg(running.pid, signal.SIGKILL)
    else:
        running.kill()
