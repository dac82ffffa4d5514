"""The scheduler: each phrase once, at its time, and none at a wrong moment."""

from dataclasses import replace

import pytest

from floorside.domain.exercise import Posture
from floorside.domain.routine import ExerciseItem
from floorside.domain.session.cues import Cue, CueKind
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan
from floorside.domain.session.run_state import Event
from floorside.domain.session.timing import COUNT_IN_SECONDS, Timing
from floorside.domain.speech.phrases import BEFORE_TONE_SECONDS, VoiceLevel
from floorside.domain.speech.scheduler import SpeechScheduler
from floorside.domain.speech.script import fit_to_speech, utterances
from tests.domain.examples import STRETCH_AND_LIFT, plan_of, same
from tests.domain.guides import guide

SHORT = guide(VoiceLevel.SHORT)
PLAN = fit_to_speech(STRETCH_AND_LIFT, SHORT)


class Followed:
    """A session and its scheduler, led as the driver leads them, with ticks of a tenth of a second."""

    def __init__(self, plan: Plan = PLAN) -> None:
        self.engine = Engine(plan)
        self.scheduler = SpeechScheduler(plan, SHORT)
        self.said: list[tuple[float, str]] = []
        self.now = 0.0
        self.take(self.engine.start(0))

    def take(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, Cue):
                self.scheduler.hear(event)
        self.scheduler.follow(self.engine.moment(self.now), self.now)
        self.said += [(round(said.at, 1), said.text) for said in self.scheduler.due(self.now)]

    def go_on(self, seconds: float, tick: float = 0.1) -> None:
        for _ in range(round(seconds / tick)):
            self.now += tick
            self.take(self.engine.advance(self.now))

    def texts(self) -> list[str]:
        return [text for _, text in self.said]


def test_undisturbed_it_says_the_whole_script_and_the_farewell() -> None:
    followed = Followed()
    followed.go_on(PLAN.seconds + 5)
    script = [
        (round(start + said.at, 1), said.text)
        for index, (start, step) in enumerate(zip(PLAN.starts, PLAN.steps, strict=True))
        for said in utterances(PLAN, index, step.planned_seconds, step.reps, SHORT)
    ]
    assert followed.said[:-1] == script
    assert followed.said[-1][1].startswith(SHORT.words.phrases.finished)
    assert followed.scheduler.next_due() is None


def test_a_pause_in_the_way_in_says_again_what_fits_and_nothing_over_its_answer() -> None:
    followed = Followed()
    followed.go_on(3)
    followed.scheduler.interrupt(followed.now)
    followed.take(followed.engine.pause(followed.now))
    followed.go_on(20)
    assert followed.texts()[-1] == SHORT.words.phrases.paused
    followed.said.clear()
    followed.scheduler.interrupt(followed.now)
    followed.take(followed.engine.resume(followed.now))
    resumed_at = followed.now
    followed.go_on(14)
    assert followed.texts()[:2] == [SHORT.words.phrases.resumed, "Go supine."]
    answered = resumed_at + SHORT.seconds_of(SHORT.words.phrases.resumed)
    assert followed.said[1][0] == pytest.approx(answered + 0.3 + 0.5, abs=0.11)  # heard out, then as at the beginning


def test_more_seconds_on_the_way_in_say_nothing_twice() -> None:
    followed = Followed()
    followed.go_on(5)
    followed.take(followed.engine.add_seconds(followed.now, 10))
    followed.go_on(20)
    assert followed.texts() == ["Go supine.", "Stretch, thirty seconds.", "Left side.", "Left side."]


def test_fewer_seconds_on_the_way_in_leave_out_what_no_longer_fits() -> None:
    followed = Followed()
    followed.go_on(1)
    followed.take(followed.engine.add_seconds(followed.now, -60))
    followed.go_on(3.4)
    assert all(at <= 4.4 - 3 for at, _ in followed.said)


@pytest.mark.parametrize("fewer", range(1, 16))
@pytest.mark.parametrize("after", [0.5, 1, 3, 5])
def test_no_phrase_runs_into_the_count_in_however_much_time_is_taken_away(after: float, fewer: int) -> None:
    followed = Followed()
    followed.go_on(after)
    begun = len(followed.said)
    followed.take(followed.engine.add_seconds(followed.now, -fewer))
    count_in = followed.now + followed.engine.moment(followed.now).seconds_left - COUNT_IN_SECONDS
    followed.go_on(count_in - followed.now)
    for at, text in followed.said[begun:]:
        assert at + SHORT.seconds_of(text) + BEFORE_TONE_SECONDS <= count_in + 0.1  # `at` is rounded


