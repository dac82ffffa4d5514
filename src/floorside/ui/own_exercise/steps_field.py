"""A text field for the steps of an own exercise, one on each line."""

from collections.abc import Iterable

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit

from floorside.storage.files.line_text import one_line
from floorside.ui.kit.look.theme import Theme
from floorside.ui.own_exercise.own_exercise_words import steps_remark

LINES_SHOWN = 5


class StepsField(QPlainTextEdit):
    def __init__(self, theme: Theme, steps: Iterable[str]) -> None:
        super().__init__("\n".join(steps))
        self.setTabChangesFocus(True)
        self.setFixedHeight(QFontMetrics(theme.font(15)).lineSpacing() * LINES_SHOWN + 24)
        self.setAccessibleName(self.tr("Steps, one per line"))

    @property
    def steps(self) -> tuple[str, ...]:
        lines = (one_line(line) for line in self.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    @property
    def remark(self) -> str:
        """What has to change before the steps can be saved; "" if nothing."""
        return steps_remark(self.steps)
