"""What is said before a work: position, name, form, side, dose, steps; and at a change of side."""

from dataclasses import replace

import pytest

from floorside.domain.exercise import Amount, Dose, Posture, Side
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.session.coming_from import coming_from
from floorside.domain.session.cues import closing_cue
from floorside.domain.session.plan import Plan, StepKind, lay_out
from floorside.domain.session.timing import Timing
from floorside.domain.speech.answers import answer
from floorside.domain.speech.phrases import VoiceLevel, estimate_seconds
from floorside.domain.speech.script import (
    count_phrases,
    fit_to_speech,
    script_lines,
    utterances,
)
from tests.domain.sessions import EXERCISES, routine_of
from tests.domain.speech.spoken import (
    CATALOGUE,
    ROUTINES,
    SPOKEN,
    every_spoken_level,
    guide,
    one,
    plan_of,
    said_in,
    texts,
)


def figure_four(plan: Plan) -> int:
    """The way into the first figure-four."""
    return next(i for i, step in enumerate(plan.steps) if step.exercise == "supine-figure-four")


def test_short_introduces_with_position_name_side_and_dose() -> None:
    plan = plan_of(one("supine-figure-four", 0, 0, hold=30), VoiceLevel.SHORT)
    spoken = said_in(plan, 0, VoiceLevel.SHORT)
    assert texts(spoken) == [
        "Have within reach: strap or towel.",
        "Lie on your back.",
        "Supine figure-four, thirty seconds each side.",
        "Left ankle over the right thigh.",
    ]
    assert spoken[0].at == 0.5
    assert spoken[1].at == pytest.approx(0.5 + estimate_seconds("Have within reach: strap or towel.") + 0.7)


def test_what_to_have_beside_the_mat_is_said_once_at_the_beginning() -> None:
    plan = plan_of(ROUTINES["full"], VoiceLevel.EVERYTHING)
    said = [texts(said_in(plan, index, VoiceLevel.EVERYTHING)) for index in range(len(plan.steps))]
    assert said[0][0] == "Have within reach: strap or towel, pad for the knees, cushion."
    assert not [text for later in said[1:] for text in later if text.startswith("Have within reach")]


def opened(level: VoiceLevel) -> list[str]:
    told = replace(guide(level), opening=CATALOGUE.words.stop_always)
    plan = fit_to_speech(lay_out(ROUTINES["full"], CATALOGUE.exercises, Timing()), told)
    return texts(utterances(plan, 0, plan.steps[0].planned_seconds, 0, told))


def test_a_newcomer_hears_all_three_reasons_to_stop_before_anything_else() -> None:
    assert opened(VoiceLevel.EVERYTHING)[:3] == list(CATALOGUE.words.stop_always)
    assert len(CATALOGUE.words.stop_always) == 3
    assert not set(opened(VoiceLevel.SHORT)) & set(CATALOGUE.words.stop_always)


def test_what_the_person_ticked_is_said_after_the_steps() -> None:
    told = replace(guide(VoiceLevel.SHORT), advice={("hip-circles", 0): ("Rest on your fists or your forearms.",)})
    plan = fit_to_speech(lay_out(ROUTINES["full"], CATALOGUE.exercises, Timing()), told)
    circles = next(i for i, step in enumerate(plan.steps) if step.exercise == "hip-circles")
    said = texts(utterances(plan, circles, plan.steps[circles].planned_seconds, 0, told))
    assert "Rest on your fists or your forearms." in said


def test_who_hears_everything_hears_what_they_ticked_as_well() -> None:
    told = replace(guide(VoiceLevel.EVERYTHING), advice={("hip-circles", 0): ("Rest on your fists or your forearms.",)})
    plan = fit_to_speech(lay_out(ROUTINES["full"], CATALOGUE.exercises, Timing()), told)
    circles = next(i for i, step in enumerate(plan.steps) if step.exercise == "hip-circles")
    said = texts(utterances(plan, circles, plan.steps[circles].planned_seconds, 0, told))
    assert "Rest on your fists or your forearms." in said


def test_the_phrases_on_the_way_to_an_exercise_are_counted_and_tones_only_has_none() -> None:
    plan = plan_of(ROUTINES["full"], VoiceLevel.EVERYTHING)
    counted = count_phrases(plan, 0, guide(VoiceLevel.EVERYTHING))
    assert counted == len(said_in(plan, 0, VoiceLevel.EVERYTHING))
    assert count_phrases(plan, 0, guide(VoiceLevel.TONES)) == 0


