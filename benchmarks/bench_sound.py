"""Checks that every tone is heard when it is due: runs a routine in real time, and finds each tone in a recording.

python benchmarks/bench_sound.py [idle] [busy] [voice] [--routine short]

It records a null sink, and subtracts each tone that it finds; the rest must be silence, or speech at the right times.
Needs pulseaudio and parec; `voice` also speech-dispatcher and espeak-ng.
"""

import argparse
import multiprocessing
import os
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QTimer

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.devices.sound_server import RATE, Recorder, Recording, SoundServer, private_sound_server

from floorside.devices.clock import system_clock
from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.sound.mixer import load_tones
from floorside.devices.voice.voice import Voice
from floorside.domain.session.cues import TONES, Cue, Tone
from floorside.domain.session.engine import Engine
from floorside.domain.speech.phrases import Utterance
from floorside.planning import find_routine, make_guide, make_plan
from floorside.storage.files.catalogue import load_catalogue
from floorside.storage.files.settings import Settings
from floorside.ui.session.driver import SessionDriver

RUNS = ("idle", "busy", "voice")
#: Look for a tone this far around its due time; it counts as found from this similarity on.
SEARCH_SECONDS = 0.25
ALIKE = 0.6
#: The largest remainder of a removed tone, and the least level of a voice (of 32767).
NOISE = 40
SPEECH = 300

Wave = NDArray[np.float64]


@dataclass(frozen=True)
class Session:
    """The tones that were due (monotonic seconds), and the recording."""

    tones: tuple[tuple[Tone, float], ...]
    phrases: tuple[Utterance, ...]
    recording: Recording


@dataclass(frozen=True)
class Result:
    due: int
    found: int
    errors_ms: tuple[float, ...]
    drift_ms_per_minute: float
    rest: Wave


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", nargs="*", metavar="|".join(RUNS))
    parser.add_argument("--routine", default="short")
    arguments = parser.parse_args()
    if missing := SoundServer.missing():
        sys.exit(missing)
    print(f"{'':<8}{'tones due':>10}{'heard':>7}{'median':>9}{'worst':>9}{'drift a minute':>16}   besides the tones")
    for name in arguments.runs or RUNS:
        session = record(name, arguments.routine)
        result = judge(session)
        print(row(name, result, besides(session, result)), flush=True)


def row(name: str, result: Result, rest: str) -> str:
    off = [abs(error) for error in result.errors_ms] or [float("nan")]
    return (
        f"{name:<8}{result.due:>10}{result.found:>7}{statistics.median(off):>6.1f} ms{max(off):>6.1f} ms"
        f"{result.drift_ms_per_minute:>+13.2f} ms   {rest}"
    )


def record(name: str, routine: str) -> Session:
    with private_sound_server() as server, tempfile.TemporaryDirectory() as home:
        os.environ.update(server.environment, HOME=home)
        burner = multiprocessing.get_context("spawn").Process(target=burn, daemon=True)
        if name == "busy":
            burner.start()
        try:
            return follow(server, routine, "short" if name == "voice" else "tones")
        finally:
            if name == "busy":
                burner.terminate()


def burn() -> None:
    while True:
        pass


def follow(server: SoundServer, routine: str, level: Literal["short", "tones"]) -> Session:
    """Run one session in real time, with the program's own driver, player and voice."""
    application = QCoreApplication.instance() or QCoreApplication([])
    catalogue = load_catalogue()
    settings = replace(Settings(), voice_level=level)
    plan = make_plan(find_routine(routine, catalogue), catalogue, settings)
    player, voice = CuePlayer(), Voice()
    driver = SessionDriver(Engine(plan), make_guide(catalogue, settings), system_clock(), player)
    cues: list[Cue] = []
    phrases: list[Utterance] = []
    driver.cue_fired.connect(cues.append)
    driver.spoken.connect(phrases.append)
    driver.spoken.connect(lambda utterance: voice.say(utterance.text))
    driver.ended.connect(lambda: QTimer.singleShot(8000, application.quit))
    recorder = Recorder(server)
    recorder.start()
    waits_for = player.opened if level == "tones" else voice.ready
    waits_for.connect(driver.start)
    player.open()
    if level != "tones":
        voice.open()
    application.exec()
    recording = recorder.stop()
    player.close()
    voice.close()
    tones = tuple((TONES[cue.kind], cue.at) for cue in cues if cue.kind in TONES)
    return Session(tones, tuple(phrases), recording)


