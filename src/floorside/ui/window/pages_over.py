"""The pages laid over everything in the window, even over a session, and the ways to leave them."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6 import QtCore  # not the whole module: creating its enums takes 20 ms
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid


class _Laid(NamedTuple):
    """`framed`: the page, or what it scrolls in; `stays`: see `show`; `focused`: what had the focus before, which Qt
    passes on when it hides a page.
    """

    page: QWidget
    framed: QWidget
    stays: bool
    focused: QWidget | None


class PagesOver(QObject):
    """`stack`: its last widget is what the pages are laid over. `frame`: prepares a page; returns it, or what it
    scrolls in.

    A page with a method `may_leave()` is asked before the window closes. `emptied`: the last page has left.
    """

    emptied = Signal()

    def __init__(self, stack: QStackedWidget, frame: Callable[[QWidget], QWidget]) -> None:
        super().__init__(stack)
        self._stack = stack
        self._frame = frame
        self._laid: list[_Laid] = []

    @property
    def top(self) -> QWidget | None:
        """The uppermost page, if there is one."""
        return self._laid[-1].page if self._laid else None

    def show(self, page: QWidget, stays: bool = False, *, aside: bool = False) -> None:
        """Lay a page over everything until `leave`; it replaces an earlier one.

        Alt+Left and the keys of the places leave it as Escape does, unless it `stays`. `aside`: it is read beside what
        the person does: an earlier page keeps what was entered there, and comes back after it.
        """
        if not aside:
            self.leave()
        # With a focus proxy it is no stop, and Qt would give the policy to the proxy.
        if page.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus and page.focusProxy() is None:
            page.setFocusPolicy(QtCore.Qt.FocusPolicy.ClickFocus)  # it takes keys, but a Tab stop would have no name
        if not page.accessibleName():  # it has the focus
            page.setAccessibleName(_title_of(page))
        framed = self._frame(page)
        self._laid.append(_Laid(page, framed, stays, self._stack.window().focusWidget()))
        QShortcut(QKeySequence("Alt+Left"), framed).activated.connect(self._escape)
        self._stack.addWidget(framed)
        self._stack.setCurrentWidget(framed)
        page.setFocus()

    def show_or_hide(self, kind: type[QWidget], make: Callable[[], QWidget]) -> None:
        """Leave the page of this kind if it is uppermost, go back to it if it is below, or else lay one aside."""
        if isinstance(self.top, kind):
            self.leave()
        elif not self.leave_to(kind):
            self.show(make(), aside=True)

    def leave(self) -> None:
        """Remove the uppermost page, and give the focus back to where it was."""
        if self._laid:
            self._remove(self._laid.pop())

    def leave_all(self) -> None:
        """Remove all pages, without a question."""
        while self._laid:
            self.leave()

    def leave_to(self, kind: type[QWidget]) -> bool:
        """Leave what lies over a page of this kind; returns whether there is one."""
        if not any(isinstance(each.page, kind) for each in self._laid):
            return False
        while not isinstance(self.top, kind):
            self.leave()
        return True

    def leave_as_escape(self) -> bool:
        """Leave all pages as Escape does; returns whether none is left, since one may ask first."""
        before = None
        while self.top is not None and self.top is not before:  # below it there may be another one
            before = self.top
            self._escape()
        return self.top is None

    def drop(self, page: QWidget) -> None:
        """Remove this page, even if another one has been laid over it."""
        for each in self._laid:
            if each.page is page:
                self._laid.remove(each)
                self._remove(each)
                return

    def may_leave(self) -> bool:
        """Whether the window may close; a page that warns of something has to be seen, and is then uppermost."""
        for each in tuple(self._laid):
            may_leave = getattr(each.page, "may_leave", None)
            if may_leave is not None and not may_leave():
                while self.top is not each.page:
                    self.leave()
                return False
        return True

    def _escape(self) -> None:
        """Leave the uppermost page as Escape does: what was entered there is not lost without a warning."""
        if self._laid and not self._laid[-1].stays:
            key = QKeyEvent(QEvent.Type.KeyPress, QtCore.Qt.Key.Key_Escape, QtCore.Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self._laid[-1].page, key)

    def _remove(self, left: _Laid) -> None:
        if self._stack.currentWidget() is left.framed:
            below = self._stack.widget(self._stack.currentIndex() - 1)
            assert below is not None
            self._stack.setCurrentWidget(below)
            had_focus = left.focused is not None and isValid(left.focused) and left.focused.isVisible()
            ((left.focused if had_focus else below.focusWidget()) or below).setFocus()
        self._stack.removeWidget(left.framed)
        left.framed.deleteLater()
        if not self._laid:
            self.emptied.emit()


def _title_of(page: QWidget) -> str:
    from floorside.ui.kit.wording.headings import first_heading

    return first_heading(page)
