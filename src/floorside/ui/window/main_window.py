"""The window: a rail with the main places on the left, one of them beside it, and a session over everything."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore  # not the whole module: creating its enums takes 20 ms
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from floorside.ui.kit.later import later
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import bring_into_view, column, set_role, tab_stops
from floorside.ui.window.first_sight import FirstSight
from floorside.ui.window.geometry import keep_geometry, restore_geometry
from floorside.ui.window.pages_over import PagesOver
from floorside.ui.window.rail import Place, Rail, key_of

if TYPE_CHECKING:
    from floorside.ui.window.banner import Banner

SMALLEST = QSize(640, 560)
#: The least size of a page; with less space, for example with very large letters on a small screen, it scrolls.
LEAST_ROOM = QSize(640, 560)
#: That width of a page of the rail, on a screen with room for hardly more: its words break, and its rows of answers.
LEAST_WIDTH = 300
FIRST_SIZE = QSize(1180, 760)
#: How long a message stays in a session: nobody on the mat can close it.
UNDISTURBED_BANNER_MS = 10_000
#: About the size of the system's window frame.
FRAME = QSize(8, 40)


class MainWindow(QMainWindow):
    """`places`: in the order of the rail. `first_seen`: the window is on the screen, and may create its first page.

    `geometry_file`: stores the window's size and position between two starts; None to forget them. A page with a method
    `refresh()` gets a call each time it comes into view again. `pages_over`: what lies over everything.
    """

    first_seen = Signal()
    place_shown = Signal(str)
    help_wanted = Signal()
    keys_wanted = Signal()
    start_again_wanted = Signal()

    def __init__(self, theme: Theme, places: Sequence[Place], geometry_file: Path | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._places: Mapping[str, Place] = {place.name: place for place in places}
        self._pages: dict[str, QWidget] = {}
        self._framed: dict[str, QWidget] = {}
        self._shown = ""
        self._session: QWidget | None = None
        self._undisturbed = False
        self._holds_banner = False
        self._foot: QWidget | None = None
        self._geometry_file = geometry_file
        #: Asked before the window closes; returns whether it may.
        self.may_close: Callable[[], bool] | None = None
        self.setWindowTitle("Floorside")
        self._build()
        self._take_keys()
        self._fit(restore_geometry(self, geometry_file))
        theme.changed.connect(self._paint_icons)

    def show_place(self, name: str) -> None:
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = self._places[name].make()
            if changed := getattr(page, "foot_room_changed", None):
                changed.connect(self._place_foot)
            self._framed[name] = self._frame(page, LEAST_WIDTH)
            self._page_stack.addWidget(self._framed[name])
        elif callable(refresh := getattr(page, "refresh", None)):
            refresh()
        self._rail.mark(name)
        is_first, self._shown = not self._shown, name
        self._page_stack.setCurrentWidget(self._framed[name])
        self._place_foot()
        if is_first and self.isVisible():
            later(self, self._paint_icons)  # the first page does without the library that draws them
        else:
            self._paint_icons()
        self.place_shown.emit(name)

    def say_at_first(self, text: str) -> None:
        """Show a sentence where the first page will be, before something that takes long."""
        self._first_sight.say(text)

    def refresh(self) -> None:
        """Refresh the page in view, if there is one yet."""
        if self._shown:
            self.show_place(self._shown)

    @property
    def place(self) -> str:
        """The name of the present place, "" before the first one."""
        return self._shown

    @property
    def page(self) -> QWidget:
        """The page of the present place, perhaps under a session. Raises KeyError before the first one."""
        return self._pages[self._shown]

    def show_session(self, session: QWidget, undisturbed: bool = False) -> None:
        """Give the whole window to a session, and own its widget until `leave_session`.

        `undisturbed`: messages disappear after a while, and none appears over the full screen.
        """
        self.pages_over.leave_all()
        self.leave_session()
        self.forget_said()
        self._session = session
        self._undisturbed = undisturbed
        self.hold_banner(False)
        self._tell_banner()
        self._whole.addWidget(session)
        self._whole.setCurrentWidget(session)
        session.setFocus()

    def leave_session(self) -> None:
        """Go back to the places, and delete the session's widget."""
        if self._session is not None:
            self._whole.setCurrentIndex(0)
            self._whole.removeWidget(self._session)
            self._session.deleteLater()
            self._session = None
            self._undisturbed = False
            self.hold_banner(False)
            self._tell_banner()

    @property
    def in_session(self) -> bool:
        return self._session is not None

    def show_banner(
        self,
        text: str,
        action: str = "",
        do: Callable[[], None] | None = None,
        source: str = "",
        *,
        done: bool = False,
        stays: bool = False,
    ) -> None:
        """Show a message at the top until the person closes it; with `action`, a button that calls `do`.

        It replaces the earlier message of the same `source`; without a source it stands by itself. `done`: it tells of
        a success, and goes when the person goes to another place, unless it `stays`; other messages look like trouble.
        """
        from floorside.ui.window.banner import Line

        self._banner.show_line(source or text, Line(text, action, do, done, stays))

    def hold_banner(self, held: bool) -> None:
        """Whether messages of an undisturbed session stay, since they would move what the person is about to choose."""
        self._holds_banner = held
        if "_banner" in vars(self):
            self._banner.hold(held)

    def hide_banner(self, source: str) -> None:
        """Remove the message of `source`."""
        self._banner.drop_line(source)

    def has_banner(self, source: str) -> bool:
        """Whether there is a message of `source`, perhaps behind another one."""
        return "_banner" in vars(self) and self._banner.has_line(source)

    def hide_done(self) -> None:
        """Remove what tells of a success, since something has changed meanwhile."""
        if "_banner" in vars(self):
            self._banner.drop_done()

    @property
    def banner_text(self) -> str:
        """The present message; "" if there is none."""
        return self._banner.text if not self._banner.isHidden() else ""

    @property
    def home(self) -> QWidget:
        """The rail and the places: everything but a session and a page over the window."""
        return self._home

    def put_at_foot(self, widget: QWidget) -> None:
        """Put a widget below the page, on all pages; it shows and hides itself; a session hides it, and so
        does the person who goes to another place. A page with a method `take_foot` may give it room of its own.
        """
        self._foot = widget
        self._place_foot()

    def forget_geometry(self) -> None:
        """Do not store the window's size and position from now on."""
        self._geometry_file = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._tell_banner()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.pages_over.may_leave() or (self.may_close is not None and not self.may_close()):
            event.ignore()
            return
        self.pages_over.leave_all()  # a page below may have something to keep when it is hidden
        keep_geometry(self, self._geometry_file)
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+F10 opens a menu as the menu key does, which many keyboards lack; on Linux Qt knows only that key.

        What the banner does not need is a key of the session or the page over the window: nobody on the mat looks where
        the focus is.
        """
        is_menu_key = event.key() == QtCore.Qt.Key.Key_F10
        focused, over = self.focusWidget(), self._over_home
        if is_menu_key and event.modifiers() == QtCore.Qt.KeyboardModifier.ShiftModifier:
            if focused:
                _open_context_menu(focused)
        elif over and not (focused and (focused is over or over.isAncestorOf(focused))):
            over.keyPressEvent(event)  # sent as an event it would come back here
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Handle Tab. A page scrolls to a focused widget only if the focus was in the page before, so scroll here as
        well. Qt also calls this to pass on the focus of a page that is hidden, which stays where it was.
        """
        if self._foot is not None and self._foot.isVisible() and not self.page.isAncestorOf(self._foot):
            from floorside.ui.kit.layout.reading_order import put_last

            put_last(self._foot, self.page)
        go_round = getattr(self._session, "go_round", None)
        if go_round is not None and self._whole.currentWidget() is self._session and go_round(forward):
            return True
        moved = super().focusNextPrevChild(forward)
        if (focused := self.focusWidget()) and focused.isVisible():
            bring_into_view(focused)
        return moved

    @cached_property
    def _banner(self) -> "Banner":
        from floorside.ui.window.banner import Banner

        banner = Banner(self._theme)
        banner.left.connect(self._give_focus_back)
        banner.stay_for(self._banner_ms())
        banner.hold(self._holds_banner)
        self._layout.insertWidget(0, banner)
        banner.lower()  # a screen reader reads it first
        return banner

    def _give_focus_back(self) -> None:
        """To where it last was on the page or in the session."""
        below = self._over_home or self._page_stack.currentWidget() or self._home
        last = below.focusWidget()
        (last if last and last.isVisible() and last.isEnabled() else below).setFocus()

    @property
    def _over_home(self) -> QWidget | None:
        """What has the whole window: a page over everything, or a session."""
        return self.pages_over.top or self._session

    def _banner_ms(self) -> int | None:
        """How long a message stays: until it is closed, a while in a session, and not at all in its floor view."""
        if not self._undisturbed:
            return None
        return 0 if self.isFullScreen() else UNDISTURBED_BANNER_MS

    def _tell_banner(self) -> None:
        if "_banner" in vars(self):
            self._banner.stay_for(self._banner_ms())

    def _build(self) -> None:
        self._page_stack = QStackedWidget()
        self._first_sight = FirstSight(self._theme)
        self._first_sight.seen.connect(self.first_seen)
        self._page_stack.addWidget(self._first_sight)
        self._home = QWidget()
        self._rail = Rail(self._theme, list(self._places.values()))
        self._rail.chosen.connect(self._go_to)
        self._rail.help_wanted.connect(self.help_wanted)
        beside = QHBoxLayout(self._home)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._rail)
        self._page_and_foot = column(spacing=0)
        self._page_and_foot.addWidget(self._page_stack, 1)
        beside.addLayout(self._page_and_foot, 1)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._home)
        self.pages_over = PagesOver(self._whole, self._frame_over)
        whole = QWidget()
        self._layout = column(whole, spacing=0)
        self._layout.addWidget(self._whole, 1)
        self.setCentralWidget(whole)

    def _take_keys(self) -> None:
        for number, name in enumerate(self._places, start=1):
            self._on_key(key_of(number), partial(self._go_by_key, name))
        self._on_key("F1", self.help_wanted.emit)
        self._on_key("Ctrl+Q", self.close)
        self._add_keys_key(self._home)  # a session has a use of its own for it

    def _add_keys_key(self, page: QWidget) -> None:
        """A text field keeps it for its own text."""
        keys = QShortcut(QKeySequence("?"), page)
        keys.setProperty("context", "WidgetWithChildrenShortcut")  # without Qt, see above
        keys.activated.connect(self.keys_wanted)

    def _on_key(self, key: str, do: Callable[[], object]) -> None:
        QShortcut(QKeySequence(key), self).activated.connect(do)

    def _go_by_key(self, name: str) -> None:
        """Go to a place, from a page over the window too, with the focus in it."""
        if self.in_session:
            return
        self.pages_over.leave_as_escape()
        self._go_to(name)
        focused = self.focusWidget()
        if self.pages_over.top is None and not (focused and self.page.isAncestorOf(focused)):
            (self.page.focusWidget() or next(iter(tab_stops(self.page)), self.page)).setFocus()

    def _go_to(self, name: str) -> None:
        """Go to a place that the person has chosen."""
        if not self.in_session and self.pages_over.top is None:
            if name != self._shown:
                self.forget_said()
            self.show_place(name)

    def forget_said(self) -> None:
        """What the foot and a success say is about what was shown before."""
        if self._foot is not None:
            self._foot.hide()
        self.hide_done()

    def _place_foot(self) -> None:
        """In room that the page has for it, so that nothing moves under the pointer, or else below the page."""
        if self._foot is None:
            return
        take = getattr(self._pages.get(self._shown), "take_foot", None)
        if not (callable(take) and take(self._foot)) and self._page_and_foot.indexOf(self._foot) < 0:
            set_role(self._foot, "banner")
            self._page_and_foot.addWidget(self._foot)

    def _paint_icons(self) -> None:
        self._rail.paint_icons(with_help=bool(self._shown))  # the first sight of the window does without it

    def _frame_over(self, page: QWidget) -> QWidget:
        framed = self._frame(page)
        self._add_keys_key(framed)
        return framed

    def _frame(self, page: QWidget, least_width: int = 0) -> QWidget:
        """Paint it as a page; returns it, or a scroll area with it if the screen is too small."""
        page.setProperty("role", "page")
        page.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        if self.minimumSize().expandedTo(LEAST_ROOM) == self.minimumSize():
            return page
        from floorside.ui.kit.layout.room import Room

        return Room(page, least_width)

    def _fit(self, restored: bool) -> None:
        """Fit the window to the screen: on a small one the window is smaller, and pages scroll."""
        room = self.screen().availableSize() - FRAME
        self.setMinimumSize(SMALLEST.boundedTo(room))
        if not restored:
            self.resize(FIRST_SIZE.boundedTo(room))


def _open_context_menu(widget: QWidget) -> None:
    at = widget.rect().center()
    QCoreApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, widget.mapToGlobal(at)))
