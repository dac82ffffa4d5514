"""What a screen reader announces of a session where no voice speaks, and where one does."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt

from floorside.storage.files.settings import VoiceLevel
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session import announcer
from tests.ui.session.led_session import LedSession, first_hold

K = Qt.Key


class ReadSession(LedSession):
    """`read` is what was announced; `said` what the voice would say, and `is_heard` whether anybody hears it."""

    def __init__(self, theme: Theme, catalogue: Catalogue, voice_level: VoiceLevel, is_heard: bool) -> None:
        super().__init__(theme, catalogue, "short", voice_level=voice_level)
        self.read: list[str] = []
        self.said: list[str] = []
        self.is_heard = is_heard
        self.page.announcer.is_heard = lambda _text: self.is_heard
        self.driver.spoken.connect(lambda utterance: self.said.append(utterance.text))

    def times(self, words: str) -> int:
        """How often these words were announced."""
        return sum(each.count(words) for each in self.read)


Make = Callable[..., ReadSession]


@pytest.fixture
def begin(theme: Theme, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Begins one session at a level of the voice."""
    sessions: list[ReadSession] = []
    monkeypatch.setattr(announcer, "announce", lambda _, sentence: sessions[-1].read.append(sentence))

    def make(voice_level: VoiceLevel, is_heard: bool = False) -> ReadSession:
        sessions.append(ReadSession(theme, catalogue, voice_level, is_heard))
        sessions[-1].start()
        return sessions[-1]

    yield make
    for session in sessions:
        session.delete()


def test_with_tones_only_the_steps_are_announced_once_and_each_caption_as_it_changes(begin: Make) -> None:
    session = begin("tones")
    session.go_to(1)
    step, steps = session.read
    assert step == session.page.stage.step_sentence
    assert steps == " ".join(session.driver.written_steps())
    session.press(K.Key_Space)
    session.press(K.Key_Space)
    assert session.read == [step, steps]
    session.go_to(first_hold(session) + 15.1)
    assert session.read[-1] == "Halfway"
    assert session.times("Halfway") == 1


def test_without_a_sound_device_what_the_voice_would_say_is_announced_once(begin: Make) -> None:
    session = begin("everything")
    steps = session.driver.written_steps()
    session.go_to(session.plan.starts[1] + 1)
    assert set(steps) <= set(session.said)
    for said in session.said:
        assert session.times(said) == 1, said
    session.go_to(first_hold(session) + 16)
    assert "Halfway." in session.said
    assert session.times("Halfway") == 1, "the caption of its tone says the same"


def test_what_the_voice_says_is_not_announced(begin: Make) -> None:
    session = begin("everything", is_heard=True)
    session.go_to(first_hold(session) + 16)
    assert session.said
    assert all(", exercise " in each for each in session.read), "only where the session is"


def test_a_voice_that_goes_leaves_its_sentence_and_the_rest_of_the_steps(begin: Make) -> None:
    session = begin("everything", is_heard=True)
    steps = session.driver.written_steps()
    while steps[1] not in session.said:
        session.go_to(session.hand.now - 1000 + 0.5)
    session.is_heard = False
    session.page.show_voice()
    session.page.show_voice()
    session.go_to(session.plan.starts[1] - 1)
    assert [session.times(each) for each in steps] == [0, *(1 for _ in steps[1:])]


@pytest.mark.parametrize(("key", "word"), [(K.Key_Up, "Longer"), (K.Key_Down, "Shorter")])
def test_an_answer_is_announced_only_where_the_voice_does_not_give_it(begin: Make, key: Qt.Key, word: str) -> None:
    session = begin("everything", is_heard=True)
    session.go_to(session.plan.starts[1] - 8)
    session.press(key)
    assert (session.times(word), session.said.count(f"{word}.")) == (1, 0), "the voice leads to the exercise"
    session.go_to(first_hold(session) + 8)
    session.press(key)
    assert (session.times(word), session.said.count(f"{word}.")) == (1, 1)
    assert session.page.stage.caption == f"{word}."
    session.is_heard = False
    session.go_to(session.hand.now - 1000 + 3)
    session.press(key)
    assert (session.times(word), session.said.count(f"{word}.")) == (2, 2), "nobody hears the voice"
