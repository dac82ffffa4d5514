"""Runs while mmdebstrap holds a new Debian open: `in_fresh_debian.py ROOT DEB [voice]`.

The .deb is installed there, checks itself, leads a session whose tones are recorded, is killed, takes the session up
again with its recorded voice, and is purged. The screen and the sound server are this computer's. `voice`: and with the
packages that it recommends it speaks a language that is not recorded.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent / "src")]

from tests.devices.sound_server import RATE, Recorder, Recording, SoundServer, private_sound_server  # noqa: E402
from tools.surroundings import process  # noqa: E402

from steps.release import give_up  # noqa: E402

PERSON = "1000"
HOME = "home/somebody"
SETTINGS = 'welcomed = true\nvoice_level = "{level}"\nwords_language = "{language}"\n'
#: The files of a person, and of the computer's own work, are no part of the package.
NOT_OF_THE_PACKAGE = ("home", "tmp", "proc", "sys", "dev", "var/log", "root", "run")
#: The first exercise is announced, counted in and begun meanwhile.
SESSION_SECONDS = 45
LEAST_TONES = 3
#: Of the time, so much is filled with words.
LEAST_SPOKEN = 0.2
WINDOW_SECONDS = 60
ENDED_SECONDS = 10
SOUND_PORT = 47_130

Environment = Mapping[str, str]


def main(words: Sequence[str]) -> int:
    root = Path(words[0])
    shutil.copy(words[1], root / "tmp" / "floorside.deb")
    make_person(root)
    install(root, "/tmp/floorside.deb")
    print(as_person(root, "floorside --version; floorside check --program; floorside plan short >plan.txt"), flush=True)
    with surroundings() as (server, environment):
        lead_and_take_up(root, server, environment)
        if "voice" in words:
            speak(root, server, environment)
    end_all(root)
    purge(root)
    return 0


def make_person(root: Path) -> None:
    (root / HOME / ".config" / "floorside").mkdir(parents=True)
    change_settings(root, level="tones")
    inside(root, "chown", "-R", f"{PERSON}:{PERSON}", f"/{HOME}")


def change_settings(root: Path, level: str, language: str = "en") -> None:
    text = SETTINGS.format(level=level, language=language)
    (root / HOME / ".config" / "floorside" / "settings.toml").write_text(text, encoding="utf-8")


def install(root: Path, *packages: str) -> None:
    inside(root, "apt-get", "update", "-q")
    inside(root, "apt-get", "install", "-y", "-q", "--no-install-recommends", *packages)


def lead_and_take_up(root: Path, server: SoundServer, environment: Environment) -> None:
    """A session is killed, found in the history, and taken up where it was, with the recorded voice."""
    tones = len(heard(root, server, environment, "start short").onsets())
    print(f"a session: {tones} tones in {SESSION_SECONDS} s, then killed", flush=True)
    began = [each["started"] for each in sessions(root)]
    change_settings(root, level="everything")
    spoken = loud_part(heard(root, server, environment, "", press="Return"))
    print(f"taken up with the recorded voice: sound in {spoken:.0%} of the time", flush=True)
    if tones < LEAST_TONES or spoken < LEAST_SPOKEN:
        give_up("the session, or its voice, is not heard")
    if len(began) != 1 or [each["started"] for each in sessions(root)] != began:
        give_up("the session was not taken up")
    print(as_person(root, "floorside check && floorside history"), flush=True)


def speak(root: Path, server: SoundServer, environment: Environment) -> None:
    """With the packages that it recommends, the system's voice is heard, and not only tones."""
    fields = inside(root, "dpkg-query", "-W", "-f=${Recommends}", "floorside")
    install(root, *(each.split()[0] for each in fields.split(",")), "speech-dispatcher-audio-plugins")
    change_settings(root, level="everything", language="de")
    said = as_person(root, "floorside check --program | grep speaking", **environment)
    print(said, flush=True)
    spoken = loud_part(heard(root, server, environment, "start chair"))
    print(f"with the system's voice: sound in {spoken:.0%} of the time", flush=True)
    if "can speak" not in said or spoken < LEAST_SPOKEN:
        give_up("the voice is not heard")


