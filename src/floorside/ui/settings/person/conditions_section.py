"""Settings: the person's conditions, and what follows from them."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from floorside.domain.exercise import Condition
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.shipped.catalogue import ConditionText
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_5, bring_into_view, column, label
from floorside.ui.kit.wording.accessible_label import announce

Choose = Callable[[tuple[Condition, ...]], None]


COLUMNS, COLUMN_WIDTH = 2, 260


class ConditionList(QWidget):
    """Check boxes, each with an explanation. Calls `choose` with all ticked ones at each change.

    Below each ticked one it says why it matters, instead of what it means. Both have room from the beginning, so that
    no box moves under the mouse. A click on an explanation is one on its box, a click on a reason is none.
    """

    def __init__(
        self, theme: Theme, texts: Mapping[Condition, ConditionText], ticked: tuple[Condition, ...], choose: Choose
    ) -> None:
        super().__init__()
        self._choose = choose
        self._all: dict[Condition, _OfOne] = {}
        rows = column(self, spacing=SPACE_2)
        grid = AnswerGrid(COLUMNS, role="", gap=SPACE_5, even=True, least=COLUMN_WIDTH)
        rows.addWidget(grid)
        height = _Height()
        for condition in Condition:
            of_one = self._all[condition] = _OfOne(theme, texts[condition], condition in ticked, height)
            of_one.box.toggled.connect(partial(self._changed, of_one))
            grid.add(of_one)

    @property
    def ticked(self) -> tuple[Condition, ...]:
        return tuple(condition for condition, of_one in self._all.items() if of_one.box.isChecked())

    def _changed(self, of_one: "_OfOne", ticked: bool) -> None:
        of_one.tell()
        if ticked and not self.underMouse():
            bring_into_view(of_one)
        self._choose(self.ticked)


class _Height:
    """Of the longest text in a width: all have room for it, so that the boxes stand evenly."""

    def __init__(self) -> None:
        self._texts: list[QLabel] = []
        self._known: dict[int, int] = {}

    def add(self, text: QLabel) -> None:
        self._texts.append(text)
        self._known.clear()

    def at(self, width: int) -> int:
        if width not in self._known:
            self._known[width] = max((each.heightForWidth(width) for each in self._texts), default=0)
        return self._known[width]


class _OneOrTheOther(QStackedLayout):
    """Qt would make it as high as its words are in a narrow column, however wide it is."""

    def __init__(self, height: _Height) -> None:
        super().__init__()
        self._height = height

    def minimumSize(self) -> QSize:
        return QSize(super().minimumSize().width(), 0)

    def heightForWidth(self, width: int) -> int:
        return self._height.at(width)


class _OfOne(QWidget):
    """A check box and what is said below it."""

    def __init__(self, theme: Theme, text: ConditionText, ticked: bool, height: _Height) -> None:
        super().__init__()
        self._text = text
        self.box = TickBox(theme, text.name, ticked)
        self.means = label(theme, text.means, 13, role="muted", wrap=True)
        self.means.setCursor(Qt.CursorShape.PointingHandCursor)
        self.reason = label(theme, text.reason, 14, wrap=True)
        lines = column(self, spacing=0)
        lines.addWidget(self.box)
        self._said = _OneOrTheOther(height)
        lines.addLayout(self._said)  # before it has anything, which without a parent would be a window for a moment
        for said in (self.means, self.reason):
            said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._said.addWidget(said)
            height.add(said)
        lines.addStretch(1)
        self._show()

    def tell(self) -> None:
        """Say what follows from the box as it is now; a screen reader hears it at once, and later with the box."""
        self._show()
        if self.box.isChecked():
            announce(self.box, self._text.reason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_here = self.means.isVisible() and self.means.geometry().contains(event.position().toPoint())
        if is_here and event.button() is Qt.MouseButton.LeftButton:
            self.box.click()

    def _show(self) -> None:
        ticked = self.box.isChecked()
        self._said.setCurrentWidget(self.reason if ticked else self.means)
        self.box.setAccessibleDescription(f"{self._text.means} {self._text.reason}" if ticked else self._text.means)


class ConditionsSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore, texts: Mapping[Condition, ConditionText]) -> None:
        super().__init__(
            theme,
            self.tr("Anything we should know"),
            self.tr(
                "What you tick changes exercises or leaves them out, and Floorside says why. It stays on this computer."
            ),
        )
        self._settings = settings
        self._texts = texts
        self.add_wide(ConditionList(theme, texts, settings.value.conditions, self._choose))

    def _choose(self, ticked: tuple[Condition, ...]) -> None:
        for changed in set(ticked) ^ set(self._settings.value.conditions):  # one
            said = self.tr("{condition}: ticked") if changed in ticked else self.tr("{condition}: no longer ticked")
            self._settings.choose(said.format(condition=self._texts[changed].name), conditions=ticked)
