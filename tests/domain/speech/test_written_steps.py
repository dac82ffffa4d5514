"""The steps as text on the screen, for people who do not hear the voice."""

from dataclasses import replace

from floorside.domain.exercise import Posture
from floorside.domain.session.coming_from import coming_from
from floorside.domain.session.plan import StepKind, lay_out
from floorside.domain.session.timing import Timing
from floorside.domain.speech.phrases import VoiceLevel
from floorside.domain.speech.written_steps import written_steps
from tests.domain.speech.spoken import CATALOGUE, ROUTINES, guide

SILENT = guide(VoiceLevel.TONES)
SHORT = lay_out(ROUTINES["short"], CATALOGUE.exercises, Timing(wait_for_me=True))


def test_on_the_way_to_an_exercise_its_steps_stand_there_with_the_side_and_what_the_person_ticked() -> None:
    told = replace(SILENT, advice={("supine-figure-four", 0): ("Keep it small.",)})
    place = next(i for i, step in enumerate(SHORT.steps) if step.exercise == "supine-figure-four")
    written = written_steps(SHORT, place, told)
    assert written[1] == "Cross the left ankle over the right thigh, just above the knee."
    assert written[-1] == "Keep it small."
    assert SHORT.steps[place + 1].kind is StepKind.WAIT
    assert written_steps(SHORT, place + 1, told) == written
    assert written_steps(SHORT, place + 2, told) == ()


def test_at_a_change_it_stands_there_what_is_other_now() -> None:
    changes = [i for i, step in enumerate(SHORT.steps) if step.kind is StepKind.CHANGE_SIDE]
    assert [written_steps(SHORT, index, SILENT)[0] for index in changes] == [
        "Right ankle over the left thigh.",
        "Now backward: behind you, out to the side, then forward.",
        "Right knee.",
        "Now backward: behind you, out to the side, then forward.",
    ]
    assert "Hold behind the left thigh with both hands, or with a strap." in written_steps(SHORT, changes[0], SILENT)


def test_who_comes_from_another_posture_reads_all_steps_between_two_directions_too() -> None:
    change = next(i for i, step in enumerate(SHORT.steps) if step.kind is StepKind.CHANGE_SIDE and step.direction)
    led = coming_from(SHORT, change, Posture.STANDING, CATALOGUE.exercises, Timing())
    assert len(written_steps(led, change, SILENT)) > len(written_steps(SHORT, change, SILENT)) > 0
    assert written_steps(led, change, SILENT) == written_steps(SHORT, change - 2, SILENT)


def test_who_takes_a_session_up_reads_all_steps_in_the_same_posture_too() -> None:
    change = next(i for i, step in enumerate(SHORT.steps) if step.kind is StepKind.CHANGE_SIDE and step.direction)
    taken_up = coming_from(SHORT, change, Posture.HANDS_AND_KNEES, CATALOGUE.exercises, Timing())
    assert written_steps(taken_up, change, SILENT) == written_steps(SHORT, change - 2, SILENT)
    under_way = replace(SILENT, under_way=True)
    assert written_steps(taken_up, change, under_way) == written_steps(SHORT, change, under_way)
