"""What is said during a work of a shipped exercise."""

from floorside.domain.exercise import Amount, Dose
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.speech.phrases import VoiceLevel
from tests.domain.speech.spoken import CATALOGUE, ROUTINES, plan_of, said_in, texts


def test_the_plank_says_when_to_lift_and_when_to_lower() -> None:
    plan = plan_of(ROUTINES["full"], VoiceLevel.EVERYTHING)
    plank = next(i for i in plan.works if plan.steps[i].exercise == "forearm-plank")
    assert texts(said_in(plan, plank, VoiceLevel.EVERYTHING))[0] == "Raise."
    assert texts(said_in(plan, plank + 1, VoiceLevel.EVERYTHING))[0] == "Lower your knees, and rest."


def test_the_first_reps_are_guided_then_counted() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.EVERYTHING)
    bridge = next(i for i in plan.works if plan.steps[i].exercise == "bridge")
    spoken = said_in(plan, bridge, VoiceLevel.EVERYTHING)
    assert [(round(u.at, 2), u.text) for u in spoken[:5]] == [
        (0.25, "Raise."),
        (3.0, "Lower."),
        (8.25, "Two. Raise."),
        (11.0, "Lower."),
        (16.25, "Three."),
    ]
    assert spoken[-1].text == "Last one."


def test_halfway_and_the_last_ten_seconds_of_a_long_hold() -> None:
    item = ExerciseItem("butterfly", Dose(Amount(1, 60), Amount(1, 60)))
    plan = plan_of(Routine("mine", "Mine", "", (item,)), VoiceLevel.SHORT)
    assert [(u.at, u.text) for u in said_in(plan, 1, VoiceLevel.SHORT)] == [
        (30.5, "Halfway."),
        (50, "Ten seconds left."),
    ]


def test_how_to_breathe_is_told_in_the_first_work_of_each_exercise() -> None:
    plan = plan_of(ROUTINES["full"], VoiceLevel.EVERYTHING)
    told: dict[str, list[bool]] = {}
    for index in plan.works:
        step = plan.steps[index]
        assert step.exercise is not None
        if not step.is_counted:
            said = " ".join(texts(said_in(plan, index, VoiceLevel.EVERYTHING)))
            told.setdefault(step.exercise, []).append(CATALOGUE.texts[step.exercise].breathing.split(". ")[0] in said)
    assert told == {
        "supine-figure-four": [True, False],
        "forearm-plank": [True, False, False],
        "butterfly": [True],
    }


def test_letting_go_after_a_hold_is_said_once_its_tone_is_over() -> None:
    item = ExerciseItem("low-cobra", CATALOGUE.exercises["low-cobra"].default)
    plan = plan_of(Routine("mine", "Mine", "", (item,)), VoiceLevel.EVERYTHING)
    assert list(plan.steps[1].phases[:2]) == [("up", 2), ("hold", 5)]
    spoken = said_in(plan, 1, VoiceLevel.EVERYTHING)
    assert next(u.at for u in spoken if u.text == "Lower.") == 7.25
