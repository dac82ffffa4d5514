"""Checks that every tone and phrase is heard when it is due: runs a routine in real time, and finds each of them in a
recording.

python benchmarks/bench_sound.py [idle] [busy] [voice] [system] [--routine short] [--language de]
[--wav FILE]

It records a null sink, and subtracts each tone and each recorded phrase that it finds; the rest must be silence, or in
`system` the speech of the system's voice, see heard_speech.py. Needs pulseaudio and parec; `system` also
speech-dispatcher and espeak-ng.
"""

import argparse
import multiprocessing
import os
import statistics
import sys
import tempfile
import wave
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.heard_speech import Sounds, told
from tests.devices.sound_server import RATE, Recorder, Recording, SoundServer, private_sound_server

from floorside.devices.clock import system_clock
from floorside.devices.sound.clip_store import ClipStore
from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.sound.mixer import load_tones
from floorside.devices.sound.speech import Speech
from floorside.devices.voice.voice import Voice
from floorside.domain.session.cues import TONES, Cue
from floorside.domain.session.engine import Engine
from floorside.domain.session.tone import Tone
from floorside.domain.speech.clips import Clip, Clips
from floorside.domain.speech.phrases import Utterance
from floorside.language import ENGLISH, known_languages
from floorside.planning import chosen_clips, make_guide, make_plan
from floorside.routine_by_word import find_routine
from floorside.services.sound.tuning import tune_player, tune_speech
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.session.driver import SessionDriver

RUNS = ("idle", "busy", "voice", "system")
#: Look for a tone this far around its due time; it counts as found from this similarity on.
SEARCH_SECONDS = 0.25
ALIKE = 0.6
#: A sound that is further from its time than this is named.
LATE_MS = 30
#: The farewell ends before this time after the last exercise.
END_MS = 16_000
#: The largest remainder of a removed tone (of 32767).
NOISE = 40

Wave = NDArray[np.float64]
Sound = TypeVar("Sound")


@dataclass(frozen=True)
class Session:
    """The tones and the recorded phrases that were due (monotonic seconds), what the system's voice had to say, and the
    recording.
    """

    tones: tuple[tuple[Tone, float], ...]
    clips: tuple[tuple[Clip, float], ...]
    phrases: tuple[Utterance, ...]
    recording: Recording


