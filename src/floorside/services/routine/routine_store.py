"""The present routines: the shipped ones, each replaced by the person's own version if there is one, then the person's
own.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from floorside.domain.routine import Routine
from floorside.services.file_writer import FileWriter, succeeds
from floorside.services.routine.other_versions import other_versions
from floorside.storage.files.own import own_files, own_routines
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines, with_present_words


class RoutineStore:
    """`routines`: by id; always the same mapping. `faults`: files that could not be used, one line each.

    The store never overwrites a file that could not be used. If a write fails, `tell` gets one sentence, perhaps on
    another thread, and the change is kept in memory until `save_again` succeeds. Whoever reads the files calls `flush`
    before.
    """

    def __init__(self, catalogue: Catalogue, folder: Path, tell: Callable[[str], None]) -> None:
        self.routines: dict[str, Routine] = {}
        self.faults: list[str] = []
        self._exercises = catalogue.exercises
        self._folder = folder
        self._tell = tell
        self._own: dict[str, Routine] = {}
        self._unsaved: set[str] = set()
        self._writer = FileWriter(self._on_failure)
        self._shipped = load_routines(catalogue)
        self.load()

    def load(self) -> None:
        """Read the files."""
        self.flush()
        own, faults = own_routines.load_own_routines(self._folder, self._exercises)
        self._others = other_versions(own, {**self._shipped, **own}.keys(), self._exercises)
        read = {id_: self._as_told(routine) for id_, routine in own.items() if id_ not in self._unsaved}
        self._own = read | {id_: each for id_, each in self._own.items() if id_ in self._unsaved}
        self.faults[:] = [str(fault) for fault in faults]
        self._unusable = set(own_files.own_ids(self._folder)) - set(own)
        self._arrange()

    @property
    def others(self) -> dict[str, str]:
        """The ids of versions from another computer that stand beside the one in use → the id of that one. They are
        called so in the menu.
        """
        return {other: id_ for other, id_ in self._others.items() if {other, id_} <= self.routines.keys()}

    def is_shipped(self, id_: str) -> bool:
        return id_ in self._shipped

    def is_changed(self, id_: str) -> bool:
        """Whether a shipped routine differs from its original."""
        return id_ in self._shipped and id_ in self._own

    def shipped(self, id_: str) -> Routine:
        return self._shipped[id_]

    def free_id(self, name: str) -> str:
        return own_files.free_id(name, {*self.routines, *self._unusable})

    def taken_away(self) -> list[Routine]:
        """The deleted routines that the person could restore."""
        self.flush()
        return own_routines.taken_away(self._folder, self._exercises)

    def keep(self, routine: Routine) -> None:
        """Store a routine. A shipped one that equals its original needs no file."""
        if self._shipped.get(routine.id) == routine:
            self._own.pop(routine.id, None)
            self._try(routine.id, lambda: own_routines.forget_own_routine(self._folder, routine.id))
        else:
            self._own[routine.id] = routine
            if routine.id in self._unusable:
                self._try(routine.id, lambda: self._set_aside(routine.id))
            if routine.id not in self._unusable:
                self._writer.write(lambda: self._save(routine))
        self._arrange()

    def flush(self, seconds: float | None = None) -> bool:
        """Wait until all changes are in the files; False if that takes longer than so many seconds."""
        return self._writer.flush(seconds)

    @property
    def is_saved(self) -> bool:
        """Whether the files are as the person left them, once all writes have ended."""
        return not self._unsaved

    def save_again(self) -> None:
        """Write what could not be written, without a word if that fails once more."""
        self.flush()
        for id_ in sorted(self._unsaved):
            if succeeds(partial(self._write_present, id_)):
                self._unsaved.discard(id_)

    def close(self) -> None:
        """Finish all writes. May be called twice."""
        self._writer.close()

    def take_away(self, id_: str) -> None:
        self._own.pop(id_, None)
        self._try(id_, lambda: own_files.take_away(self._folder, id_))
        self._arrange()

    def bring_back(self, routine: Routine) -> None:
        self._own[routine.id] = routine
        self._try(routine.id, lambda: own_files.bring_back(self._folder, routine.id))
        self._arrange()

    def _set_aside(self, id_: str) -> None:
        own_files.set_aside(self._folder, id_)
        self._unusable.remove(id_)

    def _save(self, routine: Routine) -> None:
        """Write a routine, on the writer's thread. Skips a version that is no longer the present one, since a later one
        is waiting.
        """
        if self._own.get(routine.id) is routine:
            self._unsaved.add(routine.id)
            own_routines.save_own_routine(self._folder, routine, self._exercises)
            self._unsaved.discard(routine.id)

    def _write_present(self, id_: str) -> None:
        """Bring the file of a routine to its present state. Raises OSError."""
        if id_ in self._unusable:
            self._set_aside(id_)
        if id_ in self._own:
            own_routines.save_own_routine(self._folder, self._own[id_], self._exercises)
        else:
            with suppress(FileNotFoundError):  # it never was in a file
                own_files.take_away(self._folder, id_)

    def _as_told(self, own: Routine) -> Routine:
        if own.id not in self._others:
            return self._as_shipped(own)
        in_use = self._as_shipped(replace(own, id=self._others[own.id]))
        named = QCoreApplication.translate("RoutineStore", "{routine} (the other version)")
        return replace(in_use, id=own.id, name=named.format(routine=in_use.name))

    def _as_shipped(self, own: Routine) -> Routine:
        """The routine in the words of the present language, and marked as gentle, like its original: files of an
        earlier version do not say the latter.
        """
        shipped = self._shipped.get(own.id)
        routine = with_present_words(own, shipped)
        return replace(routine, gentle=True) if shipped and shipped.gentle else routine

    def _arrange(self) -> None:
        own = sorted(self._own.values(), key=own_routines.by_name)
        self.routines.clear()
        self.routines.update(self._shipped)
        self.routines.update({routine.id: routine for routine in own})

    def _try(self, id_: str, write: Callable[[], None]) -> None:
        """Change the file of a routine at once, after all waiting writes. `write` supposes that these succeeded."""
        self.flush()
        was_saved = id_ not in self._unsaved
        self._unsaved.add(id_)
        try:
            write() if was_saved else self._write_present(id_)
            self._unsaved.discard(id_)
        except OSError as error:
            self._on_failure(error)

    def _on_failure(self, error: Exception) -> None:
        said = QCoreApplication.translate(
            "RoutineStore", "The routine could not be saved ({reason}). Floorside keeps it in memory and tries again."
        )
        self._tell(said.format(reason=getattr(error, "strerror", None) or error))
