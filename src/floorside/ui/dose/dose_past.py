"""The past changes of a dose: when, from what, to what, and why; shown on demand."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.domain.exercise import Dose
from floorside.domain.progression.dose_change import DoseChange
from floorside.domain.progression.dose_fork import not_in_use
from floorside.services.routine.routine_service import RoutineService
from floorside.storage.history.dose_history import KeptChange
from floorside.ui.kit.layout.disclosure import Disclosure
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_1,
    SPACE_2,
    SPACE_4,
    bring_into_view,
    button,
    clear,
    column,
    flush,
    label,
)
from floorside.ui.kit.wording.dose_words import difference_words, suggestion_words
from floorside.ui.kit.wording.words import day, side_name

#: The most changes shown beside an exercise.
MOST_LINES = 12


class DosePast(QWidget):
    """Hidden if the dose never changed. `left`: it is hidden, and had the focus."""

    left = Signal()

    def __init__(self, theme: Theme, routine_service: RoutineService) -> None:
        super().__init__()
        self._theme = theme
        self._routine_service = routine_service
        self._routine = self._exercise = ""
        self._open = False
        self._shown: list[KeptChange] = []
        self._present: Dose | None = None
        self._toggle = Disclosure(theme)
        self._toggle.clicked.connect(self._open_or_close)
        self._lines = column(spacing=SPACE_1)
        self._lines.setContentsMargins(SPACE_4, 0, SPACE_4, 0)
        layout = column(self, spacing=SPACE_1)
        layout.addWidget(flush(self._toggle), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._lines)

    def show_exercise(self, routine: str, exercise: str) -> None:
        """Show the changes of an exercise in the routine with that id."""
        if (routine, exercise) != (self._routine, self._exercise):
            self._routine, self._exercise, self._open = routine, exercise, False
        kept = [
            each
            for each in self._routine_service.log.changes()
            if (each.change.routine, each.change.exercise, each.change.undone) == (routine, exercise, False)
        ]
        had_focus = self._has_focus
        self.setVisible(bool(kept))
        present = self._routine_service.dose_of(routine, exercise)
        if (kept, present) != (self._shown, self._present) or not self._lines.count():
            self._shown, self._present = kept, present
            self._build()
            if had_focus:  # perhaps on a button that has gone
                self._toggle.setFocus() if kept else self.left.emit()

    @property
    def _has_focus(self) -> bool:
        return any(each.hasFocus() for each in self.findChildren(QWidget))

    def _open_or_close(self) -> None:
        self._open = not self._open
        self._build()
        if self._open:
            bring_into_view(self)

    def _build(self) -> None:
        clear(self._lines)
        said = self.tr("Hide how it changed") if self._open else self.tr("How it changed")
        self._toggle.show_state(said, is_open=self._open)
        if not self._open:
            return
        apart = not_in_use([kept.change for kept in self._shown], self._present)
        latest = next((kept for kept in reversed(self._shown) if kept.change not in apart), None)
        for kept in reversed(self._shown[-MOST_LINES:]):
            if kept.change in apart:
                self._lines.addLayout(self._line_apart(kept.change))
            else:
                self._lines.addLayout(self._line(kept, is_latest=kept is latest))

    def _line(self, kept: KeptChange, *, is_latest: bool) -> QHBoxLayout:
        said = self._said(kept.change)
        row = self._row(said)
        if is_latest:
            undo = button(self.tr("Undo"), "quiet")
            undo.setAccessibleName(self.tr("Undo: {what}").format(what=said))
            undo.clicked.connect(partial(self._routine_service.undo_kept, kept.number, kept.change))
            row.addWidget(undo)
        return row

    def _line_apart(self, change: DoseChange) -> QHBoxLayout:
        """A change that lost to another computer's, or to the exercise as it was removed and added again."""
        said = f"{self._said(change)} · {self.tr('not in use, as the routine was changed in another way too')}"
        row = self._row(said)
        use = button(self.tr("Use this"), "quiet")
        use.setAccessibleName(self.tr("Use this: {what}").format(what=said))
        use.clicked.connect(partial(self._routine_service.use_dose_of, change))
        row.addWidget(use)
        return row

    def _row(self, said: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(label(self._theme, said, 14, role="muted", wrap=True), 1)
        return row

    def _said(self, change: DoseChange) -> str:
        parts = (
            day(change.local_date, self._routine_service.clock.local().date()),
            *([side_name(change.side)] if change.side else []),
            difference_words(change, self._routine_service.catalogue),
            suggestion_words(self._routine_service.catalogue.language).changes[change.why],
        )
        return " · ".join(parts)
