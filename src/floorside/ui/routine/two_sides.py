"""The list and the details of the routine page: side by side, or, on a narrow page, one or the other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.ui.kit.widgets import bring_into_view
from floorside.ui.routine.details_panel import DetailsPanel
from floorside.ui.routine.today_side import TodaySide

if TYPE_CHECKING:
    from floorside.ui.routine_editor.routine_editor import RoutineEditor

#: On a narrower page, in logical pixels, the list and the details take turns.
FOLD_BELOW = 940
WIDEST_LIST = 680
#: How the width is divided.
LEFT, RIGHT = 7, 9


class TwoSides(QHBoxLayout):
    """`today` or, while the routine is edited, an editor; and `details` or, for a pause in the editor, its pane.

    `turned`: perhaps another side is shown.
    """

    turned = Signal()

    def __init__(self, page: QWidget, today: TodaySide, details: DetailsPanel) -> None:
        super().__init__(page)
        self._today = today
        self._details = details
        self._editing: RoutineEditor | None = None
        self._folded = self._alone = False
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        today.setMaximumWidth(WIDEST_LIST)
        self.addWidget(today, LEFT)
        self.addWidget(details, RIGHT)

    def fold(self, width: int) -> None:
        """Fit into a page of this width, in logical pixels."""
        folded = width < FOLD_BELOW
        if folded != self._folded:
            focused = self._focused_detail()
            self._folded = folded
            self._today.setMaximumWidth(FOLD_BELOW if folded else WIDEST_LIST)
            self._today.rows.set_opens(folded)
            self._show(reading=focused is not None and self._editing is None)
            self._details.set_folded(folded)
            if focused is not None and focused.isVisibleTo(self._page):
                bring_into_view(focused)
            elif focused is not None:
                self._focus_list()

    @property
    def _page(self) -> QWidget:
        page = self.parentWidget()
        assert page is not None
        return page

    def _focused_detail(self) -> QWidget | None:
        """What has the keys among the details, if they are shown: they stay with it."""
        focused = self._page.focusWidget()
        is_shown = self._details.isVisibleTo(self._page)
        return focused if focused and is_shown and self._details.isAncestorOf(focused) else None

    def _focus_list(self) -> None:
        if self._editing:
            self._editing.setFocus()
        else:
            self._today.focus()

    def leave_details(self) -> None:
        """Give the focus to the list, or where the details are in its place to what leads back to it."""
        if (self._editing or self._today).isHidden():
            self._details.focus_back()
        else:
            self._focus_list()

    def leave_alone(self, alone: bool) -> None:
        """Whether there is nothing to show beside the list."""
        if alone != self._alone:
            self._alone = alone
            self.show_list()

    @property
    def least_width(self) -> int:
        """What the wider side needs by itself: in less room than both need, only one is shown."""
        sides = (self._editing or self._today, self._details)
        return max(side.minimumSizeHint().width() for side in sides)

    def edit(self, editing: "RoutineEditor") -> None:
        """Show an editor in the place of the list."""
        self._editing = editing
        editing.setMaximumWidth(self._today.maximumWidth())
        self.insertWidget(0, editing, LEFT)
        editing.lower()  # a screen reader reads it first
        self.addWidget(editing.pause_panel, RIGHT)
        self.show_list()

    def stop_editing(self) -> None:
        if self._editing:
            for widget in (self._editing.pause_panel, self._editing):
                widget.hide()
                widget.deleteLater()
            self._editing = None
            self.go_back()

    def take_foot(self, foot: QWidget) -> bool:
        """Put the window's foot below the list that is shown; returns whether one is."""
        side = self._editing or self._today
        if not side.isHidden():
            side.take_foot(foot)
        return not side.isHidden()

    def show_details(self) -> None:
        """Show the details, on a narrow page in the place of the list."""
        if self._folded:
            self._show(reading=True)
            self._details.focus_back()

    def show_list(self) -> None:
        self._show(reading=False)

    def go_back(self) -> None:
        """Show the list, with the focus."""
        self.show_list()
        self._today.rows.setFocus()

    def _show(self, *, reading: bool) -> None:
        left = not (self._folded and reading)
        editing = self._editing
        self._today.setVisible(left and editing is None)
        pausing = editing is not None and editing.is_on_pause
        nothing = self._alone and editing is None
        self._details.setVisible((not self._folded or reading) and not pausing and not nothing)
        if editing:
            editing.setVisible(left)
            editing.pause_panel.setVisible(not self._folded and pausing)
        self.turned.emit()
