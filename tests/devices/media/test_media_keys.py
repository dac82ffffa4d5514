"""A player on a private session bus, which gets requests as from a desktop."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

#: Runs as a program of its own: a process knows only one session bus.
PLAYER = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QProcess, QTimer
from floorside.devices.media.media_keys import MediaKeys

app = QCoreApplication([])
keys = MediaKeys()
assert keys.open()
keys.show("Bridge", True)
for name in ("play_pause", "next", "previous", "stop"):
    getattr(keys, name).connect(lambda name=name: print("pressed", name, flush=True))
NAME = f"org.mpris.MediaPlayer2.floorside.instance{app.applicationPid()}"
PLAYER = "org.mpris.MediaPlayer2.Player"
ASKED = [
    (f"{PLAYER}.PlayPause",),
    (f"{PLAYER}.Pause",),
    (f"{PLAYER}.Play",),
    (f"{PLAYER}.Next",),
    (f"{PLAYER}.Previous",),
    (f"{PLAYER}.Stop",),
    ("org.freedesktop.DBus.Properties.Get", f"string:{PLAYER}", "string:PlaybackStatus"),
    ("org.freedesktop.DBus.Properties.Get", f"string:{PLAYER}", "string:Metadata"),
    ("org.freedesktop.DBus.Properties.Get", "string:org.mpris.MediaPlayer2", "string:Identity"),
]


def ask(rest):
    if not rest:
        keys.close()
        assert not keys._player
        app.quit()
        return
    process = QProcess(app)
    process.finished.connect(lambda: (print(bytes(process.readAll().data()).decode()), ask(rest[1:])))
    process.start(
        "dbus-send", ["--session", "--print-reply", f"--dest={NAME}", "/org/mpris/MediaPlayer2", *rest[0]]
    )


ask(ASKED)
QTimer.singleShot(20_000, lambda: app.exit(1))
sys.exit(app.exec())
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs dbus-run-session")
def test_a_desktop_s_media_keys_arrive_and_it_sees_what_is_on(tmp_path: Path) -> None:
    script = tmp_path / "player.py"
    script.write_text(PLAYER)
    run = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(script)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    pressed = [line.split()[1] for line in run.stdout.splitlines() if line.startswith("pressed")]
    # Play does nothing while it plays.
    assert pressed == ["play_pause", "play_pause", "next", "previous", "stop"]
    for word in ("Playing", "Bridge", "Floorside"):
        assert f'"{word}"' in run.stdout


def test_without_a_session_bus_nothing_happens() -> None:
    imports = "from floorside.devices.media.media_keys import MediaKeys; "
    code = imports + "keys = MediaKeys(); assert not keys.open(); keys.close()"
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "PATH": "/usr/bin:/bin"}
    run = subprocess.run([sys.executable, "-c", code], env=nowhere, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_the_program_starts_without_loading_the_bus() -> None:
    code = "import sys, floorside.devices.media.media_keys; sys.exit('PySide6.QtDBus' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
