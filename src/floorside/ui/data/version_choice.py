"""Tells of a routine that was changed on two computers, and lets the person choose one of the versions."""

from PySide6.QtCore import QObject

from floorside.domain.own_exercise import holds
from floorside.domain.routine import Routine
from floorside.services.routine.routine_service import RoutineService
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.window.main_window import MainWindow

BANNER = "version"


class VersionChoice(QObject):
    def __init__(self, window: MainWindow, service: RoutineService, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window = window
        self._service = service
        self._dialogs = dialogs
        self._offered = ""
        service.reloaded.connect(self.offer)
        service.changed.connect(self._follow)

    def offer(self) -> None:
        """Show a line about the first routine with two versions; none during a session."""
        other = self._offered = "" if self._window.in_session else self._first()
        if not other:
            self._window.hide_banner(BANNER)
            return
        said = self.tr(
            "“{routine}” was changed on two computers. What was removed on either stays out until you choose."
        )
        text = said.format(routine=self._in_use(other))
        self._window.show_banner(text, self.tr("Choose…"), lambda: self._ask(other), BANNER)

    def _follow(self) -> None:
        """The person may have deleted one of the versions, or undone their choice."""
        if self._first() != self._offered:
            self.offer()

    def _first(self) -> str:
        return next(iter(self._service.store.others), "")

    def _in_use(self, other: str) -> str:
        return self._service.routines[self._service.store.others[other]].name

    def _ask(self, other: str) -> None:
        name = self._in_use(other)
        answer = self._dialogs.which(
            self.tr("Which version of “{routine}” would you like?").format(routine=name),
            self._difference(other),
            [self.tr("Keep the one in use"), self.tr("Use the other one")],
            self.tr("Later"),
        )
        if answer is not None:
            said = self.tr("Version of “{routine}” chosen").format(routine=name)
            self._service.choose_version(other, said, is_other=answer == 1)

    def _difference(self, other: str) -> str:
        """What the other version has more than the one in use, and whether the order differs."""
        service = self._service
        used, beside = service.routines[service.store.others[other]], service.routines[other]
        more = [each.exercise for each in beside.exercises if not holds(used, each.exercise)]
        names = ", ".join(dict.fromkeys(service.catalogue.texts[each].name for each in more))
        if not names:
            return self.tr("Both have the same exercises; doses or the order differ.")
        said = self.tr("The other one also has: {exercises}.").format(exercises=names)
        return said if _same_order(used, beside) else f"{said} {self.tr('The order differs, too.')}"


def _same_order(used: Routine, beside: Routine) -> bool:
    """Whether the exercises that both have follow each other in the same way."""
    orders = [
        [each.exercise for each in one.exercises if holds(other, each.exercise)]
        for one, other in ((used, beside), (beside, used))
    ]
    return orders[0] == orders[1]
