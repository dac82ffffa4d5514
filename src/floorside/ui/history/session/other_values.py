"""Different values of a session, one from another computer, and the choice between them."""

from datetime import timedelta, timezone
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton

from floorside.domain.exercise import Side
from floorside.domain.session.record import Legs, SessionRecord
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.corrections import CHANGEABLE, SETS, START, value_of
from floorside.storage.history.rows import time_from
from floorside.ui.history.list.summary_words import exercise_name
from floorside.ui.history.session.set_words import sets_words
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_4, button, label
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.formats import long_date

#: A field and its other value.
Other = tuple[str, Any]


class OtherValues(QFrame):
    """A notice with the different values of each field, each in a line with its button. `chosen`: a field and the value
    that it gets.
    """

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
        for field, value in others:
            self._add(field, value, value_of(session, field), catalogue)

    def begin(self) -> None:
        self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, field: str, theirs: Any, ours: Any, catalogue: Catalogue) -> None:
        """Each value has its own line, with its button beside it."""
        given = self.tr("Given on another computer: {value}")
        if field not in CHANGEABLE:
            said = given.format(value=other_words(field, theirs, catalogue))
            self._add_choice(said, self.tr("Keep what is shown"), "", field, ours)
            return
        for form, value, beside, word, number in (
            (given, theirs, ours, self.tr("Use this"), self.tr("Use {value}")),
            (self.tr("Shown now: {value}"), ours, theirs, self.tr("Keep this"), self.tr("Keep {value}")),
        ):
            said = _words(field, value, beside, catalogue)
            shown = number.format(value=value) if isinstance(value, int) else word
            self._add_choice(form.format(value=said), shown, said, field, value)

    def _add_choice(self, said: str, word: str, spoken: str, field: str, value: Any) -> None:
        row = self._grid.rowCount()
        choice = button(word, "quiet")
        choice.setAccessibleName(words.with_colon(word, spoken) if spoken else word)
        choice.clicked.connect(lambda: self.chosen.emit(field, value))
        self._grid.addWidget(label(self._theme, said, 15, wrap=True), row, 0)
        self._grid.addWidget(choice, row, 1)
        self._buttons.append(choice)


def _words(field: str, value: Any, beside: Any, catalogue: Catalogue) -> str:
    """Of the sets, only what differs tells one value from the other."""
    if field == SETS and value and beside:
        return sets_words(value, beside, catalogue)
    return other_words(field, value, catalogue)


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
            return (
                QCoreApplication.translate("history", "1 minute")
                if int(value) == 1
                else QCoreApplication.translate("history", "%n minutes", None, int(value))
            )
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
                day=long_date(began.date()), time=words.clock_time(began)
            )
        case "sets":
            return QCoreApplication.translate("history", "different sets")
    return QCoreApplication.translate("history", "a different length or name of the session")


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
