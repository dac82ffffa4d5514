"""Which names routines have, so that no two of a person's are called the same."""

from collections.abc import Collection

from floorside.domain.routine import Routine
from floorside.storage.files.routine_files import LONGEST_NAME


def of_same_name(name: str, routines: Collection[Routine]) -> Routine | None:
    """The first routine that is called so, regardless of capitals and spaces."""
    return next((each for each in routines if _plain(each.name) == _plain(name)), None)


def free_name(name: str, routines: Collection[Routine]) -> str:
    """The name, with the first number that is free if a routine has it: "Evening 2"."""
    free, number = name, 1
    while of_same_name(free, routines):
        number += 1
        free = f"{name[: LONGEST_NAME - 4].rstrip()} {number}"
    return free


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
