"""The environment of the tests: folders, a screen and a sound server of their own."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.stage_process import Environment

#: Files in memory: on a disk the tests would wait minutes for thousands of commits.
MEMORY = Path("/dev/shm")
#: Several times what the tests of all stages leave in their folders.
ENOUGH_BYTES = 2_000_000_000


@contextmanager
def own_folders() -> Iterator[Environment]:
    """Environment variables that keep all files of the tests away from the person's own, and off the disk if there is
    enough memory.
    """
    place = MEMORY if is_roomy(MEMORY) else None
    with tempfile.TemporaryDirectory(prefix="fs-", dir=place, ignore_cleanup_errors=True) as folder:
        kinds = ("DATA", "CONFIG", "CACHE", "STATE")
        temporary = Path(folder, "tmp")
        temporary.mkdir()
        own = {f"XDG_{kind}_HOME": f"{folder}/{kind.lower()}" for kind in kinds}
        yield {**os.environ, **own, "TMPDIR": str(temporary)}


def is_roomy(folder: Path) -> bool:
    """Whether the tests' files have room there; some of them are programs."""
    if not os.access(folder, os.W_OK):
        return False
    about = os.statvfs(folder)
    return about.f_bavail * about.f_frsize >= ENOUGH_BYTES and not about.f_flag & os.ST_NOEXEC


@contextmanager
def window_system(base: Environment) -> Iterator[Environment]:
    """A new screen with a window manager, and a sound server with only a silent speaker."""
    from tests.devices.sound_server import private_sound_server

    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with private_sound_server() as server, process(screen, base, subprocess.PIPE) as xvfb:
        assert xvfb.stdout is not None
        environment = {
            **base,
            **server.environment,
            "DISPLAY": f":{xvfb.stdout.readline().decode().strip()}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "FLOORSIDE_SOUND_TESTS": "1",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        with process(["openbox"], environment):
            yield environment


@contextmanager
def process(
    command: list[str], env: Environment, stdout: int = subprocess.DEVNULL
) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(command, env=env, stdout=stdout, stderr=subprocess.DEVNULL) as started:
        try:
            yield started
        finally:
            started.terminate()
