"""The ladder of each exercise: easier and harder forms of it. Their words are data, keyed by exercise and rung.

docs/care.md, "The exercises", names the forms; how long the cobra's ladder is, is design.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rung:
    """One form of an exercise. `hold_seconds` is the hold that makes this form, where it is one."""

    key: str
    hold_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Ladder:
    """Rung 0 is the usual form; `easier` goes down from it, -1 first, and `harder` up, 1 first."""

    easier: tuple[Rung, ...] = ()
    harder: tuple[Rung, ...] = ()


LADDERS: Mapping[str, Ladder] = {
    "pelvic-tilt": Ladder((Rung("half"),), (Rung("heels"),)),
    "bridge": Ladder((Rung("half-height"),), (Rung("pause", 3), Rung("band"), Rung("single-leg"))),
    "supine-figure-four": Ladder((Rung("foot-down"),), (Rung("closer"),)),
    "low-cobra": Ladder((Rung("pillow"), Rung("forearms")), tuple(Rung(f"stay-{s}", s) for s in (6, 7, 8, 9, 10))),
    "forearm-plank": Ladder((Rung("knees"), Rung("wall")), (Rung("foot-lift"),)),
    "hip-circles": Ladder((Rung("smaller"), Rung("standing")), (Rung("bigger"), Rung("band"))),
    "butterfly": Ladder((Rung("feet-away"), Rung("cushions")), (Rung("elbows"),)),
    "straddle-fold": Ladder((Rung("knees-bent"), Rung("upright"))),
    "chair-figure-four": Ladder((Rung("no-lean"),), (Rung("further"),)),
    "lateral-walk": Ladder((Rung("no-band"),), (Rung("ankles"), Rung("feet"))),
}


def ladder_of(exercise_id: str) -> Ladder:
    """An exercise that has none, such as one's own, has only its usual form."""
    return LADDERS.get(exercise_id, Ladder())


def rung_numbers(exercise_id: str) -> range:
    ladder = ladder_of(exercise_id)
    return range(-len(ladder.easier), len(ladder.harder) + 1)


def rung_of(exercise_id: str, number: int) -> Rung | None:
    """The form with this number; None for the usual one, and for a number that the ladder does not reach."""
    ladder = ladder_of(exercise_id)
    if number == 0 or number not in rung_numbers(exercise_id):
        return None
    return ladder.harder[number - 1] if number > 0 else ladder.easier[-number - 1]
