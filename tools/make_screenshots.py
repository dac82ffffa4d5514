"""Makes the screenshots for the docs from the real program, with a clock that stands still.

python tools/make_screenshots.py [FOLDER]
"""

import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from floorside.devices.clock import Clock
from floorside.domain.session.engine import Engine
from floorside.domain.session.record import session_outcome
from floorside.planning import make_plan
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.files.catalogue import load_routines
from floorside.storage.files.settings import Look, Settings, save_settings
from floorside.storage.history.sessions import History, new_session
from floorside.ui.kit.banner import Banner
from floorside.ui.session.driver import HEARTBEAT_SECONDS
from floorside.ui.session.session_page import SessionPage
from floorside.window_start import Start, make_application

SHOTS = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
SIZE = QSize(1180, 760)
NOW = datetime(2026, 11, 21, 7, 40, tzinfo=timezone(timedelta(hours=1)))


class StillClock:
    """A clock whose time passes only through `wait`."""

    def __init__(self) -> None:
        self.now = 1000.0

    def clock(self) -> Clock:
        return Clock(lambda: self.now, lambda: self.now, lambda: NOW + timedelta(seconds=self.now - 1000))


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SHOTS
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    for look in ("light", "dark", "contrast"):
        with tempfile.TemporaryDirectory() as data:
            for name, widget in shots(application, data_folder(Path(data)), look):
                suffix = "" if look == "light" else f"-{look}"
                settle()
                widget.grab().save(str(folder / f"{name}{suffix}.png"))
                print(folder / f"{name}{suffix}.png")


def shots(application: QApplication, folder: DataFolder, look: Look) -> Iterator[tuple[str, QWidget]]:
    """The pictures, each as its name and widget, one after the other in one run of the program."""
    quiet = Settings(look=look, tones_on=False, voice_level="short", welcomed=True)
    save_settings(folder.settings, quiet)
    time = StillClock()
    start = Start(application, folder, time.clock())
    remember_half_a_year(start)
    window = start.window
    window.resize(SIZE)
    window.show()
    for place in ("routine", "history", "settings"):
        window.show_place(place)
        settle()
        yield place, window
    start.app.start_routine("full")
    yield "get-ready", go_on(start, time, lambda step: step.kind == "get_ready", 8)
    yield "session", go_on(start, time, lambda step: step.exercise == "supine-figure-four" and step.kind == "work", 2)
    yield "reps", go_on(start, time, lambda step: step.exercise == "low-cobra" and step.kind == "work", 26)
    circling = go_on(start, time, lambda step: step.direction == "backward" and step.kind == "work", 13.2)
    yield "circles", circling
    driver = start.app.session_controller.driver
    assert driver is not None
    driver.hurts()
    yield "it-hurts", window
    driver.stop()
    settle()
    hide_banners(window)
    yield "end", window
    start.close()
    window.close()
    window.deleteLater()
    settle()


def go_on(start: Start, time: StillClock, wanted: Callable[..., bool], seconds: float) -> QWidget:
    """Go on to a step that `wanted` accepts, and some seconds into it."""
    driver = start.app.session_controller.driver
    assert driver is not None
    while not wanted(driver.moment().step):
        pass_time(start, time, HEARTBEAT_SECONDS)
    pass_time(start, time, seconds)
    for page in start.window.findChildren(SessionPage):
        page.look()
    hide_banners(start.window)
    return start.window


def hide_banners(window: QWidget) -> None:
    """Hide messages about missing devices of this computer."""
    for banner in window.findChildren(Banner):
        banner.hide()


def pass_time(start: Start, time: StillClock, seconds: float) -> None:
    driver = start.app.session_controller.driver
    assert driver is not None
    until = time.now + seconds
    while time.now < until:
        time.now = min(until, time.now + HEARTBEAT_SECONDS)
        driver.wake()


def remember_half_a_year(start: Start) -> None:
    """Store half a year of plausible sessions, always the same."""
    chance = random.Random(7)
    app = start.app
    routines = load_routines(app.services.catalogue)
    for days in range(170, 1, -1):
        if chance.random() < 0.42:
            began = NOW - timedelta(days=days, minutes=chance.randrange(0, 600))
            routine = routines[chance.choice(["full", "full", "full", "short", "flare"])]
            plan = make_plan(routine, app.services.catalogue, app.settings.value)
            engine = Engine(plan)
            engine.start(0)
            led_for = plan.seconds * chance.choice([0.5, 0.8, 1, 1, 1, 1])
            engine.advance(led_for)
            if engine.state != "finished":
                engine.stop(led_for)
            pain = max(1, round(4 - (170 - days) / 60 + chance.random()))
            session = replace(
                new_session(plan, began, "Europe/Berlin"),
                ended=began + timedelta(seconds=led_for),
                outcome=session_outcome(engine.records),
                active_seconds=led_for,
                pain_before=pain,
                pain_after=max(0, pain - chance.randrange(0, 2)),
                sets=engine.records,
            )
            History(app.services.database).begin(session, None)


def settle() -> None:
    """Let everything be drawn that is waiting for it."""
    for _ in range(60):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main()
