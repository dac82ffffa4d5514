"""Runs `floorside check --program` of a copy, as somebody would without a display, and with none of this checkout."""

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from tempfile import TemporaryDirectory

#: The rest of the environment could lead to this checkout's packages.
KEPT = ("PATH", "LANG")


@dataclass(frozen=True)
class Checked:
    """`faults` are the lines that are not ok, `text` is all that was said."""

    code: int
    faults: Sequence[str]
    text: str


def check_copy(program: Sequence[str], **variables: str) -> Checked:
    """`variables`: further ones of the environment."""
    with TemporaryDirectory(prefix="floorside-home-") as home:
        environment = {name: os.environ[name] for name in KEPT if name in os.environ}
        # No speech server of somebody else's, that may hang, is asked: that there is none is an answer, too.
        environment |= {"HOME": home, "XDG_RUNTIME_DIR": home, "SPEECHD_CMD": "/bin/false"}
        environment |= {"QT_QPA_PLATFORM": "offscreen", **variables}
        command = [*program, "check", "--program"]
        done = subprocess.run(
            command, cwd=home, env=environment, capture_output=True, text=True, timeout=300, check=False
        )
    faults = [line for line in done.stdout.splitlines() if line[12:17] == "FAULT"]
    return Checked(done.returncode, faults, done.stdout + done.stderr)
