"""What the history page shows while there is no session."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from floorside.ui.kit.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_4, SPACE_6, button, column, label


class NoSessions(QWidget):
    routine_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        title = label(theme, self.tr("Nothing here yet"), 22, 700)
        text = label(theme, self.tr("After your first session you can read here what you did and how it felt."), 16)
        text.setProperty("role", "muted")
        go = button(self.tr("Choose a routine"), "primary")
        go.clicked.connect(self.routine_requested)
        layout = column(self, SPACE_6, SPACE_2)
        layout.addStretch(2)
        for widget in (title, text):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(SPACE_4)
        layout.addWidget(go, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
