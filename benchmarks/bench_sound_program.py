"""Checks the tones of the real program: leads its window through a session by keys, and finds each tone in a recording.

python -m benchmarks.bench_sound_program [--pictures FOLDER]

The session has pauses, other levels of speech, "It hurts" with each of its answers, help, and the floor view turned.
A phrase that a key cuts off is not found. Needs Xvfb, openbox, pulseaudio and parec.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.bench_sound import Session, report, session_of
from tests.devices.sound_server import Recorder, private_sound_server
from tools.surroundings import process

from floorside.domain.session.cues import TONES, CueKind
from floorside.domain.speech.phrases import Utterance, Weight
from floorside.language import ENGLISH
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.storage.files.shipped.voice_clips import load_clips

#: Runs the program, and writes down what it fires; each line on stdin names a key of the session's page.
LED = """
import json, sys
from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtTest import QTest
from floorside import window_start
from floorside.__main__ import main

class Start(window_start.Start):
    def go_on(self, straight_into):
        super().go_on(straight_into)
        self.fired, self.said = [], []
        driver = self.app.session_controller.driver
        driver.cue_fired.connect(lambda cue: self.fired.append((cue.kind, cue.at)))
        driver.spoken.connect(self.hear)
        self.ear = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self.ear.activated.connect(self.obey)

    def hear(self, said):
        self.said.append((said.at, said.text, said.seconds))

    def obey(self):
        words = sys.stdin.readline().split()
        driver = self.app.session_controller.driver
        answer = None
        if not words:
            self.window.close()
        elif words[0] == "picture":
            self.window.grab().save(words[1])
        elif words[0] == "told":
            answer = {"fired": self.fired, "said": self.said}
        elif words[0] == "moment":
            moment = driver.moment()
            answer = [moment.state, moment.step.kind, moment.step.exercise, moment.elapsed]
        else:
            QTest.keyClick(self.app.session_controller._page, getattr(Qt.Key, "Key_" + words[0]))
        print(json.dumps(answer), flush=True)

window_start.Start = Start
sys.exit(main(sys.argv[1:]))
"""

#: Seconds to wait, then the key. Answers to "It hurts": go on, smaller, rest and go on, the next exercise.
KEYS = (
    (9, "Space"),
    (3, "Space"),
    (6, "V"),
    (3, "V"),
    (4, "V"),
    (3, "V"),
    (20, "F"),
    (4, "R"),
    (14, "H"),
    (4, "Space"),
    (16, "Question"),
    (4, "Escape"),
    (1, "Space"),
    (14, "H"),
    (3, "2"),
    (3, "Down"),
    (35, "H"),
    (3, "1"),
    (2, "Left"),
    (10, "Space"),
    (16, "Up"),
    (5, "H"),
    (3, "1"),
    (2, "Right"),
    (40, "R"),
    (3, "F"),
    (25, "Space"),
    (4, "Space"),
    (60, "Escape"),
    (3, "Space"),
    (20, "H"),
    (3, "3"),
    (2, "E"),
    (2, "Escape"),
    (2, "Escape"),
)


class Program:
    """The program in a session, led by keys."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        command = [sys.executable, "-c", LED, "--data-dir", str(folder), "start", "short"]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, env=dict(environment), stdin=pipe, stdout=pipe, text=True)

    def ask(self, line: str) -> object:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(20)


def lead(program: Program, pictures: Path | None) -> Iterator[str]:
    """Press all keys; yields each with the moment after it."""
    for number, (seconds, key) in enumerate(KEYS):
        time.sleep(seconds)
        program.ask(key)
        if pictures is not None:
            time.sleep(0.3)
            program.ask(f"picture {pictures}/{number:02}-{key}.png")
        yield f"{key}: {program.ask('moment')}"


def record(pictures: Path | None) -> Session:
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with (
        private_sound_server() as server,
        tempfile.TemporaryDirectory() as home,
        process(screen, os.environ, subprocess.PIPE) as xvfb,
    ):
        assert xvfb.stdout is not None
        display = f":{xvfb.stdout.readline().decode().strip()}"
        environment = os.environ | server.environment | {"HOME": home, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        save_settings(data_folder(Path(home)).settings, Settings(welcomed=True))
        with process(["openbox"], environment):
            recorder = Recorder(server)
            recorder.start()
            program = Program(Path(home), environment)
            for line in lead(program, pictures):
                print(line, flush=True)
            told = program.ask("told")
            recording = recorder.stop()
            program.close()
    assert isinstance(told, dict)
    tones = tuple((TONES[CueKind(kind)], at) for kind, at in told["fired"] if kind in TONES)
    phrases = tuple(Utterance(at, text, seconds, Weight.COUNT) for at, text, seconds in told["said"])
    return session_of(tones, phrases, recording, load_clips(ENGLISH))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=Path, help="a folder for a picture after each key")
    arguments = parser.parse_args()
    if arguments.pictures:
        arguments.pictures.mkdir(parents=True, exist_ok=True)
    load = os.getloadavg()[0]
    session = record(arguments.pictures)
    print(f"load before and after: {load:.1f}, {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    report("program", session)


if __name__ == "__main__":
    main()
