"""The services that pages ask and tell, made once for one window."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from floorside.devices.clock import Clock
from floorside.services.adapted_routines import AdaptedRoutines
from floorside.services.history_reader import HistoryReader
from floorside.services.routine_service import RoutineService
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.catalogue import Catalogue
from floorside.storage.history.writer import SessionWriter

if TYPE_CHECKING:
    from floorside.services.suggestion_service import SuggestionService


@dataclass(frozen=True)
class Services:
    """`history` reads, `writer` writes; `adapted` is how routines are done today."""

    clock: Clock
    settings: SettingsStore
    catalogue: Catalogue
    history: HistoryReader
    writer: SessionWriter
    routine_service: RoutineService
    adapted: AdaptedRoutines

    @cached_property
    def suggestions(self) -> "SuggestionService":
        """Imported when the window stands."""
        from floorside.services.suggestion_service import SuggestionService

        return SuggestionService(self.routine_service, self.history, self.settings, self.routine_service)
