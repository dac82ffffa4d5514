import re
from dataclasses import replace
from itertools import pairwise
from math import ceil

import pytest

from floorside.domain.exercise import Amount, Dose, Side
from floorside.domain.routine import ExerciseItem, RestItem, Routine
from floorside.domain.session.cues import TONES, Cue, CueKind, closing_cue, cues_of_step
from floorside.domain.session.plan import Plan, StepKind, lay_out
from floorside.domain.session.timing import Timing
from floorside.domain.speech.answers import answer
from floorside.domain.speech.clips import parts_of
from floorside.domain.speech.guide import Guide
from floorside.domain.speech.phrases import Utterance, VoiceLevel, Weight, estimate_seconds
from floorside.domain.speech.script import (
    AFTER_CLOSING_SECONDS,
    WEIGHTS,
    count_phrases,
    fit_before_start,
    fit_to_speech,
    script_lines,
    texts_from,
    utterances,
)
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines
from floorside.storage.files.shipped.speech_words import load_speech_words
from tests.domain.overlaps import first_overlap
from tests.domain.sessions import EXERCISES, routine_of

CATALOGUE = load_catalogue()
ROUTINES = load_routines(CATALOGUE)
POSTURES = {posture: text.say for posture, text in CATALOGUE.words.postures.items()}
SPOKEN = (VoiceLevel.EVERYTHING, VoiceLevel.SHORT)


def guide(level: VoiceLevel) -> Guide:
    return Guide(
        level,
        load_speech_words(),
        CATALOGUE.exercises,
        CATALOGUE.texts,
        POSTURES,
        kit=CATALOGUE.words.kit,
        sides=CATALOGUE.words.sides.by_side,
    )


def plan_of(routine: Routine, level: VoiceLevel, timing: Timing | None = None) -> Plan:
    return fit_to_speech(lay_out(routine, CATALOGUE.exercises, timing or Timing()), guide(level))


def said_in(plan: Plan, index: int, level: VoiceLevel) -> tuple[Utterance, ...]:
    step = plan.steps[index]
    return utterances(plan, index, step.planned_seconds, step.reps, guide(level))


def texts(spoken: tuple[Utterance, ...]) -> list[str]:
    return [utterance.text for utterance in spoken]


every_routine = pytest.mark.parametrize("routine", ROUTINES.values(), ids=str)
every_level = pytest.mark.parametrize("level", VoiceLevel)
every_spoken_level = pytest.mark.parametrize("level", SPOKEN)


@every_routine
@every_level
def test_between_two_phrases_there_is_a_pause_that_one_hears(routine: Routine, level: VoiceLevel) -> None:
    plan = plan_of(routine, level)
    for index in range(len(plan.steps)):
        for before, after in pairwise(said_in(plan, index, level)):
            assert after.at - before.until >= 0.4 - 1e-9, (before.text, after.text)


@every_routine
@every_level
def test_no_two_phrases_overlap_and_none_runs_over_a_tone(routine: Routine, level: VoiceLevel) -> None:
    plan = plan_of(routine, level)
    starts = plan.starts
    for index, step in enumerate(plan.steps):
        spoken = said_in(plan, index, level)
        assert first_overlap(spoken) is None
        tones = [
            (cue.at, WEIGHTS[cue.kind])
            for cue in cues_of_step(plan, index, step.planned_seconds, step.reps)
            if cue.kind in TONES
        ]
        for utterance in spoken:
            waits = step.kind is StepKind.WAIT  # for the person: it has no end
            assert waits or utterance.until < step.planned_seconds, (routine.id, starts[index], utterance)
            assert not [
                at for at, weight in tones if weight >= utterance.weight and utterance.at < at < utterance.until
            ]


@every_routine
@every_spoken_level
def test_every_way_in_holds_all_that_is_to_be_said(routine: Routine, level: VoiceLevel) -> None:
    plan = plan_of(routine, level)
    for index, step in enumerate(plan.steps):
        longer = utterances(plan, index, step.planned_seconds + 60, step.reps, guide(level))
        if step.kind is not StepKind.WORK:
            said = texts(said_in(plan, index, level))
            # With a minute more only a reminder may be added.
            assert said == texts(longer)[: len(said)]
            assert len(longer) - len(said) <= 1


