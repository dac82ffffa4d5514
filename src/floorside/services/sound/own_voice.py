"""Has the words of own exercises recorded by the extra `floorside[voice]`, in a process that runs beside the window."""

import logging
from collections.abc import Callable
from importlib.util import find_spec

from PySide6.QtCore import QObject, QProcess, QTimer

from floorside.devices.helper.helper_process import helper_command
from floorside.language import ENGLISH
from floorside.storage.data_folder import DataFolder
from floorside.storage.files.own.own_clips import load_own_clips
from floorside.storage.files.shipped.catalogue import Catalogue

#: After a change: others may follow, and files are written first.
AFTER_CHANGE_MS = 2000
#: The module of the extra, and the language of its voice.
MODULE, LANGUAGE = "hibari", ENGLISH

_logger = logging.getLogger(__name__)


class OwnVoice(QObject):
    """`is_busy`: whether a session is running, which nothing may disturb; call `look` after it."""

    def __init__(self, folder: DataFolder, catalogue: Catalogue, is_busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._catalogue = catalogue
        self._is_busy = is_busy
        self._process: QProcess | None = None
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_CHANGE_MS)
        self._timer.timeout.connect(self._begin)
        self._take()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being recorded, nor about to be."""
        return self._process is None and not self._timer.isActive()

    def look(self) -> None:
        """Something was changed: record what is missing now, a little later."""
        if self._process is not None:
            self._again = True
        elif self._catalogue.language == LANGUAGE and find_spec(MODULE) is not None:
            self._timer.start()

    def close(self) -> None:
        self._timer.stop()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished()

    def _take(self) -> None:
        if self._catalogue.language != LANGUAGE:
            return
        found = load_own_clips(self._folder.voice)
        self._catalogue.own_clips.clear()
        self._catalogue.own_clips.update(found)

    def _begin(self) -> None:
        if self._is_busy():
            return
        self._take()  # also what a process recorded that ended during a session
        self._process = QProcess(self)
        self._process.finished.connect(self._on_end)
        self._process.errorOccurred.connect(self._on_error)
        one_folder = str(self._folder.data) if self._folder.data == self._folder.cache else ""
        program, *words = helper_command("own_voice")
        self._process.start(program, [*words, one_folder, LANGUAGE])

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_end()

    def _on_end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for line in bytes(process.readAllStandardError().data()).decode(errors="replace").splitlines()[-20:]:
            _logger.warning("own voice: %s", line)
        process.deleteLater()
        if not self._is_busy():
            self._take()
        if self._again:
            self._again = False
            self.look()
