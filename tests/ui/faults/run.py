"""Runs cases that stand on stdin, one JSON object a line, each in a forked process; what came of it goes to stdout.

Everything is imported once, before the first fork, so that a whole run of the window takes a fraction of a second.
"""

import importlib
import io
import json
import os
import pkgutil
import shutil
import signal
import sqlite3
import sys
import tempfile
from contextlib import closing, redirect_stderr, suppress
from pathlib import Path
from typing import Any

import floorside
from floorside import window_start
from floorside.__main__ import main
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from tests.ui.faults.person import Person
from tests.ui.faults.points import Calls, Fault
from tests.ui.hand_clock import HandClock

#: A run that takes longer hangs.
MOST_SECONDS = 40
NOT_IMPORTED = ("floorside.__main__", "floorside.devices.sound.sound_helper", "floorside.devices.voice.voice_helper")


def run_case(case: dict[str, Any], folder: Path) -> dict[str, Any]:
    """`point` is "PHASE MODULE:FUNCTION", None to trace the calls instead; `error` a key of ERRORS."""
    point: str | None = case["point"]
    calls = Calls(case.get("inner", False))
    phase, _, name = (point or "- ").partition(" ")
    fault = Fault(name, case["error"], case["lasting"]) if point else None

    def on_phase(begun: str) -> None:
        calls.phase = begun
        if fault is not None and begun == phase:
            fault.arm()

    clock = HandClock()
    person: list[Person] = []
    _take_over(clock, person, on_phase)
    if point is None:
        calls.begin()
    stderr = io.StringIO()
    with redirect_stderr(stderr):
        on_phase("start")
        code = main(["--data-dir", str(folder)])
    calls.end()
    if fault is not None:
        fault.disarm()
    seen = person[0] if person else None
    return {
        "code": code,
        "hits": fault.hits if fault else 0,
        "points": list(calls.found),
        "blank": seen.blank if seen else ["no application"],
        "said": [*seen.said, *seen.boxes] if seen else [],
        "boxes": seen.boxes if seen else [],
        "began": seen is not None and seen.session_began,
        "finished": seen.finished_sets if seen else 0,
        "stderr": stderr.getvalue(),
    }


def _take_over(clock: HandClock, person: list[Person], on_phase: Any) -> None:
    """The window of this process is led by a person, and its session's time passes by hand."""
    make_application = window_start.make_application

    def application() -> Any:
        made = make_application()
        person.append(Person(clock, on_phase))
        return made

    class Start(window_start.Start):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            person[0].start = self

    for name, made in (("make_application", application), ("Start", Start), ("system_clock", clock.clock)):
        setattr(window_start, name, made)


def kept_sets(folder: Path) -> tuple[int, int]:
    """Finished sets in the history, apart from those of the sessions before, and in files set aside."""
    rows, aside = 0, 0
    with suppress(sqlite3.Error), closing(sqlite3.connect(folder / "history.db")) as connection:
        (rows,) = connection.execute(
            "SELECT count(*) FROM sets WHERE session = (SELECT max(key) FROM sessions WHERE key > 1)"
        ).fetchone()
    for file in (folder / "set-aside").glob("session-*.json"):
        aside += len(json.loads(file.read_text())["sessions"][0]["sets"])
    return rows, aside


def log_lines(folder: Path) -> list[str]:
    with suppress(OSError):
        return (folder / "log" / "floorside.log").read_text().splitlines()
    return []


def prepare(folder: Path, sound: bool) -> None:
    settings = Settings(tones_on=sound, voice_level="everything" if sound else "tones", welcomed=True)
    save_settings(data_folder(folder).settings, settings)


def fork_case(case: dict[str, Any], template: Path | None) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        folder, result = Path(place, "data"), Path(place, "result.json")
        if template is not None:
            shutil.copytree(template, folder)
        prepare(folder, case["sound"])
        child = os.fork()
        if child == 0:
            signal.alarm(MOST_SECONDS)
            try:
                result.write_text(json.dumps(run_case(case, folder)))
            finally:
                sys.stdout.flush()
                os._exit(0)
        _, status, used = os.wait4(child, 0)
        outcome: dict[str, Any] = {"code": None, "hits": 0, "points": [], "blank": [], "said": [], "boxes": []}
        outcome |= {"began": False, "finished": 0, "stderr": "", "ended": os.waitstatus_to_exitcode(status)}
        outcome["cpu_seconds"] = used.ru_utime + used.ru_stime
        if result.exists():
            outcome |= json.loads(result.read_text())
        in_history, aside = kept_sets(folder) if template is not None else (0, 0)
        outcome |= {"in_history": in_history, "aside": aside, "log": log_lines(folder)}
        if case.get("keep"):
            shutil.copytree(folder, case["keep"])
        return outcome


def import_all() -> None:
    for module in pkgutil.walk_packages(floorside.__path__, "floorside."):
        if module.name not in NOT_IMPORTED:
            importlib.import_module(module.name)


def serve() -> None:
    import_all()
    with tempfile.TemporaryDirectory() as place:
        template = Path(place, "template")
        first = {"point": None, "sound": False, "keep": str(template)}
        fork_case(first, None)
        shutil.rmtree(template / "log", ignore_errors=True)
        for line in sys.stdin:
            print(json.dumps(fork_case(json.loads(line), template)), flush=True)


if __name__ == "__main__":
    serve()
