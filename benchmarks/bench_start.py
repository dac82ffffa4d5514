"""Measures how soon the window is visible, and its memory, relative to a bare window of PySide6 as it is installed.

"Visible" means that the window's first picture, with its colours and main places, has gone to the screen; "page", that
the first picture with the routine has.

python benchmarks/bench_start.py
"""

import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings

ROUNDS = 15
#: After this time, in seconds, a start has done everything that it leaves for later; then the computer should be idle.
SETTLE_SECONDS = 4.0
IDLE_SECONDS = 5.0
#: From then on a start that is ended closes the history in good order, and the next one need not look through it.
SETTLED_SECONDS = 0.7
LIMITS = {"visible": 1.15, "page": 2.2, "memory": 1.8}

#: Both windows print the time (of the system's monotonic clock) at which they had painted the result of an event.
WATCH = """
import sys, time
from PySide6.QtCore import QCoreApplication, QEvent, QObject

class Watch(QObject):
    def __init__(self, watched, kind):
        super().__init__(watched)
        self.kind = kind
        watched.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() != self.kind:
            return False
        watched.removeEventFilter(self)
        QCoreApplication.sendEvent(watched, event)
        print(time.monotonic(), flush=True)
        return True
"""

#: As everybody gets PySide6, without the modules that run.py unpacks (tools/environment.py).
BARE = f"""
from pathlib import Path
exists = Path.exists
Path.exists = lambda path: path.name != "files.dir" and exists(path)
{WATCH}
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("Hello")
label.resize(1180, 728)
label.show()
watch = Watch(label.windowHandle(), QEvent.Type.Expose)
application.exec()
"""

#: As `main` does: garbage collection is off and the program imports Qt, in its own order. The watch comes after it.
FLOORSIDE = f"""
import gc
gc.disable()
from floorside.__main__ import main
from floorside.devices.qt_imports import skip_feature_search
skip_feature_search()
from floorside import window_start
{WATCH}

class Watched(window_start.MainWindow):
    def show(self):
        super().show()
        Watch(self.windowHandle(), QEvent.Type.Expose)
        self.place_shown.connect(lambda: Watch(self, QEvent.Type.UpdateRequest))

window_start.MainWindow = Watched
sys.exit(main())
"""


class Start(NamedTuple):
    visible_ms: float
    page_ms: float


class Rest(NamedTuple):
    memory_mb: float
    idle_percent: float


@contextmanager
def started(script: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()


def measure(script: str) -> Start:
    """Measure one start in a process of its own. The bare window has no page."""
    began = time.monotonic()
    with started(script) as process:
        assert process.stdout is not None
        visible = float(process.stdout.readline())
        page = float(process.stdout.readline()) if script is FLOORSIDE else visible
        time.sleep(SETTLED_SECONDS)
    return Start((visible - began) * 1000, (page - began) * 1000)


def measure_rest(script: str) -> Rest:
    with started(script) as process:
        time.sleep(SETTLE_SECONDS)
        memory = resident_mb(process.pid)
        return Rest(memory, idle_percent(process.pid))


def resident_mb(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def idle_percent(process: int) -> float:
    before = cpu_seconds(process)
    time.sleep(IDLE_SECONDS)
    return (cpu_seconds(process) - before) / IDLE_SECONDS * 100


def cpu_seconds(process: int) -> float:
    user, system = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program does not compile itself at each start
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder)
        save_settings(data_folder().settings, Settings(welcomed=True))
        for script in (BARE, FLOORSIDE):
            measure(script)  # the first start reads everything from the disk
        # Alternate, so that other load on the computer affects both.
        pairs = [(measure(BARE), measure(FLOORSIDE)) for _ in range(ROUNDS)]
        at_rest = (measure_rest(BARE), measure_rest(FLOORSIDE))
    return report([bare for bare, _ in pairs], [ours for _, ours in pairs], *at_rest)


def report(bare: Sequence[Start], ours: Sequence[Start], bare_rest: Rest, our_rest: Rest) -> int:
    one, other = ([start.visible_ms for start in starts] for starts in (bare, ours))
    page = statistics.median(start.page_ms for start in ours)
    rows = (
        ("visible", "ms", statistics.median(one), statistics.median(other)),
        ("  soonest", "ms", min(one), min(other)),
        ("page", "ms", statistics.median(one), page),
        ("memory", "MB", bare_rest.memory_mb, our_rest.memory_mb),
    )
    print(f"{os.environ['QT_QPA_PLATFORM']}, median of {ROUNDS} starts")
    print(f"{'':<12}{'bare':>10}{'Floorside':>14}{'ratio':>9}{'limit':>8}")
    for name, unit, theirs, mine in rows:
        limit = f"{LIMITS[name]:>8.2f}" if name in LIMITS else ""
        print(f"{name:<12}{theirs:>7.0f} {unit}{mine:>11.0f} {unit}{mine / theirs:>9.2f}{limit}")
    print(f"{'idle CPU':<12}{bare_rest.idle_percent:>8.1f} %{our_rest.idle_percent:>12.1f} %{'':>9}{'0 %':>8}")
    good = all(mine / theirs <= LIMITS.get(name, math.inf) for name, _, theirs, mine in rows)
    return 0 if good and our_rest.idle_percent < 0.5 else 1


if __name__ == "__main__":
    sys.exit(main())