@every_routine
@every_spoken_level
def test_work_is_never_touched(routine: Routine, level: VoiceLevel) -> None:
    laid_out = lay_out(routine, CATALOGUE.exercises, Timing())
    fitted = fit_to_speech(laid_out, guide(level))
    for before, after in zip(laid_out.steps, fitted.steps, strict=True):
        assert after.planned_seconds >= before.planned_seconds
        if before.kind is StepKind.WORK:
            assert after == before
    assert fit_to_speech(fitted, guide(level)) == fitted


@every_routine
@every_spoken_level
def test_each_exercise_is_named_and_each_side_and_way_said_before_its_work(routine: Routine, level: VoiceLevel) -> None:
    plan = plan_of(routine, level)
    words = load_speech_words()
    for lead_in, work in pairwise(range(len(plan.steps))):
        step = plan.steps[work]
        if step.kind is not StepKind.WORK:
            continue
        if plan.steps[lead_in].kind is StepKind.WAIT:
            lead_in -= 1
        said = " ".join(texts(said_in(plan, lead_in, level)))
        assert step.exercise is not None
        if plan.steps[lead_in].kind is StepKind.GET_READY:
            assert re.search(rf"{CATALOGUE.texts[step.exercise].name}[.,]", said)
        if step.side and step.side is not plan.steps[lead_in - 1].side:
            assert words.side(step.side, step.exercise) in said or words.side(step.side) in said
        if step.direction:
            own = step.exercise if level is VoiceLevel.EVERYTHING else None
            assert words.direction(step.direction, own) in said
        assert "{" not in said


@every_routine
@every_spoken_level
def test_every_rep_is_counted(routine: Routine, level: VoiceLevel) -> None:
    plan = plan_of(routine, level)
    words = load_speech_words()
    for index in plan.works:
        step = plan.steps[index]
        if step.is_counted:
            said = " ".join(texts(said_in(plan, index, level)))
            numbers = [f"{words.number(rep).capitalize()}." for rep in range(2, step.reps)]
            assert all(number in said for number in [*numbers, words.phrases.last])


@every_routine
def test_tones_only_says_nothing_and_changes_no_length(routine: Routine) -> None:
    laid_out = lay_out(routine, CATALOGUE.exercises, Timing())
    assert plan_of(routine, VoiceLevel.TONES) == laid_out
    assert all(said_in(laid_out, index, VoiceLevel.TONES) == () for index in range(len(laid_out.steps)))
    assert answer(closing_cue(laid_out, len(laid_out.steps) - 1, 9.0), laid_out, guide(VoiceLevel.TONES)) is None


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
    told = replace(guide(VoiceLevel.SHORT), advice={"hip-circles": ("Rest on your fists or your forearms.",)})
    plan = fit_to_speech(lay_out(ROUTINES["full"], CATALOGUE.exercises, Timing()), told)
    circles = next(i for i, step in enumerate(plan.steps) if step.exercise == "hip-circles")
    said = texts(utterances(plan, circles, plan.steps[circles].planned_seconds, 0, told))
    assert "Rest on your fists or your forearms." in said


def test_who_hears_everything_hears_what_they_ticked_as_well() -> None:
    told = replace(guide(VoiceLevel.EVERYTHING), advice={"hip-circles": ("Rest on your fists or your forearms.",)})
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


def test_the_plank_says_when_to_lift_and_when_to_lower() -> None:
    plan = plan_of(ROUTINES["full"], VoiceLevel.EVERYTHING)
    plank = next(i for i in plan.works if plan.steps[i].exercise == "forearm-plank")
    assert texts(said_in(plan, plank, VoiceLevel.EVERYTHING))[0] == "Lift."
    assert texts(said_in(plan, plank + 1, VoiceLevel.EVERYTHING))[0] == "Lower your knees, and rest."


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


def one(exercise: str, left: int, right: int, hold: float = 0, reps: int = 1) -> Routine:
    dose = Dose(Amount(reps, hold, left), Amount(reps, hold, right))
    return Routine("mine", "Mine", "", (ExerciseItem(exercise, dose),))


