"""The menu of exercises to add to a routine: those that it does not have, a new one, and deleted own ones."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from floorside.services.routine.exercise_service import ExerciseService

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
        for id_ in catalogue.offered():
            if id_ not in held:
                where = catalogue.words.postures[catalogue.exercises[id_].posture].name
                self._offer(self, f"{catalogue.texts[id_].name}  ·  {where}", partial(self.chosen.emit, id_))
        if self.isEmpty():
            self.addAction(self.tr("All of them are here")).setEnabled(False)
        self.addSeparator()
        self._offer(
            self, self.tr("New exercise…"), lambda: self._exercise_service.page_wanted.emit(None, self.chosen.emit)
        )
        self._offer_changes()
        names = [own.name for own in catalogue.own_offered()]
        gone = [own for own in catalogue.own_gone() if own.name not in names]  # some have been replaced
        for own in gone[-MOST_TO_BRING_BACK:]:
            self._offer(self, self.tr("Bring back “{name}”").format(name=own.name), partial(self._bring_back, own.id))

    def _offer_changes(self) -> None:
        if own_ones := self._exercise_service.catalogue.own_offered():
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
