"""What the conditions change in a routine, in a quiet line each, with the reason."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from floorside.domain.care import AdaptedRoutine, Effect, Note
from floorside.domain.exercise import Condition
from floorside.domain.routine import Routine
from floorside.storage.catalogue import Catalogue
from floorside.ui.theme import Theme
from floorside.ui.widgets import SPACE_1, SPACE_2, SPACE_3, button, clear, column, frame, label


class Care(NamedTuple):
    """What the routine page asks of those who know the person. `resting`: exercises left out for the rest of today.

    `week`: the week in a few words. `keep`: whether a warned exercise stays as it is, from now on.
    """

    adapt: Callable[[Routine], AdaptedRoutine]
    resting: Callable[[], frozenset[str]]
    week: Callable[[], str]
    keep: Callable[[Iterable[Note], bool], None]


@dataclass(frozen=True, slots=True)
class CareLine:
    """`short` is the first words of `text`. `notes`: those that "show anyway" is for; none where there is no choice."""

    short: str
    text: str
    notes: tuple[Note, ...] = ()
    kept: bool = False


def care_lines(adapted: AdaptedRoutine, resting: Iterable[str], catalogue: Catalogue) -> list[CareLine]:
    """One line for each condition and effect, what is left out first."""
    tr = QCoreApplication.translate
    groups: dict[tuple[Effect, Condition, bool], list[Note]] = {}
    for note in sorted(adapted.notes, key=lambda note: list(Effect).index(note.effect)):
        groups.setdefault((note.effect, note.condition, note.shown_anyway), []).append(note)
    lines = [_line(kind, notes, catalogue) for kind, notes in groups.items()]
    if names := [catalogue.texts[exercise].name for exercise in resting if exercise in catalogue.texts]:
        short = tr("CareNotes", "Left out today: {names}").format(names=", ".join(names))
        lines.insert(0, CareLine(short, tr("CareNotes", "{short}, because the pain spread there.").format(short=short)))
    return lines


def advice_lines(exercise: str, notes: Iterable[Note], catalogue: Catalogue) -> list[str]:
    """How to do one exercise with the conditions that touch it."""
    lines = []
    for note in notes:
        if note.exercise == exercise and note.effect is not Effect.HIDE:
            words = catalogue.words.conditions[note.condition]
            lines.append(f"{words.name}: {words.advice.get(exercise, words.reason)}")
    return lines


def _line(kind: tuple[Effect, Condition, bool], notes: Sequence[Note], catalogue: Catalogue) -> CareLine:
    tr = QCoreApplication.translate
    effect, condition, kept = kind
    reason = catalogue.words.conditions[condition].reason
    if condition is not Condition.HIP_REPLACEMENT:
        reason = reason.partition(". ")[0].rstrip(".") + "."  # what follows says what the line's beginning says
    names = ", ".join(catalogue.texts[note.exercise].name for note in notes)
    if condition is Condition.HIP_REPLACEMENT:
        short = tr("CareNotes", "All of it rests for now")
    elif effect is Effect.HIDE:
        short = tr("CareNotes", "Left out for now: {names}").format(names=names)
    elif kept:
        short = tr("CareNotes", "Kept as usual: {names}").format(names=names)
    elif effect is Effect.WARN:
        short = tr("CareNotes", "Gentler for now: {names}").format(names=names)
    else:
        short = tr("CareNotes", "Done another way for now: {names}").format(names=names)
    warned = tuple(notes) if effect is Effect.WARN else ()
    return CareLine(short, f"{short}. {reason}", warned, kept)


class CareNotes(QWidget):
    """One line is shown whole; of several only the beginnings, till they are wanted. Hidden where there is none.

    `keep_wanted` carries the warned notes, and whether their exercises shall stay as they are.
    """

    keep_wanted = Signal(object, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._open = False
        self._lines: list[CareLine] = []
        self._buttons: list[QPushButton] = []
        box = frame("well")
        outer = column(self)
        outer.addWidget(box)
        self._rows = column(box, spacing=SPACE_1)
        self._rows.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        self.hide()

    def show_lines(self, lines: list[CareLine]) -> None:
        if lines != self._lines:
            self._lines = lines
            self._build()
        self.setVisible(bool(lines))

    def _build(self) -> None:
        had_focus = any(each.hasFocus() for each in self._buttons)
        self._buttons.clear()
        clear(self._rows)
        whole = self._open or len(self._lines) == 1
        if whole:
            for line in self._lines:
                self._add(line.text, self._choice(line))
        if len(self._lines) > 1:
            more = button(self.tr("Less") if self._open else self.tr("Why"), "quiet")
            more.clicked.connect(self._toggle)
            self._buttons.append(more)
            self._add("" if whole else " · ".join(line.short for line in self._lines), more)
        if had_focus and self._buttons:
            self._buttons[-1].setFocus()

    def _add(self, text: str, choice: QPushButton | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(label(self._theme, text, 13, role="muted", wrap=True), 1)
        if choice:
            row.addWidget(choice, 0, Qt.AlignmentFlag.AlignBottom)
        self._rows.addLayout(row)

    def _choice(self, line: CareLine) -> QPushButton | None:
        if not line.notes:
            return None
        choice = button(self.tr("Gentler again") if line.kept else self.tr("Show anyway"), "quiet")
        self._buttons.append(choice)
        choice.clicked.connect(lambda: self.keep_wanted.emit(line.notes, not line.kept))
        return choice

    def _toggle(self) -> None:
        self._open = not self._open
        self._build()