def end_all(root: Path) -> None:
    """The speech server goes on by itself, and what runs there keeps the new Debian from being thrown away."""
    until = time.monotonic() + ENDED_SECONDS
    while running := [each for each in Path("/proc").glob("[0-9]*") if is_inside(each, root)]:
        if time.monotonic() > until:
            give_up(f"processes do not end: {', '.join(each.name for each in running)}")
        for each in running:
            with suppress(ProcessLookupError):
                os.kill(int(each.name), signal.SIGKILL)
        time.sleep(0.1)


def is_inside(running: Path, root: Path) -> bool:
    try:
        return (running / "root").readlink() == root
    except OSError:  # it has ended
        return False


def purge(root: Path) -> None:
    """Nothing but what is the person's may be left."""
    inside(root, "apt-get", "purge", "-y", "-q", "floorside")
    places = [word for place in NOT_OF_THE_PACKAGE for word in ("-path", f"/{place}", "-prune", "-o")]
    if left := inside(root, "find", "/", *places, "-iname", "*floorside*", "-print"):
        give_up(f"left behind:\n{left}")
    if not (root / HOME / ".local/share/floorside/history.db").exists():
        give_up("the history of somebody is gone")


def heard(root: Path, server: SoundServer, environment: Environment, words: str, press: str = "") -> Recording:
    """What is heard of a window that is killed after a while. `press`: a key, once the window is there."""
    recorder = Recorder(server)
    recorder.start()
    with process(["chroot", str(root), *person(f"exec floorside {words}", environment)], os.environ) as window:
        until_window(environment)
        if press:
            xdotool(environment, "key", press)
        time.sleep(SESSION_SECONDS)
        window.kill()
    return recorder.stop()


def until_window(environment: Environment) -> None:
    end = time.monotonic() + WINDOW_SECONDS
    while not xdotool(environment, "search", "--onlyvisible", "--name", "Floorside"):
        if time.monotonic() > end:
            give_up("no window appears")
        time.sleep(0.5)
    time.sleep(2)  # until it has the keyboard


def xdotool(environment: Environment, *words: str) -> str:
    done = subprocess.run(
        ["xdotool", *words], env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def loud_part(recording: Recording) -> float:
    """Of all tenths of a second, the part in which something sounds."""
    step = RATE // 10
    tenths = [recording.samples[at : at + step] for at in range(0, len(recording.samples), step)]
    return sum(max(map(abs, tenth)) > 300 for tenth in tenths) / len(tenths)


def sessions(root: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(as_person(root, "floorside history --json"))
    return found


def as_person(root: Path, script: str, **variables: str) -> str:
    return inside(root, *person(f"set -e; {script}", {"QT_QPA_PLATFORM": "offscreen", **variables}))


def person(script: str, variables: Environment) -> list[str]:
    named = [f"{name}={value}" for name, value in variables.items()]
    environment = ["env", "-i", f"HOME=/{HOME}", "PATH=/usr/bin:/bin", *named]
    change = ["setpriv", "--reuid", PERSON, "--regid", PERSON, "--clear-groups"]
    return [*change, *environment, "sh", "-c", f"cd; {script}"]


def inside(root: Path, *command: str) -> str:
    """What a command in the new Debian prints. Ends the program if it fails."""
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
    words = ["chroot", str(root), *command]
    done = subprocess.run(words, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        give_up(f"{' '.join(command[:3])} … failed there:\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
    return done.stdout


@contextmanager
def surroundings() -> Iterator[tuple[SoundServer, Environment]]:
    """A screen and a sound server that are reached by the network, since files of this computer are not there."""
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-ac"]
    with private_sound_server() as server, process(screen, os.environ, subprocess.PIPE) as xvfb:
        assert xvfb.stdout is not None
        listen = f"auth-anonymous=1 listen=127.0.0.1 port={SOUND_PORT}"
        if server.control("load-module", "module-native-protocol-tcp", *listen.split()).returncode != 0:
            give_up("the sound server cannot be reached by the network")
        display = f":{xvfb.stdout.readline().decode().strip()}"
        environment = {"DISPLAY": display, "PULSE_SERVER": f"tcp:127.0.0.1:{SOUND_PORT}", "QT_QPA_PLATFORM": "xcb"}
        with process(["openbox"], {**os.environ, "DISPLAY": display}):
            yield server, environment


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
