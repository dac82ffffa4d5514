"""The real program on a clock that stands still, with half a year of sessions, for pictures of it."""

import os
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from floorside.devices.clock import Clock
from floorside.domain.session.engine import Engine
from floorside.domain.session.record import session_outcome
from floorside.planning import make_plan
from floorside.storage.files.shipped.catalogue import load_routines
from floorside.storage.history.sessions import History, new_session
from floorside.ui.kit.later import has_put_off
from floorside.ui.session.driver import HEARTBEAT_SECONDS
from floorside.ui.session.session_page import SessionPage
from floorside.ui.window.banner import Banner
from floorside.window_start import Start

NOW = datetime(2026, 11, 21, 7, 40, tzinfo=timezone(timedelta(hours=1)))


class StillClock:
    """A clock whose time passes only through `wait`."""

    def __init__(self) -> None:
        self.now = 1000.0

    def clock(self) -> Clock:
        return Clock(lambda: self.now, lambda: self.now, lambda: NOW + timedelta(seconds=self.now - 1000))


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


def close(start: Start) -> None:
    """Close the program and its window."""
    start.window.close()
    start.close()
    start.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # before what it has put off
    settle()


def settle() -> None:
    """Let everything be drawn that is waiting for it, and done that is put off until then."""
    rounds = 60
    while rounds > 0:
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if not any(each.isVisible() and has_put_off(each) for each in QApplication.topLevelWidgets()):
            rounds -= 1
