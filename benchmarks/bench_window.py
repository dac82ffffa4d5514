"""How long the window answers nothing while somebody uses it: 20 actions, with 10,000 sessions in the history.

python -m benchmarks.bench_window [SESSIONS]

A thread asks for an answer every millisecond, as a mouse that moves would. The longest time between two answers is what
somebody feels; how much of it the window's thread worked, and did not wait for a processor, tells a busy machine apart.
"""

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.full_history import fill
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QListView, QPushButton

from floorside import window_start
from floorside.__main__ import main as floorside
from floorside.devices.instance.single_instance import Request
from floorside.domain.exercise import Dose
from floorside.storage.data_folder import data_folder
from floorside.storage.exchange.export_json import export_json
from floorside.storage.files.settings import Settings, save_settings
from floorside.ui.history.charts.exercise_chooser import ExerciseChooser

#: After each action: what it leaves for later belongs to it.
SETTLE_MS = 700
LIMIT_MS = 30.0
#: Somebody waits for these once: the first page, Qt that styles every control anew for another look, and the end of
#: the program. Milliseconds.
LIMITS = {"first page": 250.0, "another look": 400.0, "close": 300.0}
FIRST_VISIT_MS = 150.0
#: A slider changes a dose many times in a row. With the first change, and the first undo, the line about undo changes.
LIMITS["change it at once again"] = 5.0
#: History reads its sessions and charts anew each time; an export runs beside everything else.
LIMITS |= {"History again": 100.0, "export all": 50.0}
BEAT_SECONDS = 0.001


class Stretch(NamedTuple):
    action: str
    waited_ms: float
    worked_ms: float


