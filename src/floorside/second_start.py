"""What a second start does while a window is open for the same data folder."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from floorside.devices.instance.single_instance import NoAnswer, Request, SingleInstance
from floorside.storage.file_names import ROUTINE_ENDINGS


def hand_over(first: SingleInstance, request: Request) -> int | None:
    """Ask the first window to do what this start wants; returns the exit code. None if that window has closed: continue
    then.
    """
    try:
        answer = first.ask(from_anywhere(request))
    except NoAnswer:
        return _tell_of_silence()
    if answer:
        print(f"floorside: {answer}", file=sys.stderr)
        return 2
    return None if answer is None else 0


def from_anywhere(request: Request) -> Request:
    """The request with absolute paths, since the first window's process has another working directory."""
    start = request.start
    if start and (start.endswith(ROUTINE_ENDINGS) or Path(start).name != start):
        start = str(Path(start).absolute())
    return Request(start, request.file and str(Path(request.file).absolute()))


def _tell_of_silence() -> int:
    """Report that the first window does not answer. Two programs with one history would be worse than none."""
    from PySide6.QtWidgets import QMessageBox

    sentence = QCoreApplication.translate(
        "SecondStart",
        "Floorside is already open and does not respond. Close it, or end its process, then start it again.",
    )
    print(f"floorside: {sentence}", file=sys.stderr)
    QMessageBox(QMessageBox.Icon.Warning, "Floorside", sentence).exec()
    return 2
