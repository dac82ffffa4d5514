"""What the system's scheduler is asked to do for the reminder, from the settings."""

from hashlib import sha256

from floorside.devices.reminder.job import Job
from floorside.own_command import own_command
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.files.settings import Settings

NAME = "floorside-reminder"


def reminder_job(folder: DataFolder, settings: Settings) -> Job:
    """A job of this copy of the program with this folder."""
    at = settings.planned_time
    command = (*program_with(folder), "remind")
    return Job(job_name(folder), command, settings.planned_days, at.hour, at.minute)


def program_with(folder: DataFolder) -> list[str]:
    """The command that starts the program with this folder."""
    return own_command() if folder == data_folder() else [*own_command(), "--data-dir", str(folder.data)]


def job_name(folder: DataFolder) -> str:
    """Of its own for another folder than the usual one, so that one does not replace the other."""
    if folder == data_folder():
        return NAME
    return f"{NAME}-{sha256(str(folder.data).encode(errors='surrogateescape')).hexdigest()[:8]}"
