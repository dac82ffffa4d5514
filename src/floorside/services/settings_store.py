"""The settings as they are now, and every change of them. The file is written on a thread of its own."""

import logging
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from floorside.storage.files.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

logger = logging.getLogger(__name__)


class SettingsStore(QObject):
    """`value` holds at once for everybody; `changed` carries it.

    `trouble`: one sentence for the person when the file could not be written; `recovered`: it is written again.
    `notice`: what was wrong with the file at the start, or None.
    """

    changed = Signal(object)  # Settings
    trouble = Signal(str)
    recovered = Signal()
    _written = Signal(str)  # on the thread that writes; empty if it went well

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.value, self.notice = load_settings(path)
        self._last: Future[None] | None = None
        self._is_closed = False
        self._written.connect(self._on_written)  # a slot of ours, so that it runs on the window's thread

    def change(self, **fields: object) -> None:
        """Use these fields from now on, and keep them. After `close` they are no longer written."""
        value = self.value = replace(self.value, **fields)  # type: ignore[arg-type]
        if not self._is_closed:
            self._last = self._thread.submit(self._save, value)
        self.changed.emit(value)

    def flush(self, seconds: float | None = None) -> bool:
        """Wait until what was changed is in the file; whether it was tried within so many seconds."""
        from concurrent.futures import wait

        return self._last is None or not wait([self._last], seconds).not_done

    def close(self) -> None:
        """Write what is not written yet. May be called twice."""
        self._is_closed = True
        if self._last is not None:
            self._thread.shutdown()

    @cached_property
    def _thread(self) -> "ThreadPoolExecutor":
        """One, so that the changes reach the file in their order; imported at the first change."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(1, "settings")

    def _save(self, value: Settings) -> None:
        if value is not self.value:
            return  # a later change is waiting, and holds this one too
        try:
            save_settings(self._path, value)
        except Exception as error:  # what nobody foresaw would be lost on this thread
            logger.exception("the settings could not be saved")
            self._written.emit(getattr(error, "strerror", None) or str(error))
        else:
            self._written.emit("")

    def _on_written(self, reason: str) -> None:
        if not reason:
            self.recovered.emit()
            return
        said = self.tr("The settings could not be saved ({reason}). They last until you close.")
        self.trouble.emit(said.format(reason=reason))
