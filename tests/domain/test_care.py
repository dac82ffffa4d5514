"""Each condition with each exercise, as in docs/care.md's table, and when the program shows "When to get help"."""

from dataclasses import replace
from itertools import combinations

import pytest

from floorside.domain.care import (
    WAITING,
    AdaptedRoutine,
    Note,
    adapt_routine,
    adjustment,
    advice_fits,
    effect,
    is_waiting,
    leads_to_red_flags,
    left_out_today,
    limit_of,
    notes_for,
    with_allowed_forms,
)
from floorside.domain.exercise import Adjustment, Amount, Condition, Dose, Effect, Exercise, Posture
from floorside.domain.forms import form_key, in_form, rung_numbers
from floorside.domain.routine import Routine, WaitItem
from floorside.domain.session.record import Hurt, Legs
from tests.domain.sessions import CATALOGUE, EXERCISES, ROUTINES, day, default_routine, routine_of, session

#: Code → what it hides, adapts and warns of.
TABLE: dict[str, tuple[set[str], set[str], set[str]]] = {
    "H": (set(EXERCISES), set(), set()),
    "R": (set(EXERCISES), set(), set()),
    "D": ({"straddle-fold"}, {"chair-figure-four", "supine-figure-four", "butterfly"}, set()),
    "S": ({"low-cobra"}, set(), set()),
    "L": ({"low-cobra"}, set(), set()),
    "O": ({"straddle-fold"}, {"chair-figure-four", "butterfly"}, set()),
    "P": ({"bridge", "supine-figure-four", "low-cobra"}, {"pelvic-tilt", "easy-breathing", "forearm-plank"}, set()),
    "PG": (
        {"butterfly", "straddle-fold", "lateral-walk"},
        {"bridge", "supine-figure-four", "chair-figure-four", "hip-circles"},
        set(),
    ),
    "G": ({"supine-figure-four", "chair-figure-four"}, {"lateral-walk"}, set()),
    "I": (set(), {"supine-figure-four", "hip-circles", "butterfly", "chair-figure-four"}, set()),
    "B": (set(), set(), {"bridge", "forearm-plank", "pelvic-tilt"}),
    "W": (set(), {"low-cobra", "hip-circles"}, set()),
    "SH": (set(), {"low-cobra", "forearm-plank", "hip-circles"}, set()),
    "K": (
        set(),
        {
            "supine-figure-four",
            "forearm-plank",
            "hip-circles",
            "butterfly",
            "chair-figure-four",
            "lateral-walk",
        },
        set(),
    ),
    "F": (set(), {"hip-circles", "lateral-walk"}, set()),
}


@pytest.mark.parametrize("exercise", list(EXERCISES))
@pytest.mark.parametrize("code", list(Condition))
def test_each_code_on_each_exercise(code: Condition, exercise: str) -> None:
    hidden, adapted, warned = TABLE[code]
    expected = {
        **dict.fromkeys(hidden, Effect.HIDE),
        **dict.fromkeys(adapted, Effect.ADAPT),
        **dict.fromkeys(warned, Effect.WARN),
    }.get(exercise)
    assert effect(EXERCISES[exercise], code) is expected


@pytest.mark.parametrize("code", [code for code in Condition if code not in WAITING])
def test_the_catalogue_says_how_to_change_what_is_adapted_or_warned_of(code: Condition) -> None:
    _, adapted, warned = TABLE[code]
    assert set(CATALOGUE.words.conditions[code].advice) == adapted | warned


def test_with_a_new_hip_or_after_an_operation_everything_waits() -> None:
    assert not is_waiting(())
    assert not is_waiting((Condition.SPONDYLOLISTHESIS, Condition.OSTEOPOROSIS))
    assert is_waiting((Condition.OSTEOPOROSIS, Condition.HIP_REPLACEMENT))


def _adapted(*codes: Condition, shown: tuple[tuple[str, Condition], ...] = ()) -> AdaptedRoutine:
    return adapt_routine(ROUTINES["full"], EXERCISES, codes, shown)


def test_without_conditions_a_routine_stays_as_it_is() -> None:
    assert _adapted() == AdaptedRoutine(ROUTINES["full"], ())


def test_stenosis_takes_the_cobra_out_and_says_why() -> None:
    adapted = _adapted(Condition.STENOSIS)
    assert [item.exercise for item in adapted.routine.exercises] == [
        item.exercise for item in ROUTINES["full"].exercises if item.exercise != "low-cobra"
    ]
    (note,) = adapted.notes
    assert note == Note("low-cobra", Condition.STENOSIS, Effect.HIDE)


def test_a_new_hip_leaves_no_exercise_and_what_stands_between_them_stays() -> None:
    routine = default_routine("bridge")
    with_wait = type(routine)("mine", "Mine", "", (WaitItem(), *routine.items))
    assert adapt_routine(with_wait, EXERCISES, [Condition.HIP_REPLACEMENT]).routine.items == (WaitItem(),)