def test_rolling_over_and_getting_up_go_over_the_side() -> None:
    plan = plan_of(ROUTINES["full"], VoiceLevel.EVERYTHING)
    cobra = next(i for i, step in enumerate(plan.steps) if step.exercise == "low-cobra")
    said = texts(said_in(plan, cobra, VoiceLevel.EVERYTHING))
    assert said[:3] == [
        "Let go slowly, and set both feet down.",
        "Roll over your side onto your front, in your own time.",
        "Lie on your front with your palms under your shoulders.",
    ]
    end = answer(closing_cue(plan, len(plan.steps) - 1, 9.0), plan, guide(VoiceLevel.EVERYTHING))
    assert end is not None
    assert "over your side onto hands and knees" in end.text


def test_one_leg_at_a_time_says_how_many_in_all() -> None:
    bridge = one("bridge", 3, 3, reps=10)
    whole, short = (plan_of(bridge, level) for level in SPOKEN)
    assert "Ten times in all, one leg after the other." in texts(said_in(whole, 0, VoiceLevel.EVERYTHING))
    assert "Bridge, ten times in all, leg by leg." in texts(said_in(short, 0, VoiceLevel.SHORT))


def forms(left: int, right: int, sets: int = 1) -> Plan:
    dose = Dose(Amount(1, 30, left), Amount(1, 30, right), sets, rest_seconds=10)
    return plan_of(Routine("mine", "Mine", "", (ExerciseItem("supine-figure-four", dose),)), VoiceLevel.SHORT)


@every_spoken_level
def test_another_form_than_the_usual_one_is_said_after_the_name(level: VoiceLevel) -> None:
    said = texts(utterances(forms(-1, -1), 0, 120, 0, guide(level)))
    named = next(place for place, text in enumerate(said) if text.startswith("Supine figure-four"))
    assert said[named + 1] == "The lower foot stays on the floor."


def test_a_way_in_is_made_to_hold_the_form_and_the_change_of_side_does_not_say_it_again() -> None:
    usual, easier = forms(0, 0), forms(-1, -1)
    assert easier.steps[0].planned_seconds >= usual.steps[0].planned_seconds
    named = "The lower foot stays on the floor."
    assert named in texts(said_in(easier, 0, VoiceLevel.SHORT))
    assert named not in texts(said_in(usual, 0, VoiceLevel.SHORT))
    assert texts(said_in(easier, 2, VoiceLevel.SHORT))[0] == "Set the foot down."
    assert texts(said_in(easier, 2, VoiceLevel.SHORT))[1:] == texts(said_in(usual, 2, VoiceLevel.SHORT))[1:]


def test_where_the_sides_have_two_forms_each_is_said_with_its_side() -> None:
    plan = forms(-1, 0, sets=2)
    assert texts(said_in(plan, 2, VoiceLevel.SHORT))[-1] == "The usual form."
    assert plan.steps[4].kind is StepKind.REST
    assert texts(said_in(plan, 4, VoiceLevel.SHORT))[-1] == "The lower foot stays on the floor."


def test_full_tells_how_the_form_is_done_and_where() -> None:
    plan = plan_of(one("forearm-plank", -2, -2, hold=30), VoiceLevel.EVERYTHING)
    form = CATALOGUE.texts["forearm-plank"].forms["wall"]
    said = texts(said_in(plan, 0, VoiceLevel.EVERYTHING))
    assert said == ["Stay standing.", "Forearm plank.", f"{form.name}.", "Hold for thirty seconds.", *form.steps]
    breathing = texts(said_in(plan, 1, VoiceLevel.EVERYTHING))
    assert form.breathing in breathing
    end = answer(closing_cue(plan, 1, 9.0), plan, guide(VoiceLevel.EVERYTHING))
    assert end is not None
    assert end.text == "Step closer, and stand up straight. That was the last one. Rest a moment."


def test_another_form_of_the_same_exercise_is_told_anew() -> None:
    items = (*one("bridge", -1, -1, reps=10).items, *one("bridge", 0, 0, reps=10).items)
    plan = plan_of(Routine("mine", "Mine", "", items), VoiceLevel.EVERYTHING)
    again = next(i for i, step in enumerate(plan.steps) if i and step.kind is StepKind.GET_READY)
    assert "Lift your hips to a height that feels comfortable." in texts(said_in(plan, again, VoiceLevel.EVERYTHING))


