"""The whole program, led through its questions."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.domain.session.record import SessionRecord
from floorside.language import ENGLISH
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import save_settings
from floorside.storage.history.sessions import History
from floorside.ui.check_in.check_in_panel import CheckInPanel
from floorside.ui.help.help_page import HelpPage
from floorside.ui.kit.later import has_put_off
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.routine_page import RoutinePage
from floorside.window_start import Start
from tests.ui.hand_clock import HandClock
from tests.ui.person import SILENT, Person


class Guest(Person):
    """Looks again before each click: what follows an answer comes a moment later."""

    def click(self, text: str) -> None:
        QApplication.processEvents()
        super().click(text)


class Program:
    """The real window on a data folder of its own; closed and started again it finds what it wrote."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, path: Path) -> None:
        self.clock = HandClock()
        #: That of the catalogue and the other text files; what the window itself says stays English.
        self.language = ENGLISH
        self.folder = data_folder(path)
        self._qtbot = qtbot
        self._qapp = qapp

    @contextmanager
    def started(self, **settings: Any) -> Iterator[tuple[App, Person]]:
        if settings or not self.folder.settings.exists():
            save_settings(self.folder.settings, msgspec.structs.replace(SILENT, **settings))
        with self._open(App.begin) as app:
            self._qtbot.waitUntil(lambda: bool(app.window.findChildren(RoutinePage)), timeout=60_000)
            self._qtbot.waitUntil(lambda: "check_ins" in vars(app), timeout=60_000)  # the questions follow the page
            self._qtbot.waitUntil(lambda: not has_put_off(app.window), timeout=60_000)
            yield app, Guest(self._qtbot, app, self.clock)

    @contextmanager
    def started_in(self, routine: str) -> Iterator[tuple[App, Person]]:
        """Straight in a session of this routine."""
        save_settings(self.folder.settings, SILENT)
        with self._open(lambda app: app.start_routine(routine)) as app:
            self._qtbot.waitUntil(lambda: app.window.in_session, timeout=60_000)
            yield app, Guest(self._qtbot, app, self.clock)

    @contextmanager
    def _open(self, begin: Callable[[App], None]) -> Iterator[App]:
        app = Start(self._qapp, self.folder, self.clock.clock(), self.language).app
        app.window.first_seen.connect(lambda: begin(app))
        app.window.show()
        try:
            yield app
        finally:
            app.window.close()
            app.close()
            app.window.deleteLater()


def help_is_there(app: App) -> bool:
    return isinstance(app.window.pages_over.top, HelpPage)


def shown_routine(app: App) -> str:
    (page,) = app.window.findChildren(RoutinePage)
    return page.routine.id


def exercises_of(app: App) -> list[str]:
    model = app.window.findChildren(ExerciseList)[0].model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def texts(app: App) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in app.window.findChildren(QLabel) if label.isVisible())


def told(program: Program, app: App) -> SessionRecord:
    """The last session as it stands in the file."""
    app.services.writer.flush(60)
    return History(app.services.database).sessions()[-1]


def stop_after_a_bridge(person: Person) -> None:
    person.click("Start")
    person.wait_for("bridge")
    person.wait(20)
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Return)


def hurt_in_the_bridge(person: Person) -> None:
    person.click("Start")
    person.wait_for("bridge")
    person.wait(20)
    person.press(Qt.Key.Key_H)


def rest_is_advised(app: App) -> bool:
    """Whether a line says that pain spread, and Start is a plain button that says "anyway"."""
    stands = "Pain spread in your session today" in texts(app)
    (start,) = (each for each in app.window.findChildren(QPushButton) if each.text().startswith("Start"))
    assert stands == (start.text().startswith("Start anyway") and start.property("role") == "")
    return stands


def keep(app: App, record: SessionRecord, ago: timedelta) -> None:
    """Put a session into the history that ended so long ago."""
    began = app.clock.local().astimezone(UTC) - ago
    History(app.services.database).begin(replace(record, started=began, ended=began, local_date=began.date()), None)


def visit_settings(app: App, **settings: object) -> None:
    app.window.show_place("settings")
    app.settings.change(**settings)
    app.window.show_place("routine")


def button(app: App, text: str) -> QAbstractButton:
    """The button of the routine page whose words begin so."""
    (page,) = app.window.findChildren(RoutinePage)
    (found,) = [each for each in page.findChildren(QAbstractButton) if each.text().startswith(text)]
    return found


def urgent(app: App) -> bool:
    """Whether the urgent card stands, and Start is a plain button that says "anyway"."""
    QApplication.processEvents()
    (page,) = app.window.findChildren(RoutinePage)
    starts = [each for each in page.findChildren(QAbstractButton) if each.text().startswith("Start")]
    (panel,) = app.window.findChildren(CheckInPanel)
    stands = panel.isVisibleTo(page) and panel.property("role") == "urgent"
    assert stands == any(each.text().startswith("Start anyway") and not each.property("role") for each in starts)
    return stands
