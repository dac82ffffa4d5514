"""A quiet button that opens and closes what is below it, with an arrow that shows which."""

from PySide6.QtCore import QSize, Qt

from floorside.ui.kit.buttons import PushButton
from floorside.ui.kit.look.theme import Theme

ARROW = 16


class Disclosure(PushButton):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_open = False
        self.setProperty("role", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Return presses it, as Space does
        self.setIconSize(QSize(ARROW, ARROW))
        theme.changed.connect(self._paint_arrow)

    def show_state(self, text: str, *, is_open: bool) -> None:
        self.setText(text)
        self._is_open = is_open
        self.setAccessibleDescription(self.tr("open") if is_open else self.tr("closed"))
        self._paint_arrow()

    def _paint_arrow(self) -> None:
        arrow = "chevron-up" if self._is_open else "chevron-down"
        self.setIcon(self._theme.icon(arrow, self._theme.colors.accent))
