"""Sees to it that a backup is made each day, at a moment when it is in nobody's way, and that a fault in the history is
said, whoever comes across it.
"""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from floorside.devices.clock import Clock
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import SUSPECT_SENTENCE, Database

#: After the start: the person is looking around by then, or in a session, and then it waits for its end.
AFTER_START_MS = 60_000


class DailyBackup(QObject):
    """`begin` it when the window stands; `look` whenever a session was left. It waits while `is_busy`.

    `told` carries a sentence for the person, on whatever thread it came up.
    """

    told = Signal(str)

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
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(AFTER_START_MS)
        self._first.timeout.connect(self.look)
        database.told = self.told.emit

    def begin(self) -> None:
        self._first.start()
        if self._database.suspect:  # noticed before anybody could be told
            self.told.emit(SUSPECT_SENTENCE)

    def look(self) -> None:
        """Make a backup if one is due, on a thread of its own; not during a session."""
        if self._is_busy() or (self._thread is not None and self._thread.is_alive()):
            return
        from floorside.storage.integrity.upkeep import upkeep_in_background

        self._thread = upkeep_in_background(self._database, self._folder, self._clock.local(), self.told.emit)

    def close(self) -> None:
        """Before the database is: a backup that is being made is finished."""
        self._first.stop()
        self._database.told = lambda _: None
        if self._thread is not None:
            self._thread.join()
