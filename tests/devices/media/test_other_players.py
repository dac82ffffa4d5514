"""Other players on a private session bus: they pause for a session, and continue after it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FAKE = Path(__file__).with_name("fake_player.py")

#: Starts the players, waits until they are there, and does what `steps` says with each answer awaited.
RUN = """
import subprocess, sys, threading
from PySide6.QtCore import QCoreApplication, QTimer
from floorside.devices.media.other_players import OtherPlayers

fake, players, steps = sys.argv[1], sys.argv[2].split(","), sys.argv[3].split(",")
app = QCoreApplication([])
others = OtherPlayers(app)
running, heard = [], []
for each in players:
    process = subprocess.Popen([sys.executable, fake, *each.split("=")], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline().endswith("ready\\n")
    threading.Thread(target=lambda p=process: heard.extend(p.stdout), daemon=True).start()
    running.append(process)

def ask(name, what):
    words = ["dbus-send", "--session", "--print-reply", f"--dest=org.mpris.MediaPlayer2.{name}"]
    words += ["/org/mpris/MediaPlayer2", f"org.mpris.MediaPlayer2.Player.{what}"]
    subprocess.run(words, check=True, capture_output=True)

def go(rest):
    if not rest:
        app.quit()
        return
    step, _, argument = rest[0].partition(":")
    if step == "expect":
        if argument and f"{argument.replace('-', ' ')}\\n" not in heard:
            QTimer.singleShot(20, lambda: go(rest))
            return
    elif step == "stop":
        ask(argument, "Stop")
    else:
        getattr(others, step)()
    go(rest[1:])

QTimer.singleShot(0, lambda: go(steps))
QTimer.singleShot(40_000, lambda: app.exit(1))
code = app.exec()
for name in (each.split("=")[0] for each in players):  # what was asked before is answered before this
    ask(name, "Stop")
for process in running:
    process.kill()
    process.wait()
print("".join(heard))
sys.exit(code)
"""


def told(tmp_path: Path, players: str, steps: str) -> list[str]:
    """What the players were asked, in order. `players`: NAME=STATUS; `steps`: methods, and expect:NAME-WHAT."""
    run = tmp_path / "run.py"
    run.write_text(RUN)
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(run), str(FAKE), players, steps],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [line for line in done.stdout.splitlines() if line]


bus = pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs dbus-run-session")


@bus
def test_what_plays_is_paused_and_goes_on_afterwards_and_nothing_else_does(tmp_path: Path) -> None:
    steps = "pause,expect:music-pause,let_go_on,expect:music-play"
    assert told(tmp_path, "music=Playing,podcast=Paused,radio=Stopped", steps) == ["music pause", "music play"]


@bus
def test_what_somebody_stopped_meanwhile_stays_silent(tmp_path: Path) -> None:
    steps = "pause,expect:music-pause,expect:film-pause,stop:music,let_go_on,expect:film-play"
    asked = told(tmp_path, "music=Playing,film=Playing", steps)
    assert sorted(asked) == ["film pause", "film play", "music pause"]


@bus
def test_neither_floorside_nor_a_player_that_passes_on_is_paused(tmp_path: Path) -> None:
    steps = "pause,expect:music-pause,let_go_on,expect:music-play"
    players = "floorside.instance1=Playing,playerctld=Playing,music=Playing"
    assert told(tmp_path, players, steps) == ["music pause", "music play"]


@bus
def test_the_program_s_end_lets_them_go_on_before_it_is_gone(tmp_path: Path) -> None:
    assert told(tmp_path, "music=Playing", "pause,expect:music-pause,close") == ["music pause", "music play"]


def test_without_a_session_bus_nothing_happens() -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from floorside.devices.media.other_players import OtherPlayers\n"
        "app = QCoreApplication([]); others = OtherPlayers(app); others.pause(); others.let_go_on(); others.close()\n"
        "QTimer.singleShot(0, app.quit); app.exec()"
    )
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "PATH": "/usr/bin:/bin"}
    run = subprocess.run([sys.executable, "-c", code], env=nowhere, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
