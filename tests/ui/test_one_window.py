"""There is one window: no widget ever appears as a window of its own."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Condition
from floorside.domain.session.engine import Engine
from floorside.domain.session.record import session_outcome
from floorside.planning import make_plan
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.storage.history.sessions import History, new_session
from floorside.ui.window.main_window import MainWindow
from floorside.window_start import Start
from tests.ui.hand_clock import HandClock


class Shown(QObject):
    """The kinds of the windows that come up."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.append(type(watched).__name__)
        return False


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Shown]:
    shown = Shown()
    qapp.installEventFilter(shown)
    yield shown
    qapp.removeEventFilter(shown)


@pytest.fixture
def hand() -> HandClock:
    return HandClock()


@pytest.fixture
def start(shown: Shown, qapp: QApplication, tmp_path: Path, hand: HandClock) -> Iterator[Start]:
    folder = data_folder(tmp_path)
    ticked = (Condition.PREGNANCY, Condition.SORE_WRIST)
    save_settings(folder.settings, Settings(tones_on=False, voice_level="tones", welcomed=True, conditions=ticked))
    start = Start(qapp, folder, hand.clock())
    for days_ago in (2, 1):
        too_much(start, days_ago)
    start.window.show()
    start.app.begin()
    yield start
    start.window.close()
    start.close()
    start.window.deleteLater()


def too_much(start: Start, days_ago: int) -> None:
    """A session that makes less of something be suggested."""
    app = start.app
    plan = make_plan(app.services.routine_service.routines["full"], app.services.catalogue, app.settings.value)
    engine = Engine(plan)
    engine.start(0)
    engine.advance(plan.seconds * 0.7)
    engine.stop(plan.seconds * 0.7)
    began: datetime = app.clock.local() - timedelta(days=days_ago)
    session = replace(
        new_session(plan, began, "UTC"),
        ended=began + timedelta(minutes=9),
        outcome=session_outcome(engine.records),
        pain_before=2,
        pain_worst=7,
        pain_after=6,
        sets=engine.records,
    )
    History(app.services.database).begin(session, None)


def test_no_page_brings_up_a_second_window(start: Start, shown: Shown, qtbot: QtBot, hand: HandClock) -> None:
    app, window = start.app, start.window
    qtbot.waitUntil(lambda: bool(app.services.suggestions.current), timeout=60_000)
    app.services.routine_service.undoing.do("Something was changed", lambda: None, lambda: None)
    app.services.routine_service.changed.emit()
    for place in ("history", "settings", "routine"):
        window.show_place(place)
    app.questionnaires.fill_in()
    window.pages_over.leave()
    window.help_wanted.emit()
    window.pages_over.leave()
    app.start_routine("full")
    driver = app.session_controller.driver
    assert driver is not None
    for _ in range(100):  # into a work: a session in which nothing was done has no last page
        hand.now += 0.5
        driver.wake()
    driver.hurts()
    driver.stop()
    assert window.in_session
    assert shown.kinds == [MainWindow.__name__]
