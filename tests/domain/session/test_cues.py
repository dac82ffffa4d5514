"""The cues of one step; the engine's tests check them in a whole session."""

import pytest

from floorside.domain.routine import ExerciseItem
from floorside.domain.session.cues import TONES, CueKind, cues_of_step
from floorside.domain.session.tone import Tone
from tests.domain.examples import LIFT, plan_of, same


def kinds(hold: float) -> list[tuple[float, str]]:
    plan = plan_of(ExerciseItem("plank", same(1, hold)))
    return [(cue.at, cue.kind) for cue in cues_of_step(plan, 1, hold, 1)]


def test_only_longer_holds_say_halfway_and_only_long_ones_ten_seconds() -> None:
    assert kinds(19) == [(0, "start")]
    assert kinds(20) == [(0, "start"), (10, "halfway")]
    assert kinds(40) == [(0, "start"), (20, "halfway"), (30, "ten_left")]


def test_a_way_in_shorter_than_the_count_counts_what_fits() -> None:
    plan = plan_of(ExerciseItem("plank", same(1, 10)))
    assert [(cue.at, cue.kind, cue.number) for cue in cues_of_step(plan, 0, 2, 0)] == [
        (0, "step", 0),
        (0, "count", 2),
        (1, "count", 1),
    ]


def test_reps_are_numbered_and_the_last_has_no_rest() -> None:
    plan = plan_of(ExerciseItem("lift", same(2, 4, tempo=LIFT)))
    assert [(cue.at, cue.kind, cue.number, cue.phase) for cue in cues_of_step(plan, 1, 17, 2)] == [
        (0, "start", 1, "up"),
        (2, "phase", 1, "hold"),
        (6, "release", 1, "down"),
        (8, "phase", 1, "rest"),
        (9, "rep", 2, "up"),
        (11, "phase", 2, "hold"),
        (15, "release", 2, "down"),
    ]


@pytest.mark.parametrize(("hold", "kind"), [(1, "phase"), (2.5, "phase"), (3, "release"), (10, "release")])
def test_a_hold_of_three_seconds_and_more_is_let_go_of_with_a_tone(hold: float, kind: str) -> None:
    plan = plan_of(ExerciseItem("lift", same(1, hold, tempo=LIFT)))
    down = next(cue for cue in cues_of_step(plan, 1, plan.steps[1].planned_seconds, 1) if cue.phase == "down")
    assert (down.at, down.kind) == (2 + hold, kind)


def test_every_tone_belongs_to_one_kind_of_cue() -> None:
    assert sorted([*TONES.values(), Tone.ANSWER]) == sorted(Tone)
    assert CueKind.STEP not in TONES