FIGURE_FOUR = one("supine-figure-four", 0, 0, hold=30)


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


def test_the_first_reps_are_guided_then_counted() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.EVERYTHING)
    bridge = next(i for i in plan.works if plan.steps[i].exercise == "bridge")
    spoken = said_in(plan, bridge, VoiceLevel.EVERYTHING)
    assert [(round(u.at, 2), u.text) for u in spoken[:5]] == [
        (0.25, "Lift."),
        (3.0, "Lower."),
        (8.25, "Two. Lift."),
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


def test_a_rest_between_two_sets_says_which_comes_and_on_which_side() -> None:
    twice = Dose(Amount(1, 30), Amount(1, 30), sets=2, rest_seconds=60)
    plan = plan_of(Routine("mine", "Mine", "", (ExerciseItem("supine-figure-four", twice),)), VoiceLevel.SHORT)
    rest = next(i for i, step in enumerate(plan.steps) if step.kind is StepKind.REST)
    assert texts(said_in(plan, rest, VoiceLevel.SHORT)) == [
        "Let go slowly.",
        "Rest for sixty seconds.",
        "Set two of two.",
        "Left ankle over the right thigh.",
        "Left side.",
    ]


def test_a_rest_that_nothing_follows_promises_nothing() -> None:
    butterfly = ExerciseItem("butterfly", Dose(Amount(1, 30), Amount(1, 30)))
    plan = plan_of(Routine("mine", "Mine", "", (butterfly, RestItem(90), butterfly)), VoiceLevel.SHORT)
    cut = replace(plan, steps=plan.steps[:3])
    assert texts(said_in(cut, 2, VoiceLevel.SHORT)) == [
        "Help your knees together with your hands.",
        f"Rest for {load_speech_words().time(plan.steps[2].planned_seconds)}.",
    ]


def test_a_rest_says_how_long_it_is_and_what_comes() -> None:
    butterfly = ExerciseItem("butterfly", Dose(Amount(1, 30), Amount(1, 30)))
    plan = plan_of(Routine("mine", "Mine", "", (butterfly, RestItem(90), butterfly)), VoiceLevel.SHORT)
    ready = plan.steps[3].planned_seconds
    assert plan.steps[2].planned_seconds == 90 - ready, "the way in after it counts into the rest"
    rest = f"Rest for {load_speech_words().time(90 - ready)}."
    assert texts(said_in(plan, 2, VoiceLevel.SHORT))[-2:] == [rest, "Then, Butterfly."]


def test_a_wait_is_said_aloud() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.SHORT, Timing(wait_for_me=True))
    assert texts(said_in(plan, 1, VoiceLevel.SHORT)) == ["Take your time. Press Space when you are ready."]
    assert said_in(plan, 1, VoiceLevel.SHORT)[0].at == 0.5
    assert utterances(plan, 1, 0, 0, guide(VoiceLevel.SHORT), begin=4)[0].at == 4.5


def test_where_a_band_goes_on_the_wait_says_so_and_not_where_it_is_on() -> None:
    items = (*one("bridge", 2, 2, reps=10).items, *one("hip-circles", 2, 2, reps=5).items)
    plan = plan_of(Routine("mine", "Mine", "", items), VoiceLevel.SHORT, Timing(wait_for_me=True))
    waits = [index for index, step in enumerate(plan.steps) if step.kind is StepKind.WAIT]
    assert [texts(said_in(plan, index, VoiceLevel.SHORT))[0] for index in waits] == [
        "Put the band on, in your own time. Press Space when it sits well.",
        "Take your time. Press Space when you are ready.",
    ]


def test_going_on_late_in_a_way_in_says_name_and_side() -> None:
    plan = plan_of(one("supine-figure-four", 0, 0, hold=30), VoiceLevel.EVERYTHING)
    seconds = plan.steps[0].planned_seconds
    spoken = utterances(plan, 0, seconds, 0, guide(VoiceLevel.EVERYTHING), begin=seconds - 9)
    assert texts(spoken)[:2] == ["Supine figure-four.", "Left side."]
    assert spoken[0].at == seconds - 8.5
    assert utterances(plan, 0, seconds, 0, guide(VoiceLevel.EVERYTHING), begin=seconds - 3.5) == ()


