"""Settings: the person's conditions, and what follows from them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from floorside.domain.exercise import Condition
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.shipped.catalogue import ConditionText
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, SPACE_5, bring_into_view, column, label

Choose = Callable[[tuple[Condition, ...]], None]


COLUMNS, COLUMN_WIDTH = 2, 260


class ConditionList(QWidget):
    """Check boxes, each with an explanation. Calls `choose` with all ticked ones at each change.

    Below each ticked one it says why it matters. A click on an explanation is one on its box.
    """

    def __init__(
        self, theme: Theme, texts: Mapping[Condition, ConditionText], ticked: tuple[Condition, ...], choose: Choose
    ) -> None:
        super().__init__()
        self._choose = choose
        self._boxes: dict[Condition, TickBox] = {}
        self._reasons: dict[Condition, QLabel] = {}
        rows = column(self, spacing=SPACE_2)
        grid = AnswerGrid(COLUMNS, role="", gap=SPACE_5, even=True, least=COLUMN_WIDTH)
        rows.addWidget(grid)
        for condition in Condition:
            box = self._boxes[condition] = TickBox(theme, texts[condition].name, condition in ticked)
            box.setAccessibleDescription(texts[condition].means)
            box.toggled.connect(self._changed)
            of_one = _OfOne(box)
            lines = column(of_one, spacing=0)
            lines.addWidget(box)
            lines.addWidget(label(theme, texts[condition].means, 13, role="muted", wrap=True))
            reason = self._reasons[condition] = label(theme, texts[condition].reason, 14, wrap=True)
            reason.setContentsMargins(0, SPACE_1, 0, 0)
            lines.addWidget(reason)
            lines.addStretch(1)
            grid.add(of_one)
            reason.setVisible(condition in ticked)  # only with a parent, otherwise it would be a window

    @property
    def ticked(self) -> tuple[Condition, ...]:
        return tuple(condition for condition, box in self._boxes.items() if box.isChecked())

    def _changed(self) -> None:
        ticked = self.ticked
        for condition, reason in self._reasons.items():
            is_new = condition in ticked and reason.isHidden()
            reason.setVisible(condition in ticked)
            if is_new:
                bring_into_view(reason)
        self._choose(ticked)


class _OfOne(QWidget):
    """A check box and what is said below it."""

    def __init__(self, box: TickBox) -> None:
        super().__init__()
        self._box = box
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_here = self.rect().contains(event.position().toPoint())
        if is_here and event.button() is Qt.MouseButton.LeftButton:
            self._box.click()


class ConditionsSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore, texts: Mapping[Condition, ConditionText]) -> None:
        super().__init__(
            theme,
            self.tr("Anything we should know"),
            self.tr(
                "What you tick changes exercises or leaves them out, and Floorside says why. It stays on this computer."
            ),
        )
        self.add_wide(
            ConditionList(
                theme, texts, settings.value.conditions, lambda conditions: settings.change(conditions=conditions)
            )
        )
