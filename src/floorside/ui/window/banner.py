"""A line at the top of the window, for messages that must not interrupt."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_4, button, label
from floorside.ui.kit.wording.accessible_label import announce

MARK_PX = 22
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Line(NamedTuple):
    """The message of one source. `action`: the text of a button, which calls `do`. `done`: something succeeded, and
    nothing is wrong; it goes when the person goes to another place, unless it `stays`.
    """

    text: str
    action: str = ""
    do: Callable[[], None] | None = None
    done: bool = False
    stays: bool = False


class Banner(QFrame):
    """Shows the latest message. Each source has one at a time; closing it shows the one before.

    While the banner is away by itself (see `stay_for`), it keeps its messages, and shows none of them a second time
    until messages stay. `left`: a message was closed, or goes, and one of its buttons has the focus; the arrow keys,
    which would move it from there, go to the window.
    """

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._lines: dict[str, Line] = {}
        self._stay_ms: int | None = None
        self._was_seen = False
        self._is_held = False
        self._is_due = False
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.timeout.connect(self._go)
        self._theme = theme
        self._mark = label(theme)
        self._mark.setFixedWidth(MARK_PX)
        self._text = label(theme, wrap=True)
        self._action = button("", "quiet")
        self._action.clicked.connect(self._act)
        self._away = button(self.tr("Close"), "quiet")
        self._away.clicked.connect(self._take_latest)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_2, SPACE_2)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._mark)
        layout.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._action)
        layout.addWidget(self._away)
        for each in (self._action, self._away):
            each.installEventFilter(self)
        theme.changed.connect(self._show_kind)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_line(self, source: str, line: Line) -> None:
        """Show a message; it replaces the earlier one of the same source."""
        self._lines.pop(source, None)
        self._lines[source] = line
        self._was_seen = False
        self._show_latest()
        announce(self, line.text)

    def drop_line(self, source: str) -> None:
        """Remove the message of a source; those of other sources stay."""
        if self._lines.pop(source, None) is not None:
            self._show_latest()

    def has_line(self, source: str) -> bool:
        return source in self._lines

    def drop_done(self) -> None:
        """Remove what tells of a success and need not stay."""
        kept = {source: line for source, line in self._lines.items() if line.stays or not line.done}
        if kept != self._lines:
            self._lines = kept
            self._show_latest()

    def stay_for(self, milliseconds: int | None) -> None:
        """Set how long a message stays: None until the person closes it, 0 not at all."""
        if milliseconds != self._stay_ms:
            in_session = None not in (milliseconds, self._stay_ms)
            self._was_seen = in_session and (self._was_seen or self.isVisible())
            self._stay_ms = milliseconds
            self._show_latest()

    def hold(self, held: bool) -> None:
        """While it is held, a message does not go by itself, so that nothing below it moves."""
        self._is_held = held
        if self._is_due:
            self._go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _show_latest(self) -> None:
        is_shown = bool(self._lines) and self._stay_ms != 0 and not self._was_seen
        if not is_shown:
            self._let_focus_go()
        if self._lines:
            latest = next(reversed(self._lines.values()))
            if not latest.action and self._action.hasFocus():
                self._let_focus_go()
            self._text.setText(latest.text)
            self._action.setText(latest.action)
            self._action.setVisible(bool(latest.action))
            self._show_kind()
        self.setVisible(is_shown)
        self._going.stop()
        self._is_due = False
        if self._stay_ms and self.isVisible():
            self._going.start(self._stay_ms)

    def _go(self) -> None:
        self._is_due = self._is_held
        if not self._is_held:
            self._was_seen = True
            self._let_focus_go()
            self.hide()

    def _let_focus_go(self) -> None:
        """Before the button that has it is hidden: Qt would pass the focus on to whatever is next."""
        if self._action.hasFocus() or self._away.hasFocus():
            self.left.emit()

    def _show_kind(self) -> None:
        """Trouble has a colour and a mark of its own, so that nobody has to read whether something is wrong."""
        if not self._lines:
            return
        done = next(reversed(self._lines.values())).done
        colors = self._theme.colors
        icon, color = ("circle-check", colors.accent_soft_text) if done else ("triangle-alert", colors.warm_soft_text)
        self._mark.setPixmap(self._theme.icon(icon, color).pixmap(MARK_PX, MARK_PX))
        self._mark.setAccessibleName(self.tr("Done") if done else self.tr("Please note"))
        self.setProperty("role", "banner" if done else "trouble")
        for each in (self, self._text, self._action, self._away):
            each.style().polish(each)

    def _take_latest(self) -> Line:
        _, latest = self._lines.popitem()
        self._let_focus_go()  # also if another message follows, or the keys would stay with that one
        self._show_latest()
        return latest

    def _act(self) -> None:
        if do := self._take_latest().do:
            do()
