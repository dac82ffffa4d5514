"""What differs in a form: the posture, the kit, the words, and the time to get into it."""

import pytest

from floorside.domain.exercise import Amount, Dose, Kit, Posture
from floorside.domain.forms import easier_lines, form_text, harder_lines, in_form, text_in_form
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.routine_order import Moves, check_order
from floorside.domain.session.plan import Plan, Step, StepKind, lay_out
from floorside.domain.session.timing import Timing
from floorside.language import known_languages
from floorside.storage.files.shipped.catalogue import load_catalogue

CATALOGUE = load_catalogue()
EXERCISES, TEXTS = CATALOGUE.exercises, CATALOGUE.texts
TIMING = Timing()


def item(exercise: str, left: int = 0, right: int | None = None, sets: int = 1) -> ExerciseItem:
    there = Amount(10, 0, left if right is None else right)
    return ExerciseItem(exercise, Dose(Amount(10, 0, left), there, sets, rest_seconds=10))


def plan_of(*items: ExerciseItem) -> Plan:
    return lay_out(Routine("mine", "Mine", "", items), EXERCISES, TIMING)


def ways_in(plan: Plan, kind: StepKind = StepKind.GET_READY) -> list[Step]:
    return [step for step in plan.steps if step.kind is kind]


@pytest.mark.parametrize(
    ("exercise", "rung", "posture", "kit"),
    [
        ("forearm-plank", 0, Posture.PRONE, (Kit.MAT,)),
        ("forearm-plank", -1, Posture.PRONE, (Kit.MAT,)),
        ("forearm-plank", -2, Posture.STANDING, ()),
        ("hip-circles", -2, Posture.STANDING, ()),
        ("bridge", 2, Posture.SUPINE, (Kit.MAT, Kit.LOOP_BAND)),
        ("lateral-walk", -1, Posture.STANDING, ()),
    ],
)
def test_a_form_may_have_a_posture_and_a_kit_of_its_own(
    exercise: str, rung: int, posture: Posture, kit: tuple[Kit, ...]
) -> None:
    form = in_form(EXERCISES[exercise], rung)
    assert (form.posture, form.kit) == (posture, kit)


def test_a_form_says_what_is_other_and_keeps_the_rest() -> None:
    usual, wall, tall = (text_in_form(EXERCISES["forearm-plank"], TEXTS["forearm-plank"], rung) for rung in (0, -2, -1))
    assert usual == TEXTS["forearm-plank"]
    assert wall.steps[0] == "Stand facing a wall, a step away from it."
    assert wall.breathing != usual.breathing == tall.breathing
    assert (wall.name, wall.mistakes) == (usual.name, usual.mistakes)
    assert (
        text_in_form(EXERCISES["low-cobra"], TEXTS["low-cobra"], 3).steps == TEXTS["low-cobra"].steps
    )  # only stayed in for longer


def test_a_form_is_known_by_its_name_and_the_usual_one_has_none() -> None:
    form = form_text(EXERCISES["forearm-plank"], TEXTS["forearm-plank"], -2)
    assert form is not None
    assert form.name == "Standing, forearms on a wall"
    assert form_text(EXERCISES["forearm-plank"], TEXTS["forearm-plank"], 0) is None
    assert form_text(EXERCISES["forearm-plank"], TEXTS["forearm-plank"], 9) is None


def test_getting_ready_takes_what_the_posture_of_the_form_takes() -> None:
    plan = plan_of(item("bridge"), item("forearm-plank", -2), item("lateral-walk"), item("low-cobra"))
    assert [step.planned_seconds for step in ways_in(plan)] == [
        TIMING.up_or_down,
        TIMING.up_or_down,
        TIMING.same_posture,
        TIMING.up_or_down,
    ]


def test_the_person_is_waited_for_where_a_band_goes_on_and_not_while_it_is_on() -> None:
    plan = plan_of(item("bridge"), item("bridge", 2), item("hip-circles", 2), item("bridge", 2))
    waits = [plan.steps[index - 1].exercise for index, step in enumerate(plan.steps) if step.kind is StepKind.WAIT]
    assert waits == ["bridge"]
    assert [step.planned_seconds for step in ways_in(plan)][:3] == [
        TIMING.up_or_down,
        TIMING.same_posture,
        TIMING.turn_over,
    ]


def test_where_the_sides_are_done_in_two_postures_there_is_time_to_get_from_one_to_the_other() -> None:
    plan = plan_of(item("hip-circles", -2, 0, sets=2))
    changes = [step for step in ways_in(plan, StepKind.CHANGE_SIDE) if step.direction == "forward"]
    assert [step.planned_seconds for step in changes] == [TIMING.up_or_down] * 2
    turned = [step for step in ways_in(plan, StepKind.CHANGE_SIDE) if step.direction == "backward"]
    assert {step.planned_seconds for step in turned} == {TIMING.change_direction}
    assert [step.planned_seconds for step in ways_in(plan, StepKind.REST)] == [TIMING.up_or_down]


def test_a_form_that_stands_goes_down_and_up_once_more() -> None:
    routine = Routine("mine", "Mine", "", (item("bridge"), item("forearm-plank", -2), item("low-cobra")))
    check = check_order(routine, EXERCISES)
    assert (check.now, check.then) == (Moves(2, 0), Moves(1, 1))
    assert check.best is not None
    assert [each.exercise for each in check.best.exercises] == ["bridge", "low-cobra", "forearm-plank"]


@pytest.mark.parametrize(
    ("rung", "easier", "harder"),
    [
        (-2, [], [1, 2]),
        (-1, [2], [1, 2]),
        (0, [1, 2], [1, 2]),
        (1, [1, 2], [2]),
        (2, [1, 2], []),
    ],
)
def test_a_form_is_not_advised_to_who_does_it_already(rung: int, easier: list[int], harder: list[int]) -> None:
    circles, text = EXERCISES["hip-circles"], TEXTS["hip-circles"]
    assert easier_lines(circles, text, rung) == tuple(text.easier[number - 1] for number in easier)
    assert harder_lines(circles, text, rung) == tuple(text.harder[number - 1] for number in harder)


@pytest.mark.parametrize("language", ["en", *known_languages()])
def test_each_form_has_its_line_in_each_language(language: str) -> None:
    texts = load_catalogue(language).texts
    for id_, exercise in EXERCISES.items():
        for forms, lines in ((exercise.easier, texts[id_].easier), (exercise.harder, texts[id_].harder)):
            numbers = [form.line for form in forms if form.line]  # each second of the cobra has the same line
            assert len(set(numbers)) == len(numbers), id_
            assert all(1 <= number <= len(lines) for number in numbers), id_
