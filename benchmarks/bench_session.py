"""Measures what a session costs on a real display, relative to a bare PySide6 window with a label in the same run.

QT_QPA_PLATFORM=xcb DISPLAY=:1 python -m benchmarks.bench_session

It runs a whole Short routine, with the get-readies shortened, in a window of 1366 × 768. It measures the share of one
core while a hold breathes, while reps and circles move, while it is paused, and with reduced motion; and the memory at
the end of this session, and of the second and the tenth in the same window. Before the second one, the window shows its
Routine page for the first time, which stays; later sessions should add next to nothing. Another run on a private sound
server compares the recorded voice with tones alone, the processor time of the helper process included. Needs
pulseaudio.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from benchmarks.bench_start import BARE, cpu_seconds, resident_mb
from tests.devices.sound_server import private_sound_server

from floorside.domain.speech.script import texts_from
from floorside.planning import chosen_clips, make_guide, make_plan
from floorside.routine_by_word import find_routine
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, VoiceLevel, save_settings
from floorside.storage.files.shipped.catalogue import load_catalogue

SECONDS = 12.0
#: Repeated movements reuse their pictures, so measure during a whole work step.
WORK_SECONDS = 34.0
LIMITS = {"hold": 2.0, "reps": 4.0, "circles": 4.0, "paused": 0.5, "reduced motion": 1.5}
MEMORY_LIMIT = 1.9
#: With the recorded voice: percent of a core more than with tones alone, memory, and MB of decoded recordings.
VOICE_POINTS, VOICE_MEMORY_LIMIT, VOICE_MB = 1.0, 2.2, 25.0
SESSIONS = 10
#: Alternating, so that other load on the computer affects both.
VOICE_ROUNDS = 3
#: What a session needed is given back once its last page is on the screen; a busy computer takes a while for that.
SETTLE_SECONDS = 5.0
#: So much of each further session; its pictures are made anew.
FURTHER_SECONDS = 8.0

#: Runs the program. Each line on stdin is a line of Python that may use `start`; a line on stdout answers it.
LED = """
import sys
from PySide6.QtCore import QSocketNotifier
from floorside import window_start
from floorside.__main__ import main
from floorside.ui.session.end_page import EndPage

class Start(window_start.Start):
    def go_on(self, straight_into):
        self.window.resize(1366, 768)
        super().go_on(straight_into)
        self.ear = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self.ear.activated.connect(self.obey)

    def obey(self):
        line = sys.stdin.readline()
        print(self.answer(line), flush=True) if line else self.window.close()

    def answer(self, line):
        start = self
        try:
            return eval(line)
        except Exception as error:
            return repr(error)

