"""Two questions at the first start, and the gentle start that they may suggest."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from floorside.domain.check_in import suggests_gentle_start
from floorside.domain.routine import Routine
from floorside.services.routine.routine_offers import ROUTINE_TO_BEGIN_WITH
from floorside.ui.kit.fields.controls import Choice
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_4, column, frame, label


class StartQuestions(QWidget):
    """The person may skip both. The box is ticked as the answers suggest, until the person changes it.

    `answered`: what they have said so far, kept up to date: the place of the answer to `sore` and `used`, and whether
    they have ticked or unticked the box themselves, `gentle`.
    """

    def __init__(self, theme: Theme, answered: dict[str, int]) -> None:
        super().__init__()
        self._theme = theme
        self._answered = answered
        rows = column(self, spacing=SPACE_4)
        sore = (self.tr("Hardly"), self.tr("Somewhat"), self.tr("Quite sore"))
        used = (self.tr("Yes, every week"), self.tr("Now and then"), self.tr("Hardly ever"))
        rows.addWidget(self._question("sore", self.tr("How sore are you these days?"), sore))
        rows.addWidget(self._question("used", self.tr("Are you used to exercise?"), used))
        self.gentle = TickBox(theme, self.tr("A gentle start for the first two weeks"), px=16)
        self.gentle.clicked.connect(self._choose)
        self._suggest()
        self._card = frame("card")
        inside = column(self._card, SPACE_4, SPACE_2)
        inside.addWidget(self.gentle)
        self._about = label(theme, px=15, role="muted", wrap=True)
        inside.addWidget(self._about)
        rows.addWidget(self._card)

    def show_first(self, routine: Routine | None) -> None:
        """Say with which routine a gentle start begins; without one there is none to choose."""
        self._card.setVisible(routine is not None)
        if routine and routine.id == ROUTINE_TO_BEGIN_WITH:
            about = self.tr(
                "The short routine in easier forms, with at most five of anything: four to six minutes. It grows from"
                " there as it suits you, and the full routine waits with the same small amounts."
            )
        elif routine:
            about = self.tr(
                "“{routine}” in easier forms, with at most five of anything. It grows from there as it suits you."
            ).format(routine=routine.name)
        else:
            about = ""
        self._about.setText(about)

    @property
    def begins_gently(self) -> bool:
        return self.gentle.isChecked() and not self._card.isHidden()

    @property
    def is_answered(self) -> bool:
        """Whether the person has said how to begin; who cannot begin yet is asked when they can."""
        return not self._card.isHidden() and bool(self._answered)

    def _question(self, name: str, words: str, answers: Sequence[str]) -> QWidget:
        asked = QWidget()
        rows = column(asked, spacing=SPACE_2)
        rows.addWidget(label(self._theme, words, 18, 600, wrap=True))
        options = {str(place): word for place, word in enumerate(answers)}
        choice = Choice(words, options, str(self._answered.get(name, "")), lambda place: self._take(name, int(place)))
        rows.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        return asked

    def _take(self, name: str, place: int) -> None:
        self._answered[name] = place
        self._suggest()

    def _suggest(self) -> None:
        sore, used = self._answered.get("sore", 0), self._answered.get("used", 0)
        suggested = suggests_gentle_start(sore, used)
        self.gentle.setChecked(bool(self._answered.get("gentle", suggested)))

    def _choose(self) -> None:
        self._answered["gentle"] = int(self.gentle.isChecked())
