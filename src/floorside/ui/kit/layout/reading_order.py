"""A screen reader and Tab go through a page in the order in which it is laid out, whatever was made first.

Qt keeps to the order in which widgets were made: without this, what a page makes later would come last.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from floorside.ui.kit.layout.laid_out import laid_out


def keep_reading_order(page: QWidget) -> None:
    """Call this after something was added to a page that is read already, also deep inside it."""
    everything = tuple(_in_order(page))
    known = set(everything)
    tabs = [each for each in _tab_chain(page) if each in known]
    places = {each: place for place, each in enumerate(everything)}
    _chain(tabs, sorted(tabs, key=lambda each: places[each]))


def put_last(widget: QWidget, page: QWidget) -> None:
    """Let Tab reach a widget of the same window after everything that the page has made so far."""
    tabs = list(_tab_chain(page.window()))
    inside = [each for each in tabs if page.isAncestorOf(each)]
    last = [each for each in tabs if widget.isAncestorOf(each)]
    wanted = [*inside, *last]
    _chain([each for each in tabs if each in set(wanted)], wanted)


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """The widget and all inside it, brought into the order of its layout."""
    yield widget
    if isinstance(widget, QScrollArea):
        inside = [content] if (content := widget.widget()) is not None else []
    elif (layout := widget.layout()) is not None:
        inside = list(_widgets_in(layout))
        _put_in_order(widget, inside)
    else:
        inside = [each for each in widget.children() if isinstance(each, QWidget)]
    for each in inside:
        yield from _in_order(each)


def _widgets_in(layout: QLayout) -> Iterator[QWidget]:
    for each in laid_out(layout):
        if isinstance(each, QWidget):
            yield each
        else:
            yield from _widgets_in(each)


def _put_in_order(parent: QWidget, wanted: Sequence[QWidget]) -> None:
    """A screen reader reads the children in the order in which they lie above each other."""
    known = set(wanted)
    if [each for each in parent.children() if each in known] != list(wanted):
        for each in reversed(wanted):
            each.lower()  # what the layout does not place may have to lie over it


def _tab_chain(page: QWidget) -> Iterator[QWidget]:
    """What takes the focus inside a page, also what is hidden now, or is not yet the one of a row that Tab reaches."""
    window = page.window()
    each = window.nextInFocusChain()
    while each is not None and each is not window:
        takes = each.focusPolicy() is not Qt.FocusPolicy.NoFocus and each.focusProxy() is None
        if takes and (page is each or page.isAncestorOf(each)):
            yield each
        each = each.nextInFocusChain()


def _chain(present: Sequence[QWidget], wanted: Iterable[QWidget]) -> None:
    wanted = list(wanted)
    if list(present) != wanted:
        for one, following in pairwise(wanted):
            QWidget.setTabOrder(one, following)
