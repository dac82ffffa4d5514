"""The services that pages ask and tell, made once for one window."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from floorside.devices.clock import Clock
from floorside.domain.progression.dose_change import DoseChange
from floorside.services.adapted_routines import AdaptedRoutines
from floorside.services.history_reader import HistoryReader
from floorside.services.routine_service import RoutineService
from floorside.services.settings_store import SettingsStore
from floorside.services.writer_signals import WriterSignals
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.files.catalogue import Catalogue, load_catalogue
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter
from floorside.storage.integrity.opening import open_store

if TYPE_CHECKING:
    from floorside.services.routine_offers import RoutineOffers
    from floorside.services.suggestion_service import SuggestionService
    from floorside.services.walk_service import WalkService


@dataclass(frozen=True)
class Services:
    """`history` reads, `writer` writes, and says by `writer_signals` how it goes; `adapted`: routines as done today.

    `notices`: what the person should know of the files that were opened, a sentence each.
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

    @cached_property
    def suggestions(self) -> "SuggestionService":
        """Imported when the window stands."""
        from floorside.services.suggestion_service import SuggestionService

        return SuggestionService(self.routine_service, self.history, self.settings, self.routine_service)

    @cached_property
    def offers(self) -> "RoutineOffers":
        """Imported when a routine is shown."""
        from floorside.services.routine_offers import RoutineOffers

        return RoutineOffers(self.routine_service, self.history, self.routine_service)

    @cached_property
    def walks(self) -> "WalkService":
        """Imported when a walk is added, or the history is shown."""
        from floorside.services.walk_service import WalkService

        service = self.routine_service
        return WalkService(self.history, self.writer, self.settings, self.clock, service.undoing, service)

    def close(self) -> None:
        """All that is on its way is written. Whatever fails, the rest is closed. May be called twice."""
        with ExitStack() as closing:  # the last one first
            closing.callback(self.database.close)
            closing.callback(self.writer.stop)
            closing.callback(self.settings.close)


def open_services(
    settings: SettingsStore,
    folder: DataFolder,
    clock: Clock,
    in_words: Callable[[DoseChange, Catalogue], str],
    parent: QObject,
) -> Services:
    """`in_words`: a change of a dose in a few words. Raises DataFault when the data cannot be opened."""
    catalogue = load_catalogue(settings.value.language)
    opened = open_store(folder, clock.local())
    database, history = opened.database, History(opened.database)
    reader, signals = HistoryReader(history, parent), WriterSignals(parent)
    routine_service = RoutineService(catalogue, folder, database, clock, in_words, parent)
    notices = (settings.notice, *routine_service.faults, *opened.notices)
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
    )
