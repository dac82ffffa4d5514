"""One own exercise of each kind; and strategies for all possible ones."""

from hypothesis import strategies as st

from floorside.domain.exercise import Amount, Dose, DoseKind, Posture
from floorside.domain.own_exercise import (
    RANGES,
    OwnExercise,
    may_have_sides,
    own_exercise,
    own_text,
    usual_dose,
)

HUG = OwnExercise(
    own_exercise("own-knee-hug", Posture.SUPINE, DoseKind.HOLD, has_sides=True, figure="supine-figure-four"),
    own_text("Knee hug", ["Lie on your back.", "Draw one knee to your chest."], "Shoulders stay down."),
)
#: The least that there can be.
SWAY = OwnExercise(own_exercise("own-sway", Posture.STANDING, DoseKind.STEPS), own_text("Sway"))

lines = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=8)
ids = st.from_regex(r"own-[a-z0-9-]{1,60}", fullmatch=True)


@st.composite
def amounts(draw: st.DrawFn, kind: DoseKind) -> Amount:
    limits = RANGES[kind]
    reps = draw(st.integers(1, int(limits.reps.high))) if limits.reps else 1
    holds = st.floats(0.5, limits.hold_seconds.high) if limits.hold_seconds else st.just(0)
    return Amount(reps, draw(holds))


@st.composite
def own_exercises(draw: st.DrawFn, figures: list[str]) -> OwnExercise:
    kind = draw(st.sampled_from(DoseKind))
    has_sides = may_have_sides(kind) and draw(st.booleans())
    left = draw(amounts(kind))
    right = draw(amounts(kind)) if has_sides else left
    tempo = {phase: draw(st.integers(1, 60)) for phase in usual_dose(kind).tempo}
    dose = Dose(left, right, draw(st.integers(1, 5)), draw(st.floats(0, 600)), tempo)
    exercise = own_exercise(
        draw(ids),
        draw(st.sampled_from(Posture)),
        kind,
        has_sides=has_sides,
        default=dose,
        figure=draw(st.sampled_from(["", *figures])),
    )
    steps = draw(st.lists(st.lists(lines, min_size=1, max_size=12).map(" ".join), max_size=12))
    return OwnExercise(exercise, own_text(draw(lines), steps, draw(st.just("") | lines)))
