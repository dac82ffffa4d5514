"""The driver: it takes the time, and gives cues, records and tones, whatever the computer does meanwhile."""

import pytest

from floorside.domain.session.actions import ANSWER_SECONDS
from floorside.domain.session.cues import TONES, Cue
from floorside.domain.session.engine import Engine
from floorside.domain.session.run_state import State
from floorside.domain.speech.phrases import VoiceLevel
from floorside.ui.session.driver import HORIZON_SECONDS
from tests.domain.examples import STRETCH_AND_LIFT
from tests.domain.guides import guide
from tests.ui.session.followed import Followed


def test_a_whole_session_says_and_plays_each_cue_once_and_at_its_time(followed: Followed) -> None:
    followed.go_on(121)
    engine = Engine(STRETCH_AND_LIFT)
    events = engine.start(0) + engine.advance(120)
    cues = [event for event in events if isinstance(event, Cue)]
    assert followed.cues == [(cue.at, cue.kind) for cue in cues]
    assert followed.tones.heard() == [(cue.at, TONES[cue.kind]) for cue in cues if cue.kind in TONES]
    assert [record.position for record in followed.sets] == [1, 3, 5]
    assert followed.signs == ["ended"]
    assert len(followed.said) > 5


def test_each_phrase_comes_before_it_is_said_so_that_it_can_be_placed_ahead(followed: Followed) -> None:
    came = followed.came
    followed.go_on(130)
    assert [text for _, text, _ in came] == [text for _, text in followed.said]
    assert all(0 <= at - now <= HORIZON_SECONDS for at, _, now in came)
    ahead = [text for at, text, now in came if at - now >= 1]
    assert "Halfway." in ahead


def test_a_pause_hushes_and_is_answered_and_going_on_says_what_is_left(followed: Followed) -> None:
    hushed: list[bool] = []
    followed.driver.hushed.connect(lambda: hushed.append(True))
    followed.go_on(30)
    followed.said.clear()
    followed.driver.pause_or_resume()
    assert hushed == [True]
    followed.go_on(30)
    followed.driver.pause_or_resume()
    followed.go_on(20)
    assert [text for _, text in followed.said] == ["Paused.", "Go on.", "Halfway."]
    followed.driver.set_guide(guide(VoiceLevel.TONES))
    followed.said.clear()
    followed.go_on(60)
    assert followed.said == []


def test_what_was_placed_ahead_is_taken_back_when_the_person_pauses(followed: Followed) -> None:
    followed.go_on(17.5)
    followed.driver.pause_or_resume()
    followed.go_on(10)
    assert followed.tones.heard() == [(17, "tick")]
    assert followed.driver.moment().seconds_left == 3.5
    followed.driver.pause_or_resume()
    followed.go_on(4)
    assert followed.tones.heard()[1:] == [(28, "tick"), (29, "tick"), (30, "tick"), (31, "start")]


def test_a_key_that_comes_too_late_changes_nothing(followed: Followed) -> None:
    followed.go_on(121)
    for press in (followed.driver.pause_or_resume, followed.driver.next_step, followed.driver.hurts):
        press()
    assert followed.engine.state is State.FINISHED
    assert followed.signs == ["ended"]


def test_every_command_reaches_the_engine(followed: Followed) -> None:
    followed.driver.next_step()
    followed.go_on(10)
    followed.driver.add_seconds(10)
    assert followed.driver.moment().seconds_left == 33.5
    followed.driver.back()
    assert followed.driver.moment().index == 0
    followed.driver.hurts()
    assert followed.engine.state is State.HURT
    followed.driver.pause_or_resume()
    assert followed.driver.moment().state is State.RUNNING
    followed.driver.pause()
    assert followed.driver.moment().state is State.PAUSED
    followed.driver.stop()
    assert followed.driver.plan.works == STRETCH_AND_LIFT.works
    assert [record.outcome for record in followed.sets] == ["cut_short", "skipped", "skipped"]
    assert followed.signs == ["ended"]


@pytest.mark.parametrize("counts_sleep", [True, False], ids=["clock that sleeps on", "clock that stands still"])
@pytest.mark.parametrize("slept", [10, 8 * 3600])
def test_a_machine_that_slept_finds_the_session_paused_where_it_was(
    followed: Followed, counts_sleep: bool, slept: float
) -> None:
    followed.go_on(30)
    if counts_sleep:
        followed.clock.now += slept  # Windows
    else:
        followed.clock.asleep += slept  # Linux, macOS
    followed.driver.wake()
    assert followed.signs == ["slept"]
    moment = followed.driver.moment()
    assert (moment.state, moment.seconds_left, moment.active_seconds) == (State.PAUSED, 20, 30)
    assert followed.sets == []


@pytest.mark.parametrize("counts_sleep", [True, False], ids=["clock that sleeps on", "clock that stands still"])
def test_a_machine_that_slept_in_a_minutes_rest_asks_again_what_to_do(followed: Followed, counts_sleep: bool) -> None:
    followed.go_on(30)
    followed.driver.hurts()
    followed.driver.rest()
    followed.go_on(10)
    if counts_sleep:
        followed.clock.now += 45
    else:
        followed.clock.asleep += 45
    followed.driver.wake()
    assert followed.signs == ["slept"]
    assert followed.driver.moment().state is State.HURT
    followed.go_on(60)
    assert "That was a minute." not in " ".join(text for _, text in followed.said)


@pytest.mark.parametrize("counts_sleep", [True, False], ids=["clock that sleeps on", "clock that stands still"])
@pytest.mark.parametrize("is_paused", [True, False])
def test_after_the_computer_slept_a_lead_in_begins_anew(
    followed: Followed, counts_sleep: bool, is_paused: bool
) -> None:
    followed.go_on(18)
    if is_paused:
        followed.driver.pause()
    if counts_sleep:
        followed.clock.now += 600
    else:
        followed.clock.asleep += 600
    followed.driver.wake()
    followed.driver.pause_or_resume()
    assert followed.driver.moment().seconds_left == 20 + ANSWER_SECONDS
    followed.go_on(10)
    said = [text for _, text in followed.said[-4:]]
    assert said == ["Go on.", "Go supine.", "Stretch, thirty seconds.", "Left side."]


def test_sleep_is_noticed_before_a_command_is_obeyed(followed: Followed) -> None:
    followed.go_on(30)
    followed.clock.now += 600
    followed.driver.next_step()
    assert followed.driver.moment().state is State.PAUSED
    assert followed.driver.moment().index == 1


@pytest.mark.parametrize("comes", ["the answer to a key", "the end of a phrase"])
def test_sleep_is_noticed_whatever_comes_first_after_it(followed: Followed, comes: str) -> None:
    followed.go_on(2)
    followed.driver.say_again()
    followed.go_on(1.5)
    followed.clock.asleep += 600
    followed.driver.tell("Tones off.") if comes == "the answer to a key" else followed.driver.go_on_sooner()
    followed.go_on(0.5)
    assert followed.signs == ["slept"]
    assert followed.driver.moment().state is State.PAUSED


def test_a_stall_of_two_seconds_loses_no_set_and_shows_no_stale_cue(followed: Followed) -> None:
    followed.go_on(49)
    followed.clock.now += 2
    followed.driver.wake()
    assert [record.position for record in followed.sets] == [1]
    assert (50, "change_side") not in followed.cues
    assert (50, "change_side") in followed.tones.heard(), "it was placed ahead"
