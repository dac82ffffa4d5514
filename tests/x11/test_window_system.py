"""The window system ends while the program runs, as at a log-out or when it crashes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from floorside.storage.data_folder import data_folder
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import open_store
from tests.storage.sessions import START

pytestmark = pytest.mark.x11

#: Says "begun" when the session's first write is on the disk.
PROGRAM = """
import sys
from floorside import window_start
from floorside.__main__ import main

class Start(window_start.Start):
    def go_on(self, request):
        super().go_on(request)
        self.app.services.writer.flush(60)
        print("begun", flush=True)

window_start.Start = Start
sys.exit(main(sys.argv[1:]))
"""


def test_the_program_ends_with_a_sentence_and_the_session_is_offered_again(folder: Path) -> None:
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    command = [sys.executable, "-c", PROGRAM, "--data-dir", str(folder), "start", "short"]
    pipe = subprocess.PIPE
    with subprocess.Popen(screen, stdout=pipe, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        environment = {**os.environ, "DISPLAY": f":{server.stdout.readline().strip()}"}
        with subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == "begun\n"
            server.kill()
            said = program.communicate(timeout=60)[1]
    assert program.returncode == 1
    assert "floorside: the window system has ended; a session that was under way is offered at the next start" in said
    opened = open_store(data_folder(folder), START)
    unfinished = History(opened.database).unfinished()
    assert unfinished is not None
    assert unfinished.session.routine_id == "short"
    opened.database.close()
