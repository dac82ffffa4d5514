import pytest

from floorside.domain.routine import ExerciseItem
from floorside.domain.speech.amounts import amount_sentences
from floorside.domain.speech.phrases import VoiceLevel
from tests.domain.examples import LIFT, plan_of, same
from tests.domain.guides import guide


@pytest.mark.parametrize(
    ("hold", "sentences"), [(2, ["Four times."]), (3, ["Four times.", "Hold for three seconds each time."])]
)
def test_a_hold_of_two_seconds_is_felt_and_a_longer_one_is_said(hold: float, sentences: list[str]) -> None:
    work = plan_of(ExerciseItem("lift", same(4, hold, tempo=LIFT))).steps[1]
    assert list(amount_sentences(work, False, guide(VoiceLevel.EVERYTHING))) == sentences
