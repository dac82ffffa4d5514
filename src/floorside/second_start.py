"""What a start does that finds a window open for its folder already."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from floorside.devices.instance.single_instance import NoAnswer, Request, SingleInstance
from floorside.storage.file_names import ROUTINE_ENDINGS


def hand_over(first: SingleInstance, request: Request) -> int | None:
    """Ask the window that is open for what this start wants; the exit code. None if it has closed: go on then."""
    try:
        answer = first.ask(from_anywhere(request))
    except NoAnswer:
        return _tell_of_silence()
    if answer:
        print(f"floorside: {answer}", file=sys.stderr)
        return 2
    return None if answer is None else 0


def from_anywhere(request: Request) -> Request:
    """Files are named so that the first window's process finds them, which runs in another folder."""
    start = request.start
    if start and (start.endswith(ROUTINE_ENDINGS) or Path(start).name != start):
        start = str(Path(start).absolute())
    return Request(start, request.file and str(Path(request.file).absolute()))


def _tell_of_silence() -> int:
    """Two programs on one history would be worse than none."""
    from PySide6.QtWidgets import QMessageBox

    sentence = QCoreApplication.translate(
        "SecondStart", "Floorside is open already and does not answer. Close it, or end it, then start it again."
    )
    print(f"floorside: {sentence}", file=sys.stderr)
    QMessageBox(QMessageBox.Icon.Warning, "Floorside", sentence).exec()
    return 2
