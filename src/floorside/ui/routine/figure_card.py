"""The dark card with an exercise's figure."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from floorside.ui.kit.later import later
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, column

if TYPE_CHECKING:

    class ShowsExercise(Protocol):
        """The methods of the widget in the card, besides those of a QWidget."""

        def show_exercise(self, exercise: str, rung: int) -> None: ...


LOWEST, HIGHEST = 230, 420


class FigureCard(QWidget):
    """`make_figure`: creates a QWidget that is also ShowsExercise; called later, once the window is on the screen."""

    def __init__(self, theme: Theme, make_figure: Callable[[], QWidget] | None) -> None:
        super().__init__()
        self._theme = theme
        self._make_figure = make_figure
        self._exercise, self._rung = "", 0
        self._figure: QWidget | None = None
        self._layout = column(self, SPACE_2)
        self.set_room(0)
        theme.changed.connect(self.update)

    def set_room(self, height: int) -> None:
        """Take about a third of the panel's `height`, within limits."""
        self.setFixedHeight(min(HIGHEST, max(LOWEST, round(height * 0.36))))

    def show_exercise(self, exercise: str, rung: int) -> None:
        self._exercise, self._rung = exercise, rung
        if self._figure is not None:
            cast("ShowsExercise", self._figure).show_exercise(exercise, rung)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._figure is None:
            later(self, self._fill)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.stage))
        painter.drawRoundedRect(self.rect(), 16, 16)

    def _fill(self) -> None:
        if self._figure is None and self._make_figure is not None:
            self._figure = self._make_figure()
            self._layout.addWidget(self._figure)
            self.show_exercise(self._exercise, self._rung)
