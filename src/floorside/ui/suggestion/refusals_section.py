"""Settings: the suggestions that the person has declined for good, and how to allow them again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from floorside.domain.progression.suggestion import Answer, Kind
from floorside.services.routine.suggestion_service import SuggestionService
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.dose_history import KeptAnswer
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, button, clear, column, go_round, label, tab_stops
from floorside.ui.kit.wording.words import side_name


class RefusalsSection(Section):
    """Reads the answers each time it comes into view, and after each change."""

    def __init__(self, theme: Theme, catalogue: Catalogue, suggestions: SuggestionService) -> None:
        remark = self.tr("What you said no to for good. You can change your mind here.")
        super().__init__(theme, self.tr("Suggestions you do not want"), remark)
        self._catalogue = catalogue
        self._suggestions = suggestions
        self._shown: list[KeptAnswer] | None = None
        self._buttons: list[QPushButton] = []
        lines = QWidget()
        self._lines = column(lines, spacing=SPACE_2)
        self.add_wide(lines)
        suggestions.found.connect(self._on_found)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown = None  # an own exercise may have another name
        self._show()

    def _on_found(self, _found: object) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        if (refusals := self._suggestions.refusals()) == self._shown:
            return
        focused = next((place for place, each in enumerate(self._buttons) if each.hasFocus()), None)
        if focused is not None and not refusals:
            go_round(tab_stops(self.parentWidget() or self), self._buttons[-1], forward=True)
        self._shown = refusals
        self._fill(refusals)
        if focused is not None and refusals:
            self._buttons[min(focused, len(refusals) - 1)].setFocus()

    def _fill(self, refusals: Sequence[KeptAnswer]) -> None:
        self._buttons = []
        clear(self._lines)
        for kept in refusals:
            self._lines.addLayout(self._line(kept.number, kept.answer))
        if not refusals:
            self._lines.addWidget(label(self._theme, self.tr("There are none."), 15))
        for each in self._buttons:
            each.show()  # now, so that it can take the focus

    def _line(self, number: int, answer: Answer) -> QHBoxLayout:
        said = self._words(answer)
        again = button(self.tr("Suggest again"))
        again.setAccessibleName(self.tr("Suggest again: {what}").format(what=said))
        again.clicked.connect(partial(self._suggestions.suggest_again, number))
        self._buttons.append(again)
        line = QHBoxLayout()
        line.setSpacing(SPACE_2)
        line.addWidget(label(self._theme, said, 15, wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(again)
        return line

    def _words(self, answer: Answer) -> str:
        text = self._catalogue.texts.get(answer.exercise)
        name = text.name if text else answer.exercise
        what = {
            Kind.UP: QCoreApplication.translate("RefusalsSection", "{exercise}: more"),
            Kind.HARDER: QCoreApplication.translate("RefusalsSection", "{exercise}: a harder form"),
            Kind.DOWN: QCoreApplication.translate("RefusalsSection", "{exercise}: less"),
            Kind.EASIER: QCoreApplication.translate("RefusalsSection", "{exercise}: an easier form"),
            Kind.ADVICE: QCoreApplication.translate("RefusalsSection", "{exercise}: advice"),
        }[answer.kind].format(exercise=name)
        if answer.side is None:
            return what
        return self.tr("{what}, {side}").format(what=what, side=side_name(answer.side))