def test_a_warning_makes_holds_short_until_the_exercise_is_wanted_as_it_is() -> None:
    long = routine_of(("forearm-plank", Dose(Amount(1, 30), Amount(1, 30), 3)))
    pair = ("forearm-plank", Condition.BLOOD_PRESSURE)
    short = adapt_routine(long, EXERCISES, [Condition.BLOOD_PRESSURE])
    assert short.routine.exercises[0].dose.left.hold_seconds == 10
    assert short.notes == (Note(*pair, Effect.WARN),)
    kept = adapt_routine(long, EXERCISES, [Condition.BLOOD_PRESSURE], [pair])
    assert kept.routine == long
    assert kept.notes == (Note(*pair, Effect.WARN, shown_anyway=True),)


def test_what_is_hidden_or_adapted_cannot_be_shown_anyway() -> None:
    pairs = [("low-cobra", Condition.STENOSIS), ("butterfly", Condition.GROIN_PINCH)]
    adapted = adapt_routine(ROUTINES["full"], EXERCISES, [code for _, code in pairs], pairs)
    assert not any(note.shown_anyway for note in adapted.notes)
    assert "low-cobra" not in {item.exercise for item in adapted.routine.exercises}


def test_an_adapted_exercise_is_done_in_an_easier_form_on_both_sides() -> None:
    adapted = _adapted(Condition.GROIN_PINCH, Condition.SORE_KNEE)
    rungs = {item.exercise: (item.dose.left.rung, item.dose.right.rung) for item in adapted.routine.exercises}
    assert rungs["supine-figure-four"] == (-1, -1)
    assert rungs["butterfly"] == (-2, -2)  # the stricter of the two
    assert rungs["bridge"] == (0, 0)


def test_limits_of_several_conditions_are_the_strictest() -> None:
    plank, cobra = EXERCISES["forearm-plank"], EXERCISES["low-cobra"]
    assert limit_of(plank, [Condition.STENOSIS]) is None
    assert limit_of(plank, [Condition.BLOOD_PRESSURE]) == Adjustment(Effect.WARN, 0, 10)
    assert limit_of(plank, [Condition.BLOOD_PRESSURE], [("forearm-plank", Condition.BLOOD_PRESSURE)]) is None
    assert limit_of(cobra, [Condition.SORE_WRIST, Condition.STENOSIS]) == Adjustment(Effect.HIDE, -2)


def test_every_condition_that_touches_an_exercise_has_its_note() -> None:
    notes = notes_for(EXERCISES["low-cobra"], [Condition.SORE_WRIST, Condition.UNSTEADY, Condition.STENOSIS])
    assert [(note.condition, note.effect) for note in notes] == [
        (Condition.SORE_WRIST, Effect.ADAPT),
        (Condition.STENOSIS, Effect.HIDE),
    ]


@pytest.mark.parametrize(
    ("legs", "leads"),
    [
        (None, False),
        (Legs.NONE, False),
        (Legs.SAME, False),
        (Legs.HIGHER, False),
        (Legs.FURTHER, True),
        (Legs.NEW, True),
        (Legs.BOTH, True),
        (Legs.WEAKER, True),
    ],
)
def test_legs_that_are_worse_lead_to_the_page_of_when_to_get_help(legs: Legs | None, leads: bool) -> None:
    assert leads_to_red_flags(legs) is leads


def test_what_spread_today_is_left_out_today_only() -> None:
    routine = default_routine("bridge", "butterfly")
    record = session(3, routine, hurts={("bridge", None): Hurt.SPREADING, ("butterfly", None): Hurt.SHARP})
    assert left_out_today([record], day(3)) == {"bridge"}
    assert left_out_today([record], day(4)) == frozenset()


def test_in_pregnancy_the_flare_day_is_not_empty_and_nothing_of_it_is_done_lying_down() -> None:
    adapted = adapt_routine(ROUTINES["flare"], EXERCISES, [Condition.PREGNANCY]).routine
    assert [item.exercise for item in adapted.exercises] == ["pelvic-tilt", "easy-breathing"]
    postures = {in_form(EXERCISES[item.exercise], item.dose.left.rung).posture for item in adapted.exercises}
    assert postures == {Posture.STANDING, Posture.CHAIR}


@pytest.mark.parametrize("code", [Condition.DISC, Condition.OSTEOPOROSIS])
def test_the_deepest_folds_are_out_of_reach_with_a_sensitive_disc_or_thin_bones(code: Condition) -> None:
    for exercise in ("butterfly", "chair-figure-four"):
        limit = limit_of(EXERCISES[exercise], [code])
        assert limit is not None
        assert limit.hardest_rung <= 0


