"""The suggestions for the chosen routine, and the person's answers to them."""

from datetime import UTC, timedelta

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from floorside.domain.progression.attempts import JudgedSessions
from floorside.domain.progression.suggest import suggestions
from floorside.domain.progression.suggestion import Choice, Kind, Suggestion, answer_to
from floorside.domain.session.record import begun_by
from floorside.services.customs import customs_of
from floorside.services.history.history_reader import DAYS_LOOKED_BACK, HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.routine.routine_service import RoutineService
from floorside.services.routine.told_today import told_on
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.settings import Settings
from floorside.storage.history.dose_history import KeptAnswer


class SuggestionService(QObject):
    """`found`: a tuple of suggestions, at most two, for exercises that are part of today: one that rests, or that a
    condition hides, waits with its suggestion. `pointed_at`: the exercise whose suggestion the person wants to see.
    """

    found = Signal(object)
    pointed_at = Signal(str)

    def __init__(
        self,
        routine_service: RoutineService,
        history: HistoryReader,
        settings: SettingsStore,
        adapted: AdaptedRoutines,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._routine_service = routine_service
        self._history = history
        self._settings = settings
        self._adapted = adapted
        self._routine = ""
        self._due = False
        self.current: tuple[Suggestion, ...] = ()
        self._facts: tuple[object, ...] = ()
        self._all: tuple[Suggestion, ...] = ()
        self._judged = JudgedSessions()
        self._told = told_on(settings.value, routine_service.clock.local().date())
        routine_service.changed.connect(self.look_again)
        settings.changed.connect(self._look_if_told)

    def look(self, routine: str) -> None:
        """Find suggestions for the routine of this id, once the event loop is idle."""
        self._routine = routine
        if not self._due:
            self._due = True
            QTimer.singleShot(0, self, self._look)  # several changes at once need one search

    def look_again(self) -> None:
        """Find suggestions for the routine of the last search."""
        self.look(self._routine)

    def routine_name(self, suggestion: Suggestion) -> str:
        """The name of the routine that a suggestion is about."""
        return self._routine_service.routines[suggestion.routine].name

    def accept(self, suggestion: Suggestion) -> None:
        self._routine_service.accept(suggestion)
        self.look_again()

    def not_yet(self, suggestion: Suggestion) -> None:
        """Hide the suggestion until other sessions lead to it; for advice this means that the person has read it."""
        said = QCoreApplication.translate("Suggestion", "{exercise}: put off till later")
        if suggestion.kind is Kind.ADVICE:
            said = QCoreApplication.translate("Suggestion", "{exercise}: advice read")
        self._answer_undoably(said, suggestion, Choice.NOT_YET)

    def never(self, suggestion: Suggestion) -> None:
        said = QCoreApplication.translate("Suggestion", "{exercise}: no longer suggested")
        self._answer_undoably(said, suggestion, Choice.NEVER)

    def refusals(self) -> list[KeptAnswer]:
        """The suggestions that the person has declined for good, in any routine, the latest first."""
        return self._routine_service.log.refusals()

    def suggest_again(self, number: int) -> None:
        """Undo a refusal, as a command that can be undone itself."""
        log = self._routine_service.log
        name = next((self._name(each.answer.exercise) for each in self.refusals() if each.number == number), "")
        self._routine_service.undoing.do(
            QCoreApplication.translate("Suggestion", "{exercise}: may be suggested again").format(exercise=name),
            lambda: log.take_back_answer(number),
            lambda: log.take_back_answer(number, undone=False),
        )

    def _name(self, exercise: str) -> str:
        text = self._routine_service.catalogue.texts.get(exercise)
        return text.name if text else exercise  # another computer's, perhaps

    def _answer(self, suggestion: Suggestion, choice: Choice) -> int:
        now = self._routine_service.clock.local()
        return self._routine_service.log.answer(answer_to(suggestion, choice, now.astimezone(UTC), now.date()))

    def _answer_undoably(self, said: str, suggestion: Suggestion, choice: Choice) -> None:
        numbers: list[int] = []
        self._routine_service.undoing.do(
            said.format(exercise=self._name(suggestion.exercise)),
            lambda: numbers.append(self._answer(suggestion, choice)),
            lambda: self._routine_service.log.take_back_answer(numbers.pop()),
        )

    def _look_if_told(self, settings: Settings) -> None:
        """Find them anew once the answers of today are others: on a bad day nothing increases."""
        if told_on(settings, self._routine_service.clock.local().date()) != self._told:
            self.look_again()

    def _look(self) -> None:
        self._due = False
        routine = self._routine_service.routines.get(self._routine)
        if routine is None:
            return
        now = self._routine_service.clock.local()
        today = now.date()
        self._told = told_on(self._settings.value, today)
        facts = (
            begun_by(self._history.sessions(today - timedelta(days=DAYS_LOOKED_BACK)), now),
            routine,
            dict(self._routine_service.catalogue.exercises),
            [kept.change for kept in self._routine_service.log.changes()],
            self._routine_service.log.answers(),
            today,
            self._settings.value.conditions,
            customs_of(self._settings.value).first_weekday,
            self._told,
        )
        if facts != self._facts:  # often the person has only come back to the page
            self._facts = facts
            self._all = suggestions(*facts, self._judged)
        doing = {item.exercise for item in self._adapted.adapt(routine).routine.exercises}
        self.current = tuple(each for each in self._all if each.exercise in doing)
        self.found.emit(self.current)