def test_a_longer_hold_says_halfway_at_its_own_half() -> None:
    followed = Followed()
    first_work = PLAN.starts[1]
    followed.go_on(first_work + 5)
    followed.take(followed.engine.add_seconds(followed.now, 10))
    followed.said.clear()
    followed.go_on(34)
    halfway, ten_left = (round(first_work + at, 1) for at in (20.5, 30))
    assert followed.said == [(halfway, "Halfway."), (ten_left, "Ten seconds left.")]


def test_a_hold_made_longer_twice_counts_down_once() -> None:
    followed = Followed()
    work = PLAN.starts[3]
    followed.go_on(work + 22)
    followed.said.clear()
    for _ in range(2):
        followed.take(followed.engine.add_seconds(followed.now, 10))
        followed.go_on(3)
    followed.go_on(31)
    assert [text for _, text in followed.said].count("Halfway.") == 0, "it was said"
    assert (round(work + 50, 1), "Ten seconds left.") in followed.said
    assert followed.texts().count("Ten seconds left.") == 1


def test_the_last_rep_is_the_last_one_however_many_there_are() -> None:
    followed = Followed()
    followed.go_on(PLAN.starts[5] + 6.5)
    followed.take(followed.engine.add_seconds(followed.now, 10))
    followed.said.clear()
    followed.go_on(14)
    assert followed.texts()[:2] == ["Three.", "Last one."]


def test_what_comes_too_late_is_not_said() -> None:
    followed = Followed()
    followed.go_on(6, tick=3)
    assert followed.said == []


def test_a_wait_asks_for_the_person() -> None:
    plan = plan_of(ExerciseItem("plank", same(1, 30)), timing=Timing(wait_for_me=True))
    followed = Followed(plan)
    followed.go_on(30)
    assert followed.texts()[-1] == SHORT.words.phrases.wait


def test_what_another_plan_of_the_same_steps_says_is_said_from_now_on() -> None:
    followed = Followed()
    other = tuple(replace(step, exercise="plank") if step.exercise == "lift" else step for step in PLAN.steps)
    followed.scheduler.set_guide(SHORT, replace(PLAN, steps=other))
    followed.go_on(200)
    said = " ".join(followed.texts())
    assert SHORT.texts["plank"].name in said
    assert SHORT.texts["lift"].name not in said


def test_another_level_holds_from_now_on() -> None:
    followed = Followed()
    followed.scheduler.set_guide(guide(VoiceLevel.TONES), PLAN)
    followed.scheduler.interrupt(followed.now)
    followed.go_on(200)
    assert followed.said == []


def test_taken_up_in_the_middle_of_a_way_in_it_says_anew_what_still_fits() -> None:
    followed = Followed()
    followed.go_on(3)
    followed.said.clear()
    followed.scheduler.interrupt(followed.now)
    followed.go_on(3)
    assert followed.said[0] == (3.6, "Go supine.")  # half a second after the tick that takes it up


def test_a_step_that_is_seen_late_keeps_its_times() -> None:
    followed = Followed()
    followed.go_on(PLAN.starts[2] - 0.2)
    followed.said.clear()
    followed.go_on(1, tick=1)
    followed.go_on(10)
    script = utterances(PLAN, 2, PLAN.steps[2].planned_seconds, 0, SHORT)
    assert followed.texts() == [said.text for said in script]
    assert followed.said[1][0] == pytest.approx(PLAN.starts[2] + script[1].at, abs=0.1)


def test_more_reps_say_no_number_twice() -> None:
    followed = Followed()
    followed.go_on(PLAN.starts[5] + 6.5)  # "Two." was at 6.25
    followed.take(followed.engine.add_seconds(followed.now, 10))
    followed.go_on(5)
    assert followed.texts().count("Two.") == 1


@pytest.mark.parametrize(("late", "said"), [(0, 1), (0.69, 1), (0.71, 0)])
def test_a_phrase_may_be_seven_tenths_of_a_second_late(late: float, said: int) -> None:
    scheduler = SpeechScheduler(PLAN, SHORT)
    scheduler.hear(Cue(10, CueKind.PAUSED, 0))
    assert len(scheduler.due(10 + late)) == said
    assert scheduler.next_due() is None


@pytest.mark.parametrize(("elapsed", "first"), [(0, 0.5), (0.5, 0.5), (0.7, 1.2), (4, 4.5)])
def test_a_step_first_seen_within_six_tenths_of_a_second_is_at_its_beginning(elapsed: float, first: float) -> None:
    engine, scheduler = Engine(PLAN), SpeechScheduler(PLAN, SHORT)
    engine.start(0)
    scheduler.follow(engine.moment(elapsed), elapsed)
    assert scheduler.next_due() == pytest.approx(first)


