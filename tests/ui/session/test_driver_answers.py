"""How the driver answers a command: with a word where the voice is free, else with a tone."""

from collections.abc import Callable
from math import floor

import pytest
from pytestqt.qtbot import QtBot

from floorside.domain.speech.phrases import VoiceLevel
from tests.domain.guides import guide
from tests.ui.session.followed import Followed


def answers_heard(session: Followed) -> list[float]:
    return [at for at, tone in session.tones.heard() if tone == "answer"]


def test_more_and_less_are_answered_with_a_word_where_the_voice_is_free(followed: Followed) -> None:
    followed.go_on(25)
    followed.said.clear()
    followed.driver.add_seconds(10)
    followed.go_on(2)
    followed.driver.add_seconds(-10)
    followed.go_on(2)
    assert followed.said == [(25, "Longer."), (27, "Shorter.")]
    assert tuple(kind for _, kind in followed.cues if kind in ("more", "less")) == ("more", "less")
    assert answers_heard(followed) == []


def test_less_than_what_is_possible_is_not_answered(followed: Followed) -> None:
    followed.go_on(49)
    followed.driver.add_seconds(-10)
    followed.said.clear()
    followed.driver.add_seconds(-10)
    assert (followed.said, [kind for _, kind in followed.cues][-1]) == ([], "less")


def test_an_answer_never_cuts_off_what_is_spoken(followed: Followed) -> None:
    followed.go_on(0.5)
    spoken = followed.said[:]
    assert spoken, "the name is being said"
    followed.driver.add_seconds(10)
    followed.driver.tell("Tones off.")
    followed.go_on(1)
    assert followed.said[: len(spoken)] == spoken
    assert not {"Longer.", "Tones off."} & {text for _, text in followed.said}
    assert {round(at, 3) for at in answers_heard(followed)} == {0.7}, "a moment later, for both"


def test_with_tones_only_every_command_is_answered_with_a_tone(qtbot: QtBot) -> None:
    silent = Followed(guide(VoiceLevel.TONES))
    silent.go_on(25)
    commands: tuple[Callable[[], object], ...] = (
        silent.driver.pause_or_resume,
        silent.driver.pause_or_resume,
        silent.driver.hurts,
        silent.driver.rest,
        silent.driver.pause_or_resume,
        lambda: silent.driver.add_seconds(10),
        lambda: silent.driver.tell(""),
    )
    for number, command in enumerate(commands, 1):
        command()
        silent.go_on(5)
        assert len(answers_heard(silent)) == number
    assert silent.said == []
    silent.driver.deleteLater()


def test_a_key_that_is_held_down_sounds_once(qtbot: QtBot) -> None:
    silent = Followed(guide(VoiceLevel.TONES))
    silent.go_on(25)
    for _ in range(5):
        silent.driver.add_seconds(10)
        silent.clock.now += 0.03
    silent.go_on(1)
    assert len(answers_heard(silent)) == 1
    silent.driver.deleteLater()


def test_another_level_is_said_where_the_voice_is_free(followed: Followed) -> None:
    followed.go_on(25)
    followed.said.clear()
    followed.driver.set_guide(guide(VoiceLevel.EVERYTHING))
    followed.driver.tell("Voice, everything.")
    assert [text for _, text in followed.said] == ["Voice, everything."]


@pytest.mark.parametrize(
    ("pressed_at", "answered_at"),
    [
        (34.5, 34.7),  # the plan has a tone at 35
        (34.75, 35.3),
        (34.9, 35.3),
        (35.05, 35.3),
        (35.2, 35.4),
        (54.9, 55.3),  # the count-in begins at 55
    ],
)
def test_a_tone_that_answers_leaves_those_of_the_plan_to_sound_for_themselves(
    qtbot: QtBot, pressed_at: float, answered_at: float
) -> None:
    silent = Followed(guide(VoiceLevel.TONES))
    silent.go_on(floor(2 * pressed_at) / 2)
    silent.clock.now = 1000 + pressed_at
    silent.driver.tell("")
    silent.go_on(5)
    assert answers_heard(silent) == [pytest.approx(answered_at)]
    assert {(35, "halfway"), (55, "tick")} & set(silent.tones.heard())
    silent.driver.deleteLater()
