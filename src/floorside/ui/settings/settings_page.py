"""The settings page: its sections one below the other. It stores every change at once."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from floorside.services.settings_store import SettingsStore
from floorside.storage.files.settings import Settings
from floorside.ui.kit.fields.roving_focus import RovingFocus
from floorside.ui.kit.later import later
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_2,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    bring_into_view,
    button,
    clear,
    column,
    label,
    scroll_area,
)

WIDEST = 820
#: The width of a scroll bar, and of the frame around what scrolls, as in the style sheet, in pixels.
SCROLL_BAR, FRAME = 8, 2
#: The numbers of the groups about the person, and about the program, which begins with the language: see
#: make_settings_page.py.
PERSON, PROGRAM = 1, 3
#: A narrower page, in pixels, has smaller margins.
NARROW = 480

MakeSection = Callable[[], QWidget]


class Group(NamedTuple):
    """The sections of one subject, from top to bottom: functions that create them from the present settings."""

    title: str
    sections: tuple[MakeSection, ...]


class SettingsPage(QWidget):
    """The settings in groups, each with a heading, and a button above the page that leads to it.

    The button of the group in view is marked: the buttons are one Tab stop, and the arrow keys go from group to group.
    """

    def __init__(self, theme: Theme, settings: SettingsStore, groups: Sequence[Group]) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._groups = groups
        self._shown: Settings | None = None
        self._headings: list[QLabel] = []
        self._links: list[QPushButton] = []
        self._arrows_led = False
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        self._rows = column(content, spacing=SPACE_4)
        self._area = scroll_area(content, self.tr("Settings"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # every section has controls, and the page scrolls to them
        whole = column(self, spacing=0)
        whole.addWidget(self._head())
        whole.addWidget(self._area, 1)
        settings.changed.connect(self._on_change)
        settings.restored.connect(self._on_restored)
        self.refresh()
        self._mark(0)
        self._area.verticalScrollBar().valueChanged.connect(self._mark_in_view)

    def refresh(self) -> None:
        """Show changes that were made elsewhere, for example in a session."""
        if self._settings.value != self._shown:
            self._make()

    def _make(self) -> None:
        if self._shown is not None:
            focused, at = self.focusWidget(), self._area.verticalScrollBar().value()
            later(self, partial(self._go_back_to, _name(focused), at))
        self._shown = self._settings.value
        clear(self._rows)
        self._headings = []
        for group in self._groups:
            self._headings.append(heading := label(self._theme, group.title, 20, 700))
            self._rows.addWidget(heading)
            for make in group.sections:
                self._rows.addWidget(made := make())
                if self.isVisible():
                    made.show()  # at once: while they come one by one, the page is lower, and would lose its place
            self._rows.addSpacing(SPACE_2)
        self._rows.addStretch()
        if self.isVisible():
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()  # a page over this one may have changed something

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = SPACE_2 if event.size().width() < NARROW else SPACE_6
        self._head_rows.setContentsMargins(side, SPACE_5, side, SPACE_2)
        self._rows.setContentsMargins(side - FRAME, SPACE_2, side - FRAME, SPACE_5)

    def go_to_later(self, group: int, control: str = "") -> None:
        """The same as `go_to`, once the layout has placed the groups of a page that was just made; then to the control
        of this name, if there is one.
        """

        def go() -> None:
            self.go_to(group)
            if same := self._named(control):
                same.setFocus(Qt.FocusReason.TabFocusReason)
                bring_into_view(same)

        QTimer.singleShot(0, self, go)

    def go_to(self, group: int) -> None:
        """Scroll to the group of that number, and give its first control the focus."""
        heading = self._headings[group]
        following = heading.nextInFocusChain()
        while following is not None and following is not heading and not self._takes_keys(following):
            following = following.nextInFocusChain()
        if following is not None and following is not heading:
            following.setFocus(Qt.FocusReason.TabFocusReason)
        self._show(group)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the buttons above what scrolls, the keys of a page scroll it too."""
        actions = QAbstractSlider.SliderAction
        steps: dict[int, QAbstractSlider.SliderAction] = {
            Qt.Key.Key_PageDown: actions.SliderPageStepAdd,
            Qt.Key.Key_PageUp: actions.SliderPageStepSub,
        }
        if (action := steps.get(event.key())) is not None:
            self._area.verticalScrollBar().triggerAction(action)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """From the buttons of the groups Tab goes to the first control of the group that the arrow keys led to."""
        led, self._arrows_led = self._arrows_led, False
        if next and led and self.focusWidget() in self._links:
            self.go_to(self._current)
            return True
        return super().focusNextPrevChild(next)

    def _show(self, group: int) -> None:
        self._area.verticalScrollBar().setValue(self._headings[group].y() - SPACE_2)
        self._mark(group)  # also where the page cannot scroll so far

    def _show_group_of(self, link: QPushButton) -> None:
        self._arrows_led = True
        self._show(self._links.index(link))

    @property
    def _current(self) -> int:
        return next(number for number, link in enumerate(self._links) if link.isChecked())

    def _mark_in_view(self, at: int) -> None:
        """Mark the last group whose heading is in the upper third; at the end of the page the last of all."""
        upper = at + self._area.viewport().height() // 3
        is_end = at >= self._area.verticalScrollBar().maximum()
        passed = sum(heading.y() <= upper for heading in self._headings)
        self._mark(len(self._headings) - 1 if is_end else max(0, passed - 1))

    def _mark(self, current: int) -> None:
        """A screen reader says of the link that it is selected."""
        for number, link in enumerate(self._links):
            link.setChecked(number == current)

    def _go_back_to(self, name: str, at: int) -> None:
        """After the controls were made again: to the one of that name, with the page scrolled as before."""
        if same := self._named(name):
            same.setFocus()
        self._area.verticalScrollBar().setValue(at)

    def _named(self, name: str) -> QWidget | None:
        """The control of this name, and not one that is about to go."""
        named = (each for each in self.findChildren(QWidget) if name and _name(each) == name)
        return next(filter(self._takes_keys, named), None)

    def _takes_keys(self, widget: QWidget) -> bool:
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
        return takes and self._area.isAncestorOf(widget)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setMaximumWidth(WIDEST + 2 * FRAME)
        rows = self._head_rows = column(head, spacing=SPACE_2)
        rows.addWidget(label(self._theme, self.tr("Settings"), 26, 700))
        rows.addWidget(label(self._theme, self.tr("Every change is saved at once."), 14, role="muted", wrap=True))
        index = AnswerGrid(len(self._groups), role="")
        together = QButtonGroup(index)
        together.setExclusive(False)  # else nobody could toggle the one that is marked, to go back to its group
        for number, group in enumerate(self._groups):
            link = _link(group.title)
            link.clicked.connect(partial(self.go_to, number))
            together.addButton(link)
            index.add(link)
            self._links.append(link)
        RovingFocus(index, self._links).moved.connect(self._show_group_of)
        rows.addWidget(index, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(0)  # only what the head leaves
        across.addWidget(head, 1)
        across.addStretch(0)
        # A margin would stay on the right where the scroll bar is on the left.
        across.addSpacing(SCROLL_BAR)
        return middle

    def _on_change(self, settings: Settings) -> None:
        """While the page is in view, only the page itself changes settings, and shows them already; undo does not."""
        if self.isVisible():
            self._shown = settings

    def _on_restored(self) -> None:
        if self.isVisible():
            self._make()


def _link(title: str) -> QPushButton:
    """One of several, of which one is selected: a screen reader does not take it for a setting to switch on and off."""
    made = button(title, "quiet")
    made.setAutoDefault(True)  # Return presses it, as Space does
    made.setCheckable(True)
    made.setAutoExclusive(True)
    return made


def _name(control: QWidget | None) -> str:
    """What a screen reader calls it; "" if it has no name."""
    if control is None:
        return ""
    return control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