@dataclass(frozen=True)
class Result:
    due: int
    errors_ms: tuple[float, ...]
    drift_ms_per_minute: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", nargs="*", metavar="|".join(RUNS))
    parser.add_argument("--routine", default="short")
    parser.add_argument("--language", default=ENGLISH, choices=known_languages())
    parser.add_argument("--wav", type=Path, help="keep the last recording in this file")
    arguments = parser.parse_args()
    if missing := SoundServer.missing():
        sys.exit(missing)
    for name in arguments.runs or RUNS:
        load = os.getloadavg()[0]
        session = record(name, arguments.routine, arguments.language)
        print(f"load before and after: {load:.1f}, {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        report(name, session)
        if arguments.wav:
            write_wav(arguments.wav, session.recording)


def report(name: str, session: Session) -> None:
    print(f"{'':<16}{'due':>6}{'heard':>7}{'median':>9}{'worst':>9}{'drift a minute':>16}")
    rest = np.array(session.recording.samples, dtype=float)
    print(row(f"{name}: tones", judge(session, session.tones, tone_waves(), rest)))
    if session.clips:
        waves = clip_waves(clip for clip, _ in session.clips)
        print(row(f"{name}: phrases", judge(session, session.clips, waves, rest)))
    print(f"{name}: besides these {besides(session, rest)}", flush=True)


def row(name: str, result: Result) -> str:
    off = [abs(error) for error in result.errors_ms] or [float("nan")]
    return (
        f"{name:<16}{result.due:>6}{len(result.errors_ms):>7}{statistics.median(off):>6.1f} ms{max(off):>6.1f} ms"
        f"{result.drift_ms_per_minute:>+13.2f} ms"
    )


def write_wav(path: Path, recording: Recording) -> None:
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(recording.samples.tobytes())


def record(name: str, routine: str, language: str) -> Session:
    with private_sound_server() as server, tempfile.TemporaryDirectory() as home:
        os.environ.update(server.environment, HOME=home)
        burner = multiprocessing.get_context("spawn").Process(target=burn, daemon=True)
        if name == "busy":
            burner.start()
        try:
            return follow(server, routine, settings_of(name), language)
        finally:
            if name == "busy":
                burner.terminate()


def burn() -> None:
    while True:
        pass


def settings_of(run: str) -> Settings:
    """Any name of a system's voice chooses the best one if there is none of this name."""
    loud = Settings(tones_volume=100, voice_volume=100)
    system = replace(loud, voice_name="the best")
    return {"voice": loud, "system": system}.get(run, replace(loud, voice_level="tones"))


def follow(server: SoundServer, routine: str, settings: Settings, language: str) -> Session:
    """Run one session in real time, with the program's own driver, player and speech."""
    application = QCoreApplication.instance() or QCoreApplication([])
    catalogue = load_catalogue(language)
    plan = make_plan(find_routine(routine, catalogue), catalogue, settings)
    player, voice = CuePlayer(), Voice(language)
    speech = Speech(player, voice)
    tune_player(player, settings)
    tune_speech(speech, voice, settings, catalogue)
    driver = SessionDriver(Engine(plan), make_guide(catalogue, settings), system_clock(), player)
    cues: list[Cue] = []
    phrases: list[Utterance] = []
    driver.cue_fired.connect(cues.append)
    driver.spoken.connect(phrases.append)
    driver.coming.connect(lambda utterance: speech.place(utterance.text, utterance.at))
    driver.spoken.connect(lambda utterance: speech.say(utterance.text))
    speech.finished.connect(driver.go_on_sooner)
    driver.ended.connect(lambda: QTimer.singleShot(END_MS, application.quit))
    recorder = Recorder(server)
    recorder.start()
    waits_for = voice.ready if settings.voice_name else player.opened
    waits_for.connect(driver.start)
    player.open()
    speech.open(driver.texts())
    application.exec()
    recording = recorder.stop()
    player.close()
    speech.close()
    tones = tuple((TONES[cue.kind], cue.at) for cue in cues if cue.kind in TONES)
    return session_of(tones, phrases, recording, chosen_clips(settings, catalogue))


def session_of(
    tones: tuple[tuple[Tone, float], ...], phrases: Sequence[Utterance], recording: Recording, clips: Clips
) -> Session:
    recorded = {phrase: clips.placed(phrase.text) for phrase in phrases}
    placed = tuple((clip, phrase.at + after) for phrase in phrases for after, clip in recorded[phrase])
    return Session(tones, placed, tuple(phrase for phrase in phrases if not recorded[phrase]), recording)


def tone_waves() -> dict[Tone, Wave]:
    return {tone: np.array(samples, dtype=float) for tone, samples in load_tones().items()}


def clip_waves(clips: Iterable[Clip]) -> dict[Clip, Wave]:
    application = QCoreApplication.instance() or QCoreApplication([])
    store, waves = ClipStore(print), {}
    for clip in dict.fromkeys(clips):
        store.need(clip.file, clip.samples)
        while (samples := store.samples(clip.file)) is None:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        waves[clip] = np.array(samples, dtype=float)
    return waves


def judge(session: Session, due: Sequence[tuple[Sound, float]], waves: Mapping[Sound, Wave], rest: Wave) -> Result:
    """Subtract all these sounds from `rest`."""
    errors, times = [], []
    for sound, at in due:
        first = take_out(rest, waves[sound], sample_at(session.recording, at))
        if first is None:
            print(f"not heard, {at - session.tones[0][1]:+.2f} s from the first tone: {sound}")
        else:
            errors.append((session.recording.time_of(first) - at) * 1000)
            if abs(errors[-1]) > LATE_MS:
                print(f"{errors[-1]:+.1f} ms, {at - session.tones[0][1]:+.2f} s from the first tone: {sound}")
            times.append(at / 60)
    drift = float(np.polyfit(np.array(times) - times[0], errors, 1)[0]) if len(times) > 1 else 0.0
    return Result(len(due), tuple(errors), drift)


def sample_at(recording: Recording, at: float) -> int:
    near = round((at - recording.starts[-1][1]) * RATE)
    return near + round((at - recording.time_of(near)) * RATE)


def take_out(rest: Wave, form: Wave, near: int) -> int | None:
    """Find `form` around the sample `near`, subtract it as loud as it is there, and return where it began; None if
    there is none.
    """
    reach = round(SEARCH_SECONDS * RATE)
    begin = max(0, near - reach)
    window = rest[begin : near + reach + len(form)]
    size = 1 << (len(window) + len(form)).bit_length()
    likeness = np.fft.irfft(np.fft.rfft(window, size) * np.conj(np.fft.rfft(form, size)), size)[: 2 * reach]
    place = int(np.argmax(likeness))
    loudness = likeness[place] / float(form @ form)
    if loudness < ALIKE:
        return None
    window[place : place + len(form)] -= loudness * form[: len(window) - place]
    return begin + place


def besides(session: Session, rest: Wave) -> str:
    """Everything else in the recording: it must be silent, or the speech of the system's voice."""
    loudest = float(np.max(np.abs(rest)))
    if not session.phrases:
        return "silence" if loudest <= NOISE else f"something as loud as {loudest:.0f} of 32767"
    sounds = Sounds(np.abs(rest), lambda at: sample_at(session.recording, at))
    return told(session.phrases, session.tones, sounds)


if __name__ == "__main__":
    main()
