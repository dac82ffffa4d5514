"""Whether a screen reader and Tab go through a window in the order in which it stands on the screen."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QScrollArea, QStackedWidget, QWidget

from floorside.ui.kit.layout.laid_out import laid_out


def misread(widget: QWidget) -> list[str]:
    """The pairs of neighbours of which a screen reader reads the one first that stands below or to the right."""
    return [
        f"{_described(later)} before {_described(earlier)}"
        for parent in (widget, *widget.findChildren(QWidget))
        if parent.isVisible() and not isinstance(parent, QStackedWidget)
        for later, earlier in pairwise(_read(parent))
        if _is_after(_place(later, parent), _place(earlier, parent))
    ]


def tabbed_wrongly(page: QWidget) -> list[str]:
    """The pairs of stops of which Tab reaches the one first that stands below or to the right."""
    return [
        f"{_described(later)} before {_described(earlier)}"
        for later, earlier in pairwise(_stops(page))
        if _area_of(later) is _area_of(earlier) and _is_after(_place(later, page), _place(earlier, page))
    ]


def _read(parent: QWidget) -> list[QWidget]:
    children = (each for each in parent.children() if isinstance(each, QWidget) and each.isVisible())
    return [each for each in children if _holds(parent.layout(), each) and _says_something(each)]


def _holds(layout: QLayout | None, widget: QWidget) -> bool:
    """Whether the layout, or one inside it, places the widget."""
    inside = laid_out(layout) if layout else []
    return widget in inside or any(isinstance(each, QLayout) and _holds(each, widget) for each in inside)


def _says_something(widget: QWidget) -> bool:
    inside = (widget, *widget.findChildren(QWidget))
    return any(isinstance(each, QLabel | QAbstractButton) and each.isVisible() and each.text() for each in inside)


def _stops(page: QWidget) -> Iterator[QWidget]:
    window = page.window()
    each = window.nextInFocusChain()
    while each is not None and each is not window:
        takes = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.focusProxy() is None
        if takes and page.isAncestorOf(each) and each.isVisible() and each.isEnabled():
            yield each
        each = each.nextInFocusChain()


def _area_of(widget: QWidget) -> QWidget | None:
    """The scroll area around a widget: what is outside of it may stand anywhere beside what scrolls."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _place(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def _is_after(one: QRect, other: QRect) -> bool:
    """Whether one is below the other in the same column, or to the right of it in the same line."""
    beside = min(one.right(), other.right()) > max(one.left(), other.left())
    in_line = min(one.bottom(), other.bottom()) > max(one.top(), other.top())
    return (beside and one.top() >= other.bottom()) or (in_line and one.left() >= other.right())


def _described(widget: QWidget) -> str:
    said = [each.text() for each in (widget, *widget.findChildren(QLabel)) if isinstance(each, QLabel) and each.text()]
    text = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else " ".join(said))
    return f"{type(widget).__name__} {text[:60]!r}"
