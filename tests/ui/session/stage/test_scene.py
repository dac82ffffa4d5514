"""The words of the stage at literal times of the shipped routines."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from floorside.domain.exercise import DoseKind, Posture, Side
from floorside.domain.own_exercise import own_exercise, own_text
from floorside.domain.routine import ExerciseItem, RestItem, Routine
from floorside.domain.session.do_less import smaller as smaller_plan
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import StepKind, lay_out
from floorside.domain.session.run_state import State
from floorside.domain.session.timing import Timing
from floorside.domain.speech.guide import text_of
from floorside.planning import make_guide
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines
from floorside.ui.kit.wording.words import duration
from floorside.ui.session.stage.scene import Scene, scene_key, scene_of
from floorside.ui.session.stage.scene_sentences import number_sentence
from floorside.ui.session.stage.stage_words import StageWords
from tests.ui.session.conftest import Lead
from tests.ui.session.led_session import LedSession


def seen(session: LedSession, seconds: float) -> Scene:
    session.go_to(seconds)
    scene = session.page.stage.scene
    assert scene is not None
    return scene


def start_of(session: LedSession, exercise: str, kind: StepKind = StepKind.WORK, nth: int = 0) -> float:
    steps = session.plan.steps
    found = [i for i, step in enumerate(steps) if step.exercise == exercise and step.kind is kind]
    return session.plan.starts[found[nth]]


def test_getting_ready_says_posture_and_kit_first(full: LedSession) -> None:
    scene = seen(full, start_of(full, "low-cobra", StepKind.GET_READY) + 4)
    assert scene.header.title == "Lie on your front"
    assert scene.header.line == "Mat"
    assert scene.header.coming == "Low cobra"
    assert scene.above == "Get ready"
    assert scene.number == "8"
    assert scene.next_line == "Then: Low cobra, 10 × 5 s"


def test_the_same_posture_is_stayed_in(full: LedSession) -> None:
    assert seen(full, start_of(full, "bridge", StepKind.GET_READY) + 1).header.title == "Stay on your back"


def test_a_hold_counts_its_seconds_down(full: LedSession) -> None:
    start = start_of(full, "supine-figure-four")
    scene = seen(full, start + 2.3)
    assert (scene.number, scene.above, scene.below) == ("28", "", "")
    assert full.page.stage.lit == pytest.approx(27.7 / 30)
    assert (scene.pill, scene.pill_side) == ("LEFT · 1 of 2", Side.LEFT)
    assert scene.next_line == "Then: right side, 30 s"
    assert scene.at_work


def test_the_side_to_come_is_shown_while_changing_to_it(full: LedSession) -> None:
    scene = seen(full, start_of(full, "supine-figure-four", StepKind.CHANGE_SIDE) + 3)
    assert (scene.pill, scene.pill_side) == ("RIGHT · 2 of 2", Side.RIGHT)
    assert scene.header.line == "Now the right side"
    assert scene.number == "12"
    assert not scene.at_work


@pytest.mark.parametrize(
    ("gone", "number", "phase", "lit"),
    [
        (0, "1", "Raise", 0),
        (1, "1", "Raise", 0.5),
        (2.5, "1", "Hold", 1),
        (5, "1", "Lower", 0.5),
        (7.5, "1", "Rest", 0),
        (9, "2", "Raise", 0.5),
    ],
)
def test_reps_are_counted_and_the_ring_does_what_the_body_does(
    full: LedSession, gone: float, number: str, phase: str, lit: float
) -> None:
    scene = seen(full, start_of(full, "bridge") + gone)
    assert (scene.number, scene.above, scene.below) == (number, phase, "of 10")
    assert full.page.stage.lit == pytest.approx(lit, abs=1e-6)


def test_a_long_hold_within_a_rep_is_counted_large_and_empties_the_ring(full: LedSession) -> None:
    scene = seen(full, start_of(full, "pelvic-tilt") + 2 + 3.5)
    assert (scene.above, scene.number, scene.below) == ("Hold", "7", "1 of 5")
    assert full.page.stage.lit == pytest.approx(0.65)
    assert number_sentence(scene, State.RUNNING) == "Hold, 7 seconds left, 1 of 5"
    scene = seen(full, start_of(full, "pelvic-tilt") + 13)
    assert (scene.above, scene.number, scene.below) == ("Let go", "1", "of 5")
    assert full.page.stage.lit == 0, "the hold has emptied it already"


@pytest.mark.parametrize("exercise", ["pelvic-tilt", "bridge", "low-cobra", "easy-breathing", "lateral-walk"])
def test_ring_and_voice_call_the_phases_of_a_rep_the_same(catalogue: Catalogue, exercise: str) -> None:
    item = ExerciseItem(exercise, catalogue.exercises[exercise].default)
    plan = lay_out(Routine("mine", "Mine", "", (item,)), catalogue.exercises, Timing())
    words, guide = StageWords(plan, catalogue.exercises, catalogue.texts), make_guide(catalogue, Settings())
    work = plan.steps[plan.works[0]]
    for phase, _ in work.phases:
        spoken = guide.words.phase(phase, text_of(work, guide).phases)
        assert words.phase_word(work, phase, 0, 0) == spoken.rstrip(".")


def test_where_one_is_and_how_long_it_takes_is_shown(full: LedSession) -> None:
    def left(seconds: float) -> str:
        return f"{duration(full.plan.seconds - seconds)} left"

    assert seen(full, 1).progress == f"1 of 7 · {left(1)}"
    hold = start_of(full, "supine-figure-four")
    assert seen(full, hold + 2).progress == f"3 of 7 · {left(hold + 2)}"
    for _ in range(12):
        full.press(Qt.Key.Key_Up)
    assert seen(full, hold + 3).progress == f"3 of 7 · {left(hold + 3 - 120)}"
    assert seen(full, full.plan.seconds + 120 - 140).progress.endswith(" · 2 min left"), "as Start rounds it"
    assert seen(full, full.plan.seconds + 120 - 1).progress == "7 of 7 · under a minute left"


def test_a_wait_that_is_reached_while_paused_asks_whether_one_is_ready(lead: Lead) -> None:
    waiting = lead("full", Timing(wait_for_me=True))
    waiting.start()
    waiting.go_to(2)
    waiting.driver.pause()
    waiting.driver.next_step()
    waiting.page.look()
    scene = waiting.page.stage.scene
    assert scene is not None
    assert (scene.number, scene.above) == ("Ready?", "")


def test_a_rest_is_called_so_once(catalogue: Catalogue) -> None:
    resting = Routine("mine", "Mine", "", (RestItem(60), ExerciseItem("bridge", catalogue.exercises["bridge"].default)))
    plan = lay_out(resting, catalogue.exercises, Timing())
    engine = Engine(plan)
    engine.start(0)
    scene = scene_of(engine.moment(1), StageWords(plan, catalogue.exercises, catalogue.texts))
    assert [scene.header.title, scene.header.line, scene.above] == ["Rest", "", ""]


def test_of_two_exercises_with_a_name_the_own_one_says_so_on_the_way_into_it(catalogue: Catalogue) -> None:
    exercises = {**catalogue.exercises, "own": own_exercise("own", Posture.SUPINE, DoseKind.HOLD)}
    words_of = {**catalogue.texts, "own": own_text("Bridge")}
    items = tuple(ExerciseItem(id_, exercises[id_].default) for id_ in ("bridge", "own"))
    plan = lay_out(Routine("mine", "Mine", "", items), exercises, Timing())
    words = StageWords(plan, exercises, words_of)
    lines = {step.exercise: words.about(step) for step in plan.steps if step.kind is StepKind.GET_READY}
    assert [words_of[id_].name for id_ in lines if id_] == ["Bridge", "Bridge"]
    assert ["your own" in line for line in lines.values()] == [False, True]


def test_circles_say_their_direction_and_turn_the_ring_that_way(full: LedSession) -> None:
    start = start_of(full, "hip-circles", nth=3)
    scene = seen(full, start + 11.25)
    assert (scene.number, scene.above, scene.below) == ("3", "Backward", "of 10")
    assert scene.pill == "RIGHT · Backward · 4 of 4"
    assert scene.backward
    assert full.page.stage.lit == pytest.approx(0.25)


def test_the_other_way_round_is_said_before_it_comes(full: LedSession) -> None:
    start = start_of(full, "hip-circles", StepKind.CHANGE_SIDE)
    assert seen(full, start + 1).header.line == "Now backward"


def test_sets_are_counted_and_rested_between(full: LedSession) -> None:
    assert seen(full, start_of(full, "forearm-plank") + 1).next_line == "Then: rest 10 s, then set 2 of 3"
    scene = seen(full, start_of(full, "forearm-plank", StepKind.REST) + 5)
    assert (scene.above, scene.number, scene.pill) == ("Rest", "5", "Set 2 of 3")
    assert scene.next_line == "Then: set 2 of 3, 10 s"


def test_the_last_work_says_that_it_is_the_last(full: LedSession) -> None:
    assert seen(full, start_of(full, "butterfly") + 1).next_line == "Then: the end of the session"


def test_breaths_go_in_and_out(lead: Lead) -> None:
    flare = lead("flare")
    flare.start()
    scene = seen(flare, start_of(flare, "easy-breathing") + 1)
    assert (scene.number, scene.above) == ("1", "In")


def test_steps_to_a_side_wear_its_colour(lead: Lead) -> None:
    chair = lead("chair")
    chair.start()
    scene = seen(chair, start_of(chair, "lateral-walk") + 0.5)
    assert (scene.pill, scene.pill_side) == ("LEFT · 1 of 2", Side.LEFT)


def test_waiting_says_so_and_how_to_go_on(lead: Lead) -> None:
    waiting = lead("full", Timing(wait_for_me=True))
    waiting.start()
    scene = seen(waiting, waiting.plan.starts[1])
    assert (scene.number, scene.hint) == ("Ready?", "Space or a click goes on")


@pytest.mark.parametrize("routine", ["full", "flare", "chair"])
def test_moments_with_one_key_have_one_scene(catalogue: Catalogue, routine: str) -> None:
    plan = lay_out(load_routines(catalogue)[routine], catalogue.exercises, Timing())
    words, engine = StageWords(plan, catalogue.exercises, catalogue.texts), Engine(plan)
    engine.start(0)
    key, scene, changes = scene_key(engine.moment(0)), scene_of(engine.moment(0), words), 0
    for tick in range(1, round(plan.seconds * 7)):
        now = tick / 7
        engine.advance(now)
        if tick == 300:
            engine.add_seconds(now, 10)
        elif tick == 400:
            engine.pause(now)
        elif tick == 410:
            engine.resume(now)
        moment = engine.moment(now)
        if scene_key(moment) != key:
            key, scene, changes = scene_key(moment), scene_of(moment, words), changes + 1
        assert scene_of(moment, words) == scene
    assert changes > 100


def test_paused_stands_still_and_says_how_to_go_on(full: LedSession) -> None:
    full.go_to(start_of(full, "bridge") + 9)
    full.driver.pause()
    before = full.page.stage.scene
    scene = seen(full, start_of(full, "bridge") + 60)
    assert scene == before
    assert (scene.above, scene.number, scene.still, scene.hint) == ("Paused", "2", True, "Space or a click goes on")


def test_going_on_is_counted_in(full: LedSession) -> None:
    start = start_of(full, "supine-figure-four")
    full.go_to(start + 10)
    full.driver.pause()
    full.driver.pause_or_resume()
    counts = [seen(full, start + 10 + later) for later in (0, 0.6, 1.6, 2.6)]
    assert [scene.above for scene in counts] == ["Go on in"] * 4
    assert [scene.number for scene in counts] == ["3", "3", "2", "1"]
    assert not counts[0].at_work


@pytest.mark.parametrize(
    ("rung", "coming", "working"),
    [
        (0, "Loop band", "Toes forward, trunk level"),
        (1, "Loop band · The band at the ankles", "The band at the ankles"),
    ],
)
def test_a_form_that_is_not_the_usual_one_stands_by_the_name(
    catalogue: Catalogue, rung: int, coming: str, working: str
) -> None:
    usual = catalogue.exercises["lateral-walk"].default
    amount = replace(usual.left, rung=rung)
    walk = ExerciseItem("lateral-walk", replace(usual, left=amount, right=amount))
    plan = lay_out(Routine("mine", "Mine", "", (walk,)), catalogue.exercises, Timing())
    words, engine = StageWords(plan, catalogue.exercises, catalogue.texts), Engine(plan)
    engine.start(0)
    assert scene_of(engine.moment(1), words).header.line == coming
    engine.advance(plan.starts[1])
    engine.next(plan.starts[1])  # the band is on: counted in
    working_at = plan.starts[1] + 5
    engine.advance(working_at)
    header = scene_of(engine.moment(working_at), words).header
    assert (header.title, header.line) == ("Banded lateral walk", working)


@pytest.mark.parametrize(
    ("rung", "coming", "header", "smaller"),
    [
        (-2, "Stand up", "Standing, forearms on a wall", "5 s"),
        (-1, "Lie on your front", "On the knees", "Standing, forearms on a wall"),
        (0, "Lie on your front", "One long line, breathe steadily", "On the knees"),
        (1, "Lie on your front", "Lifting one foot, then the other", "the usual form"),
    ],
)
def test_the_stage_says_where_the_form_is_done_and_what_is_smaller(
    catalogue: Catalogue, rung: int, coming: str, header: str, smaller: str
) -> None:
    usual = catalogue.exercises["forearm-plank"].default
    amount = replace(usual.left, rung=rung)
    plank = ExerciseItem("forearm-plank", replace(usual, left=amount, right=amount, sets=1))
    plan = lay_out(Routine("mine", "Mine", "", (plank,)), catalogue.exercises, Timing())
    words, engine = StageWords(plan, catalogue.exercises, catalogue.texts), Engine(plan)
    engine.start(0)
    assert scene_of(engine.moment(1), words).header.title == coming
    working_at = plan.starts[1] + 1
    engine.advance(working_at)
    assert scene_of(engine.moment(working_at), words).header.line == header
    assert words.smaller(1, smaller_plan(plan, 1, catalogue.exercises)) == smaller


def told(session: LedSession) -> str:
    """What a screen reader says of the number."""
    scene = session.page.stage.scene
    assert scene is not None
    return number_sentence(scene, session.driver.moment().state)


def test_a_screen_reader_hears_what_the_session_waits_for(lead: Lead) -> None:
    waiting = lead("full", Timing(wait_for_me=True))
    waiting.start()
    seen(waiting, waiting.plan.starts[1])
    assert told(waiting) == "Ready? Space or a click goes on"
    waiting.driver.hurts()
    assert told(waiting) == "", "the question says how to go on"


def test_a_screen_reader_hears_the_number_with_its_unit_and_after_what_it_counts(full: LedSession) -> None:
    ready = start_of(full, "supine-figure-four", StepKind.GET_READY)
    full.go_to(ready + 3)
    assert re.fullmatch(r"Get ready, \d+ seconds left", told(full))
    start = start_of(full, "supine-figure-four")
    full.go_to(start + 2)
    full.driver.pause()
    seconds = full.plan.steps[full.plan.starts.index(start)].planned_seconds - 2
    assert told(full) == f"Paused, {seconds:.0f} seconds left"
    full.driver.pause_or_resume()
    full.go_to(start + 4)
    assert told(full) == "Go on in 2 seconds"
    full.go_to(start + 5)
    assert told(full) == "Go on in 1 second"


def test_the_last_second_is_one_second(full: LedSession) -> None:
    index = full.plan.starts.index(start_of(full, "supine-figure-four"))
    seen(full, full.plan.starts[index + 1] - 0.5)
    assert told(full) == "1 second left"


def test_a_long_hold_within_a_rep_is_told_paused_and_counted_in(full: LedSession) -> None:
    seen(full, start_of(full, "pelvic-tilt") + 2 + 3.5)
    full.driver.pause()
    assert told(full) == "Paused, 7 seconds left, 1 of 5"
    full.driver.pause_or_resume()
    assert told(full) == "Go on in 3 seconds"
