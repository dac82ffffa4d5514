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
    """What goes, by kind and number, and what stays."""
    names = kind_names()
    counted = ", ".join(f"{names[kind]} ({count})" for kind, count in found.counts().items())
    said = QCoreApplication.translate("Deletion", "Files to be deleted: {counted}.").format(counted=counted or "0")
    return _and_what_stays(said, found.others)


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
