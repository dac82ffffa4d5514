"""A whole session as it is heard: the driver, the speech and the mixer together, with a clock that is moved by hand."""

from array import array
from collections.abc import Iterable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from floorside.devices.sound.clip_store import ClipStore
from floorside.devices.sound.mixer import RATE, Mixer, Samples, Sound, load_tones
from floorside.domain.session.cues import TONES
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import StepKind
from floorside.domain.session.run_state import State
from floorside.domain.session.tone import Tone
from floorside.domain.speech.clips import Clip, Clips
from floorside.domain.speech.experience import experience_after
from floorside.domain.speech.phrases import BEFORE_TONE_SECONDS, Utterance
from floorside.domain.speech.script import texts_from
from floorside.planning import chosen_clips, find_routine, make_guide, make_plan
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.session.driver import SessionDriver
from tests.ui.hand_clock import HandClock

#: The samples of one piece of the stream, and from their making until they are heard, in seconds.
FRAMES, AHEAD_SECONDS = 1776, 0.164
#: The farewell ends within this time after the session.
FAREWELL_SECONDS = 20
#: The person goes on after this time, when the voice has said what the session waits for.
WAIT_SECONDS = 20

pytestmark = pytest.mark.qt_log_ignore("pipewire", extend=True)


class HeardStream:
    """Stands in for the device: it makes the stream piece by piece, as the helper process does."""

    def __init__(self, clock: HandClock, samples: dict[Sound, Samples]) -> None:
        self._clock = clock
        self._mixer = Mixer(samples.get)
        self._began = clock.now + AHEAD_SECONDS
        self.made = array("h")

    def schedule(self, sound: Tone | Clip, at: float) -> None:
        self._mixer.schedule(sound if isinstance(sound, Tone) else sound.file, at)

    def cancel(self) -> None:
        self._mixer.cancel()

    def hush(self) -> None:
        self._mixer.hush()

    def go_on(self) -> None:
        position = len(self.made)
        self.made.frombytes(self._mixer.mix(position, FRAMES, self._began + position / RATE))
        self._clock.now += FRAMES / RATE

    def sample_at(self, at: float) -> int:
        return round((at - self._began) * RATE)


def decoded(texts: Iterable[str], clips: Clips, qtbot: QtBot) -> dict[Sound, Samples]:
    """The tones, and the recordings of these texts."""
    samples: dict[Sound, Samples] = {}
    samples.update(load_tones().items())
    store = ClipStore(pytest.fail)
    for clip in dict.fromkeys(clip for text in texts for _, clip in clips.placed(text)):
        store.need(clip.file, clip.samples)
        qtbot.waitUntil(lambda clip=clip: store.samples(clip.file) is not None, timeout=60_000)  # type: ignore[misc]
        found = store.samples(clip.file)
        assert found is not None
        samples[clip.file] = found
    return samples


@pytest.mark.parametrize(("routine", "sessions_done"), [("flare", 0), ("chair", 9)])
def test_every_tone_and_phrase_is_heard_whole_at_its_sample_and_nothing_else(
    routine: str, sessions_done: int, qtbot: QtBot
) -> None:
    catalogue, settings = load_catalogue(), Settings()
    clips = chosen_clips(settings, catalogue.language)
    experience = experience_after(find_routine(routine, catalogue), sessions_done)
    plan = make_plan(find_routine(routine, catalogue), catalogue, settings, experience)
    guide, clock, engine = make_guide(catalogue, settings, experience), HandClock(), Engine(plan)
    samples = decoded(texts_from(plan, 0, guide), clips, qtbot)
    stream = HeardStream(clock, samples)
    driver = SessionDriver(engine, guide, clock.clock(), stream)
    tones: list[tuple[Sound, float]] = []
    phrases: list[tuple[Sound, float]] = []

    def place(said: Utterance) -> None:
        for after, clip in clips.placed(said.text):
            stream.schedule(clip, said.at + after)
            phrases.append((clip.file, said.at + after))

    driver.coming.connect(place)
    driver.cue_fired.connect(lambda cue: tones.append((TONES[cue.kind], cue.at)) if cue.kind in TONES else None)
    driver.start()
    waits = sum(step.kind is StepKind.WAIT for step in plan.steps)
    until = clock.now + plan.seconds + waits * WAIT_SECONDS + FAREWELL_SECONDS
    waited = 0.0
    while clock.now < until:
        stream.go_on()
        driver.wake()
        waited = waited + FRAMES / RATE if engine.state is State.WAITING else 0.0
        if waited > WAIT_SECONDS:
            driver.next_step()
    driver.deleteLater()
    assert engine.state is State.FINISHED
    rest = np.array(stream.made, dtype=np.int64)
    for sound, at in (*tones, *phrases):
        first = stream.sample_at(at)
        rest[first : first + len(samples[sound])] -= np.array(samples[sound], dtype=np.int64)
    assert not rest.any()
    for file, begin in phrases:
        end = begin + len(samples[file]) / RATE
        assert not [at for _, at in tones if begin < at < end + BEFORE_TONE_SECONDS - 1e-6], file
