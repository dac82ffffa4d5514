"""What the conditions change in a routine: one line each, with the reason."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from floorside.domain.care import WAITING, AdaptedRoutine, Note, advice_fits
from floorside.domain.exercise import Condition, Effect
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.layout.disclosure import Disclosure
from floorside.ui.kit.layout.fitting_area import FittingArea
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, SPACE_3, ScrollContent, button, clear, column, frame, label
from floorside.ui.kit.wording.words import with_colon


class CareLine(NamedTuple):
    """`what`: the change, with "{names}" for the exercises; and why.

    `notes`: those to which "do it as usual" applies; none if the person has no choice. `resting`: the ids of the
    exercises that the person can put back today. `condition`: its name, "" if it is not a condition that changes them.
    """

    what: str
    names: tuple[str, ...]
    reason: str
    notes: tuple[Note, ...] = ()
    kept: bool = False
    resting: tuple[str, ...] = ()
    condition: str = ""

    @property
    def text(self) -> str:
        return f"{said_of(self.what, self.names)}. {self.reason}"


def said_of(what: str, names: Iterable[str]) -> str:
    return what.format(names=", ".join(names))


def in_short(lines: Iterable[CareLine]) -> str:
    """What changes for which exercises, each named once, where it changes most, without the reasons."""
    what: dict[str, str] = {}
    for line in lines:
        for name in line.names:
            what.setdefault(name, line.what)
    return " · ".join(
        said_of(each, (name for name, of in what.items() if of == each)) for each in dict.fromkeys(what.values())
    )


def by_condition(lines: Iterable[CareLine]) -> list[list[CareLine]]:
    """The lines about each condition, in the order in which they first come."""
    groups: dict[str, list[CareLine]] = {}
    for line in lines:
        groups.setdefault(line.condition, []).append(line)
    return list(groups.values())


def told_together(lines: Sequence[CareLine]) -> str:
    """What one condition changes, after its name, and why."""
    said = ". ".join(filter(None, (lines[0].condition, in_short(lines))))
    return f"{said}. {lines[0].reason}"


def care_lines(adapted: AdaptedRoutine, resting: Iterable[str], catalogue: Catalogue) -> list[CareLine]:
    """One line for each condition and effect, the strongest effect first. Exercises that rest today get no advice."""
    resting = tuple(resting)
    told = [note for note in adapted.notes if note.effect is Effect.HIDE or note.exercise not in resting]
    groups: dict[tuple[Effect, Condition, bool], list[Note]] = {}
    for note in sorted(told, key=lambda note: (list(Effect).index(note.effect), note.shown_anyway)):
        groups.setdefault((note.effect, note.condition, note.shown_anyway), []).append(note)
    lines = [_line(kind, notes, catalogue) for kind, notes in groups.items()]
    if names := tuple(catalogue.texts[exercise].name for exercise in resting if exercise in catalogue.texts):
        what = QCoreApplication.translate("CareNotes", "Left out today: {names}")
        why = QCoreApplication.translate("CareNotes", "The pain spread there.")
        lines.insert(0, CareLine(what, names, why, resting=resting))
    return lines


def advice_lines(exercise: str, rung: int, notes: Iterable[Note], catalogue: Catalogue) -> list[str]:
    """How to do a form of one exercise with the conditions that affect it, unless it stays as usual."""
    lines = []
    for note in notes:
        if note.exercise != exercise or note.effect is Effect.HIDE or note.shown_anyway:
            continue
        if advice_fits(catalogue.exercises[exercise], note.condition, rung):
            words = catalogue.words.conditions[note.condition]
            lines.append(with_colon(words.name, words.advice.get(exercise, words.reason)))
    return lines


def _line(kind: tuple[Effect, Condition, bool], notes: Sequence[Note], catalogue: Catalogue) -> CareLine:
    effect, condition, kept = kind
    reason = catalogue.words.conditions[condition].reason
    if condition not in WAITING:
        reason = reason.partition(". ")[0].rstrip(".") + "."  # the rest repeats the beginning of the line
    if condition in WAITING:
        what = QCoreApplication.translate("CareNotes", "Everything is paused for now")
    elif effect is Effect.HIDE:
        what = QCoreApplication.translate("CareNotes", "Left out for now: {names}")
    elif effect is Effect.WARN:
        what = _choice_words(kept)
    else:
        what = QCoreApplication.translate("CareNotes", "Done another way for now: {names}")
    names = _names(notes, catalogue)
    choice = tuple(notes) if effect is Effect.WARN else ()
    return CareLine(what, names, reason, choice, kept, condition=catalogue.words.conditions[condition].name)


def kept_words(notes: Iterable[Note], kept: bool, catalogue: Catalogue) -> str:
    """For the line about undo: what the person has chosen about a warning."""
    return said_of(_choice_words(kept), _names(notes, catalogue))


def _choice_words(kept: bool) -> str:
    if kept:
        return QCoreApplication.translate("CareNotes", "Kept as usual: {names}")
    return QCoreApplication.translate("CareNotes", "Gentler for now: {names}")


def _names(notes: Iterable[Note], catalogue: Catalogue) -> tuple[str, ...]:
    return tuple(catalogue.texts[note.exercise].name for note in notes)


class CareNotes(QWidget):
    """Shows a single line completely; of several only the beginnings, until the person opens them; in little height
    they scroll. Hidden if there is none.

    `keep_wanted`: the notes with warnings, and whether their exercises are to stay as they are. `put_back_wanted`: the
    ids of the exercises that are not to be left out today. `opened`: it has other buttons, for more or fewer reasons.
    """

    keep_wanted = Signal(object, bool)
    put_back_wanted = Signal(object)
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._open = False
        self._lines: list[CareLine] = []
        self._buttons: list[QPushButton] = []
        box = frame("well")
        outer = column(self)
        outer.addWidget(box)
        inside = column(box)
        inside.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        content = ScrollContent()
        self._rows = column(content, spacing=SPACE_1)
        inside.addWidget(FittingArea(content, self.tr("What is left out or changed")))
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
        more = [self._more()] if len(self._lines) > 1 else []
        if more and not self._open:
            self._add(in_short(self._lines), more)
        else:
            for place, lines in enumerate(by_condition(self._lines)):
                choices = [each for line in lines for each in self._choice(line)]
                self._add(self._told(lines), [*choices, *(more if place == 0 else ())])
        if had_focus and self._buttons:
            (more or self._buttons)[0].setFocus()

    def _told(self, lines: Sequence[CareLine]) -> str:
        return told_together(lines) if len(self._lines) > 1 else lines[0].text

    def _add(self, text: str, buttons: Iterable[QPushButton]) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(label(self._theme, text, 13, role="muted", wrap=True), 1)
        for each in buttons:
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignBottom)
            self._buttons.append(each)
        self._rows.addLayout(row)

    def _more(self) -> QPushButton:
        more = Disclosure(self._theme)
        more.show_state(self.tr("Less") if self._open else self.tr("Why"), is_open=self._open)
        more.clicked.connect(self._toggle)
        return more

    def _choice(self, line: CareLine) -> list[QPushButton]:
        if line.resting:
            back = button(self.tr("Put it back") if len(line.resting) == 1 else self.tr("Put them back"), "quiet")
            back.clicked.connect(lambda: self.put_back_wanted.emit(line.resting))
            return [back]
        if not line.notes:
            return []
        as_usual = self.tr("Do it as usual") if len(line.notes) == 1 else self.tr("Do them as usual")
        choice = button(self.tr("Gentler again") if line.kept else as_usual, "quiet")
        choice.clicked.connect(lambda: self.keep_wanted.emit(line.notes, not line.kept))
        return [choice]

    def _toggle(self) -> None:
        self._open = not self._open
        self._build()
        self.opened.emit()
