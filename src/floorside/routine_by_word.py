"""Finds a routine by the word that a person typed."""

from contextlib import suppress
from pathlib import Path

from floorside.domain.routine import Routine
from floorside.sentence import Sentence
from floorside.storage.faults import DataFault
from floorside.storage.file_names import ROUTINE_ENDINGS
from floorside.storage.files.own.own_routines import find_own_routine, load_own_routines
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines, with_present_words


def find_routine(word: str, catalogue: Catalogue, own: Path | None = None) -> Routine:
    """The routine with this id, or in this TOML file. `own`: the folder of the person's routines. Raises DataFault."""
    routines = load_routines(catalogue)
    if own and (found := find_own_routine(own, word, catalogue.exercises)):
        return with_present_words(found, routines.get(word))
    if word in routines:
        return routines[word]
    path = Path(word)
    if path.suffix in ROUTINE_ENDINGS or _is_there(path):
        from floorside.storage.files.own.shared_routines import read_routine  # the window rarely needs it

        return read_routine(path, catalogue)
    mine = load_own_routines(own, catalogue.exercises)[0] if own else {}
    named = routines | {id_: with_present_words(routine, routines.get(id_)) for id_, routine in mine.items()}
    known = ", ".join(f"{id_} ({routine.name})" for id_, routine in named.items())
    raise DataFault(word, Sentence("there is no such routine; there are {known}, or name a .toml file", known=known))


def _is_there(path: Path) -> bool:
    """Whether a file exists; False for a name that is too long, or a folder without access."""
    with suppress(OSError):
        return path.exists()
    return False
