"""What a second start does while a window is open for the same data folder."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from floorside.devices.instance.single_instance import NoAnswer, SingleInstance


def hand_over(first: SingleInstance, straight_into: str | None) -> int | None:
    """Ask the first window to do what this start wants; returns the exit code. None if that window has closed: continue
    then.
    """
    try:
        answer = first.ask(from_anywhere(straight_into))
    except NoAnswer:
        return _tell_of_silence()
    if answer:
        print(f"floorside: {answer}", file=sys.stderr)
        return 2
    return None if answer is None else 0


def from_anywhere(routine: str | None) -> str | None:
    """A file's absolute path, since the first window's process has another working directory."""
    is_file = routine and (routine.endswith(".toml") or Path(routine).name != routine)
    return str(Path(routine or "").absolute()) if is_file else routine


def _tell_of_silence() -> int:
    """Report that the first window does not answer. Two programs with one history would be worse than none."""
    from PySide6.QtWidgets import QMessageBox

    sentence = QCoreApplication.translate(
        "SecondStart", "Floorside is open already and does not answer. Close it, or end it, then start it again."
    )
    print(f"floorside: {sentence}", file=sys.stderr)
    QMessageBox(QMessageBox.Icon.Warning, "Floorside", sentence).exec()
    return 2
