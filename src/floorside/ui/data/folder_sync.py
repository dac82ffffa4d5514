"""Synchronises the history with the shared folder of the settings, at moments when it disturbs nobody."""

from collections.abc import Set
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from floorside.devices.clock import Clock
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.ui.jobs import Jobs
from floorside.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from floorside.storage.exchange.sync_state import Notice

#: After the start: by then the person is looking around.
AFTER_START_MS = 5_000
#: After a change: others may follow at once.
AFTER_CHANGE_MS = 20_000
#: What another computer wrote may arrive at any time, and a folder may be there again.
AGAIN_MS = 5 * 60_000
#: Whoever comes back to the window may expect what is new, but goes to and fro between windows, too.
BACK_AFTER_SECONDS = 60.0


class FolderSync(QObject):
    """Call `begin` once the window is there, `look` after each session, and `expect` after a change of the person's own
    files. It also looks every few minutes, and when the person comes back to the window.

    `merged`: the history has changed; `own_merged`: exercises and routines have. `told`: a sentence about the state.
    """

    merged = Signal()
    own_merged = Signal()
    told = Signal(str)
    _committed = Signal()

    def __init__(
        self,
        window: MainWindow,
        folder: DataFolder,
        database: Database,
        clock: Clock,
        jobs: Jobs,
        settings: SettingsStore,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._database = database
        self._clock = clock
        self._jobs = jobs
        self._settings = settings
        self._is_closing = False
        self.state = ""
        self._noticed: set[str] = set()
        self._timer, self._again = self._new_timer(), self._new_timer()
        self._looked = -BACK_AFTER_SECONDS
        settings.changed.connect(self._follow)
        self._committed.connect(self._on_commit)  # a method of a QObject, so that it runs on the window's thread

    def begin(self) -> None:
        self._database.on_commit.append(self._committed.emit)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._on_state)
        self._wait(AFTER_START_MS)

    def expect(self) -> None:
        """Look soon: something has changed that the other computers do not know yet."""
        self._wait(AFTER_CHANGE_MS)

    def _on_commit(self) -> None:
        if not self._jobs.is_busy:  # else it is most likely our own: the next look finds any other
            self.expect()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._is_long_ago and not self.is_due:
            self._wait(0)

    @property
    def _is_long_ago(self) -> bool:
        return self._clock.monotonic() - self._looked >= BACK_AFTER_SECONDS

    def _new_timer(self) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.look)
        return timer

    def _wait(self, milliseconds: int) -> None:
        if self._settings.value.sync_folder and not self._is_closing:
            self._timer.start(milliseconds)

    @property
    def is_due(self) -> bool:
        """Whether something has changed, and the timer is waiting for further changes."""
        return self._timer.isActive()

    def look(self) -> None:
        """Read and write what is new, on a thread of its own. Not during a session; the next call is at its end."""
        if self._is_closing or not (chosen := self._settings.value.sync_folder):
            return
        self._again.start(AGAIN_MS)
        if self._window.in_session:
            return
        if self._jobs.is_busy:
            self._wait(AFTER_CHANGE_MS)
            return
        self._timer.stop()
        from floorside.storage.exchange.folder_sync import synchronise

        self._looked, now = self._clock.monotonic(), self._clock.local()
        self._jobs.run(
            self.tr("Keeping in step"),
            lambda _: synchronise(self._database, self._folder, Path(chosen), now, self._may_go_on),
            lambda result: self._on_end(chosen, result),
        )

    def look_now(self) -> None:
        """Look because the person asked for it, and say so until the result is there."""
        self._say(self.tr("Looking into the folder…"))
        self.look()

    def _may_go_on(self) -> bool:
        """Whether to continue; called on the working thread."""
        return not (self._is_closing or self._window.in_session)

    def _on_end(self, shared: str, result: object) -> None:
        from floorside.storage.exchange.folder_sync import Outcome

        if shared == self._settings.value.sync_folder:  # the person may have chosen otherwise meanwhile
            self._tell(result)
        if isinstance(result, Outcome) and result.own:
            self.own_merged.emit()
        if isinstance(result, Outcome) and result.has_news:
            self.merged.emit()

    def _tell(self, result: object) -> None:
        """Say what came of it, in the settings, and in a message for each file with which something is wrong."""
        from floorside.storage.exchange.folder_sync import Outcome
        from floorside.ui.data.folder_sync_words import fault_words, notice_words, state_words

        if not isinstance(result, Outcome):
            self._say(fault_words())
            return
        if result.is_complete:
            self._say(state_words(result, self._clock.local()))
            if result.is_there:
                self._withdraw_all_but({_source(notice) for notice in result.notices})
        for notice in result.fresh:
            self._noticed.add(_source(notice))
            self._window.show_banner(notice_words(notice), source=_source(notice))

    def _withdraw_all_but(self, sources: Set[str]) -> None:
        """Remove the messages whose cause has gone."""
        for source in self._noticed - sources:
            self._window.hide_banner(source)
        self._noticed &= sources

    def _follow(self) -> None:
        """Without a folder nothing is wrong with one."""
        if not self._settings.value.sync_folder:
            self._withdraw_all_but(set())

    def _say(self, sentence: str) -> None:
        self.state = sentence
        self.told.emit(sentence)

    def close(self) -> None:
        """End a running synchronisation soon, and write what has changed. Call it before the database closes."""
        if self._is_closing:
            return
        self._is_closing = True
        self._database.on_commit.clear()
        self._timer.stop()
        self._again.stop()
        self._jobs.wait()
        if chosen := self._settings.value.sync_folder:
            from floorside.storage.exchange.folder_sync import write_own

            with suppress(Exception):  # the next start repeats it
                write_own(self._database, self._folder, Path(chosen), self._clock.local())


def _source(notice: "Notice") -> str:
    """One message of the window for each file."""
    return f"folder {notice.name}"
