"""The heading of a chart, which is also a menu to choose its exercise."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from floorside.ui.kit.heading_button import HeadingButton
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.plain_text import set_tip

NARROWEST = 120
ICON = 18
#: The width of the arrow and the edges beside the text, in pixels.
ARROW_WIDTH = ICON + 30


class ExerciseChooser(QWidget):
    """`chosen`: the id of the exercise that the person picks."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names: Mapping[str, str] = {}
        self._current = ""
        self._button = self._menu_button()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        theme.changed.connect(self._paint_icon)
        self._paint_icon()

    def show_exercises(self, names: Mapping[str, str], current: str) -> None:
        """`names`: the exercises to choose from, by id; `current`: one of them."""
        self._names, self._current = names, current
        name = names[current]
        self._button.setAccessibleName(self.tr("Exercise: {name}. Choose another").format(name=name))
        set_tip(self._button, self.tr("{name} – choose another exercise").format(name=name))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        metrics = self._button.fontMetrics()
        width = (
            metrics.horizontalAdvance(self._names.get(self._current, "")) + 2 + ARROW_WIDTH
        )  # one pixel more, against rounding
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def _fit(self) -> None:
        metrics = self._button.fontMetrics()
        name = self._names.get(self._current, "")
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(NARROWEST, self.width()) - ARROW_WIDTH)
        self._button.setText(shown.replace("&", "&&"))
        self.updateGeometry()

    def _menu_button(self) -> HeadingButton:
        made = HeadingButton(self._theme, 16, ICON)
        menu = QMenu(made)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        made.setMenu(menu)
        return made

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for exercise, name in self._names.items():
            action = QAction(name.replace("&", "&&"), group)
            action.setCheckable(True)
            action.setChecked(exercise == self._current)
            action.triggered.connect(lambda _=False, chosen=exercise: self.chosen.emit(chosen))
            menu.addAction(action)

    def _paint_icon(self) -> None:
        self._button.setIcon(self._theme.icon("chevron-down", self._theme.colors.text))
