"""A whole session as it is heard: the driver, the speech and the mixer together, with a clock that is moved by hand."""

from array import array
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from floorside.devices.sound.clip_store import ClipStore
from floorside.devices.sound.mixer import RATE, Mixer, Samples, Sound, load_tones
from floorside.domain.exercise import DoseKind, Posture
from floorside.domain.own_exercise import OwnExercise, own_exercise, own_text
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.session.cues import TONES
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import StepKind
from floorside.domain.session.run_state import State
from floorside.domain.session.tone import Tone
from floorside.domain.speech.clips import Clip, Clips
from floorside.domain.speech.experience import Experience, experience_after
from floorside.domain.speech.phrases import BEFORE_TONE_SECONDS, Utterance, estimate_seconds
from floorside.domain.speech.script import texts_from
from floorside.own_voice.job import record_missing
from floorside.planning import chosen_clips, make_guide, make_plan
from floorside.routine_by_word import find_routine
from floorside.storage.data_folder import data_folder
from floorside.storage.files.own.own_clips import load_own_clips
from floorside.storage.files.own.own_exercises import save_own_exercise
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
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
    catalogue = load_catalogue()
    found = find_routine(routine, catalogue)
    check_heard(found, catalogue, experience_after(found, sessions_done), qtbot)


def test_an_own_exercise_is_heard_in_the_same_voice_whole_and_without_a_long_silence(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder, catalogue = data_folder(tmp_path), load_catalogue()
    folder.exercises.mkdir()
    save_own_exercise(folder.exercises, LONG)
    assert record_missing(folder, "en", lambda: noise) == []
    catalogue.put(LONG)
    catalogue.own_clips.update(load_own_clips(folder.voice))
    items = (
        ExerciseItem("bridge", catalogue.exercises["bridge"].default),
        ExerciseItem(LONG.id, LONG.exercise.default),
    )
    said = check_heard(Routine("mine", "Mine", "", items), catalogue, Experience(), qtbot)
    steps = [each for each in said if each.text in LONG.text.steps]
    assert len(steps) == len(LONG.text.steps)
    assert max(two.at - one.until for one, two in pairwise(steps)) < LONGEST_SILENCE_SECONDS


#: With as many words in a step as there may be.
LONG = OwnExercise(
    own_exercise("own-door", Posture.STANDING, DoseKind.HOLD),
    own_text(
        "Doorway stretch",
        [
            "Stand in a doorway, one forearm against its frame at shoulder height.",
            "Step slowly forward with one foot until you feel a mild stretch.",
            "Let your shoulder blade slide down towards your back pocket, breathing easily.",
        ],
    ),
)
LONGEST_SILENCE_SECONDS = 1.0


def noise(text: str) -> bytes:
    """As long as a voice would take, loud, and different for each text."""
    random = np.random.default_rng(len(text))
    return random.integers(-9000, 9000, round(estimate_seconds(text) * 1.3 * RATE), dtype="<i2").tobytes()


def check_heard(routine: Routine, catalogue: Catalogue, experience: Experience, qtbot: QtBot) -> list[Utterance]:
    """Run a whole session; returns what was said."""
    settings = Settings()
    clips = chosen_clips(settings, catalogue)
    plan = make_plan(routine, catalogue, settings, experience)
    guide, clock, engine = make_guide(catalogue, settings, experience), HandClock(), Engine(plan)
    samples = decoded(texts_from(plan, 0, guide), clips, qtbot)
    stream = HeardStream(clock, samples)
    driver = SessionDriver(engine, guide, clock.clock(), stream)
    tones: list[tuple[Sound, float]] = []
    phrases: list[tuple[Sound, float]] = []

    said: list[Utterance] = []

    def place(utterance: Utterance) -> None:
        said.append(utterance)
        for after, clip in clips.placed(utterance.text):
            stream.schedule(clip, utterance.at + after)
            phrases.append((clip.file, utterance.at + after))

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
    assert len(phrases) >= len(said), "each is recorded"
    return said
