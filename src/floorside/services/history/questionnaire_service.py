"""The monthly questionnaire: the completed ones, and every change of them, undone with all the rest."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QObject, Signal

from floorside.devices.clock import Clock
from floorside.domain.self_care.questionnaire import RolandMorris, roland_morris
from floorside.services.history.history_reader import HistoryReader
from floorside.services.undo import UndoService
from floorside.storage.history.questionnaires import (
    keep_roland_morris,
    roland_morris_history,
    take_back_roland_morris,
)
from floorside.storage.history.writer import SETTLED_SECONDS, SessionWriter


class QuestionnaireService(QObject):
    """`changed`: other questionnaires are completed now, or with other ticks."""

    changed = Signal()

    def __init__(
        self,
        history: HistoryReader,
        writer: SessionWriter,
        clock: Clock,
        undoing: UndoService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._writer = writer
        self._clock = clock
        self._undoing = undoing

    def today(self) -> date:
        return self._clock.local().date()

    def filled(self) -> list[RolandMorris]:
        """The completed questionnaires, the earliest first."""
        return self._history.read(roland_morris_history, [])

    def of_today(self) -> RolandMorris | None:
        """That of today, if it is completed already."""
        return next((each for each in self.filled() if each.on == self.today()), None)

    def keep(self, ticked: Collection[int]) -> RolandMorris:
        """Complete that of today; it replaces an earlier one of this day."""
        before, filled = self.of_today(), roland_morris(self.today(), ticked)
        if filled != before:
            self._undoing.do(
                self.tr("Questionnaire filled in"),
                lambda: self._write(filled, filled.on),
                lambda: self._write(before, filled.on),
            )
        return filled

    def _write(self, filled: RolandMorris | None, on: date) -> None:
        """If the disk refuses, the writer tries again later."""
        if filled is None:
            self._writer.submit(lambda history: take_back_roland_morris(history.database, on))
        else:
            self._writer.submit(lambda history: keep_roland_morris(history.database, filled))
        self._writer.flush(SETTLED_SECONDS)
        self.changed.emit()
