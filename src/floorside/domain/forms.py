"""The ladder of each exercise: easier and harder forms of it, and what is other in them.

Their words are with the exercise's (`ExerciseText.forms`), their pictures with its figure, both by the rung's key.

docs/care.md, "The exercises", names the forms; how long the cobra's ladder is, is design.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from floorside.domain.exercise import Exercise, ExerciseText, FormText, Kit, Posture


@dataclass(frozen=True, slots=True)
class Rung:
    """One form of an exercise. `hold_seconds` is the hold that makes this form, where it is one.

    `posture` and `kit`: where they are not the exercise's own.
    """

    key: str
    hold_seconds: float | None = None
    posture: Posture | None = None
    kit: tuple[Kit, ...] | None = None


@dataclass(frozen=True, slots=True)
class Ladder:
    """Rung 0 is the usual form; `easier` goes down from it, -1 first, and `harder` up, 1 first."""

    easier: tuple[Rung, ...] = ()
    harder: tuple[Rung, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(rung.key for rung in (*self.easier, *self.harder))


_BRIDGE_BAND = Rung("band", kit=(Kit.MAT, Kit.LOOP_BAND))
_ON_A_PILLOW = Rung("pillow", kit=(Kit.MAT, Kit.CUSHION))
_AT_A_WALL = Rung("wall", posture=Posture.STANDING, kit=())
_CIRCLES_STANDING = Rung("standing", posture=Posture.STANDING, kit=())
_CIRCLES_BAND = Rung("band", kit=(Kit.MAT, Kit.PAD, Kit.LOOP_BAND))

LADDERS: Mapping[str, Ladder] = {
    "pelvic-tilt": Ladder((Rung("half"),), (Rung("heels"),)),
    "bridge": Ladder((Rung("half-height"),), (Rung("pause", 3), _BRIDGE_BAND, Rung("single-leg"))),
    "supine-figure-four": Ladder((Rung("foot-down", kit=(Kit.MAT,)),), (Rung("closer"),)),
    "low-cobra": Ladder((_ON_A_PILLOW, Rung("forearms")), tuple(Rung(f"stay-{s}", s) for s in (6, 7, 8, 9, 10))),
    "forearm-plank": Ladder((Rung("knees"), _AT_A_WALL), (Rung("foot-lift"),)),
    "hip-circles": Ladder((Rung("smaller"), _CIRCLES_STANDING), (Rung("bigger"), _CIRCLES_BAND)),
    "butterfly": Ladder((Rung("feet-away"), Rung("cushions")), (Rung("elbows"),)),
    "straddle-fold": Ladder((Rung("knees-bent"), Rung("upright"))),
    "chair-figure-four": Ladder((Rung("no-lean"),), (Rung("further"),)),
    "lateral-walk": Ladder((Rung("no-band", kit=()),), (Rung("ankles"), Rung("feet"))),
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


def in_form(exercise: Exercise, rung: int) -> Exercise:
    """The exercise with the posture and the kit of that form."""
    form = rung_of(exercise.id, rung)
    if form is None:
        return exercise
    kit = exercise.kit if form.kit is None else form.kit
    return replace(exercise, posture=form.posture or exercise.posture, kit=kit)


def form_text(texts: Mapping[str, ExerciseText], exercise_id: str, rung: int) -> FormText | None:
    """The words of a form; None for the usual one."""
    form = rung_of(exercise_id, rung)
    return texts[exercise_id].forms.get(form.key) if form else None


def text_in_form(texts: Mapping[str, ExerciseText], exercise_id: str, rung: int) -> ExerciseText:
    """The exercise's words with the steps and the breathing of that form."""
    text, form = texts[exercise_id], form_text(texts, exercise_id, rung)
    if form is None:
        return text
    return replace(text, steps=form.steps or text.steps, breathing=form.breathing or text.breathing)
