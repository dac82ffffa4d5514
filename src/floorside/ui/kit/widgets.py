"""Small shared pieces: labels, boxes, buttons, layouts. The style sheet colours them by their property `role`."""

from PySide6 import QtCore  # not Qt itself: its enums take 20 ms to make, and the window stands without them
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from floorside.ui.kit.theme import Theme

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6 = 4, 8, 12, 16, 24, 32


def label(theme: Theme, text: str = "", px: int = 15, weight: int = 400, role: str = "", wrap: bool = False) -> QLabel:
    """A label of plain text. `role`: "" for text, "muted" for what matters less, "hurt" for warnings."""
    made = QLabel(text)
    made.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    made.setFont(theme.font(px, weight))
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    if role:
        made.setProperty("role", role)
    return made


def button(text: str, role: str = "") -> QPushButton:
    """A button. `role`: "primary" for the one thing to do, "quiet" for a link, "hurt" for what cannot be undone."""
    made = QPushButton(text)
    if role:
        made.setProperty("role", role)
    made.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(True)  # Return presses it, as Space does
    return made


def frame(role: str) -> QFrame:
    """A box of the style sheet: "card", "well", "notice"; or "line", a hairline."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def column(parent: QWidget | None = None, margin: int = 0, spacing: int = SPACE_2) -> QVBoxLayout:
    layout = QVBoxLayout(parent) if parent else QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout


class ScrollContent(QWidget):
    """What a scroll area holds: as high as its texts need at the width it gets, and no higher."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def scroll_area(content: ScrollContent, name: str) -> QScrollArea:
    """Scrolls up and down, and sideways only where `content` has not the least room. Keeps it in the middle if it is
    not to be as wide. `name`: for a reader.
    """
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setAlignment(QtCore.Qt.AlignmentFlag.AlignHCenter)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(QtCore.Qt.FocusPolicy.TabFocus)
    area.setWidget(content)
    return area


def tab_stops(widget: QWidget) -> list[QWidget]:
    """What inside a widget takes the keyboard, in the order in which one reads."""

    def place(inner: QWidget) -> tuple[int, int]:
        at = inner.mapTo(widget, QPoint(0, 0))
        return at.y(), at.x()

    if layout := widget.layout():
        layout.activate()
    stops = (each for each in widget.findChildren(QWidget) if each.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus)
    return sorted((each for each in stops if each.isVisibleTo(widget)), key=place)


def show_if(widget: QWidget, wanted: bool) -> None:
    """Show or hide it. What has no place yet is not shown: it would be a window; it is seen when it gets its place."""
    if not wanted or widget.parent() is not None:
        widget.setVisible(wanted)


def bring_into_view(widget: QWidget) -> None:
    """Scroll what holds it so far that all of it is seen, as soon as it has its place."""

    def bring() -> None:
        above = widget.parentWidget()
        while above:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 0, SPACE_3)
            above = above.parentWidget()

    QtCore.QTimer.singleShot(0, widget, bring)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