def test_a_way_in_that_was_not_made_to_fit_says_the_weightiest() -> None:
    laid_out = lay_out(ROUTINES["short"], CATALOGUE.exercises, Timing())
    bridge = next(i for i, s in enumerate(laid_out.steps) if s.kind is StepKind.GET_READY and s.exercise == "bridge")
    roomy = replace(laid_out.steps[bridge], planned_seconds=8.0)
    plan = replace(laid_out, steps=(*laid_out.steps[:bridge], roomy, *laid_out.steps[bridge + 1 :]))
    said = texts(said_in(plan, bridge, VoiceLevel.EVERYTHING))
    assert said[-1] == "Bridge."


HURTING = (CueKind.HURTS, CueKind.RESTING, CueKind.RESTED)


@pytest.mark.parametrize(
    "kind", [CueKind.PAUSED, CueKind.RESUMED, *HURTING, CueKind.STOPPED, CueKind.STOPPED_UNDONE, CueKind.FINISH]
)
def test_every_command_that_changes_the_pace_is_answered(kind: CueKind) -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.SHORT)
    said = answer(Cue(5.0, kind, 0), plan, guide(VoiceLevel.SHORT))
    assert said is not None
    assert said.weight is (Weight.SAFETY if kind in HURTING else Weight.EDGE)


def test_when_it_hurts_the_voice_offers_what_is_possible_and_nothing_else() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.SHORT)
    first, last = plan.works[0], plan.works[-1]

    def said(index: int) -> str:
        answered = answer(Cue(5.0, CueKind.HURTS, index), plan, guide(VoiceLevel.SHORT))
        assert answered is not None
        return answered.text

    assert "The right arrow goes to the next exercise." in said(first)
    assert "The right arrow" not in said(last)
    assert all("Space goes on with this one." in said(index) for index in (first, last))
    assert all("Escape" not in said(index) for index in (first, last)), "it ends nothing"


@pytest.mark.parametrize(
    ("kind", "step", "at"),
    [
        (CueKind.PAUSED, 1, 0),
        (CueKind.HURTS, 1, 0),
        (CueKind.STOPPED, 1, 0),
        (CueKind.FINISH, 1, 2),
        (CueKind.RESUMED, 0, 0),
        (CueKind.RESUMED, 1, 0.75),
    ],
)
def test_an_answer_comes_at_once_unless_a_tone_is_heard_first(kind: CueKind, step: int, at: float) -> None:
    said = answer(Cue(5.0, kind, step), plan_of(ROUTINES["short"], VoiceLevel.SHORT), guide(VoiceLevel.SHORT))
    assert said is not None
    assert said.at == at


def test_going_on_with_a_work_is_answered_between_two_ticks() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.SHORT)
    said = answer(Cue(5.0, CueKind.RESUMED, 1), plan, guide(VoiceLevel.SHORT))
    assert said is not None
    assert 0.5 < said.at < said.until < 1.5


def test_a_tone_that_ends_a_work_is_heard_out_before_the_next_words() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.SHORT)
    assert said_in(plan, 2, VoiceLevel.SHORT)[0].at == AFTER_CLOSING_SECONDS


def test_the_script_can_be_read() -> None:
    lines = script_lines(plan_of(ROUTINES["flare"], VoiceLevel.SHORT), guide(VoiceLevel.SHORT))
    assert lines[:3] == [
        "0:00.0  get ready pelvic-tilt, 20 s",
        "  0:00.5  Lie on your back.",
        "  0:02.5  Pelvic tilt, five times, five seconds each.",
    ]
    assert lines[-1].endswith("That was the last one. Rest a moment.")
    whole = script_lines(plan_of(ROUTINES["flare"], VoiceLevel.EVERYTHING), guide(VoiceLevel.EVERYTHING))
    assert "That was the last one. Rest a moment. To get up, come over your side" in whole[-1]
    assert lines.count("") == len(plan_of(ROUTINES["flare"], VoiceLevel.SHORT).steps) - 1, "between two steps"
    silent = script_lines(plan_of(ROUTINES["flare"], VoiceLevel.TONES), guide(VoiceLevel.TONES))
    assert not [line for line in silent if line.startswith("  ")]


