"""Makes a backup each day, at a moment when it disturbs nobody, and reports faults of the history that any thread
finds.
"""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from floorside.devices.clock import Clock
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import SUSPECT_SENTENCE, Database

#: Wait so long after the start: by then the person is looking around, or in a session, and then it waits for its end.
AFTER_START_MS = 60_000
#: After a backup that could not be made: there may be room again.
AGAIN_MS = 5 * 60_000


class DailyBackup(QObject):
    """Call `begin` once the window is there, `look` after each session, and `look_again` when other files could be
    written again. No backup begins while `is_busy`.

    `told` has a sentence for the person; any thread may emit it. `recovered`: what could not be made before was made.
    """

    told = Signal(str)
    recovered = Signal()
    _ended = Signal(object)

    def __init__(
        self,
        database: Database,
        folder: DataFolder,
        clock: Clock,
        is_busy: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._database = database
        self._folder = folder
        self._clock = clock
        self._thread: threading.Thread | None = None
        self._is_closing = False
        self._trouble: str | None = None
        self._first = self._timer(AFTER_START_MS)
        self._again = self._timer(AGAIN_MS)
        self._ended.connect(self._on_end)  # a method of a QObject, so that it runs on the window's thread
        database.told = self.told.emit

    def begin(self) -> None:
        self._first.start()
        if self._database.suspect:  # found before anybody was connected
            self.told.emit(SUSPECT_SENTENCE)

    def look(self) -> None:
        """Make a backup if one is due, on a thread of its own; not during a session."""
        if self._is_busy() or (self._thread is not None and self._thread.is_alive()):
            return
        from floorside.storage.integrity.upkeep import upkeep_in_background

        now = self._clock.local()
        self._thread = upkeep_in_background(
            self._database, self._folder, now, self._ended.emit, lambda: self._is_closing
        )

    def look_again(self) -> None:
        """Make the backup that could not be made before, if there is one."""
        if self._trouble is not None:
            self.look()

    def _on_end(self, trouble: str | None) -> None:
        before, self._trouble = self._trouble, trouble
        if trouble is None and before is not None:
            self.recovered.emit()
        elif trouble is not None and trouble != before:  # the person may have closed the line
            self.told.emit(trouble)
        if trouble is not None and not self._is_closing and not self._database.suspect:  # only a start mends that
            self._again.start()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.look)
        return timer

    def close(self) -> None:
        """End a backup in progress, or wait for it if it cannot be left for the next start. Call it before the
        database closes.
        """
        self._is_closing = True
        self._first.stop()
        self._again.stop()
        self._database.told = lambda _: None
        if self._thread is not None:
            self._thread.join()
