"""Describes one exercise: its figure, its steps, how to breathe, what to watch for."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.domain.own_exercise import OwnExercise
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.later import later
from floorside.ui.kit.layout.section import Row
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    column,
    flush,
    label,
    scroll_area,
    tab_stops,
)
from floorside.ui.routine.exercise_words import ExerciseWords
from floorside.ui.routine.figure_card import FigureCard

if TYPE_CHECKING:

    class ShowsDose(Protocol):
        """The methods of the dose widget, besides those of a QWidget."""

        def show_dose(self, routine: str, exercise: str) -> None: ...
        def order_tabs_after(self, widget: QWidget) -> None: ...
        def focus_first(self) -> None: ...


WIDEST = 980


#: With less width, in pixels, when to stop would take more height than the exercise.
LEAST_WORDS = 300


class DetailsPanel(QWidget):
    """`make_figure`: see FigureCard."""

    help_requested = Signal()
    back_requested = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, make_figure: Callable[[], QWidget] | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._catalogue = catalogue
        self._make_figure = make_figure
        self._make_doses: Callable[[], QWidget] | None = None
        self._doses: QWidget | None = None
        self._routine = self._exercise = ""
        self._pictured: tuple[str, int, OwnExercise | None] = ("", 0, None)
        self._advice: Sequence[str] = ()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()

    @property
    def exercise(self) -> str:
        """The id of the exercise on the panel."""
        return self._exercise

    def offer_doses(self, make_doses: Callable[[], QWidget]) -> None:
        """`make_doses`: creates a QWidget that is also ShowsDose; called later, once the window is on the screen."""
        self._make_doses = make_doses

    def show_exercise(self, exercise: str, advice: Sequence[str] = (), routine: str = "", rung: int = 0) -> None:
        """Show an exercise. `advice`: how to do it with the person's conditions. `routine`: the id of the routine with
        its dose.

        `rung`: the form to show.
        """
        own = self._catalogue.own(exercise)  # it may have changed since
        if (exercise, rung, own) != self._pictured:
            self._figure.setVisible(bool(self._catalogue.figure_of(exercise) or self._catalogue.pictures_of(exercise)))
            self._figure.show_exercise(exercise, rung)
        if exercise != self._exercise:
            self._scroll.verticalScrollBar().setValue(0)
        if (exercise, rung, own, advice) != (*self._pictured, self._advice):
            self._words.show_exercise(exercise, rung, advice)
        self._exercise, self._advice, self._routine = exercise, advice, routine
        self._pictured = exercise, rung, own
        self._show_dose()

    def show_nothing(self) -> None:
        """The routine has no exercise today."""
        self._exercise, self._pictured = "", ("", 0, None)

    def focus_dose(self) -> None:
        """Give the focus to the dose. On a narrow window, where the panel has replaced the list, Escape leads back."""
        self._fill_doses()  # they may still be due
        if self._doses is not None:
            cast("ShowsDose", self._doses).focus_first()

    def focus_back(self) -> None:
        """Give the focus to the Back button, if the panel has replaced the list."""
        self._back.setFocus()

    def set_folded(self, folded: bool) -> None:
        """Whether the panel replaces the list on a narrow window; it then has a Back button."""
        self._back.setVisible(folded)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._doses is None and self._make_doses is not None:
            later(self, self._fill_doses)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the panel as it is read; the picture and the dose were created later than the rest."""
        for one, following in pairwise((self._back, self._scroll, *tab_stops(self._content), self._help)):
            self.setTabOrder(one, following)
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # unless a field with an entry has a use of its own for it
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        """By key, where the panel has replaced the list."""
        if self._back.isVisible():
            self.back_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._figure.set_room(event.size().height())

    def _build(self) -> None:
        content = self._content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        inner = column(content, spacing=SPACE_4)
        inner.setContentsMargins(SPACE_6 - 2, SPACE_5 + 2, SPACE_6 - 2, SPACE_4)
        self._back = button(self.tr("← All exercises"), "quiet")
        self._back.clicked.connect(self.back_requested)
        back = QShortcut(QKeySequence("Alt+Left"), self, self._go_back)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._figure = FigureCard(self._theme, self._make_figure)
        self._dose_place = QWidget()
        column(self._dose_place)
        self._words = ExerciseWords(self._theme, self._catalogue, self._dose_place)
        inner.addWidget(self._figure)
        inner.addWidget(self._words)
        inner.addStretch()
        self._scroll = scroll_area(content, self.tr("About the exercise"))
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignLeft)
        above = column()  # it does not scroll away when the focus is on the dose
        above.setContentsMargins(SPACE_6 - 2, SPACE_3, SPACE_6 - 2, 0)
        above.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout = column(self, spacing=0)
        layout.addLayout(above)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._footer())
        self.set_folded(False)

    def _fill_doses(self) -> None:
        if self._doses is None and self._make_doses is not None and (place := self._dose_place.layout()):
            self._doses = self._make_doses()
            place.addWidget(self._doses)
            self._doses.show()  # a layout would do it later, and Tab pass over it until then
            self.setTabOrder(self._back, self._scroll)
            cast("ShowsDose", self._doses).order_tabs_after(self._scroll)
            self._show_dose()

    def _show_dose(self) -> None:
        if self._doses is not None and self._exercise:
            cast("ShowsDose", self._doses).show_dose(self._routine, self._exercise)

    def _footer(self) -> QHBoxLayout:
        """As wide as the content above it."""
        said = column()
        lines = " ".join(self._catalogue.words.stop_always)
        said.addWidget(label(self._theme, lines, 13, role="muted", wrap=True))
        self._help = button(self.tr("When to get help →"), "quiet")
        self._help.clicked.connect(self.help_requested)
        footer = Row(said, flush(self._help, "right"), LEAST_WORDS)
        footer.setContentsMargins(SPACE_6, SPACE_2, SPACE_6 - 2, SPACE_3)
        footer.setMaximumWidth(WIDEST + self._scroll.frameWidth())
        line = QHBoxLayout()
        line.addWidget(footer, 1)
        line.addStretch(0)
        return line
