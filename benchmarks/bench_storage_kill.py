"""Kills a process while it writes sessions, 200 times at random moments, and starts the program twice at once, 50
times.

python -m benchmarks.bench_storage_kill [KILLS]
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from tests.storage.sessions import LEFT, PLAN, a_session, an_unfinished_session

from floorside.domain.session.record import SessionOutcome
from floorside.storage.data_folder import data_folder
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter, WriterListener
from floorside.storage.integrity.checking import check_connection
from floorside.storage.integrity.opening import open_store

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
SETS = 31


def write_for_ever(folder: Path, first: int) -> None:
    """The process to kill: writes sessions one after the other, and prints what the disk has confirmed."""
    store = open_store(data_folder(folder), NOW)
    writer = SessionWriter(History(store.database), WriterListener(print, lambda: None))
    for number in count(first):
        session = replace(an_unfinished_session(), id=f"session-{number}")
        writer.begin(session, PLAN)
        _confirm(writer, f"begun {number}")
        for position in range(SETS):
            writer.save_set(session.id, replace(LEFT, position=position))
            _confirm(writer, f"set {number} {position}")
        writer.close_session(session.id, NOW, SessionOutcome.COMPLETED, 930.0)
        _confirm(writer, f"closed {number}")


def _confirm(writer: SessionWriter, what: str) -> None:
    assert writer.flush(60)
    os.write(1, f"{what}\n".encode())


@dataclass
class Tally:
    kills: int = 0
    unsound: int = 0
    lost_sets: int = 0
    not_offered: int = 0
    in_a_session: int = 0
    confirmed: int = 0


def kill_once(folder: Path, first: int, after: float, tally: Tally) -> int:
    """Kill it once; returns the number with which the next process begins."""
    command = [sys.executable, "-m", "benchmarks.bench_storage_kill", "--write", str(folder), str(first)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    lines = [process.stdout.readline()]
    threading.Timer(after, process.send_signal, [signal.SIGKILL]).start()
    lines += process.stdout.readlines()
    process.wait()
    return _judge(folder, [line.split() for line in lines if line.endswith("\n")], first, tally)


def _judge(folder: Path, confirmed: list[list[str]], first: int, tally: Tally) -> int:
    store = open_store(data_folder(folder), NOW)
    history = History(store.database)
    sound = not store.notices and check_connection(store.database.connection).is_sound
    sets = {
        f"{session.id.removeprefix('session-')} {record.position}"
        for session in history.sessions()
        for record in session.sets
    }
    told = {f"{words[1]} {words[2]}" for words in confirmed if words[0] == "set"}
    begun = max((int(words[1]) for words in confirmed if words[0] == "begun"), default=first - 1)
    is_open = begun >= first and ["closed", str(begun)] not in confirmed
    unfinished = history.unfinished()
    tally.kills += 1
    tally.unsound += not sound
    tally.confirmed += len(told)
    tally.lost_sets += len(told - sets)
    tally.in_a_session += is_open
    if is_open and unfinished is None:  # it may have ended just before the kill, without confirmation
        tally.not_offered += history.session(f"session-{begun}").ended is None
    if unfinished is not None:
        history.keep(unfinished.session.id)
    store.database.close()
    return begun + 2


OPENER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from floorside.storage.data_folder import data_folder
from floorside.storage.database.faults import InUse
from floorside.storage.integrity.opening import open_store
print("ready", flush=True)
sys.stdin.readline()
try:
    store = open_store(data_folder(Path(sys.argv[1])), datetime.now(UTC))
    print("open" if not store.notices else "mended", flush=True)
except InUse:
    print("in use", flush=True)
sys.stdin.readline()
"""


def start_twice(folder: Path) -> list[str]:
    command = [sys.executable, "-c", OPENER, str(folder)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    both = [subprocess.Popen(command, **pipes) for _ in range(2)]  # type: ignore[call-overload]
    for process in both:
        process.stdout.readline()
    for process in both:
        process.stdin.write("go\n")
        process.stdin.flush()
    said = [process.stdout.readline().strip() for process in both]
    for process in both:
        process.communicate("end\n")
    return sorted(said)


def main(kills: int) -> None:
    dice = random.Random(1)
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        number = 0
        for _ in range(kills):
            number = kill_once(Path(folder), number, dice.uniform(0, 0.25), tally)
    print(f"{'kill -9 at random moments':<44}{tally.kills:>8}")
    print(f"{'  of them while a session was open':<44}{tally.in_a_session:>8}")
    print(f"{'  sets confirmed before them':<44}{tally.confirmed:>8}")
    print(f"{'  unsound afterwards':<44}{tally.unsound:>8}")
    print(f"{'  confirmed sets lost':<44}{tally.lost_sets:>8}")
    print(f"{'  open session not offered':<44}{tally.not_offered:>8}")
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(data_folder(Path(folder)), NOW)
        History(store.database).begin(a_session(), None)
        store.database.close()
        outcomes = [start_twice(Path(folder)) for _ in range(50)]
    print(f"{'two starts at once':<44}{len(outcomes):>8}")
    print(f"{'  one open, the other told so':<44}{outcomes.count(['in use', 'open']):>8}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write_for_ever(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
