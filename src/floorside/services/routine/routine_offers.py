"""Finds and accepts offers for a whole routine: a gentle start, about half after weeks away, and the steps back."""

from collections.abc import Callable, Collection, Iterable
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from floorside.adapting import adapt
from floorside.domain.exercise import Condition
from floorside.domain.progression.attempts import reported_sessions
from floorside.domain.progression.dose_change import DoseMovedOn, Why, in_force
from floorside.domain.progression.whole_routine import RoutineOffer, changes_of, gentle_start, routine_offer
from floorside.domain.routine import Routine
from floorside.domain.session.record import SessionRecord, begun_by
from floorside.services.history.history_reader import DAYS_LOOKED_BACK, HistoryReader
from floorside.services.routine.routine_service import RoutineService
from floorside.services.settings_store import SettingsStore
from floorside.storage.history.done_forms import sessions_up_to

#: People do few exercises more regularly [102]; the number is a design decision.
ROUTINE_TO_BEGIN_WITH = "short"


class RoutineOffers(QObject):
    """`began_gently`: the person accepted a gentle start, which begins with the routine of this id; `undid_start`: they
    undid it, and this routine is the one to choose.
    """

    began_gently = Signal(str)
    undid_start = Signal(str)

    def __init__(
        self,
        routine_service: RoutineService,
        history: HistoryReader,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._routine_service = routine_service
        self._history = history
        self._settings = settings

    def find(self, routine_id: str, *, newcomer: bool = False) -> RoutineOffer | None:
        """The offer for the routine of this id; None if the history cannot be read.

        `newcomer`: the program has not asked how to begin, so before the first session it may offer a gentle start.
        """
        routine = self._routine_service.routines.get(routine_id)
        if routine is None:
            return None
        now = self._routine_service.clock.local()
        gentle = {id_ for id_, each in self._routine_service.routines.items() if each.gentle}
        changes = [kept.change for kept in self._routine_service.log.changes()]
        if (
            newcomer
            and not in_force(changes)
            and self._is_first()
            and self.first_routine(self._settings.value.conditions)
        ):
            return gentle_start(routine, self._routine_service.catalogue.exercises)
        return routine_offer(
            reported_sessions(self._records(now, gentle)),
            routine,
            self._routine_service.catalogue.exercises,
            changes,
            now.date(),
            gentle,
        )

    def take_up(self, offer: RoutineOffer) -> None:
        if offer.why is Why.START:
            self.begin_gently()
            return
        up, half = self.tr("One step up, towards the usual doses"), self.tr("About half of the doses for now")
        self._make([offer], up if offer.why is Why.BACK else half)

    def begin_gently(self) -> None:
        """Apply a gentle start to every routine whose doses grow."""
        exercises = self._routine_service.catalogue.exercises
        routines = [routine for routine in self._routine_service.routines.values() if not routine.gentle]
        said = self.tr("A gentle start: smaller doses in every routine")
        before = self._settings.value.routine
        first = self.first_routine(self._settings.value.conditions)

        def begin() -> None:
            if first:
                self.began_gently.emit(first.id)

        def undone() -> None:
            now = self._settings.value.routine
            self.undid_start.emit(before if first and now == first.id else now)

        self._make([gentle_start(routine, exercises) for routine in routines], said, begin, undone)

    def first_routine(self, conditions: Iterable[Condition]) -> Routine | None:
        """The routine with which a gentle start begins; another one where these conditions leave nothing of it, and
        None if they leave nothing of any.
        """
        settings = replace(self._settings.value, conditions=tuple(conditions))
        usual = [routine for routine in self._routine_service.routines.values() if not routine.gentle]
        usual.sort(key=lambda routine: routine.id != ROUTINE_TO_BEGIN_WITH)
        catalogue = self._routine_service.catalogue
        return next((each for each in usual if adapt(each, catalogue, settings).routine.exercises), None)

    def _records(self, now: datetime, gentle: Collection[str]) -> list[SessionRecord]:
        """The sessions of half a year; all of them if the last usual one is longer ago."""
        lately = begun_by(self._history.sessions(now.date() - timedelta(days=DAYS_LOOKED_BACK)), now)
        if any(not record.is_walk and record.routine_id not in gentle for record in lately):
            return lately
        return begun_by(self._history.sessions(), now)

    def _is_first(self) -> bool:
        """Whether it is certain that there was no session yet."""
        return self._history.read(lambda database: sessions_up_to(database, 1), 1) == 0

    def _make(
        self,
        offers: list[RoutineOffer],
        said: str,
        then: Callable[[], object] = lambda: None,
        undone: Callable[[], object] = lambda: None,
    ) -> None:
        now = self._routine_service.clock.local()
        changes = [each for offer in offers for each in changes_of(offer, now.astimezone(UTC), now.date())]
        try:
            self._routine_service.change_together(changes, said, then, undone)
        except (KeyError, DoseMovedOn):
            self._routine_service.trouble.emit(self.tr("The doses have changed since, so they stay as they are."))
