"""Small shared widgets: labels, boxes, buttons, layouts. Their property `role` selects a style of the style sheet."""

from collections.abc import Sequence

from PySide6 import QtCore  # not the whole module: creating its enums takes 20 ms
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from floorside.ui.kit.buttons import PushButton
from floorside.ui.kit.look.theme import Theme

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6 = 4, 8, 12, 16, 24, 32
#: From this size in pixels, and this weight, on, a label is a heading.
HEADING_PX, HEADING_WEIGHT = 16, 700
#: Nobody sees what has appeared, and means it with a click, so soon (a design decision).
SETTLING_MS = 500


def label(theme: Theme, text: str = "", px: int = 15, weight: int = 400, role: str = "", wrap: bool = False) -> QLabel:
    """A label of plain text. `role`: "" for normal text, "muted" for less important text, "hurt" for warnings.

    A large bold one is a heading, see wording/headings.py.
    """
    made = QLabel()
    if px >= HEADING_PX and weight >= HEADING_WEIGHT:
        made.setProperty("heading", True)  # before the text, with which a screen reader begins to know it
    made.setText(text)
    made.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    made.setFont(theme.font(px, weight))
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    if role:
        made.setProperty("role", role)
    return made


def button(text: str, role: str = "") -> QPushButton:
    """A button. `role`: "primary" for the main action, "quiet" for a link, "hurt" for an action that cannot be
    undone, "quiet-hurt" for one that takes something away.
    """
    made = PushButton(text)
    if role:
        made.setProperty("role", role)
    made.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(True)  # Return presses it, as Space does
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another style, while it is on the screen."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        for each in (widget, *widget.findChildren(QWidget)):
            each.style().unpolish(each)
            each.style().polish(each)


def flush(made: QPushButton, side: str = "left") -> QPushButton:
    """A quiet button whose text is about in line with the texts above: it needs little room for the frame of the focus.

    `side`: "left" or "right".
    """
    made.setProperty("flush", side)
    return made


def frame(role: str) -> QFrame:
    """A box of the style sheet: "card", "well", "notice"; or "line", a thin line."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def column(parent: QWidget | None = None, margin: int = 0, spacing: int = SPACE_2) -> QVBoxLayout:
    layout = QVBoxLayout(parent) if parent else QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout


class ScrollContent(QWidget):
    """The content of a scroll area: as high as its texts need at the given width, and no higher."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class _Scrolling(QScrollArea):
    """Home and End go to its ends: Qt gives it only the arrows and the keys of a page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, keys = self.verticalScrollBar(), QtCore.Qt.Key
        ends = {keys.Key_Home: bar.minimum(), keys.Key_End: bar.maximum()}
        if event.key() in ends:
            bar.setValue(ends[keys(event.key())])
        else:
            super().keyPressEvent(event)


def scroll_area(content: ScrollContent, name: str) -> QScrollArea:
    """A vertical scroll area; it scrolls sideways only if `content` has less than its minimum width.

    Content with a maximum width stays in the middle. `name`: for a screen reader.
    """
    area = _Scrolling()
    area.setAccessibleName(name)
    area.setAlignment(QtCore.Qt.AlignmentFlag.AlignHCenter)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(QtCore.Qt.FocusPolicy.TabFocus)
    area.setWidget(content)
    return area


def keep_in_the_middle(area: QScrollArea) -> None:
    """Let the content of an area stay where it is when the scroll bar comes and takes a part of the width."""

    def make_even(_least: int, most: int) -> None:
        if isValid(area):  # its bar changes once more while it vanishes with its page
            bar = area.verticalScrollBar()  # PySide 6.8 loses one that was asked for earlier
            area.setViewportMargins(bar.sizeHint().width() if most else 0, 0, 0, 0)

    area.verticalScrollBar().rangeChanged.connect(make_even)


def tab_stops(widget: QWidget) -> list[QWidget]:
    """The widgets inside that take the keyboard focus, in reading order."""

    def place(inner: QWidget) -> tuple[int, int]:
        at = inner.mapTo(widget, QPoint(0, 0))
        return at.y(), at.x()

    if layout := widget.layout():
        layout.activate()
    stops = (each for each in widget.findChildren(QWidget) if each.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus)
    return sorted((each for each in stops if each.isVisibleTo(widget)), key=place)


def go_round(stops: Sequence[QWidget], focused: QWidget | None, forward: bool) -> None:
    """Give the focus to the following stop, or to the one before; from elsewhere to the first or the last."""
    place = stops.index(focused) if focused in stops else -1 if forward else 0
    reasons = QtCore.Qt.FocusReason
    reason = reasons.TabFocusReason if forward else reasons.BacktabFocusReason
    stops[(place + (1 if forward else -1)) % len(stops)].setFocus(reason)


def show_if(widget: QWidget, wanted: bool) -> None:
    """Show or hide a widget. One without a parent would become a window; it appears when it gets its place."""
    if not wanted or widget.parent() is not None:
        widget.setVisible(wanted)


def let_settle(widget: QWidget) -> None:
    """A widget that has just appeared takes no click of the mouse for a moment: the click was meant for what was there.

    The keys work at once.
    """
    widget.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    timer = QtCore.QTimer(widget)
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: _settled(timer))  # without the widget, which it would keep
    timer.start(SETTLING_MS)


def _settled(timer: QtCore.QTimer) -> None:
    widget = timer.parent()
    assert isinstance(widget, QWidget)
    widget.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
    timer.deleteLater()


def bring_into_view(widget: QWidget) -> None:
    """Scroll so that a widget is completely visible, once the layout has placed it."""

    def bring() -> None:
        above = widget.parentWidget()
        while above:
            if isinstance(above, QScrollArea):
                _show_in(above, widget)
            above = above.parentWidget()

    QtCore.QTimer.singleShot(0, widget, bring)  # the layout places it first


def _show_in(area: QScrollArea, widget: QWidget) -> None:
    """Scroll an area to the whole of a widget. Of a text field, Qt shows only the line with the cursor."""
    content, room = area.widget(), widget.size() + QSize(0, 2 * SPACE_3)
    if content is None or room.boundedTo(area.viewport().size()) != room:
        area.ensureWidgetVisible(widget, 0, SPACE_3)
    else:
        middle = widget.mapTo(content, widget.rect().center())
        area.ensureVisible(middle.x(), middle.y(), room.width() // 2, room.height() // 2)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
