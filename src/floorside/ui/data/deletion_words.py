"""The texts before and after everything is deleted: what goes, what stays."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from floorside.storage.integrity.deleting import Deleted, Inventory

#: The most names in one message box.
MOST_NAMES = 8


def kind_names() -> Mapping[str, str]:
    """The word for each kind of file that `Inventory` counts."""
    return {
        "history": QCoreApplication.translate("Deletion", "history"),
        "backups": QCoreApplication.translate("Deletion", "backups"),
        "set aside": QCoreApplication.translate("Deletion", "files set aside"),
        "routines": QCoreApplication.translate("Deletion", "routines"),
        "exercises": QCoreApplication.translate("Deletion", "exercises"),
        "pictures": QCoreApplication.translate("Deletion", "pictures"),
        "recordings": QCoreApplication.translate("Deletion", "recordings"),
        "plans": QCoreApplication.translate("Deletion", "flare plan"),
        "settings": QCoreApplication.translate("Deletion", "settings"),
        "shared folder": QCoreApplication.translate("Deletion", "notes on the shared folder"),
        "reminder": QCoreApplication.translate("Deletion", "notes of the reminder"),
        "log": QCoreApplication.translate("Deletion", "log"),
        "link": QCoreApplication.translate("Deletion", "links to other folders"),
    }


def inventory_words(found: Inventory) -> str:
    """How many files go, what is in them, and what stays."""
    counts, names = found.counts(), kind_names()
    kinds = ", ".join(names[kind] for kind in counts)
    return _and_what_stays(_files_words(sum(counts.values())).format(kinds=kinds), found.others)


def _files_words(count: int) -> str:
    if not count:
        return QCoreApplication.translate("Deletion", "Floorside has no file here.")
    if count == 1:
        return QCoreApplication.translate("Deletion", "1 file of Floorside is deleted: {kinds}.")
    return QCoreApplication.translate("Deletion", "%n files of Floorside are deleted: {kinds}.", None, count)


def foreign_folder_words(folder: Path, found: Inventory) -> str:
    """The question for a folder that the program did not create, or created before it marked its folders."""
    said = QCoreApplication.translate(
        "Deletion",
        "{folder} may hold other things of yours. Only files with Floorside's own names are deleted there.",
    )
    return f"{said.format(folder=folder)}\n\n{inventory_words(found)}"


def result_words(deleted: Deleted) -> tuple[str, str]:
    """A title and a text for the result."""
    title = (
        QCoreApplication.translate("Deletion", "Not everything was deleted.")
        if deleted.refused
        else QCoreApplication.translate("Deletion", "Everything was deleted.")
    )
    text = QCoreApplication.translate("Deletion", "Floorside closes now. The next start is like the very first.")
    if deleted.refused:
        text = QCoreApplication.translate("Deletion", "These files could not be removed: {files}").format(
            files=_names(deleted.refused)
        )
    return title, _and_what_stays(text, deleted.stays)


def _and_what_stays(said: str, paths: Sequence[Path]) -> str:
    if not paths:
        return said
    stays = QCoreApplication.translate("Deletion", "Not from Floorside, and left alone: {files}")
    return f"{said}\n\n{stays.format(files=_names(paths))}"


def _names(paths: Sequence[Path]) -> str:
    named = ", ".join(map(str, paths[:MOST_NAMES]))
    if len(paths) <= MOST_NAMES:
        return named
    more = QCoreApplication.translate("Deletion", "{names} and %n more", None, len(paths) - MOST_NAMES)
    return more.format(names=named)
