"""What the history page shows while there is no session."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, SPACE_4, button, column, label


class NoSessions(QWidget):
    """`session_wanted`: the person wants to add one that they did without the program."""

    routine_requested = Signal()
    session_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        title = label(theme, self.tr("Nothing here yet"), 22, 700)
        said = self.tr("After your first session you can read here what you did and how it felt.")
        text = label(theme, said, 16, role="muted", wrap=True)
        go = button(self.tr("Choose a routine"), "primary")
        go.clicked.connect(self.routine_requested)
        add = button(self.tr("Add a session done elsewhere"), "quiet")
        add.clicked.connect(self.session_wanted)
        layout = column(self, SPACE_3, SPACE_2)
        layout.addStretch(2)
        for each in (title, text):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(each)
        layout.addSpacing(SPACE_4)
        layout.addWidget(go, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(add, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