class Heart(QObject):
    """Beats once a millisecond; the longest time between two beats that were answered, since `begin`."""

    beat = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._answered = threading.Event()
        self._is_over = False
        self.begin()
        self.beat.connect(self._answer)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def begin(self) -> None:
        self.waited = self.worked = 0.0
        self._last = time.perf_counter(), time.thread_time()

    def end(self) -> None:
        self._is_over = True

    def _run(self) -> None:
        while not self._is_over:
            self._answered.clear()
            self.beat.emit()
            self._answered.wait()
            time.sleep(BEAT_SECONDS)

    def _answer(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self.waited = max(self.waited, now[0] - self._last[0])
        self.worked = max(self.worked, now[1] - self._last[1])
        self._last = now
        self._answered.set()


class Actions:
    """What somebody does, in turn; `start` is the running program."""

    def __init__(self, start: window_start.Start, scratch: Path) -> None:
        self._start = start
        self._scratch = scratch

    def __iter__(self) -> Iterator[tuple[str, Callable[[], object]]]:
        window, app = self._start.window, self._start.app
        service = app.services.routine_service
        yield "select an exercise", lambda: self._select(1)
        yield "select another", lambda: self._select(4)
        yield "change a dose", lambda: self._change_dose(40)
        yield "change it at once again", lambda: self._change_dose(45)
        yield "undo it", service.undoing.undo
        yield "do it again", service.undoing.redo
        yield "History (first visit)", lambda: window.show_place("history")
        yield "scroll to the oldest one", lambda: window.page.findChildren(QListView)[0].scrollToBottom()
        yield "another exercise's chart", self._choose_chart
        yield "open a session", lambda: self._page.show_session("session-9000")
        yield "edit it", lambda: self._page.edit_requested.emit("session-9000", {"pain_after": 4})
        yield "Settings (first visit)", lambda: window.show_place("settings")
        yield "change a setting", lambda: app.settings.change(days_wanted=4)
        yield "another look", lambda: app.settings.change(look="dark")
        yield "back to Routine", lambda: window.show_place("routine")
        yield "when to get help (first visit)", window.help_wanted.emit
        yield "close it", window.help_wanted.emit
        yield "edit the routine (first visit)", lambda: self._page.edit_routine()
        yield "close the editor", lambda: self._press("Done")
        yield "History again", lambda: window.show_place("history")
        yield "back to Routine from History", lambda: window.show_place("routine")
        yield "export all", self._export
        yield "Start (first session)", lambda: self._press("Start")
        yield "stop the session, back to Routine", lambda: self._session.stop()

    @property
    def _session(self) -> Any:
        return self._start.app.session_controller.driver

    @property
    def _page(self) -> Any:
        return self._start.window.page

    def _select(self, row: int) -> None:
        exercises = self._start.window.page.findChildren(QListView)[0]
        exercises.setCurrentIndex(exercises.model().index(row, 0))

    def _change_dose(self, seconds: float) -> None:
        service = self._start.app.services.routine_service
        item = next(each for each in service.routines["full"].exercises if each.exercise == "supine-figure-four")
        service.set_dose("full", item.exercise, None, dose_of(item.dose, seconds))

    def _choose_chart(self) -> None:
        chooser = self._start.window.page.findChildren(ExerciseChooser)[0]
        chooser.chosen.emit("bridge")

    def _export(self) -> None:
        app = self._start.app
        path = self._scratch / "export.json"
        app.sync._jobs.run(  # the quiet ones: the others cover the window
            "Exporting",
            lambda progress: export_json(app.services.database, path, app.clock.local(), progress=progress),
            lambda result: print(f"(exported: {result})"),
        )

    def _press(self, text: str) -> None:
        buttons = self._start.window.findChildren(QPushButton)
        next(each for each in buttons if each.isVisible() and each.text().startswith(text)).click()


def dose_of(dose: Dose, seconds: float) -> Dose:
    return replace(dose, left=replace(dose.left, hold_seconds=seconds), right=replace(dose.right, hold_seconds=seconds))


class Walk(QObject):
    """Does one action after the other, and closes the window."""

    def __init__(self, start: window_start.Start, heart: Heart, scratch: Path, stretches: list[Stretch]) -> None:
        super().__init__()
        self._start = start
        self._heart = heart
        self._actions = iter(Actions(start, scratch))
        self._stretches = stretches
        self._name = "first page"

    def go_on(self) -> None:
        self._stretches.append(Stretch(self._name, self._heart.waited * 1000, self._heart.worked * 1000))
        self._name, do = next(self._actions, ("close", self._start.window.close))
        self._heart.begin()
        do()
        if self._name != "close":
            QTimer.singleShot(SETTLE_MS, self, self._go_on_when_idle)

    def _go_on_when_idle(self) -> None:
        """An export belongs to the action that began it."""
        if self._start.app.sync._jobs.is_busy:
            QTimer.singleShot(SETTLE_MS, self, self._go_on_when_idle)
        else:
            self.go_on()


def drive(folder: Path) -> list[Stretch]:
    stretches: list[Stretch] = []

    class Driven(window_start.Start):
        def go_on(self, request: Request, afresh: bool = False) -> None:
            self.heart = Heart()
            super().go_on(request, afresh)
            self.walk = Walk(self, self.heart, folder, stretches)
            QTimer.singleShot(3 * SETTLE_MS, self.walk.go_on)

        def close(self) -> None:
            began = time.perf_counter(), time.process_time()
            super().close()
            self.heart.end()
            waited, worked = time.perf_counter() - began[0], time.process_time() - began[1]
            stretches.append(Stretch("close", waited * 1000, worked * 1000))

    replaced: Any = window_start
    replaced.Start = Driven
    floorside(["--data-dir", str(folder)])
    return stretches


def limit_of(action: str) -> float:
    return LIMITS.get(action, FIRST_VISIT_MS if "first" in action else LIMIT_MS)


def main(sessions: int) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder, sessions)
        save_settings(
            data_folder(folder).settings,
            Settings(welcomed=True, tones_on=False, voice_level="tones", routine="full", asked_how_to_begin=True),
        )
        stretches = drive(folder)
    print(f"{'with ' + str(sessions) + ' sessions':<46}{'answers nothing':>16}{'of it works':>13}{'limit':>9}")
    for stretch in stretches:
        print(
            f"{stretch.action:<46}{stretch.waited_ms:>13.0f} ms{stretch.worked_ms:>10.0f} ms"
            f"{limit_of(stretch.action):>6.0f} ms"
        )
    return 0 if all(stretch.worked_ms <= limit_of(stretch.action) for stretch in stretches) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
