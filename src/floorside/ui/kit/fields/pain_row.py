"""A row of buttons from zero to ten, for how much something hurts or how well it goes. The person may skip it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from floorside.ui.kit.fields.roving_focus import RovingFocus
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, button, label, show_if
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.kit.wording.words import with_colon

WORST = 10


class PainRow(QWidget):
    """`chosen`: 0–10, or None for "rather not say". It is one tab stop; arrow keys and digits work inside."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, question: str, skip: str = "", ends: tuple[str, str] | None = None) -> None:
        """`skip`: what the button says that takes an answer away; it is there once there is an answer. Without it the
        button says "Skip", and is always there. `ends`: what 0 and 10 mean, where that is not pain.
        """
        super().__init__()
        self._question = question
        self._takes_away = bool(skip)
        self._skip_word = skip or self.tr("Skip")
        self._is_skipped = False
        self._group = QButtonGroup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE_2)
        rows.addWidget(label(theme, question, 18, 600, wrap=True))
        rows.addWidget(self._numbers())
        rows.addLayout(self._ends(theme, *(ends or (self.tr("0: none"), self.tr("10: the worst I can imagine")))))
        self._name_answers(question)
        self._remark = label(theme, px=13, role="muted", wrap=True)
        self._remark.hide()
        rows.addWidget(self._remark)

    def buttons(self) -> list[QPushButton]:
        return [each for each in self._group.buttons() if isinstance(each, QPushButton)]

    @property
    def pain(self) -> int | None:
        """The answer, None without one."""
        chosen = self._group.checkedId()
        return None if chosen < 0 else chosen

    @property
    def is_open(self) -> bool:
        """Whether the person has neither answered nor said that they will not."""
        return self._group.checkedButton() is None and not self._is_skipped

    def answer(self, event: QKeyEvent) -> bool:
        """Answer with a digit, and give the answer the focus; False if the key is none. Until the person comes to the
        row, further digits do not change it.
        """
        return self._roving.answer(event)

    def goes_on(self, event: QKeyEvent) -> bool:
        """Whether this digit makes 10 of the answer 1 that was typed just before."""
        return self._roving.goes_on(event)

    def show_pain(self, pain: int | None) -> None:
        """Show an earlier answer without emitting `chosen`."""
        if pain is not None:
            self._group.button(pain).setChecked(True)
            self._offer_skip()

    def say_about(self, subject: str) -> None:
        """Name what the question is about for a screen reader, where the same one is asked about several things."""
        self._name_answers(with_colon(subject, self._question))

    def _name_answers(self, asked: str) -> None:
        for pain, number in enumerate(self.buttons()):
            number.setAccessibleName(self.tr("{0} {1} of {2}").format(asked, pain, WORST))
        self._skip_button.setAccessibleName(self.tr("{skip}: {question}").format(skip=self._skip_word, question=asked))

    def say(self, remark: str) -> None:
        """Say something about the answer below it, or nothing any more: ""."""
        if remark and self._remark.isHidden():
            announce(self, remark)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))

    def _numbers(self) -> QWidget:
        row = AnswerGrid(WORST + 1, even=True)
        for pain in range(WORST + 1):
            number = button(str(pain), "choice")
            number.setProperty("narrow", True)
            number.setCheckable(True)
            number.setAutoExclusive(True)  # a screen reader then announces it as one of several
            number.setMinimumSize(30, 44)  # eleven fit into half a small screen
            number.clicked.connect(lambda _=False, pain=pain: self._choose(pain))
            self._group.addButton(number, pain)
            row.add(number)
        self._roving = RovingFocus(row, self.buttons())
        return row

    def _ends(self, theme: Theme, lowest: str, highest: str) -> QHBoxLayout:
        ends = QHBoxLayout()
        ends.addWidget(label(theme, lowest, 14, role="muted", wrap=True), 1)
        skip = self._skip_button = button(self._skip_word, "quiet")
        skip.clicked.connect(self._skip)
        ends.addWidget(skip)
        self._offer_skip()
        worst = label(theme, highest, 14, role="muted", wrap=True)
        worst.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        ends.addWidget(worst, 1)
        return ends

    def _choose(self, pain: int) -> None:
        self.chosen.emit(pain)
        self._offer_skip()

    def _skip(self) -> None:
        self._is_skipped = True
        self._group.setExclusive(False)
        for each in self._group.buttons():
            each.setChecked(False)
        self._group.setExclusive(True)
        if self._takes_away:
            self.buttons()[0].setFocus()  # before the button goes, or the keys would go elsewhere with it
        self._offer_skip()
        self.chosen.emit(None)

    def _offer_skip(self) -> None:
        show_if(self._skip_button, not self._takes_away or self._group.checkedButton() is not None)


def compare_with_worst(worst: PainRow, others: Sequence[PainRow]) -> None:
    """Say so where the worst pain is lower than another one: below the answer that was given last, where nothing moves
    under the pointer. Both stay as they are.
    """
    rows = (worst, *others)

    def compare(last: PainRow) -> None:
        told = [each.pain for each in others if each.pain is not None]
        is_lower = worst.pain is not None and worst.pain < max(told, default=0)
        said = QCoreApplication.translate("PainRow", "The worst pain is lower than another answer. Both are kept.")
        for row in rows:
            row.say(said if is_lower and row is last else "")

    for row in rows:
        row.chosen.connect(lambda _, row=row: compare(row))
    compare(worst)


def answer_first_open(rows: Sequence[PainRow], event: QKeyEvent) -> bool:
    """With a digit that no field has taken, answer the first question that is open, or none, so that typing without a
    look overwrites nothing. Returns whether it has answered.
    """
    modifiers = Qt.KeyboardModifier
    if event.isAutoRepeat() or event.modifiers() & (
        modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier
    ):
        return False
    going_on = (row for row in rows if row.goes_on(event))
    asked = next(going_on, None) or next((row for row in rows if row.is_open), None)
    return asked is not None and asked.answer(event)
