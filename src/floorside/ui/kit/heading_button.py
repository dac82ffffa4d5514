"""A heading that is also the button of a menu, with an arrow after its words."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QToolButton

from floorside.ui.kit.buttons import ToolButton
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1

#: From the button's edge to its text, in pixels.
LEAD = 2


class HeadingButton(ToolButton):
    """`px`: the height of the letters; `arrow`: that of the icon."""

    def __init__(self, theme: Theme, px: int, arrow: int) -> None:
        super().__init__()
        self.setProperty("role", "heading")
        self.setFont(theme.font(px, 700))
        self.setIconSize(QSize(arrow, arrow))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # puts the arrow after the text
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def ring_room(self) -> QRect:
        """Its words and the arrow, with as much air before the words as there is after the arrow."""
        return self.rect().adjusted(-SPACE_1, LEAD, -LEAD - SPACE_1, -LEAD)
