"""What is wished for during a hold, and how long each wish may wait."""

from dataclasses import replace

from floorside.domain.routine import ExerciseItem
from floorside.domain.session.cues import cues_of_step
from floorside.domain.speech.during_work import hold_wishes
from floorside.domain.speech.phrases import VoiceLevel, Weight, Wish
from tests.domain.examples import plan_of, same
from tests.domain.guides import guide, text_of


def wishes(level: VoiceLevel) -> list[Wish]:
    plan = plan_of(ExerciseItem("plank", same(1, 60)))
    text = replace(text_of("Plank"), breathing="Let it flow. Do not hold it. Long out.")
    led = replace(guide(level), texts={"plank": text})
    return list(hold_wishes(plan, 1, cues_of_step(plan, 1, 60, 1), led))


HALFWAY = Wish(("Halfway.",), Weight.HALFWAY, 30.5, 31.5)
TEN_LEFT = Wish(("Ten seconds.",), Weight.COUNT, 50, 50.5)


def test_halfway_waits_a_second_for_room_and_ten_seconds_only_half_of_one() -> None:
    assert wishes(VoiceLevel.SHORT) == [HALFWAY, TEN_LEFT]


def test_how_to_breathe_comes_first_in_full_or_in_its_first_sentence() -> None:
    whole = ("Let it flow. Do not hold it. Long out.", "Let it flow.")
    assert wishes(VoiceLevel.FULL) == [Wish(whole, Weight.HINT, 1.5, 4), HALFWAY, TEN_LEFT]
