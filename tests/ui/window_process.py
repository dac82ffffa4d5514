"""The program in a process of its own with a real window, and what a line of Python sees in it."""

import signal
import subprocess
import sys

#: Runs the program and lets a line of Python look at it as soon as its first page is there.
LOOKING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from floorside import window_start
from floorside.__main__ import main

class Start(window_start.Start):
    def go_on(self, request):
        super().go_on(request)
        QTimer.singleShot(0, lambda: look(self))

def look(start):
    {looking}

window_start.Start = Start
sys.exit(main(sys.argv[1:]))
"""


def run(looking: str, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LOOKING.format(looking=looking), *words]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=300, check=False, preexec_fn=_heed_all_signals
    )


def _heed_all_signals() -> None:
    """Whoever runs the tests in the background may have them ignored, and the program respects that."""
    for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
