"""The menu of exercises to add to a routine: a new one, those that it does not have, and deleted own ones."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from floorside.domain.own_exercise import OwnExercise
from floorside.services.routine.exercise_service import ExerciseService
from floorside.storage.files.line_text import in_order
from floorside.ui.kit.wording.own_word import own_word

#: The most deleted ones in the menu.
MOST_TO_BRING_BACK = 5


class ExerciseMenu(QMenu):
    """`chosen`: the id of the exercise to add. `held`: the ids of those in the routine."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, exercise_service: ExerciseService, held: Callable[[], Collection[str]]) -> None:
        super().__init__(parent)
        self._exercise_service = exercise_service
        self._held = held
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        catalogue, held = self._exercise_service.catalogue, self._held()
        self._offer(
            self, self.tr("New exercise…"), lambda: self._exercise_service.page_wanted.emit(None, self.chosen.emit)
        )
        self.addSeparator()
        addable = [id_ for id_ in self._offered() if id_ not in held]
        for id_ in addable:
            where = catalogue.words.postures[catalogue.exercises[id_].posture].name
            said = filter(None, (catalogue.texts[id_].name, own_word(id_, catalogue.exercises, catalogue.texts), where))
            self._offer(self, "  ·  ".join(said), partial(self.chosen.emit, id_))
        if not addable:
            self.addAction(self.tr("All of them are here")).setEnabled(False)
        self.addSeparator()
        self._offer_changes()
        names = [own.name for own in catalogue.own_offered()]
        gone = [own for own in catalogue.own_gone() if own.name not in names]  # some have been replaced
        for own in gone[-MOST_TO_BRING_BACK:]:
            self._offer(self, self.tr("Bring back “{name}”").format(name=own.name), partial(self._bring_back, own.id))

    def _offered(self) -> list[str]:
        """Those of the catalogue in its order, then the person's own by name."""
        own_ones = [own.id for own in self._own_ones()]
        return [*(id_ for id_ in self._exercise_service.catalogue.offered() if id_ not in own_ones), *own_ones]

    def _own_ones(self) -> list[OwnExercise]:
        return sorted(self._exercise_service.catalogue.own_offered(), key=lambda own: in_order(own.name))

    def _offer_changes(self) -> None:
        if own_ones := self._own_ones():
            menu = self.addMenu(self.tr("Change one of your own"))
            for own in own_ones:
                self._offer(menu, own.name, partial(self._exercise_service.page_wanted.emit, own, lambda _id: None))

    def _bring_back(self, id_: str) -> None:
        self._exercise_service.bring_back(
            id_, self.tr("{name} is back").format(name=self._exercise_service.catalogue.texts[id_].name)
        )
        self.chosen.emit(id_)

    def _offer(self, menu: QMenu, text: str, do: Callable[[], None]) -> None:
        menu.addAction(text.replace("&", "&&")).triggered.connect(lambda: do())
