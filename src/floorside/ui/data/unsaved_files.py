"""Own routines, exercises and settings that could not be written: tries again, and asks before the window closes."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from floorside.services.services import Services
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.window.main_window import MainWindow

#: Somebody may be making room.
AGAIN_MS = 10_000
#: The longest time for the last writes on a sound disk, in seconds.
LAST_WRITES_SECONDS = 2.0


class UnsavedFiles(QObject):
    """`recovered`: all that could not be written has been written."""

    recovered = Signal()

    def __init__(self, window: MainWindow, services: Services, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._dialogs = dialogs
        self._again = QTimer(self)
        self._again.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._again.timeout.connect(self.try_again)
        services.routine_service.trouble.connect(self._wait)
        services.settings.trouble.connect(self._wait)
        # Where one file could be written, others probably can.
        services.settings.recovered.connect(self.try_now)
        services.writer_signals.recovered.connect(self.try_now)

    @property
    def is_saved(self) -> bool:
        return all(each.is_saved for each in self._services.file_services)

    def may_close(self) -> bool:
        """Whether the window may close: everything is written, or the person does not mind."""
        self._finish()
        if not self.is_saved:
            self.save_again()
            self._finish()
        return self.is_saved or self._dialogs.confirm(
            self.tr("Your last changes are not on the disk yet."),
            self.tr("Nothing can be saved in {folder} at the moment.").format(folder=self._services.folder.data),
            self.tr("Close without them"),
            self.tr("Stay"),
        )

    def try_again(self) -> None:
        """Write what could not be written, except during a session, which nothing may delay."""
        if self._window.in_session:
            return
        self.save_again()
        if self.is_saved:
            self._again.stop()
            self.recovered.emit()

    def try_now(self) -> None:
        """Do not wait for the time, if something is waiting."""
        if self._again.isActive():
            self.try_again()

    def save_again(self) -> None:
        """Write what could not be written, without a word if that fails once more."""
        for each in self._services.file_services:
            each.save_again()

    def _finish(self) -> None:
        """Wait for the writes that were begun on other threads."""
        self._services.routine_service.store.flush(LAST_WRITES_SECONDS)
        self._services.settings.flush(LAST_WRITES_SECONDS)

    def _wait(self) -> None:
        if not self.is_saved:
            self._again.start(AGAIN_MS)
