"""Settings: the suggestions that the person has declined for good, and how to allow them again."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.domain.progression.suggestion import Answer, Kind
from floorside.services.routine.suggestion_service import SuggestionService
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, button, clear, column, label
from floorside.ui.kit.wording.words import side_name


class RefusalsSection(Section):
    """Reads the answers each time it comes into view."""

    def __init__(self, theme: Theme, catalogue: Catalogue, suggestions: SuggestionService) -> None:
        remark = self.tr("What you said no to for good. You can change your mind here.")
        super().__init__(theme, self.tr("Suggestions you do not want"), remark)
        self._catalogue = catalogue
        self._suggestions = suggestions
        lines = QWidget()
        self._lines = column(lines, spacing=SPACE_2)
        self.add_wide(lines)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        clear(self._lines)
        refusals = self._suggestions.refusals()
        for kept in refusals:
            self._lines.addLayout(self._line(kept.number, kept.answer))
        if not refusals:
            self._lines.addWidget(label(self._theme, self.tr("There are none."), 15))

    def _line(self, number: int, answer: Answer) -> QHBoxLayout:
        said = self._words(answer)
        again = button(self.tr("Suggest again"))
        again.setAccessibleName(self.tr("Suggest again: {what}").format(what=said))
        again.clicked.connect(partial(self._suggest_again, number))
        line = QHBoxLayout()
        line.setSpacing(SPACE_2)
        line.addWidget(label(self._theme, said, 15, wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(again)
        return line

    def _suggest_again(self, number: int) -> None:
        self._suggestions.suggest_again(number)
        self._show()

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
