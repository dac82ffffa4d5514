"""A row that asks how many minutes there are, and chooses what of a routine fits into them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.ui.kit.buttons import CheckableButton
from floorside.ui.kit.fields.roving_focus import RovingFocus
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, label
from floorside.ui.kit.wording.plain_text import set_tip

#: None stands for all of the routine.
CHOICES: tuple[int | None, ...] = (5, 8, 10, 15, None)


class MinutesRow(QWidget):
    """`chosen` carries the minutes, or None for all of the routine."""

    chosen = Signal(object)  # int | None

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._buttons: dict[int | None, CheckableButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(label(theme, self.tr("Minutes today"), 14, role="muted"))
        row.addWidget(self._choices())
        row.addStretch()

    def offer(self, seconds: float) -> None:
        """Offer the minutes that choose a part of a routine of so many seconds; the others would choose all of it."""
        for value, each in self._buttons.items():
            is_part = value is None or value < round(seconds / 60)  # as the minutes are shown
            reason = "" if is_part else self.tr("All of it takes no longer")
            each.setEnabled(is_part)
            set_tip(each, reason)
            each.setAccessibleDescription(reason)

    def show_chosen(self, minutes: int | None, *, is_whole: bool) -> None:
        """Mark what was chosen; nothing where the person chose the part by hand. `is_whole`: nothing is left out."""
        for each in self._buttons.values():
            each.setAutoExclusive(False)  # else one of them would stay chosen
        for value, each in self._buttons.items():
            each.setChecked(value is None if is_whole else value is not None and value == minutes)
        for each in self._buttons.values():
            each.setAutoExclusive(True)  # a screen reader then announces it as one of several

    def _choices(self) -> QWidget:
        bar = AnswerGrid(len(CHOICES), margin=SPACE_1)
        for value in CHOICES:
            shown = str(value) if value else self.tr("All")
            each = self._buttons[value] = CheckableButton(shown)
            each.setAutoDefault(True)  # Enter chooses it, as Space does
            each.setProperty("role", "choice")
            each.setCheckable(True)
            # With what is shown, by which voice control calls it.
            each.setAccessibleName(self.tr("How many minutes do you have today? {minutes}").format(minutes=shown))
            each.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            bar.add(each)
        RovingFocus(bar, list(self._buttons.values()))
        return bar
