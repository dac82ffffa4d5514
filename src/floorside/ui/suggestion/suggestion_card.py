"""A suggestion as a card: the reason, the question, and three answers; advice has only one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from floorside.domain.progression.suggestion import Kind, Suggestion
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, SPACE_3, SPACE_4, bring_into_view, button, column, frame, label
from floorside.ui.kit.wording.dose_words import suggestion_words
from floorside.ui.kit.wording.words import with_colon
from floorside.ui.suggestion import suggestion_words as words

#: With less room for the sentence, in pixels, the answers are below it.
LEAST_SENTENCE = 360


class SuggestionCard(QWidget):
    """`routine`: the name of its routine, to say with the exercise what the suggestion is about; "" where the page
    says both.
    """

    accepted = Signal(object)
    put_off = Signal(object)
    refused = Signal(object)
    help_requested = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, suggestion: Suggestion, routine: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._suggestion = suggestion
        self._subject = words.subject(suggestion, catalogue)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._layout.setContentsMargins(SPACE_4, SPACE_3, SPACE_3, SPACE_3)
        self._layout.setSpacing(SPACE_3)
        notice = frame("notice")
        column(self).addWidget(notice)
        notice.setLayout(self._layout)
        self._layout.addLayout(self._texts(catalogue, routine), 1)
        self._grid = self._answers(catalogue)
        self._layout.addWidget(self._grid, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def begin(self) -> None:
        """Give the focus to the button that accepts, and scroll the whole card into view."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() - self._grid.sizeHint().width() >= LEAST_SENTENCE
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _texts(self, catalogue: Catalogue, routine: str) -> QBoxLayout:
        texts = column(spacing=SPACE_1)
        said = words.sentence(self._suggestion, catalogue)
        if routine:
            said = self.tr("{subject}, in “{routine}”: {sentence}").format(
                subject=self._subject, routine=routine, sentence=said
            )
        texts.addWidget(label(self._theme, said, 15, wrap=True))
        if advice := words.advice_words(self._suggestion, catalogue):
            texts.addWidget(label(self._theme, advice, 14, wrap=True))
            link = button(suggestion_words(catalogue.language).advice["link"], "quiet")
            link.clicked.connect(self.help_requested)
            texts.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return texts

    def _answers(self, catalogue: Catalogue) -> AnswerGrid:
        choices = suggestion_words(catalogue.language).choices
        first = words.accept_words(self._suggestion, catalogue)
        offered = [
            (first, "accept", self.accepted),
            (choices["not_yet"], "quiet", self.put_off),
            (choices["never"], "quiet", self.refused),
        ]
        if self._suggestion.kind is Kind.ADVICE:
            offered = [(first, "accept", self.put_off)]
        answers = AnswerGrid(len(offered), role="", gap=SPACE_2)
        made: list[QPushButton] = []
        for text, role, signal in offered:
            answer = button(text, role)
            made.append(answer)
            answer.setAccessibleName(with_colon(text, self._subject))
            answer.clicked.connect(lambda _=False, signal=signal: signal.emit(self._suggestion))
            answers.add(answer)
        self._first = made[0]
        return answers
