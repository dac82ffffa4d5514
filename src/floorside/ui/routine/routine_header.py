"""The top of the routine page: which routine, how long it is, and a menu to choose another."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from floorside.domain.routine import Routine
from floorside.ui.kit.heading_button import LEAD, HeadingButton
from floorside.ui.kit.later import later
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_3, button, column, flush, label
from floorside.ui.kit.wording.key_names import key_name
from floorside.ui.kit.wording.plain_text import set_tip
from floorside.ui.kit.wording.words import duration, exercises

if TYPE_CHECKING:
    from floorside.domain.session.plan import Plan

NARROWEST = 240
#: The height of the letters of a name, in pixels, and of one that is too long for it.
NAME_PX = (26, 22, 20)
#: The width of the arrow and the edges beside the text, in pixels.
ARROW_WIDTH = 44

#: Makes what makes the plans, so that several need only one look at the history.
MakePlanner = Callable[[], Callable[[Routine], "Plan"]]


class _MenuBelow(QMenu):
    """Opens below the left edge of its button: Qt puts the menu of a button from right to left below the right one."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        button, screen = self.parentWidget(), self.screen().availableGeometry()
        if button is not None:
            left = button.mapToGlobal(QPoint(0, 0)).x()
            self.move(max(screen.left(), min(left, screen.right() - self.width())), self.y())


class RoutineHeader(QWidget):
    """`chosen`: the id of the routine that the person picks."""

    chosen = Signal(str)
    edit_requested = Signal()
    menu_filled = Signal(object)  # QMenu, to which others may add actions

    def __init__(self, theme: Theme, routines: Mapping[str, Routine], make_planner: MakePlanner) -> None:
        super().__init__()
        self._theme = theme
        self._routines = routines
        self._make_planner = make_planner
        self._current = self._full_name = ""
        self._rows, self._first, self._second = column(self, spacing=SPACE_1), QHBoxLayout(), QHBoxLayout()
        self._is_beside = True
        self._name = self._menu_button()
        self._extent = label(theme, px=16, role="muted")
        self._description = label(theme, px=14, role="muted", wrap=True)
        self._edit = flush(button(self.tr("Edit"), "quiet"), "right")
        set_tip(self._edit, self.tr("Change the routine ({keys})").format(keys=key_name("Ctrl+E")))
        self._edit.setAccessibleName(self.tr("Edit the routine"))
        self._edit.clicked.connect(self.edit_requested)
        self._edit.hide()
        self._build()
        theme.changed.connect(self._paint_icon)

    def show_routine(self, routine: Routine, doing: int, seconds: float | None, week: str = "", kit: str = "") -> None:
        """Show a routine, how many of its exercises are done today, and how long that takes, if it is known.

        `week`: how the week goes; `kit`: what to have within reach; both in a few words, after the description.
        """
        self._full_name = routine.name
        self._name.setAccessibleName(self.tr("Routine: {name}. Choose another").format(name=routine.name))
        count = len(routine.exercises)
        all_of = exercises(count)
        extent = self.tr("{number} of {exercises}").format(number=doing, exercises=all_of) if doing < count else all_of
        if seconds is not None and doing:
            extent = f"{extent} · {self.tr('{minutes} today').format(minutes=duration(seconds))}"
        self._extent.setText(extent if count else self.tr("paused for now"))
        about = (_sentence(routine.description), kit) if routine.exercises else ()
        self._description.setText(" ".join(part for part in (*about, week) if part))
        self._description.setVisible(bool(self._description.text()))
        self._current = routine.id
        self._fit()

    def offer_editing(self) -> None:
        self._edit.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        later(self, self._paint_icon)  # the first picture does without it, and without the library that draws it

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Make a long name smaller, or shorten it, and put the length below it, beside Edit, if both do not fit side by
        side.
        """
        room = self.width() - ARROW_WIDTH
        fonts = [self._theme.font(px, 700) for px in NAME_PX]
        fitting = (font for font in fonts if QFontMetrics(font).horizontalAdvance(self._full_name) <= room)
        font = next(fitting, fonts[-1])
        if font != self._name.font():  # a new font lays out the page again, and this happens at every size
            self._name.setFont(font)
        metrics = self._name.fontMetrics()
        name = metrics.elidedText(self._full_name, Qt.TextElideMode.ElideRight, room)
        self._name.setText(name.replace("&", "&&"))
        needed = metrics.horizontalAdvance(name) + ARROW_WIDTH + SPACE_3 + self._extent.sizeHint().width()
        if (is_beside := needed <= self.width()) != self._is_beside:
            self._is_beside = is_beside
            self._place_words()

    def _place_words(self) -> None:
        """Three lines where the length is beside the name, else four: the description then has the whole width."""
        self._extent.setIndent(0 if self._is_beside else LEAD)
        self._description.setIndent(LEAD)
        if self._is_beside:
            self._first.addWidget(self._extent)
            self._second.insertWidget(0, self._description, 1)
            self._edit.raise_()  # a screen reader reads last what stands last
        else:
            self._second.insertWidget(0, self._extent, 1)
            self._rows.addWidget(self._description)
            self._description.raise_()

    def _menu_button(self) -> HeadingButton:
        made = HeadingButton(self._theme, NAME_PX[0], 22)
        set_tip(made, self.tr("Choose a routine"))
        menu = _MenuBelow(made)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        made.setMenu(menu)
        return made

    def _build(self) -> None:
        self._first.setSpacing(SPACE_1)
        # Absolute, since the button's layout runs from right to left.
        self._first.addWidget(self._name, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._first.addStretch()
        self._second.setSpacing(SPACE_3)
        self._place_words()
        self._second.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._rows.addLayout(self._first)
        self._rows.addLayout(self._second)

    def _fill(self, menu: QMenu) -> None:
        """Fill the menu when it opens: the minutes depend on the settings."""
        menu.clear()
        group = QActionGroup(menu)
        plan_of = self._make_planner()
        for routine in self._routines.values():
            plan = plan_of(routine)
            extent = duration(plan.seconds) if plan.steps else self.tr("paused for now")
            action = QAction(f"{routine.name}  ·  {extent}".replace("&", "&&"), group)
            action.setCheckable(True)
            action.setChecked(routine.id == self._current)
            action.triggered.connect(lambda _=False, chosen=routine.id: self.chosen.emit(chosen))
            menu.addAction(action)
        self.menu_filled.emit(menu)

    def _paint_icon(self) -> None:
        self._name.setIcon(self._theme.icon("chevron-down", self._theme.colors.text))


def _sentence(text: str) -> str:
    """With a full stop, so that it does not run into the next sentence."""
    return f"{text}." if text and text[-1] not in ".!?…" else text
