"""Different values of a session, for example from another computer, and the choice between them."""

from datetime import date, timedelta, timezone
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton

from floorside.domain.exercise import Side
from floorside.domain.session.record import Legs, SessionRecord
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.corrections import CHANGEABLE, SETS, START, value_of
from floorside.storage.history.rows import time_from
from floorside.ui.history.list.summary_words import exercise_name
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_4, button, label
from floorside.ui.kit.wording import words

#: A field and its other value.
Other = tuple[str, Any]


class OtherValues(QFrame):
    """A notice with a line for each value. `chosen`: a field and the value that it gets."""

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, catalogue: Catalogue, session: SessionRecord, others: list[Other]) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        self._grid.setHorizontalSpacing(SPACE_2)
        self._grid.setColumnStretch(0, 1)
        self._buttons: list[QPushButton] = []
        for row, (field, value) in enumerate(others):
            ours = value_of(session, field)
            self._add(row, field, (value, other_words(field, value, catalogue)), (ours, _here(field, ours, catalogue)))

    def begin(self) -> None:
        self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, row: int, field: str, theirs: tuple[Any, str], ours: tuple[Any, str]) -> None:
        said = [self.tr("Also given: {value}").format(value=theirs[1])]
        if ours[1]:
            said.append(self.tr("Shown now: {value}").format(value=ours[1]))
        self._grid.addWidget(label(self._theme, "\n".join(said), 15, wrap=True), row, 0)
        if field in CHANGEABLE:
            self._add_choice(row, 1, self.tr("Use that"), field, theirs)
        self._add_choice(row, 2, self.tr("Keep this"), field, ours)

    def _add_choice(self, row: int, place: int, word: str, field: str, value: tuple[Any, str]) -> None:
        choice = button(word, "quiet")
        choice.setAccessibleName(f"{word}: {value[1]}" if value[1] else word)
        choice.clicked.connect(lambda: self.chosen.emit(field, value[0]))
        self._grid.addWidget(choice, row, place, Qt.AlignmentFlag.AlignTop)
        self._buttons.append(choice)


def other_words(field: str, value: Any, catalogue: Catalogue) -> str:
    """The other value in words, "pain after 3"; for a field that cannot be chosen here, only its name."""
    if field in CHANGEABLE and value in (None, ""):
        return QCoreApplication.translate("history", "no answer")
    return _said_words(field, value, catalogue)


def _said_words(field: str, value: Any, catalogue: Catalogue) -> str:
    forms = {
        "pain_before": QCoreApplication.translate("history", "pain before {value}"),
        "pain_after": QCoreApplication.translate("history", "pain after {value}"),
        "pain_worst": QCoreApplication.translate("history", "worst pain {value}"),
        "pain_morning": QCoreApplication.translate("history", "pain the morning after {value}"),
        "note": QCoreApplication.translate("history", "note “{value}”"),
    }
    if field in forms:
        return forms[field].format(value=value)
    match field:
        case "walk_minutes":
            return QCoreApplication.translate("history", "%n minutes", None, int(value))
        case "pain_worst_exercise":
            return QCoreApplication.translate("history", "worst in {exercise}").format(
                exercise=exercise_name(value, catalogue.texts)
            )
        case "pain_worst_side":
            return (
                QCoreApplication.translate("history", "worst on the left")
                if Side(value) is Side.LEFT
                else QCoreApplication.translate("history", "worst on the right")
            )
        case "legs":
            return _legs(Legs(value))
        case _ if field == START:
            began = time_from(value["started"]).astimezone(timezone(timedelta(seconds=value["utc_offset_seconds"])))
            return QCoreApplication.translate("history", "began on {day} at {time}").format(
                day=words.day(began.date(), date.min), time=words.clock_time(began)
            )
        case _ if field == SETS:
            done = sum(each["outcome"] == "done" for each in value["sets"])
            return QCoreApplication.translate("history", "{done} of {all} sets done").format(
                done=done, all=len(value["sets"])
            )
        case "sets":
            return QCoreApplication.translate("history", "different sets")
    return QCoreApplication.translate("history", "a different length or name of the session")


def _here(field: str, value: Any, catalogue: Catalogue) -> str:
    """The present value of a field, if it can be chosen."""
    return "" if field not in CHANGEABLE or value in (None, "") else other_words(field, value, catalogue)


def _legs(legs: Legs) -> str:
    return {
        Legs.NONE: QCoreApplication.translate("history", "nothing in the legs"),
        Legs.SAME: QCoreApplication.translate("history", "legs as before"),
        Legs.HIGHER: QCoreApplication.translate("history", "less far down the leg"),
        Legs.FURTHER: QCoreApplication.translate("history", "further down the leg"),
        Legs.NEW: QCoreApplication.translate("history", "new in a leg"),
        Legs.BOTH: QCoreApplication.translate("history", "in both legs"),
        Legs.WEAKER: QCoreApplication.translate("history", "a leg weaker or more numb"),
    }[legs]