def test_somebody_on_hands_and_knees_is_not_told_to_come_onto_them() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.EVERYTHING)
    last = script_lines(plan, guide(VoiceLevel.EVERYTHING))[-1]
    assert "To get up, bring one foot forward" in last
    assert "onto hands and knees" not in last


def test_who_circles_standing_changes_the_hand_that_holds_on_with_the_side() -> None:
    standing = Amount(5, rung=-2)
    dose = replace(EXERCISES["hip-circles"].default, left=standing, right=standing)
    plan = plan_of(routine_of(("hip-circles", dose)), VoiceLevel.EVERYTHING)
    script = script_lines(plan, guide(VoiceLevel.EVERYTHING))
    (change,) = [place for place, line in enumerate(script) if line.endswith("Change sides.")]
    said = " ".join(script[change : change + 4])
    assert "Hold on with the left hand" in said
    assert "Hold on with the right hand" in " ".join(script[:change])


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


def test_how_long_each_rep_is_held_is_said() -> None:
    whole, short = (plan_of(one("low-cobra", 0, 0, hold=5, reps=10), level) for level in SPOKEN)
    assert texts(said_in(short, 0, VoiceLevel.SHORT))[-1] == "Low cobra, ten times, five seconds each."
    said = texts(said_in(whole, 0, VoiceLevel.EVERYTHING))
    assert said[said.index("Low cobra.") + 1 :][:2] == ["Ten times.", "Hold for five seconds each time."]


def fitted(routine: Routine, index: int, each: float, level: VoiceLevel = VoiceLevel.SHORT) -> float:
    """Seconds of a way in, with a voice that takes `each` seconds for everything."""
    laid_out = lay_out(routine, CATALOGUE.exercises, Timing())
    voice = replace(guide(level), seconds_of=lambda _: each, kit={})
    return fit_to_speech(laid_out, voice).steps[index].planned_seconds


@pytest.mark.parametrize(
    ("each", "seconds"),
    [
        # The beginning, nine phrases with pauses, perhaps a gap and the side again, settling, room, the count-in.
        (10, 0.5 + 90 + 8 * 0.7 + (0.3 + 10) + 1.5 + 0.25 + 3),
        (1, 0.5 + 9 + 8 * 0.7 + (0.3 + 1) + 1.5 + 0.25 + 3),
        (0.4, 0.5 + 3.6 + 8 * 0.7 + 1.5 + 0.25 + 3),  # the side was named a moment ago
    ],
)
def test_a_way_in_lasts_as_long_as_all_that_is_said_and_the_count_need(each: float, seconds: float) -> None:
    assert fitted(FIGURE_FOUR, 0, each, VoiceLevel.EVERYTHING) == max(20, ceil(seconds))


def test_where_no_side_is_taken_and_nothing_told_the_count_follows_at_once() -> None:
    assert fitted(one("bridge", 0, 0, reps=10), 0, 20) == ceil(0.5 + 40 + 0.7 + 0.25 + 3)


def test_a_change_of_side_that_ends_with_the_side_does_not_say_it_again() -> None:
    assert fitted(FIGURE_FOUR, 2, 10) == ceil(1.1 + 30 + 2 * 0.7 + 1.5 + 0.25 + 3)


def resting(seconds: float, each: float = 0, level: VoiceLevel = VoiceLevel.SHORT) -> Plan:
    """A rest between two exercises, with a voice that takes `each` seconds for everything, 0 for the usual one."""
    butterfly = ExerciseItem("butterfly", Dose(Amount(1, 30), Amount(1, 30)))
    routine = Routine("mine", "Mine", "", (butterfly, RestItem(seconds), butterfly))
    voice = guide(level)
    voice = replace(voice, seconds_of=lambda _: each) if each else voice
    return fit_before_start(lay_out(routine, CATALOGUE.exercises, Timing()), voice)


