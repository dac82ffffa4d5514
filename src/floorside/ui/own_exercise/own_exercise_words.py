"""The texts of the form for an own exercise."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import DoseKind
from floorside.domain.own_exercise import MOST_WORDS_OF_A_STEP, long_steps
from floorside.storage.files.own.own_exercises import LONGEST_LINE, MOST_STEPS


def kind_name(kind: DoseKind) -> str:
    """The name of a kind of dose."""
    return {
        DoseKind.HOLD: QCoreApplication.translate("OwnExercise", "Held"),
        DoseKind.REPS: QCoreApplication.translate("OwnExercise", "Reps"),
        DoseKind.REPS_WITH_HOLD: QCoreApplication.translate("OwnExercise", "Reps, each held"),
        DoseKind.CIRCLES: QCoreApplication.translate("OwnExercise", "Circles, both ways"),
        DoseKind.BREATHS: QCoreApplication.translate("OwnExercise", "Breaths"),
        DoseKind.STEPS: QCoreApplication.translate("OwnExercise", "Steps to the sides"),
    }[kind]


def steps_remark(steps: Sequence[str]) -> str:
    """Which steps are too long to be spoken; "" if none is."""
    if len(steps) > MOST_STEPS:
        return QCoreApplication.translate(
            "OwnExercise", "There is room for %n lines. Could some of them be one?", None, MOST_STEPS
        )
    for place, count in long_steps(steps):
        said = QCoreApplication.translate(
            "OwnExercise", "Line {line} has %n words. Up to {most} can be spoken: could it be two lines?", None, count
        )
        return said.format(line=place + 1, most=MOST_WORDS_OF_A_STEP)
    for place, step in enumerate(steps):
        if len(step) > LONGEST_LINE:
            return QCoreApplication.translate("OwnExercise", "Line {n} is long. Could it be two lines?").format(
                n=place + 1
            )
    return ""
