"""Measures how soon the window of a package is visible, relative to that of the environment in the same run.

"Visible" means that the screen has changed where the window is: both are watched from outside, on a screen of their own
without a window manager. Also measures how long the package takes to say its version.

python -m benchmarks.bench_start_package [PROGRAM]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QScreen
from tools.surroundings import process

from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings

FOLDER = Path(__file__).resolve().parents[1] / "build" / "frozen" / "floorside" / "floorside"
ENVIRONMENT = (sys.executable, "-m", "floorside")
ROUNDS = 21
#: As of bench_start.
SETTLED_SECONDS = 0.7
LIMIT_SECONDS = 20.0
MOST_RATIO, MOST_VERSION_MS = 1.10, 80.0
SCREEN = ("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp")


def main(words: Sequence[str]) -> int:
    package = (words[0] if words else str(FOLDER),)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder, process([*SCREEN], os.environ, subprocess.PIPE) as xvfb:
        assert xvfb.stdout is not None
        display = f":{xvfb.stdout.readline().decode().strip()}"
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder)
        os.environ.pop("WAYLAND_DISPLAY", None)
        save_settings(data_folder().settings, Settings(welcomed=True))
        application = QGuiApplication([])
        screen = application.primaryScreen()
        for program in (package, ENVIRONMENT):
            visible_ms(program, screen)  # the first start reads everything from the disk
        pairs = [[visible_ms(program, screen) for program in (ENVIRONMENT, package)] for _ in range(ROUNDS)]
        versions = [version_ms(package) for _ in range(ROUNDS)]
    return report(pairs, versions)


def visible_ms(program: Sequence[str], screen: QScreen) -> float:
    before = middle(screen)
    began = time.monotonic()
    with subprocess.Popen(program, stderr=subprocess.DEVNULL) as running:
        while middle(screen) == before:
            if time.monotonic() - began > LIMIT_SECONDS:
                sys.exit(f"{' '.join(program)} shows no window")
            time.sleep(0.001)
        visible = time.monotonic()
        time.sleep(SETTLED_SECONDS)
        running.terminate()
    while middle(screen) != before:
        time.sleep(0.001)
    return (visible - began) * 1000


def middle(screen: QScreen) -> int:
    """The colour in the middle of the screen."""
    size = screen.size()
    return screen.grabWindow(0, size.width() // 2, size.height() // 2, 1, 1).toImage().pixel(0, 0)


def version_ms(program: Sequence[str]) -> float:
    began = time.monotonic()
    subprocess.run([*program, "--version"], check=True, stdout=subprocess.DEVNULL)
    return (time.monotonic() - began) * 1000


def report(pairs: Sequence[Sequence[float]], versions: Sequence[float]) -> int:
    environment, package = (statistics.median(each) for each in zip(*pairs, strict=True))
    ratio = package / environment
    of_pairs = statistics.median(mine / theirs for theirs, mine in pairs)
    version = statistics.median(versions)
    print(f"median of {ROUNDS} starts; load {os.getloadavg()[0]:.1f}")
    print(f"{'':<12}{'environment':>14}{'package':>14}{'ratio':>9}{'of pairs':>10}{'limit':>8}")
    print(f"{'visible':<12}{environment:>11.0f} ms{package:>11.0f} ms{ratio:>9.2f}{of_pairs:>10.2f}{MOST_RATIO:>8.2f}")
    print(f"{'--version':<12}{'':>14}{version:>11.0f} ms{'':>19}{MOST_VERSION_MS:>5.0f} ms")
    return 0 if ratio <= MOST_RATIO and version <= MOST_VERSION_MS else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
