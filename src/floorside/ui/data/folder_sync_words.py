"""The texts about the shared folder."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from floorside.storage.exchange.folder_sync import Outcome
from floorside.storage.exchange.sync_state import Notice, Trouble
from floorside.ui.kit.wording import words


def state_words(outcome: Outcome, now: datetime) -> str:
    """The state, for the settings."""
    if not outcome.is_there:
        return QCoreApplication.translate(
            "FolderSync", "The folder is not there just now. Floorside looks for it again later."
        )
    lines = [_when_words(outcome).format(time=words.clock_time(now))]
    if outcome.new or outcome.updated:
        lines.append(
            QCoreApplication.translate("FolderSync", "From the other computers: {new} new, {updated} changed.").format(
                new=words.sessions(outcome.new), updated=outcome.updated
            )
        )
    if outcome.conflicts:
        lines.append(
            QCoreApplication.translate(
                "FolderSync", "{sessions} with two values to choose from: open the history."
            ).format(sessions=words.sessions(outcome.conflicts))
        )
    return " ".join([*lines, *(notice_words(notice) for notice in outcome.notices)])


def _when_words(outcome: Outcome) -> str:
    """With trouble they are not in step, whatever was read."""
    if all(notice.trouble is Trouble.COPIES for notice in outcome.notices):
        return QCoreApplication.translate("FolderSync", "Last in step: {time}.")
    return QCoreApplication.translate("FolderSync", "Not all in step. Last tried: {time}.")


def notice_words(notice: Notice) -> str:
    name = notice.name
    match notice.trouble:
        case Trouble.COPIES:
            said = QCoreApplication.translate(
                "FolderSync", "There are two copies of a file in the shared folder. Both were read: {name}."
            )
        case Trouble.UNFINISHED:
            said = QCoreApplication.translate(
                "FolderSync", "A file in the shared folder is not complete yet. It is read again later: {name}."
            )
        case Trouble.NEWER:
            said = QCoreApplication.translate(
                "FolderSync", "A file in the shared folder is from a newer Floorside. Update this one: {name}."
            )
        case Trouble.UNREADABLE:
            said = QCoreApplication.translate(
                "FolderSync", "A file in the shared folder cannot be read. It is tried again later: {name}."
            )
        case Trouble.NOT_WRITTEN:
            said = QCoreApplication.translate(
                "FolderSync", "The shared folder cannot be written to. It is tried again later: {name}."
            )
    return said.format(name=name)


def fault_words() -> str:
    return QCoreApplication.translate("FolderSync", "Keeping in step did not work this time. It is tried again later.")
