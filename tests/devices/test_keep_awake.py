"""The screen stays on if the system allows it; a failure stops nothing."""

import subprocess
import sys

from floorside.devices.keep_awake import KeepAwake


def test_holding_and_releasing_again_and_again_never_raises() -> None:
    awake = KeepAwake()
    first = awake.hold()
    assert awake.hold() is first
    awake.release()
    awake.release()
    assert awake.hold() is first
    awake.release()


def test_the_program_starts_without_loading_what_keeps_the_screen_on() -> None:
    code = "import sys, floorside.devices.keep_awake; sys.exit('wakepy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