def test_where_the_sides_are_done_in_two_postures_the_change_says_how_to_get_there() -> None:
    plan = plan_of(one("hip-circles", -2, 0, reps=5), VoiceLevel.SHORT)
    change = next(
        i for i, step in enumerate(plan.steps) if step.kind is StepKind.CHANGE_SIDE and step.side is Side.RIGHT
    )
    assert texts(said_in(plan, change, VoiceLevel.SHORT)) == [
        "Change sides.",
        "Right knee. Circles forward.",
        "Come onto your hands and knees.",
        "The usual form.",
    ]


def test_full_also_tells_how_and_says_the_side_again() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.EVERYTHING)
    said = texts(said_in(plan, figure_four(plan), VoiceLevel.EVERYTHING))
    assert said[0] == "Lie on your back with both knees bent."
    assert said[1:3] == ["Supine figure-four.", "Left side."]
    assert "Cross the left ankle over the right thigh, just above the knee." in said
    assert "Hold behind the right thigh with both hands, or with a strap." in said
    assert said[-1] == "Left side."


def test_at_the_change_of_side_it_is_said_which_thigh_the_hands_now_hold() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.EVERYTHING)
    change = next(i for i, step in enumerate(plan.steps) if step.kind is StepKind.CHANGE_SIDE)
    assert texts(said_in(plan, change, VoiceLevel.EVERYTHING))[:5] == [
        "Let go slowly, and set both feet down.",
        "Change sides.",
        "Right ankle over the left thigh.",
        "Hold behind the left thigh with both hands, or with a strap.",
        "Draw the left leg in until the right buttock stretches.",
    ]


def test_a_change_of_side_and_a_change_of_direction() -> None:
    def changes(level: VoiceLevel) -> list[list[str]]:
        plan = plan_of(ROUTINES["short"], level)
        places = [i for i, step in enumerate(plan.steps) if step.kind is StepKind.CHANGE_SIDE and step.direction]
        return [texts(said_in(plan, index, level)) for index in places]

    assert changes(VoiceLevel.EVERYTHING) == [
        ["Now backward: behind you, out to the side, then forward."],
        ["Change sides.", "Right knee. Forward first."],
        ["Now backward: behind you, out to the side, then forward."],
    ]
    assert changes(VoiceLevel.SHORT) == [
        ["Circles backward."],
        ["Change sides.", "Right knee. Circles forward."],
        ["Circles backward."],
    ]


def test_sides_that_differ_are_told_one_by_one() -> None:
    item = ExerciseItem("supine-figure-four", Dose(Amount(1, 30), Amount(1, 35)))
    plan = plan_of(Routine("mine", "Mine", "", (item,)), VoiceLevel.SHORT)
    assert "Supine figure-four, thirty seconds." in texts(said_in(plan, 0, VoiceLevel.SHORT))
    assert texts(said_in(plan, 2, VoiceLevel.SHORT)) == [
        "Let go slowly.",
        "Change sides.",
        "Right ankle over the left thigh.",
        "Hold for thirty-five seconds.",
    ]


def test_circles_that_differ_are_told_one_by_one() -> None:
    item = ExerciseItem("hip-circles", replace(CATALOGUE.exercises["hip-circles"].default, right=Amount(8, 0)))
    plan = plan_of(Routine("mine", "Mine", "", (item,)), VoiceLevel.SHORT)
    change = next(i for i, s in enumerate(plan.steps) if s.kind is StepKind.CHANGE_SIDE and s.side is Side.RIGHT)
    assert texts(said_in(plan, change, VoiceLevel.SHORT))[-1] == "Eight circles each way."


def test_who_circles_standing_changes_the_hand_that_holds_on_with_the_side() -> None:
    standing = Amount(5, rung=-2)
    dose = replace(EXERCISES["hip-circles"].default, left=standing, right=standing)
    plan = plan_of(routine_of(("hip-circles", dose)), VoiceLevel.EVERYTHING)
    script = script_lines(plan, guide(VoiceLevel.EVERYTHING))
    (change,) = [place for place, line in enumerate(script) if line.endswith("Change sides.")]
    said = " ".join(script[change : change + 4])
    assert "Hold on with the left hand" in said
    assert "Hold on with the right hand" in " ".join(script[:change])