def judge(session: Session) -> Result:
    forms = {tone: np.array(samples, dtype=float) for tone, samples in load_tones().items()}
    rest = np.array(session.recording.samples, dtype=float)
    errors, times = [], []
    for tone, at in session.tones:
        first = take_out(rest, forms[tone], sample_at(session.recording, at))
        if first is not None:
            errors.append((session.recording.time_of(first) - at) * 1000)
            times.append(at / 60)
    drift = float(np.polyfit(np.array(times) - times[0], errors, 1)[0]) if len(times) > 1 else 0.0
    return Result(len(session.tones), len(errors), tuple(errors), drift, rest)


def sample_at(recording: Recording, at: float) -> int:
    near = round((at - recording.starts[-1][1]) * RATE)
    return near + round((at - recording.time_of(near)) * RATE)


def take_out(rest: Wave, form: Wave, near: int) -> int | None:
    """Find `form` around the sample `near`, subtract it, and return where it began; None if it is not there."""
    reach = round(SEARCH_SECONDS * RATE)
    begin = max(0, near - reach)
    window = rest[begin : near + reach + len(form)]
    size = 1 << (len(window) + len(form)).bit_length()
    likeness = np.fft.irfft(np.fft.rfft(window, size) * np.conj(np.fft.rfft(form, size)), size)[: 2 * reach]
    place = int(np.argmax(likeness))
    if likeness[place] < ALIKE * float(form @ form):
        return None
    window[place : place + len(form)] -= form[: len(window) - place]
    return begin + place


def besides(session: Session, result: Result) -> str:
    """Everything else in the recording: it must be silent, or contain each phrase once, begun in time and never over
    the start of a tone.
    """
    loudest = float(np.max(np.abs(result.rest)))
    if not session.phrases:
        return "silence" if loudest <= NOISE else f"something as loud as {loudest:.0f} of 32767"
    unheard = [phrase for phrase in session.phrases if not is_loud(session, result.rest, phrase.at, phrase.at + 0.6)]
    over = sum(is_loud(session, result.rest, at - 0.02, at + 0.05) for _, at in session.tones)
    longer = [overrun for phrase in session.phrases if (overrun := overran(session, result.rest, phrase)) > 0]
    return (
        f"{len(session.phrases) - len(unheard)} of {len(session.phrases)} phrases, {over} over a tone's onset, "
        f"{len(longer)} longer than estimated (most {max(longer, default=0):.2f} s)"
        + "".join(f"\n{'':<8}{about_unheard(session, result.rest, phrase)}" for phrase in unheard)
    )


def about_unheard(session: Session, rest: Wave, phrase: Utterance) -> str:
    """What was recorded instead of a phrase: a later beginning, or nothing, and how long before it the voice spoke."""
    steps: Sequence[float] = [0.05 * i for i in range(60)]
    begins = next((s for s in steps if is_loud(session, rest, phrase.at + s, phrase.at + s + 0.05)), None)
    before = next((s for s in steps if is_loud(session, rest, phrase.at - s - 0.05, phrase.at - s)), None)
    late = "silent for 3 s" if begins is None else f"begins {begins:.2f} s late"
    return f"not heard: {phrase.text!r}, {late}, " + (
        "nothing was spoken before it" if before is None else f"{before:.2f} s after something else"
    )


def is_loud(session: Session, rest: Wave, begin: float, end: float) -> bool:
    piece = rest[sample_at(session.recording, begin) : sample_at(session.recording, end)]
    return bool(np.any(np.abs(piece) > SPEECH))


def overran(session: Session, rest: Wave, phrase: Utterance) -> float:
    """Seconds by which a voice continued beyond the estimated end, up to half a second."""
    steps: Sequence[float] = [0.05 * i for i in range(10)]
    loud = [s for s in steps if is_loud(session, rest, phrase.until + s, phrase.until + s + 0.05)]
    return max(loud, default=-0.05) + 0.05


if __name__ == "__main__":
    main()
