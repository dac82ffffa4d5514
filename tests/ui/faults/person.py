"""Somebody who starts the program, does one set, pauses, ends the session, closes the window, and reads what it says.

Time of a session passes by hand; the person goes on when what is awaited is there, or when nothing comes any more.
"""

import os
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QWidget

from floorside.domain.session.run_state import State
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.session.driver import HEARTBEAT_SECONDS, SessionDriver
from floorside.ui.session.end_page import EndPage
from floorside.ui.session.session_page import SessionPage
from floorside.ui.window.main_window import MainWindow
from floorside.window_start import Start
from tests.ui.hand_clock import HandClock

#: Real seconds that somebody looks at a window where nothing happens.
PATIENCE_SECONDS = 3.0
#: Steps of HEARTBEAT_SECONDS, more than the way to the first finished set.
MOST_BEATS = 400
#: Painting each of them would take most of the time.
BEATS_AT_ONCE = 20
LEAVING = ("Close without saving", "Close without it", "Close", "OK")
WOULD_NOT_CLOSE = 97


class Person(QObject):
    """`on_phase` is told when "session" and "close" begin; what was seen is in the public fields."""

    def __init__(self, clock: HandClock, on_phase: Callable[[str], None]) -> None:
        super().__init__()
        self.start: Start | None = None
        self.said: dict[str, None] = {}
        self.boxes: list[str] = []
        self.blank: list[str] = []
        self.finished_sets = 0
        self.session_began = False
        self._clock = clock
        self._on_phase = on_phase
        self._walk = self._whole_walk()
        self._is_busy = False
        self._steps = QTimer(self)
        self._steps.timeout.connect(self._step)
        self._steps.start(0)
        self._looks = QTimer(self)
        self._looks.timeout.connect(self._look)
        self._looks.start(2)

    def _step(self) -> None:
        if self._is_busy or QApplication.activeModalWidget() is not None:
            return
        self._is_busy = True
        try:
            self._look()
            if next(self._walk, "end") == "end":
                self._steps.stop()
        finally:
            self._is_busy = False

    def _look(self) -> None:
        """Read what stands there, and leave a box by the way that goes on."""
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible() and window.banner_text:
                self.said[window.banner_text] = None
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.boxes.append(f"{box.text()} {box.informativeText()}".strip())
            buttons = {button.text().replace("&", ""): button for button in box.buttons()}
            next(buttons[text] for text in LEAVING if text in buttons).click()

    def _whole_walk(self) -> Iterator[None]:
        yield from self._wait(lambda: self._shown(RoutinePage) is not None or bool(self.boxes))
        yield from self._rest()
        self._see("after the start")
        self._on_phase("session")
        yield from self._do_session()
        self._see("after the session")
        self._on_phase("close")
        if self.start is not None:
            self.start.window.close()
        yield from self._wait(lambda: False)
        os._exit(WOULD_NOT_CLOSE)

    def _do_session(self) -> Iterator[None]:
        self._click("Start")
        yield from self._rest()
        driver = self._driver
        if driver is None or self._shown(SessionPage) is None:
            return
        self.session_began = True
        for beat in range(MOST_BEATS):
            if any(each.done.seconds for each in driver.engine.records):
                break
            self._pass_time(driver)
            if beat % BEATS_AT_ONCE == 0:
                yield
        self.finished_sets = len(driver.engine.records)
        yield from self._rest()
        self._see("in the session")
        self._press(Qt.Key.Key_Space)
        if driver.engine.state is not State.PAUSED:
            self.blank.append("the session could not be paused")
        self._press(Qt.Key.Key_Escape)
        self._press(Qt.Key.Key_Return)
        yield from self._rest()
        self._see("at the end of the session")
        self._click("3")
        self._click("Done")
        yield from self._rest()

    def _pass_time(self, driver: SessionDriver) -> None:
        """As the driver's timer would wake it: what is raised there goes where everything unforeseen goes."""
        self._clock.now += HEARTBEAT_SECONDS
        driver._timer.timeout.emit()

    def _wait(self, is_there: Callable[[], bool]) -> Iterator[None]:
        until = time.monotonic() + PATIENCE_SECONDS
        while not is_there() and time.monotonic() < until:
            yield

    def _rest(self) -> Iterator[None]:
        """Let timers without a delay and other threads have their turn."""
        for _ in range(10):
            yield
        if self.start is not None and "app" in vars(self.start):
            # Threads in the background are watched from here, not through the functions that may fail.
            writer = self.start.app.services.writer
            yield from self._wait(lambda: writer._written == len(writer._writes) or writer._is_troubled)
        yield

    @property
    def _driver(self) -> SessionDriver | None:
        """None also before the first session: only the program itself makes what leads one."""
        made = vars(self.start.app) if self.start is not None and "app" in vars(self.start) else {}
        return made["session_controller"].driver if "session_controller" in made else None

    def _see(self, when: str) -> None:
        """Something must be there to be seen: a page, a line at the top, or a box that was answered."""
        window = self.start.window if self.start is not None else None
        if window is None or not window.isVisible():
            if not self.boxes:
                self.blank.append(f"no window {when}")
            return
        pages = (RoutinePage, SessionPage, EndPage)
        if not any(self._shown(kind) for kind in pages) and not window.pages_over.top and not self._has_words(window):
            self.blank.append(f"a blank window {when}")

    def _has_words(self, window: QWidget) -> bool:
        central = window.findChildren(QLabel)
        return any(label.isVisible() and label.text() for label in central)

    def _shown(self, kind: type[QWidget]) -> QWidget | None:
        window = self.start.window if self.start is not None else None
        found = window.findChildren(kind) if window is not None else []
        return next((widget for widget in found if widget.isVisible()), None)

    def _press(self, key: Qt.Key) -> None:
        page = self._shown(SessionPage)
        if page is not None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(page, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    def _click(self, text: str) -> None:
        window = self.start.window if self.start is not None else None
        for button in window.findChildren(QAbstractButton) if window is not None else ():
            if button.isVisible() and button.text().startswith(text):
                button.click()
                return