@pytest.mark.parametrize("seconds", [1, 8, 20, 60])
def test_a_rest_counts_into_the_way_in_after_it(seconds: float) -> None:
    alone = resting(1)
    assert [step.kind for step in alone.steps] == ["get_ready", "work", "get_ready", "work"]
    needed = alone.steps[2].planned_seconds
    assert resting(seconds).seconds == alone.seconds - needed + max(needed, seconds)


def test_a_way_in_that_took_a_whole_rest_is_never_shorter_than_it_when_less_is_said() -> None:
    plan = resting(8, each=3)
    assert [(step.kind, step.planned_seconds) for step in plan.steps[2:3]] == [("get_ready", 12)]
    assert fit_to_speech(plan, guide(VoiceLevel.TONES)).steps[2].planned_seconds == 8


def test_no_step_is_made_longer_than_three_minutes() -> None:
    assert fitted(FIGURE_FOUR, 2, 1000) == 180


def test_the_script_tells_the_time_in_minutes_and_seconds() -> None:
    plan = plan_of(ROUTINES["full"], VoiceLevel.SHORT)
    lines = [line for line in script_lines(plan, guide(VoiceLevel.SHORT)) if line[:1].isdigit()]
    starts = [int(minutes) * 60 + float(seconds) for minutes, seconds in (line.split()[0].split(":") for line in lines)]
    assert starts == pytest.approx(plan.starts, abs=0.051)
    assert starts[-1] > 600
    minutes, seconds = divmod(plan.seconds + 2, 60)
    assert script_lines(plan, guide(VoiceLevel.SHORT))[-1].startswith(f"  {minutes:.0f}:{seconds:04.1f}  ")


def test_the_side_is_said_again_only_where_there_is_a_gap_before_it() -> None:
    plan = lay_out(FIGURE_FOUR, CATALOGUE.exercises, Timing())
    sides = {"default": guide(VoiceLevel.SHORT).words.sides["default"]}
    words = replace(guide(VoiceLevel.SHORT).words, sides=sides)
    voice = replace(guide(VoiceLevel.SHORT), words=words, seconds_of=lambda _: 9.0, kit={})  # the side until 28.9
    assert len(utterances(plan, 0, 50.4, 0, voice)) == 3
    spoken = utterances(plan, 0, 51.7, 0, voice)
    assert (spoken[3].text, round(spoken[3].at, 2)) == ("Left side.", 37.95)


def test_where_there_is_no_time_to_settle_the_pauses_between_phrases_are_shorter() -> None:
    plan = lay_out(FIGURE_FOUR, CATALOGUE.exercises, Timing())
    voice = replace(guide(VoiceLevel.SHORT), seconds_of=lambda _: 9.0, kit={})  # three phrases with pauses take 28.9 s
    roomy, tight = (utterances(plan, 0, seconds, 0, voice) for seconds in (28.9 + 1.5 + 0.25 + 3.1, 33))
    assert [round(said.at, 2) for said in roomy] == [0.5, 10.2, 19.9]
    assert [round(said.at, 2) for said in tight] == [0.5, 9.9, 19.3]


@every_routine
@every_spoken_level
def test_all_that_is_said_is_among_the_texts_that_may_be_said(routine: Routine, level: VoiceLevel) -> None:
    plan = plan_of(routine, level, Timing(wait_for_me=True))
    foreseen = list(texts_from(plan, 0, guide(level)))
    for index in range(len(plan.steps)):
        assert set(texts(said_in(plan, index, level))) <= set(foreseen)
    for kind in CueKind:
        said = answer(Cue(0.0, kind, 0), plan, guide(level))
        assert said is None or parts_of(said.text, foreseen), kind


def test_from_a_later_step_on_only_what_follows_may_be_said() -> None:
    plan, voice = plan_of(ROUTINES["full"], VoiceLevel.EVERYTHING), guide(VoiceLevel.EVERYTHING)
    later = set(texts_from(plan, 4, voice))
    assert "Let a small arch come under your lower back." not in later
    assert {voice.words.phrases.paused, *texts(said_in(plan, 4, VoiceLevel.EVERYTHING))} <= later


def test_with_tones_only_nothing_may_be_said() -> None:
    assert list(texts_from(plan_of(ROUTINES["full"], VoiceLevel.TONES), 0, guide(VoiceLevel.TONES))) == []
