"""Sessions that the person did without the program: from a routine with its present doses."""

from collections.abc import Callable, Collection, Mapping
from datetime import date

from PySide6.QtCore import QObject

from floorside.devices.clock import Clock
from floorside.domain.routine import Routine
from floorside.domain.session.plan import Plan
from floorside.domain.speech.experience import Experience
from floorside.planning import make_plan
from floorside.services.history.hand_added import HandAdded, local_zone
from floorside.services.routine.routine_service import RoutineService
from floorside.services.settings_store import SettingsStore
from floorside.storage.history.added_sessions import Told, new_session_elsewhere


class ElsewhereService(QObject):
    def __init__(
        self,
        added: HandAdded,
        routines: RoutineService,
        settings: SettingsStore,
        experience: Callable[[], Experience],
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._added = added
        self._routines = routines
        self._settings = settings
        self._experience = experience
        self._clock = clock

    @property
    def routines(self) -> Mapping[str, Routine]:
        return self._routines.routines

    def plan(self, routine: str) -> Plan:
        """The plan of a routine, adapted to the person's conditions and as long as it is on the routine page; it may
        have no exercise.
        """
        catalogue, experience = self._routines.catalogue, self._experience()
        return make_plan(self.routines[routine], catalogue, self._settings.value, experience)

    def exercises(self, routine: str) -> list[str]:
        """The ids of its exercises, in order."""
        plan = self.plan(routine)
        return list(dict.fromkeys(plan.steps[place].exercise or "" for place in plan.works))

    def today(self) -> date:
        return self._clock.local().date()

    def add(self, routine: str, done: Collection[str], told: Told) -> None:
        session = new_session_elsewhere(self.plan(routine), done, told, self._clock.local(), local_zone())
        self._added.add(session, self.tr("Session added"))
