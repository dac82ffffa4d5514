"""How soon the window is visible, and what it needs, beside a bare PySide6 window with a label in the same run.

python benchmarks/bench_start.py
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROUNDS = 7
#: After this long everything that a start leaves for later is done; from then on the machine should be at rest.
SETTLE_SECONDS = 4.0
IDLE_SECONDS = 5.0
LIMITS = {"visible": 1.25, "memory": 1.8}

#: Both windows say at which time (the system's monotonic clock) something of them was first painted.
WATCH = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Expose and watched.isExposed():
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, lambda: print(time.monotonic(), flush=True))
        return False

def watched(application):
    application.watch = Watch()
    application.installEventFilter(application.watch)
    return application
"""

BARE = f"""
{WATCH}
from PySide6.QtWidgets import QLabel
application = watched(QApplication([]))
label = QLabel("Hello")
label.resize(1180, 728)
label.show()
application.exec()
"""

FLOORSIDE = f"""
{WATCH}
from floorside import window_start
make_application = window_start.make_application
window_start.make_application = lambda: watched(make_application())
from floorside.__main__ import main
sys.exit(main())
"""


@dataclass(frozen=True)
class Start:
    visible_ms: float
    memory_mb: float
    idle_percent: float


def measure(script: str, words: Sequence[str] = (), *, idle: bool = False) -> Start:
    """One start in a process of its own. Its rest is measured only if `idle`, since that takes a while."""
    began = time.monotonic()
    with subprocess.Popen([sys.executable, "-c", script, *words], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            visible = float(process.stdout.readline()) - began
            time.sleep(SETTLE_SECONDS if idle else 0.5)
            memory = resident_mb(process.pid)
            return Start(visible * 1000, memory, idle_percent(process.pid) if idle else 0)
        finally:
            process.terminate()


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
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody's installed program compiles itself at each start
    with tempfile.TemporaryDirectory() as folder:
        words = ["--data-dir", folder]
        for script in (BARE, FLOORSIDE):
            measure(script, words)  # the first start reads everything from the disk
        # In turns, so that a busy moment of the machine meets both.
        pairs = [(measure(BARE), measure(FLOORSIDE, words)) for _ in range(ROUNDS)]
        at_rest = (measure(BARE, idle=True), measure(FLOORSIDE, words, idle=True))
    return report([bare for bare, _ in pairs], [ours for _, ours in pairs], *at_rest)


def median_ms(starts: Sequence[Start]) -> float:
    return statistics.median(start.visible_ms for start in starts)


def report(bare: Sequence[Start], ours: Sequence[Start], bare_rest: Start, our_rest: Start) -> int:
    rows = (
        ("visible", "ms", median_ms(bare), median_ms(ours)),
        ("memory", "MB", bare_rest.memory_mb, our_rest.memory_mb),
    )
    print(f"{os.environ['QT_QPA_PLATFORM']}, median of {ROUNDS} starts")
    print(f"{'':<12}{'bare':>10}{'Floorside':>14}{'ratio':>9}{'limit':>8}")
    good = True
    for name, unit, one, other in rows:
        good = good and other / one <= LIMITS[name]
        print(f"{name:<12}{one:>7.0f} {unit}{other:>11.0f} {unit}{other / one:>9.2f}{LIMITS[name]:>8.2f}")
    print(f"{'idle CPU':<12}{bare_rest.idle_percent:>8.1f} %{our_rest.idle_percent:>12.1f} %{'':>9}{'0 %':>8}")
    return 0 if good and our_rest.idle_percent < 0.5 else 1


if __name__ == "__main__":
    sys.exit(main())
