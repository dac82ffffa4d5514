"""Tells an exercise of the person's own from a shipped one that has the same name."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import Area, Exercise, ExerciseText


def own_word(exercise: str, exercises: Mapping[str, Exercise], texts: Mapping[str, ExerciseText]) -> str:
    """ "your own" for an exercise of the person's own that is called like a shipped one; "" else."""
    if exercise not in exercises or exercises[exercise].area is not Area.OWN:
        return ""
    name = texts[exercise].name.casefold()
    shipped = (id_ for id_, each in exercises.items() if each.area is not Area.OWN)
    if any(texts[id_].name.casefold() == name for id_ in shipped):
        return QCoreApplication.translate("words", "your own")
    return ""


def told_apart(exercise: str, exercises: Mapping[str, Exercise], texts: Mapping[str, ExerciseText]) -> str:
    """The name of an exercise where nothing else tells it from another one; its id if it is not known."""
    name = texts[exercise].name if exercise in texts else exercise
    return " · ".join(filter(None, (name, own_word(exercise, exercises, texts))))
