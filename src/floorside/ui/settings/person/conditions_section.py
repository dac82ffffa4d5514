"""Settings: the person's conditions, and what follows from them."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QLabel, QWidget

from floorside.domain.exercise import Condition
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.shipped.catalogue import ConditionText
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_5, column, label

Choose = Callable[[tuple[Condition, ...]], None]


COLUMNS, COLUMN_WIDTH = 2, 260


class ConditionList(QWidget):
    """Check boxes, each with an explanation. Calls `choose` with all ticked ones at each change.

    Below each ticked one it says why it matters.
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
            of_one = QWidget()
            lines = column(of_one, spacing=0)
            lines.addWidget(box)
            lines.addWidget(label(theme, texts[condition].means, 13, role="muted", wrap=True))
            lines.addStretch(1)
            grid.add(of_one)
            said = f"{texts[condition].name}: {texts[condition].reason}"
            reason = self._reasons[condition] = label(theme, said, 14, role="muted", wrap=True)
            rows.addWidget(reason)
            reason.setVisible(condition in ticked)  # only with a parent, otherwise it would be a window

    @property
    def ticked(self) -> tuple[Condition, ...]:
        return tuple(condition for condition, box in self._boxes.items() if box.isChecked())

    def _changed(self) -> None:
        ticked = self.ticked
        for condition, reason in self._reasons.items():
            reason.setVisible(condition in ticked)
        self._choose(ticked)


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
