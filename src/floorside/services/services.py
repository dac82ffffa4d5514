"""The services that pages use, created once for a window."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from PySide6.QtCore import QObject

from floorside.devices.clock import Clock
from floorside.domain.progression.dose_change import DoseChange
from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.routine.routine_service import RoutineService
from floorside.services.settings_store import SettingsStore
from floorside.services.writer_signals import WriterSignals
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter
from floorside.storage.integrity.opening import open_store

if TYPE_CHECKING:
    from floorside.services.activity_service import ActivityService
    from floorside.services.elsewhere_service import ElsewhereService
    from floorside.services.flare_plan_service import FlarePlanService
    from floorside.services.history.hand_added import HandAdded
    from floorside.services.history.questionnaire_service import QuestionnaireService
    from floorside.services.lesson_service import LessonService
    from floorside.services.reminder_service import ReminderService
    from floorside.services.routine.routine_offers import RoutineOffers
    from floorside.services.routine.suggestion_service import SuggestionService
    from floorside.services.today import Today
    from floorside.services.walk_service import WalkService


class KeepsFiles(Protocol):
    """`is_saved`: whether its files are as the person left them. `save_again`: writes what could not be written."""

    @property
    def is_saved(self) -> bool: ...
    def save_again(self) -> None: ...


class Services(Struct, frozen=True, dict=True):
    """`history` reads, `writer` writes, and `writer_signals` reports on it; `adapted`: today's versions of routines.

    `notices`: sentences for the person about the files that were opened. `unwritable`: one that holds until the writer
    recovers, "" if the history can be written.
    """

    folder: DataFolder
    clock: Clock
    settings: SettingsStore
    catalogue: Catalogue
    database: Database
    history: HistoryReader
    writer: SessionWriter
    writer_signals: WriterSignals
    routine_service: RoutineService
    adapted: AdaptedRoutines
    notices: tuple[str, ...]
    unwritable: str

    @cached_property
    def suggestions(self) -> "SuggestionService":
        """The suggestions; imported late, once the window is there."""
        from floorside.services.routine.suggestion_service import SuggestionService

        service = self.routine_service
        return SuggestionService(service, self.history, self.settings, self.adapted, service)

    @cached_property
    def offers(self) -> "RoutineOffers":
        """The offers; imported late, once a routine is shown."""
        from floorside.services.routine.routine_offers import RoutineOffers

        return RoutineOffers(self.routine_service, self.history, self.settings, self.routine_service)

    @cached_property
    def today(self) -> "Today":
        """What holds for today alone; imported when a routine is shown."""
        from floorside.services.today import Today

        service = self.routine_service
        return Today(self.catalogue, self.adapted, self.history, self.settings, service.undoing, service)

    @cached_property
    def activities(self) -> "ActivityService":
        """Imported when somebody has set some up, or reads of them."""
        from floorside.services.activity_service import ActivityService

        service = self.routine_service
        return ActivityService(self.history, self.writer, self.settings, self.clock, service.undoing, service)

    @cached_property
    def questionnaires(self) -> "QuestionnaireService":
        """The monthly questionnaire; imported once it may be due, or somebody reads of it."""
        from floorside.services.history.questionnaire_service import QuestionnaireService

        service = self.routine_service
        return QuestionnaireService(self.history, self.writer, self.clock, service.undoing, service)

    @cached_property
    def walks(self) -> "WalkService":
        """The walks; imported late, once a walk is added."""
        from floorside.services.walk_service import WalkService

        return WalkService(self.history, self.settings, self.clock, self.added, self.routine_service)

    @cached_property
    def elsewhere(self) -> "ElsewhereService":
        """Sessions done without the program; imported once one is added."""
        from floorside.services.elsewhere_service import ElsewhereService

        service = self.routine_service
        return ElsewhereService(self.added, service, self.settings, self.adapted.experience, self.clock, service)

    @cached_property
    def added(self) -> "HandAdded":
        """What the person adds by hand; imported late, once the history is shown or something is added."""
        from floorside.services.history.hand_added import HandAdded

        service = self.routine_service
        return HandAdded(self.writer, self.clock, service.undoing, service)

    @cached_property
    def lessons(self) -> "LessonService":
        """The lessons; imported late, once a session has ended or somebody reads."""
        from floorside.services.lesson_service import LessonService

        return LessonService(self.catalogue, self.settings)

    @cached_property
    def flare_plan(self) -> "FlarePlanService":
        """The flare plan; imported late, on a sore day or once somebody reads."""
        from floorside.services.flare_plan_service import FlarePlanService

        undoing = self.routine_service.undoing
        plan = FlarePlanService(self.folder.plans, undoing, self.routine_service)
        plan.trouble.connect(self.routine_service.trouble)
        return plan

    @cached_property
    def reminder(self) -> "ReminderService":
        """The reminder; imported late, once it is on or somebody looks at it."""
        from floorside.services.reminder_service import ReminderService

        return ReminderService(self.settings, self.folder, self.routine_service)

    @property
    def file_services(self) -> "list[KeepsFiles]":
        """What keeps changes in memory that could not be written."""
        service = self.routine_service
        made = (vars(self).get("flare_plan"), service.exercises, service.log, self.settings)
        return [each for each in made if each is not None]

    def close(self) -> None:
        """Finish all writes and close everything, even if a part of it fails. May be called twice."""
        with ExitStack() as closing:  # in reverse order
            closing.callback(self.database.close)
            closing.callback(self.history.close)
            closing.callback(self.writer.stop)
            closing.callback(self.routine_service.store.close)
            closing.callback(self.settings.close)
            if "reminder" in vars(self):
                closing.callback(self.reminder.close)


def open_services(
    settings: SettingsStore,
    folder: DataFolder,
    clock: Clock,
    in_words: Callable[[DoseChange, Catalogue], str],
    parent: QObject,
    mending: Callable[[], None],
    language: str,
) -> Services:
    """Open the data and create the services. Raises DataFault if the data cannot be opened.

    `in_words`: describes a change of a dose in a few words. `mending`: called before a repair of the history.
    `language`: that of the words.
    """
    catalogue = load_catalogue(language)
    opened = open_store(folder, clock.local(), mending)
    database, history = opened.database, History(opened.database)
    reader, signals = HistoryReader(history, parent), WriterSignals(parent)
    routine_service = RoutineService(catalogue, folder, database, clock, in_words, parent)
    unwritable = " ".join(opened.notices) if opened.unreachable else ""
    notices = (settings.notice, *routine_service.faults, *(() if unwritable else opened.notices))
    return Services(
        folder,
        clock,
        settings,
        catalogue,
        database,
        reader,
        SessionWriter(history, signals.listener()),
        signals,
        routine_service,
        AdaptedRoutines(catalogue, settings, reader, clock),
        tuple(filter(None, notices)),
        unwritable,
    )
