"""What was answered before a session, in one line that stays, and can be corrected."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from floorside.domain.check_in import CheckIn
from floorside.ui.check_in.questions import legs_words
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, SPACE_3, button, label
from floorside.ui.kit.wording.words import uncapital


class AnswersLine(QFrame):
    """Hidden while nothing was answered, unless the questions were skipped. `change_wanted`: they are to be asked
    again; `changed`: the line says something else.
    """

    change_wanted = Signal()
    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._said = label(theme, "", 14, wrap=True)
        change = self._change = button(self.tr("Change"), "quiet")
        change.setAccessibleName(self.tr("Change what you said"))
        change.clicked.connect(self.change_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_1, SPACE_2, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self._said, 1)
        row.addWidget(change)
        self.show_answers(CheckIn())

    def show_answers(self, told: CheckIn, *, skipped: bool = False) -> None:
        """`skipped`: the person passed over the questions, and may still want to answer them."""
        self._said.setText(told_words(told) or (self.tr("Today: nothing said") if skipped else ""))
        for widget in (self._change, self):
            widget.setVisible(bool(self._said.text()))
        self.changed.emit()


def told_words(told: CheckIn) -> str:
    """ "Today: pain 3, legs as before"; empty where nothing was answered."""
    pain = QCoreApplication.translate("CheckIn", "pain {pain}").format(pain=told.before)
    legs = QCoreApplication.translate("CheckIn", "legs: {answer}").format(answer=uncapital(legs_words(told.legs)))
    parts = [pain] if told.before is not None else []
    parts += [legs] if told.legs is not None else []
    said = QCoreApplication.translate("CheckIn", "Today: {answers}").format(answers=" · ".join(parts))
    return said if parts else ""