def test_a_sore_pelvis_never_stands_on_one_leg_or_opens_wide() -> None:
    """By the catalogue's own forms: the bridge on both feet, small circles on hands and knees, no steps to the side."""
    codes = [Condition.PELVIC_GIRDLE_PAIN]
    bridge, circles = (limit_of(EXERCISES[exercise], codes) for exercise in ("bridge", "hip-circles"))
    assert bridge is not None
    assert circles is not None
    assert form_key(EXERCISES["bridge"], bridge.hardest_rung + 1) == "single-leg"
    assert form_key(EXERCISES["hip-circles"], circles.hardest_rung) == "smaller"
    assert effect(EXERCISES["lateral-walk"], codes[0]) is Effect.HIDE


def _forms_of(routine: Routine) -> set[tuple[str, int]]:
    return {(item.exercise, side.rung) for item in routine.exercises for side in (item.dose.left, item.dose.right)}


def _allows(condition: Condition, exercise: Exercise, rung: int) -> bool:
    found = adjustment(exercise, condition)
    return found is None or (found.effect is not Effect.HIDE and found.easiest_rung <= rung <= found.hardest_rung)


@pytest.mark.parametrize("steps_down", [0, 1, 2])
@pytest.mark.parametrize(
    "codes",
    [*combinations([code for code in Condition if code not in WAITING], 2), tuple(set(Condition) - set(WAITING))],
    ids=lambda codes: "-".join(codes) if len(codes) == 2 else "all",
)
def test_each_of_several_conditions_allows_every_form_that_is_left(
    codes: tuple[Condition, ...], steps_down: int
) -> None:
    """Whatever form a dose names."""
    routine = default_routine(*EXERCISES)
    for item in routine.exercises:
        rung = max(-steps_down, rung_numbers(EXERCISES[item.exercise])[0])
        amount = replace(item.dose.left, rung=rung)
        one = replace(routine, items=(replace(item, dose=replace(item.dose, left=amount, right=amount)),))
        for exercise, chosen in _forms_of(adapt_routine(one, EXERCISES, codes).routine):
            assert all(_allows(code, EXERCISES[exercise], chosen) for code in codes), (exercise, chosen)


def test_with_a_sore_pelvis_and_shoulder_no_form_of_the_hip_circles_is_left_and_both_say_why() -> None:
    codes = (Condition.PELVIC_GIRDLE_PAIN, Condition.SORE_SHOULDER)
    adapted = adapt_routine(default_routine("hip-circles"), EXERCISES, codes)
    assert adapted.routine.items == ()
    assert adapted.notes == tuple(Note("hip-circles", code, Effect.HIDE) for code in codes)


def test_a_sore_pelvis_takes_circles_that_were_chosen_standing_back_onto_both_knees() -> None:
    standing = routine_of(("hip-circles", Dose(Amount(5, rung=-2), Amount(5, rung=-2))))
    adapted = adapt_routine(standing, EXERCISES, [Condition.PELVIC_GIRDLE_PAIN]).routine
    assert _forms_of(adapted) == {("hip-circles", -1)}
    easier = with_allowed_forms(EXERCISES["hip-circles"], [Condition.PELVIC_GIRDLE_PAIN]).easier
    assert [form.key for form in easier] == ["smaller"]
    assert with_allowed_forms(EXERCISES["hip-circles"], [Condition.SORE_KNEE]) == EXERCISES["hip-circles"]


@pytest.mark.parametrize(("easiest", "left"), [(-100, 2), (-2, 2), (-1, 1), (0, 0), (1, 0)])
def test_of_the_easier_forms_those_down_to_the_easiest_allowed_one_are_left(easiest: int, left: int) -> None:
    circles, code = EXERCISES["hip-circles"], Condition.SORE_KNEE
    limited = replace(circles, conditions={code: Adjustment(Effect.ADAPT, 1, easiest_rung=easiest)})
    assert with_allowed_forms(limited, [code]).easier == circles.easier[:left]


def test_of_a_hidden_exercise_it_says_only_why_it_is_hidden() -> None:
    adapted = _adapted(Condition.STENOSIS, Condition.SORE_WRIST)
    assert [note for note in adapted.notes if note.exercise == "low-cobra"] == [
        Note("low-cobra", Condition.STENOSIS, Effect.HIDE)
    ]


def test_advice_fits_only_the_forms_that_it_speaks_of() -> None:
    bridge = EXERCISES["bridge"]
    fitting = replace(bridge, conditions={Condition.SORE_WRIST: Adjustment(Effect.ADAPT, advice_from=-1, advice_to=0)})
    fits = [advice_fits(fitting, Condition.SORE_WRIST, rung) for rung in (-2, -1, 0, 1)]
    assert fits == [False, True, True, False]
    assert advice_fits(fitting, Condition.SORE_KNEE, -2), "it says nothing about this exercise"
