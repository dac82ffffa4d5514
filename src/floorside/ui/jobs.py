"""Runs long work on a thread, with a page over the window that shows its progress."""

import logging
import sqlite3
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from floorside.storage.faults import DataFault
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_4, SPACE_6, column, label
from floorside.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from floorside.storage.exchange.export_json import Progress

#: Work that ends sooner shows nothing.
SHOWN_AFTER_MS = 300


_logger = logging.getLogger(__name__)


class Unforeseen(Exception):
    """Work failed because of a fault of the program; the message is for the person."""


class RoundBar(QProgressBar):
    """Round at both ends on the colour of the window, even where the style cuts off the part that moves."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        corners, bar, radius = QPainterPath(), QRectF(self.rect()), self.height() / 2
        corners.addRect(bar)
        corners.addRoundedRect(bar, radius, radius)  # which takes itself out of the rectangle
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(corners, QColor(self._theme.colors.window))


class WorkingPage(QWidget):
    """Shows the progress; `title` says what is going on."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.bar = RoundBar(theme)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(420)
        self.bar.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)  # it has the focus
        rows = column(self, SPACE_6, SPACE_4)
        rows.addStretch()
        rows.addWidget(label(theme, title, 20, 600), 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch()


class Jobs(QObject):
    """One piece of work at a time. Its page covers the window, since the history is in use.

    With `is_quiet` there is no page; such work has to let others use the history. `settle` is called before each piece
    of work: it waits until what was changed is in the files.
    """

    _progressed = Signal(int)
    _ended = Signal(object)

    def __init__(
        self, window: MainWindow, theme: Theme, settle: Callable[[], object] = lambda: None, *, is_quiet: bool = False
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._settle = settle
        self._is_quiet = is_quiet
        self._page: WorkingPage | None = None
        self._thread: threading.Thread | None = None
        self._then: Callable[[object], None] = lambda _: None
        self._title = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SHOWN_AFTER_MS)
        self._patience.timeout.connect(self._show)
        self._progressed.connect(self._on_progress)
        self._ended.connect(self._on_end)

    @property
    def is_busy(self) -> bool:
        return self._thread is not None

    def run(self, title: str, work: "Callable[[Progress], object]", then: Callable[[object], None]) -> None:
        """Start `work`; does nothing while another is running.

        `then` gets its result, or the exception that it raised, with a message for the person.
        """
        if self.is_busy:
            return
        self._settle()
        self._title, self._then = title, then
        self._thread = threading.Thread(target=self._work, args=(work,), name="job", daemon=True)
        if not self._is_quiet:
            self._patience.start()
        self._thread.start()

    def wait(self) -> None:
        """Wait for the end of the work, without calling `then`."""
        self._patience.stop()
        if self._thread is not None:
            self._thread.join()

    def _work(self, work: "Callable[[Progress], object]") -> None:
        told = -1

        def progress(done: int, of: int) -> None:
            nonlocal told
            if (percent := 100 * done // max(of, 1)) != told:
                told = percent
                self._progressed.emit(percent)

        result: object = None
        try:
            result = work(progress)
        except (DataFault, sqlite3.Error, OSError) as fault:
            result = fault
        except Exception as error:  # it travels to `then` on the window's thread
            _logger.exception("A job failed")
            result = Unforeseen(self._failed(type(error).__name__))
        finally:
            self._ended.emit(result)

    def _failed(self, kind: str) -> str:
        return self.tr("That did not work ({kind}). The report at the end of Settings says more").format(kind=kind)

    def _show(self) -> None:
        self._page = WorkingPage(self._theme, self._title)
        self._window.pages_over.show(self._page, stays=True)

    def _on_progress(self, percent: int) -> None:
        if self._page is not None:
            self._page.bar.setRange(0, 100)
            self._page.bar.setValue(percent)

    def _on_end(self, result: object) -> None:
        self._patience.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._page is not None:
            self._window.pages_over.drop(self._page)
            self._page = None
        self._then(result)
