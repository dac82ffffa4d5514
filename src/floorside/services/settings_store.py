"""The present settings, and every change of them. A thread of its own writes the file."""

import logging
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from floorside.storage.files.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

logger = logging.getLogger(__name__)


class SettingsStore(QObject):
    """`value`: the present settings; `changed`: the new ones, after each change.

    `chosen`: the person has made a choice that they can undo: in a few words, and its fields before and after.
    `restored`: such a choice was undone or made again. `refused`: the name and the value of a field that the system
    does not take. `trouble`: one sentence for the person if the file could not be
    written; `recovered`: it has been written again.
    `notice`: what was wrong with the file at the start, or None.
    """

    changed = Signal(object)  # Settings
    chosen = Signal(str, object, object)  # what was chosen; dict[str, object], twice
    restored = Signal()
    refused = Signal(str, object)
    trouble = Signal(str)
    recovered = Signal()
    _written = Signal(str)  # from the writing thread; "" if it succeeded

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.value, self.notice = load_settings(path)
        self._last: Future[None] | None = None
        self._is_saved = True
        self._is_closed = False
        self._written.connect(self._on_written)  # a method of a QObject, so that it runs on the window's thread

    def change(self, **fields: object) -> None:
        """Change these fields at once, and write them. After `close` changes are not written."""
        value = self.value = replace(self.value, **fields)
        if not self._is_closed:
            self._last = self._thread.submit(self._save, value)
        self.changed.emit(value)

    def choose(self, said: str, **fields: object) -> None:
        """Change these fields as the person has chosen. `said`: that choice in a few words, for the line about undo."""
        before = {name: getattr(self.value, name) for name in fields}
        if before != fields:
            self.change(**fields)
            self.chosen.emit(said, before, fields)

    def restore(self, **fields: object) -> None:
        """Undo such a choice, or make it again."""
        self.change(**fields)
        self.restored.emit()

    def refuse(self, name: str, instead: object) -> None:
        """The system does not take the value of this field: put another one in its place."""
        value = getattr(self.value, name)
        self.change(**{name: instead})
        self.refused.emit(name, value)

    def flush(self, seconds: float | None = None) -> bool:
        """Wait up to so many seconds until the changes are written; whether the write was attempted in time."""
        from concurrent.futures import wait

        return self._last is None or not wait([self._last], seconds).not_done

    def close(self) -> None:
        """Write what is not written yet, also what a full disk refused. May be called twice."""
        if self._last is not None and not self._is_closed:
            self._thread.submit(self._save_again)
            self._thread.shutdown()
        self._is_closed = True

    @cached_property
    def _thread(self) -> "ThreadPoolExecutor":
        """A single thread, so that changes are written in their order; imported at the first change."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(1, "settings")

    @property
    def is_saved(self) -> bool:
        """Whether the file has the present settings, as far as its writes have ended."""
        return self._is_saved

    def save_again(self) -> None:
        """Write what could not be written, without a word if that fails once more."""
        if not self._is_saved and not self._is_closed:
            self._last = self._thread.submit(self._save_again)

    def _save_again(self) -> None:
        if not self._is_saved:
            self._save(self.value, is_told=True)

    def _save(self, value: Settings, *, is_told: bool = False) -> None:
        if value is not self.value:
            return  # a later change is waiting, and includes this one
        self._is_saved = False
        try:
            save_settings(self._path, value)
        except Exception as error:  # otherwise an unexpected exception would be lost on this thread
            if not is_told:
                logger.exception("the settings could not be saved")
                self._written.emit(getattr(error, "strerror", None) or str(error))
        else:
            self._is_saved = True
            self._written.emit("")

    def _on_written(self, reason: str) -> None:
        if not reason:
            self.recovered.emit()
            return
        said = self.tr("The settings could not be saved ({reason}). Floorside keeps them in memory and tries again.")
        self.trouble.emit(said.format(reason=reason))