def test_it_speaks_from_the_guide_that_was_set_last() -> None:
    scheduler = SpeechScheduler(PLAN, SHORT)
    assert scheduler.guide is SHORT
    everything = guide(VoiceLevel.EVERYTHING)
    scheduler.set_guide(everything, PLAN)
    assert scheduler.guide is everything


def test_two_exercises_in_one_position_whose_steps_do_not_name_it_say_to_stay_there() -> None:
    everything = guide(VoiceLevel.EVERYTHING)
    plan = fit_to_speech(STRETCH_AND_LIFT, everything)
    lift = next(i for i, step in enumerate(plan.steps) if step.exercise == "lift")
    said = [each.text for each in utterances(plan, lift, plan.steps[lift].planned_seconds, 0, everything)]
    assert said[0] == everything.words.stay[Posture.SUPINE]


def times(followed: Followed) -> list[float]:
    return [each.at for each in followed.scheduler.upcoming(60)]


def test_what_follows_in_a_row_comes_sooner_if_a_phrase_ended_sooner_than_estimated() -> None:
    followed = Followed()
    assert not followed.scheduler.pull(0.2), "nothing has been said"
    followed.go_on(0.6)
    name, side, reminder = times(followed)
    until = 0.5 + SHORT.seconds_of("Go supine.")
    assert not followed.scheduler.pull(0.6), "the voice cannot have said all of it"
    assert followed.scheduler.pull(until + 0.1)  # 0.3 s after the last sound
    assert times(followed) == pytest.approx([name - 0.2, side - 0.2, reminder])
    assert not followed.scheduler.pull(until + 0.1), "it is known already"


def test_a_phrase_that_took_as_long_as_estimated_changes_nothing() -> None:
    followed = Followed()
    followed.go_on(0.6)
    before = times(followed)
    assert not followed.scheduler.pull(0.5 + SHORT.seconds_of("Go supine.") + 0.31)
    assert times(followed) == before


def test_a_phrase_that_waits_for_its_moment_stays_there() -> None:
    followed = Followed()
    followed.go_on(5)
    assert len(times(followed)) == 1, "the side is said again before the count"
    assert not followed.scheduler.pull(5.5)


def test_during_an_exercise_every_phrase_stays_at_its_moment() -> None:
    followed = Followed()
    followed.go_on(PLAN.starts[PLAN.works[0]] + 0.1)
    before = times(followed)
    assert not followed.scheduler.pull(followed.now)
    assert times(followed) == before


def test_a_short_answer_waits_for_nothing_and_cuts_nothing_off() -> None:
    followed = Followed()
    assert not followed.scheduler.tell("Tones off.", 0.5), "the voice says what comes"
    followed.go_on(PLAN.starts[1] + 3)  # in a silent part of the work
    assert followed.scheduler.tell("Tones off.", followed.now)
    followed.go_on(0.1)
    assert followed.texts()[-1] == "Tones off."


def test_at_tones_alone_there_is_no_short_answer() -> None:
    assert not SpeechScheduler(PLAN, guide(VoiceLevel.TONES)).tell("Tones off.", 0.0)


def test_a_voice_that_was_not_ready_gives_the_answer_that_still_stands() -> None:
    followed = Followed()
    followed.go_on(25)
    followed.take(followed.engine.pause(followed.now))
    followed.go_on(3)
    followed.said.clear()
    followed.scheduler.repeat(followed.now)
    followed.go_on(3)
    assert followed.said == [(28, SHORT.words.phrases.paused)]


def test_an_answer_is_not_given_late_once_the_session_has_gone_on() -> None:
    followed = Followed()
    followed.go_on(25)
    for command in (followed.engine.pause, followed.engine.resume):
        followed.take(command(followed.now))
        followed.go_on(5)
    followed.said.clear()
    followed.scheduler.repeat(followed.now)
    followed.go_on(3)
    assert not {SHORT.words.phrases.paused, SHORT.words.phrases.resumed} & set(followed.texts())


def test_an_answer_that_is_still_to_come_comes_once_at_its_time() -> None:
    followed = Followed()
    followed.go_on(PLAN.seconds + 1)
    followed.said.clear()
    followed.scheduler.repeat(followed.now)
    followed.go_on(5)
    (farewell,) = followed.said
    assert farewell == (PLAN.seconds + 2, SHORT.words.phrases.finished)