def test_how_long_each_rep_is_held_is_said() -> None:
    whole, short = (plan_of(one("low-cobra", 0, 0, hold=5, reps=10), level) for level in SPOKEN)
    assert texts(said_in(short, 0, VoiceLevel.SHORT))[-1] == "Low cobra, ten times, five seconds each."
    said = texts(said_in(whole, 0, VoiceLevel.EVERYTHING))
    assert said[said.index("Low cobra.") + 1 :][:2] == ["Ten times.", "Hold for five seconds each time."]


def circles_from(posture: Posture, level: VoiceLevel) -> list[list[str]]:
    """What is said on the way to each work step of the hip circles, if the person comes from this posture."""
    plan = plan_of(one("hip-circles", 3, 3), level)
    said = []
    for index in (i for i, step in enumerate(plan.steps) if step.kind is not StepKind.WORK):
        led = fit_to_speech(coming_from(plan, index, posture, CATALOGUE.exercises, Timing()), guide(level))
        said.append(texts(said_in(led, index, level)))
    return said


@pytest.mark.parametrize("level", SPOKEN)
def test_who_comes_from_another_posture_is_led_into_it_before_any_side_or_direction(level: VoiceLevel) -> None:
    for said in circles_from(Posture.STANDING, level)[1:]:
        assert any("hands and knees" in text for text in said)
        assert any(text.startswith("Hip circles") for text in said)
        assert any("left" in text.lower() or "right" in text.lower() for text in said)


def test_who_is_in_the_posture_already_is_led_neither_out_of_the_exercise_before_nor_into_this_one() -> None:
    plan = plan_of(ROUTINES["full"], VoiceLevel.EVERYTHING)
    cobra = next(i for i, step in enumerate(plan.steps) if step.exercise == "low-cobra")
    out, over, *rest = texts(said_in(plan, cobra, VoiceLevel.EVERYTHING))
    assert (out, over) == (
        "Let go slowly, and set both feet down.",
        "Roll over your side onto your front, in your own time.",
    )
    led = coming_from(plan, cobra, Posture.PRONE, CATALOGUE.exercises, Timing())
    assert texts(said_in(led, cobra, VoiceLevel.EVERYTHING)) == rest


def test_in_another_posture_each_set_is_counted_too() -> None:
    plan = plan_of(ROUTINES["full"], VoiceLevel.SHORT)
    second = next(i for i, step in enumerate(plan.steps) if step.exercise == "forearm-plank" and step.set == 2)
    led = coming_from(plan, second, Posture.STANDING, CATALOGUE.exercises, Timing())
    led = fit_to_speech(led, guide(VoiceLevel.SHORT))
    assert texts(said_in(led, second, VoiceLevel.SHORT))[0] == "Set two of three."


def standing_circles(level: VoiceLevel, under_way: bool) -> list[list[str]]:
    """What is said to somebody who stands before the second and each later work of the circles done standing."""
    plan = plan_of(one("hip-circles", 3, 3), level)
    plan = replace(plan, steps=tuple(replace(step, rung=-2) for step in plan.steps))
    told = replace(guide(level), under_way=under_way)
    said = []
    for index in [i for i, step in enumerate(plan.steps) if step.kind is not StepKind.WORK][1:]:
        led = fit_to_speech(coming_from(plan, index, Posture.STANDING, CATALOGUE.exercises, Timing()), told)
        said.append(texts(utterances(led, index, led.steps[index].planned_seconds, 0, told)))
    return said


@pytest.mark.parametrize("level", SPOKEN)
def test_a_session_taken_up_in_a_standing_form_begins_with_the_position_and_the_name(level: VoiceLevel) -> None:
    for said in standing_circles(level, under_way=False):
        name = next(place for place, text in enumerate(said) if "ip circles" in text)
        side = next(place for place, text in enumerate(said) if "left" in text.lower() or "right" in text.lower())
        assert any("standing" in text.lower() for text in said[: name + 1])
        assert name < side
        assert "Change sides." not in said


@pytest.mark.parametrize("level", SPOKEN)
def test_who_goes_back_to_another_side_in_the_same_posture_knows_the_exercise(level: VoiceLevel) -> None:
    for said in standing_circles(level, under_way=True):
        assert not [text for text in said if "ip circles" in text]
