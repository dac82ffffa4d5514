"""What speaks which text: recordings are placed ahead, and the system's voice starts only for the rest."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.sound.speech import Speech
from floorside.devices.voice.voice import Voice
from floorside.domain.session.tone import Tone
from floorside.domain.speech.clips import COMMA_SECONDS, RATE, Clip, Clips

CLIPS = Clips("/voice", {"Bridge,": RATE, "ten times.": RATE, "Up.": RATE})
TWO_PARTS = "Bridge, ten times."


class HeardPlayer(CuePlayer):
    """Remembers what it was told to play; it has no helper process."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[float, Tone | Clip]] = []
        self.hushed = 0

    def schedule(self, sound: Tone | Clip, at: float) -> None:
        self.heard.append((at, sound))

    def hush(self) -> None:
        self.hushed += 1


class HeardVoice(Voice):
    """Remembers what it was told to say; `be_ready` makes it ready."""

    def __init__(self) -> None:
        super().__init__()
        self.users: set[str] = set()
        self.heard: list[str] = []

    @property
    def is_open(self) -> bool:
        return bool(self.users)

    def open(self, user: str = "") -> None:
        self.users.add(user)

    def close(self, user: str | None = None) -> None:
        self.users.discard(user or "")

    def say(self, text: str) -> None:
        if self.is_ready:
            self.heard.append(text)

    def be_ready(self) -> None:
        self._on_said({"is": "ready", "voice": "English", "voices": ["English"]})


class Made:
    def __init__(self) -> None:
        self.player, self.voice = HeardPlayer(), HeardVoice()
        self.speech = Speech(self.player, self.voice)
        self.speech.set_clips(CLIPS)


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[Made]:
    made = Made()
    yield made
    made.player.close()


def test_a_recorded_text_is_placed_part_after_part_and_needs_no_other_voice(made: Made) -> None:
    made.speech.open([TWO_PARTS, "Up."], "session")
    made.speech.place(TWO_PARTS, 100.0)
    made.speech.say(TWO_PARTS)
    (first, _), (second, clip) = made.player.heard
    assert (first, second) == pytest.approx((100, 101 + COMMA_SECONDS))
    assert clip == CLIPS.placed("ten times.")[0][1]
    assert not made.voice.is_open


def test_it_is_known_what_nobody_hears(made: Made) -> None:
    own = "My own words."
    assert made.speech.is_heard(own)
    made.voice._on_said({"is": "no_engine"})
    assert [made.speech.is_heard(text) for text in (own, TWO_PARTS, "")] == [False, True, True]
    made.speech.set_clips(Clips())
    assert not made.speech.is_heard()
    made.voice.be_ready()
    assert made.speech.is_heard(own)
    made.player._on_said({"is": "no_device"})
    assert not made.speech.is_heard(own)


def test_the_systems_voice_starts_with_a_session_that_has_other_texts(made: Made) -> None:
    made.speech.open(["Up.", "My own words."], "session")
    assert made.voice.users == {"session"}
    made.voice.be_ready()
    for text in ("Up.", "My own words."):
        made.speech.place(text, 100)
        made.speech.say(text)
    assert [sound for _, sound in made.player.heard] == [CLIPS.placed("Up.")[0][1]]
    assert made.voice.heard == ["My own words."]
    made.speech.close("session")
    assert not made.voice.is_open


def test_what_it_had_no_voice_for_is_said_when_the_voice_is_ready(made: Made, qtbot: QtBot) -> None:
    made.speech.open(["Up.", "My own words."], "session")
    with qtbot.assertNotEmitted(made.speech.ready):
        made.voice.be_ready()
    made.voice._on_lost()
    made.speech.say("My own words.")
    with qtbot.waitSignal(made.speech.ready, timeout=60_000):
        made.voice.be_ready()
    made.voice.close()


def test_a_recording_that_was_due_before_the_stream_played_is_said_again(made: Made, qtbot: QtBot) -> None:
    with qtbot.waitSignal(made.speech.ready, timeout=60_000):
        made.player.missed.emit()


def test_a_recording_that_cannot_be_played_is_logged_and_the_systems_voice_says_it(
    made: Made, caplog: pytest.LogCaptureFixture
) -> None:
    made.speech.open(["Up.", TWO_PARTS], "session")
    made.player.broken.emit(CLIPS.placed("ten times.")[0][1].file)
    assert "cannot be played" in caplog.text
    assert made.voice.users == {"session"}
    made.voice.be_ready()
    for text in ("Up.", TWO_PARTS):
        made.speech.place(text, 100)
        made.speech.say(text)
    assert len(made.player.heard) == 1
    assert made.voice.heard == [TWO_PARTS]


def test_it_tells_when_the_systems_voice_has_said_a_text_to_its_end(made: Made, qtbot: QtBot) -> None:
    made.speech.open(["Up.", "My own words."], "session")
    made.voice.be_ready()
    made.speech.say("My own words.")
    with qtbot.waitSignal(made.speech.finished, timeout=60_000):
        made.voice.silent.emit()
    for cut_off in (made.speech.stop, lambda: made.speech.say("Up.")):
        made.speech.say("My own words.")
        cut_off()
        with qtbot.assertNotEmitted(made.speech.finished):
            made.voice.silent.emit()


def test_a_missing_voice_is_told_as_what_it_is_for(made: Made, qtbot: QtBot) -> None:
    told: list[str] = []
    made.speech.trouble.connect(told.append)
    made.voice.trouble.emit("There is no voice.")
    made.speech.set_clips(Clips())
    made.voice.trouble.emit("There is no voice.")
    assert told[0].startswith("There is no voice for what is not recorded")
    assert told[1] == "There is no voice."
    with qtbot.waitSignal(made.speech.recovered, timeout=60_000):
        made.voice.recovered.emit()


def test_without_recordings_the_systems_voice_says_everything(made: Made) -> None:
    made.speech.set_clips(Clips())
    made.speech.open(["Up."], "session")
    made.voice.be_ready()
    made.speech.say("Up.")
    assert (made.player.heard, made.voice.heard) == ([], ["Up."])


def test_a_text_to_say_now_waits_for_the_device(made: Made) -> None:
    made.speech.open(["Up."])
    made.speech.say_now("Up.")
    assert made.player.heard == []
    made.player._on_said({"is": "open", "device": "Speakers"})
    assert len(made.player.heard) == 1
    made.speech.say_now("Up.")
    assert len(made.player.heard) == 2


def test_what_was_cut_off_is_not_said_when_the_device_opens(made: Made) -> None:
    made.speech.open(["Up."])
    made.speech.say_now("Up.")
    made.speech.stop()
    made.player._on_said({"is": "open", "device": "Speakers"})
    assert (made.player.heard, made.player.hushed) == ([], 1)


def test_without_sound_nobody_is_told_that_tones_go_on(made: Made) -> None:
    told: list[str] = []
    made.speech.trouble.connect(told.append)
    made.speech.recovered.connect(lambda: told.append("recovered"))
    made.speech.set_clips(Clips())
    made.player._be_troubled()
    made.voice.trouble.emit("There is no voice. Tones go on.")
    assert told == [], "that there is no sound says it all"
    made.player.recovered.emit()
    assert told == ["There is no voice. Tones go on."]
    made.player._troubled = False
    made.player._be_troubled()
    assert told[1:] == ["recovered"], "it is taken back"
