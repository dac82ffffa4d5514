"""What stands in the place of the list if what a person ticked in the settings leaves no exercise of the routine."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from floorside.domain.care import WAITING, AdaptedRoutine
from floorside.domain.exercise import Effect
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_3, SPACE_5, button, clear, column, frame, label


class NothingLeft(QWidget):
    """Hidden until `show_reasons`. `settings_wanted`: the person wants to see what they ticked."""

    settings_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        card = frame("card")
        inside = column(card, SPACE_5, SPACE_3)
        self._words = column(spacing=SPACE_3)
        inside.addLayout(self._words)
        self._go = button(self.tr("What you ticked"))
        self._go.clicked.connect(self.settings_wanted)
        self.setFocusProxy(self._go)
        inside.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        outer = column(self)
        outer.addWidget(card)
        outer.addStretch(1)
        self.hide()

    def show_reasons(self, adapted: AdaptedRoutine, waiting: Sequence[str]) -> None:
        """`waiting`: see `waiting_reasons`."""
        clear(self._words)
        ticked = _is_ticked(adapted)
        self._words.addWidget(label(self._theme, _title(adapted, waiting), 20, 700, wrap=True))
        for reason in waiting:
            self._words.addWidget(label(self._theme, reason, 16, wrap=True))
        if waiting:
            after = self.tr("When that has changed, untick it in Settings.")
            self._words.addWidget(label(self._theme, after, 14, role="muted", wrap=True))
        elif ticked:
            after = self.tr(
                "It stays so as long as what you ticked holds. Another routine may still have some for you."
            )
            self._words.addWidget(label(self._theme, after, 16, wrap=True))
        self._go.setVisible(ticked)
        self._go.raise_()  # a screen reader reads it after the words, which are made anew


def nothing_left_words(adapted: AdaptedRoutine, catalogue: Catalogue) -> str:
    """Why nothing is left, in a few sentences."""
    waiting = waiting_reasons(adapted, catalogue)
    return " ".join((f"{_title(adapted, waiting)}.", *waiting))


def _title(adapted: AdaptedRoutine, waiting: Sequence[str]) -> str:
    if waiting:
        return QCoreApplication.translate("NothingLeft", "Everything is paused for now")
    if _is_ticked(adapted):
        return QCoreApplication.translate("NothingLeft", "No exercise of this routine is left")
    return QCoreApplication.translate("NothingLeft", "No exercise is left for today")


def _is_ticked(adapted: AdaptedRoutine) -> bool:
    """Whether what the person ticked in the settings leaves exercises out."""
    return any(note.effect is Effect.HIDE for note in adapted.notes)


def waiting_reasons(adapted: AdaptedRoutine, catalogue: Catalogue) -> list[str]:
    """Why every exercise waits, a sentence or two for each condition; empty if it is for another reason."""
    waiting = {note.condition for note in adapted.notes if note.condition in WAITING}
    return [catalogue.words.conditions[condition].reason for condition in WAITING if condition in waiting]
