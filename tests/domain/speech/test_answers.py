"""The voice answers commands that change the pace."""

import pytest

from floorside.domain.routine import ExerciseItem, RestItem, Routine
from floorside.domain.session.cues import Cue, CueKind
from floorside.domain.session.plan import StepKind
from floorside.domain.speech.answers import answer, level_word
from floorside.domain.speech.phrases import VoiceLevel, Weight
from tests.domain.examples import same
from tests.domain.speech.spoken import ROUTINES, guide, plan_of

HURTING = (CueKind.HURTS, CueKind.RESTING, CueKind.RESTED)


@pytest.mark.parametrize(
    "kind", [CueKind.PAUSED, CueKind.RESUMED, *HURTING, CueKind.STOPPED, CueKind.STOPPED_UNDONE, CueKind.FINISH]
)
def test_every_command_that_changes_the_pace_is_answered(kind: CueKind) -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.SHORT)
    said = answer(Cue(5.0, kind, 0), plan, guide(VoiceLevel.SHORT))
    assert said is not None
    assert said.weight is (Weight.SAFETY if kind in HURTING else Weight.EDGE)


@pytest.mark.parametrize("level", VoiceLevel)
@pytest.mark.parametrize("kind", [kind for kind in CueKind if kind is not CueKind.FINISH])
def test_in_a_rest_of_the_routine_which_is_of_no_exercise_every_cue_is_answered_or_passed_by(
    kind: CueKind, level: VoiceLevel
) -> None:
    butterfly = ExerciseItem("butterfly", same(1, 30))
    plan = plan_of(Routine("mine", "Mine", "", (butterfly, RestItem(300), butterfly)), level)
    (rest,) = (i for i, step in enumerate(plan.steps) if step.kind is StepKind.REST)
    said = answer(Cue(5.0, kind, rest), plan, guide(level))
    passed_by = {CueKind.STEP, CueKind.COUNT, CueKind.START, CueKind.HALFWAY, CueKind.TEN_LEFT, CueKind.REP}
    passed_by |= {CueKind.PHASE, CueKind.RELEASE, CueKind.END, CueKind.CHANGE_SIDE}
    assert (said is None) == (level is VoiceLevel.TONES or kind in passed_by)


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


def test_after_pain_that_spread_the_voice_offers_neither_to_go_on_nor_less() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.SHORT)
    works = plan.works

    def said(index: int, *spread: int) -> str:
        exercises = frozenset(exercise for each in spread if (exercise := plan.steps[each].exercise))
        answered = answer(Cue(5.0, CueKind.RESTED, index, spread=exercises), plan, guide(VoiceLevel.SHORT))
        assert answered is not None
        return answered.text

    first = said(works[0], works[0])
    assert "Space goes on with this one." not in first
    assert "The down arrow" not in first
    assert "The right arrow goes to the next exercise." in first
    assert "The right arrow" not in said(works[0], *works), "everything after it is left out"


def test_a_rest_after_pain_that_spread_does_not_offer_to_go_on_sooner() -> None:
    plan = plan_of(ROUTINES["short"], VoiceLevel.SHORT)
    bridge = plan.works[0]

    def said(*spread: str) -> str:
        cue = Cue(5.0, CueKind.RESTING, bridge, spread=frozenset(spread))
        answered = answer(cue, plan, guide(VoiceLevel.SHORT))
        assert answered is not None
        return answered.text

    assert said("bridge") == "Rest for sixty seconds."
    assert said("hip-circles") == said() == "A minute's rest. Space goes on sooner."


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


@pytest.mark.parametrize("level", VoiceLevel)
def test_a_change_of_how_much_is_said_is_answered_unless_nothing_is_said(level: VoiceLevel) -> None:
    assert bool(level_word(guide(level))) is (level is not VoiceLevel.TONES)
