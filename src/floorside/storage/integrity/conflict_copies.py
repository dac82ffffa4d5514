"""Finds other versions of the history beside it, which syncing programs create when two computers changed it."""

from pathlib import Path

from floorside.sentence import Sentence
from floorside.storage.database.image import is_database


def conflict_copies(database: Path) -> list[Path]:
    """Databases whose names begin like the history's, such as `history.sync-conflict-….db` or `history (1).db`."""
    beside = sorted(database.parent.glob(f"{database.stem}*{database.suffix}"))
    return [path for path in beside if path != database and is_database(path)]


def conflict_notices(database: Path) -> tuple[str, ...]:
    """A sentence for the person if there are any."""
    copies = conflict_copies(database)
    if not copies:
        return ()
    names = ", ".join(copy.name for copy in copies)
    if len(copies) == 1:
        said = Sentence(
            "There is more than one version of the history: {used} is used, {other} is not. "
            "Import that one to bring in what is only there, then move that one elsewhere.",
            used=database.name,
            other=names,
        )
    else:
        said = Sentence(
            "There is more than one version of the history: {used} is used, {others} are not. "
            "Import those to bring in what is only there, then move those elsewhere.",
            used=database.name,
            others=names,
        )
    return (str(said),)