window_start.Start = Start
sys.exit(main(sys.argv[1:]))
"""


class Led:
    """The program in the middle of a session."""

    def __init__(self, folder: Path, settings: Settings, environment: Mapping[str, str] = os.environ) -> None:
        save_settings(data_folder(folder).settings, settings)
        command = [sys.executable, "-c", LED, "--data-dir", str(folder), "start", "short"]
        self.process = subprocess.Popen(
            command, env=dict(environment), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        while self.ask("start.app.session_controller.driver is not None") != "True":
            time.sleep(0.5)

    def ask(self, line: str) -> str:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def go_to(self, exercise: str) -> None:
        """Press Next until this exercise's work, and wait until it has begun. Raises RuntimeError if it does not come:
        Next does not go back.
        """
        driver = "start.app.session_controller.driver"
        moment = f"{driver}.moment().step"
        coming = f"{{step.exercise for step in {driver}.plan.steps[{driver}.moment().index:]}}"
        while self.ask(f"f'{{{moment}.kind}} {{{moment}.exercise}}'") != f"work {exercise}":
            if self.ask(f"{exercise!r} in {coming}") != "True":
                raise RuntimeError(f"{exercise} does not come any more: measure in the order of the routine")
            if self.ask(f"{driver}.moment().seconds_left > 4 or {moment}.kind == 'work'") == "True":
                self.ask(f"{driver}.next_step()")
            time.sleep(0.5)
        time.sleep(2)

    def percent(self, seconds: float = SECONDS) -> float:
        """The helper processes count."""
        before, began = self._cpu_seconds(), time.monotonic()
        time.sleep(seconds)
        return (self._cpu_seconds() - before) / (time.monotonic() - began) * 100

    def _cpu_seconds(self) -> float:
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text(encoding="ascii")
        return sum(map(cpu_seconds, (self.process.pid, *map(int, children.split()))))

    def end(self) -> float:
        """End the session; returns the memory in MB while its last page is shown."""
        self.ask("start.app.session_controller.driver.stop()")
        time.sleep(SETTLE_SECONDS)
        return resident_mb(self.process.pid)

    def one_more(self) -> float:
        """Leave the last page, and begin and end another session; returns the memory at its end."""
        self.ask("start.window.findChild(EndPage).done.click()")
        time.sleep(1)
        self.ask("start.app.start_routine('short')")
        self.go_to("bridge")
        time.sleep(FURTHER_SECONDS)
        return self.end()

    def close(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(20)


def measure() -> tuple[Mapping[str, float], Mapping[int, float]]:
    """Percent of a core by state, and the memory in MB after the first, the second and the last session."""
    percents = {}
    with tempfile.TemporaryDirectory() as folder:
        led = Led(Path(folder), Settings(tones_on=False, voice_level="tones", welcomed=True))
        for name, exercise in (("reps", "bridge"), ("hold", "supine-figure-four"), ("circles", "hip-circles")):
            led.go_to(exercise)
            percents[name] = led.percent(SECONDS if name == "hold" else WORK_SECONDS)
        led.ask("start.app.session_controller.driver.pause()")
        time.sleep(1)
        percents["paused"] = led.percent()
        memories = [led.end(), *(led.one_more() for _ in range(SESSIONS - 1))]
        led.close()
    with tempfile.TemporaryDirectory() as folder:
        led = Led(Path(folder), Settings(tones_on=False, voice_level="tones", welcomed=True, reduced_motion="on"))
        led.go_to("bridge")
        percents["reduced motion"] = led.percent()
        led.close()
    return percents, {number: memories[number - 1] for number in (1, 2, SESSIONS)}


def with_sound(voice_level: VoiceLevel) -> tuple[float, float]:
    """Percent of a core during reps that the voice counts, and the memory in MB after the session."""
    with private_sound_server() as server, tempfile.TemporaryDirectory() as folder:
        settings = Settings(voice_level=voice_level, welcomed=True)
        led = Led(Path(folder), settings, os.environ | server.environment)
        led.go_to("bridge")
        percent, memory = led.percent(WORK_SECONDS), led.end()
        led.close()
    return percent, memory


def decoded_mb() -> float:
    """What the recordings of the longest routine need."""
    catalogue, settings = load_catalogue(), Settings(voice_level="everything")
    plan = make_plan(find_routine("full", catalogue), catalogue, settings)
    clips, texts = chosen_clips(settings, catalogue), texts_from(plan, 0, make_guide(catalogue, settings))
    return sum(clip.samples for clip in {clip for text in texts for _, clip in clips.placed(text)}) * 2 / 1e6


def voice_is_good(bare: float) -> bool:
    """Print what the recorded voice costs; returns whether that is within the limits."""
    pairs = [(with_sound("everything"), with_sound("tones")) for _ in range(VOICE_ROUNDS)]
    points = statistics.median(voice[0] - tones[0] for voice, tones in pairs)
    memory = max(voice[1] for voice, _ in pairs)
    print(f"{'voice, more than tones':<24}{points:>10.1f} %{VOICE_POINTS:>8.1f} %")
    print(f"{'memory with voice':<24}{memory:>9.0f} MB = {memory / bare:.2f} × bare, limit {VOICE_MEMORY_LIMIT:.2f}")
    print(f"{'decoded recordings':<24}{decoded_mb():>9.1f} MB, limit {VOICE_MB:.0f} MB")
    return points <= VOICE_POINTS and memory / bare <= VOICE_MEMORY_LIMIT and decoded_mb() <= VOICE_MB


def bare_memory() -> float:
    with subprocess.Popen([sys.executable, "-c", BARE], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()  # it has painted
        time.sleep(3)
        memory = resident_mb(process.pid)
        process.terminate()
    return memory


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    bare = bare_memory()
    load = os.getloadavg()[0]
    percents, memories = measure()
    print(f"load before and after: {load:.1f}, {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{'':<24}{'of a core':>12}{'limit':>10}")
    for name, percent in percents.items():
        print(f"{name:<24}{percent:>10.1f} %{LIMITS[name]:>8.1f} %")
    for sessions, memory in memories.items():
        name = f"memory after {sessions}"
        print(f"{name:<24}{memory:>9.0f} MB = {memory / bare:.2f} × bare ({bare:.0f} MB), limit {MEMORY_LIMIT:.2f}")
    good = all(percent <= LIMITS[name] for name, percent in percents.items())
    good = good and max(memories.values()) / bare <= MEMORY_LIMIT
    return 0 if voice_is_good(bare) and good else 1


if __name__ == "__main__":
    sys.exit(main())
