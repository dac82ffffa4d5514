"""Asks a process that runs cases one after the other, see run.py."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[3]


class FaultServer:
    """Ends with `close`."""

    def __init__(self) -> None:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.faults.run"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=REPOSITORY,
            env=environment,
        )
        self.usual: dict[bool, list[str]] = {}
        self._with_sound: dict[str, bool] = {}

    def points(self, inner: bool = False) -> list[str]:
        """All that is called, in its order; with `inner` the calls within storage and devices too."""
        for sound in (False, True):
            found = self._ask({"point": None, "sound": sound, "inner": inner})
            self.usual[sound] = found["said"]
            for point in found["points"]:
                self._with_sound.setdefault(point, sound)
        return list(self._with_sound)

    def run(self, point: str, error: str, lasting: bool = True) -> tuple[dict[str, Any], list[str]]:
        """What came of it, and what is said when nothing fails. A point must be among `points`."""
        sound = self._with_sound[point]
        return self._ask({"point": point, "error": error, "lasting": lasting, "sound": sound}), self.usual[sound]

    def close(self) -> None:
        self._process.communicate()

    def _ask(self, case: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(case) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer
