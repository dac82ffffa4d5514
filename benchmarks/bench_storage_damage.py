"""Damages a history of 60 sessions in many ways and three states: what the next start reports and saves.

python -m benchmarks.bench_storage_damage [-v]
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.storage_damage import Damage, damages
from tests.storage.sessions import LEFT, RIGHT, a_session

from floorside.domain.session.record import SessionRecord
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.faults import DataFault
from floorside.storage.history.sessions import History
from floorside.storage.integrity.backup import make_backup
from floorside.storage.integrity.opening import open_store
from floorside.storage.integrity.snapshot import look_through

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
SESSIONS, IN_BACKUP = 60, 57
SETS = tuple(replace(LEFT if n % 2 else RIGHT, position=n) for n in range(31))
STATES = ("sealed, with a backup", "sealed, without a backup", "killed, with a -wal and a backup")
OUTCOMES = (
    "all there, nothing said",
    "told, all there",
    "told, a part missing",
    "refused",
    "SILENT LOSS",
    "UNSOUND AFTERWARDS",
)


def session(number: int) -> SessionRecord:
    return replace(a_session(number, SETS), note="a little stiff today " * 3)


def make_state(data: str, state: str) -> None:
    """Make a history in a process of its own, which is killed if the state requires it."""
    folder = data_folder(Path(data))
    history = History(open_store(folder, NOW).database)
    for number in range(SESSIONS):
        if number == IN_BACKUP and "with a" in state:
            make_backup(history.database, folder.backups, NOW - timedelta(days=1))
        if number == IN_BACKUP and "killed" in state:
            history.database.shrink()
        history.begin(session(number), None)
    if "killed" in state:
        os.kill(os.getpid(), 9)
    history.database.close()


def outcome(folder: DataFolder, damage: Damage) -> tuple[str, int]:
    """What happened, and how many sessions are unchanged."""
    damage(folder.database)
    try:
        opened = open_store(folder, NOW)
    except DataFault:
        return "refused", 0
    sessions = History(opened.database).sessions()
    saved = sum(found == session(int(found.id.removeprefix("session-"))) for found in sessions)
    opened.database.close()
    if not look_through(folder).is_sound or open_store(folder, NOW).notices:
        return "UNSOUND AFTERWARDS", saved
    if not opened.notices:
        return ("all there, nothing said" if saved == SESSIONS else "SILENT LOSS"), saved
    return ("told, all there" if saved == SESSIONS else "told, a part missing"), saved


def main(verbose: bool) -> None:
    print(f"{'':<36}" + "".join(f"{state:>36}" for state in STATES))
    columns = [_column(state, verbose) for state in STATES]
    kinds = sum(1 for _ in damages())
    _row("kinds of damage", [str(kinds)] * len(STATES))
    for name in OUTCOMES:
        _row(name, [str(counts[name]) for counts, _ in columns])
    _row("sessions saved", [f"{saved:,} of {kinds * SESSIONS:,}" for _, saved in columns])


def _column(state: str, verbose: bool) -> tuple[Counter[str], int]:
    counts: Counter[str] = Counter()
    total = 0
    with tempfile.TemporaryDirectory() as name:
        whole = Path(name, "whole")
        command = f"from benchmarks.bench_storage_damage import *; make_state({str(whole)!r}, {state!r})"
        subprocess.run([sys.executable, "-c", command], check=False)
        for kind, damage in damages():
            shutil.copytree(whole, data := Path(name, "data"))
            what, saved = outcome(data_folder(data), damage)
            shutil.rmtree(data)
            counts[what] += 1
            total += saved
            if verbose:
                print(f"{state:<36}{kind:<60}{what:<28}{saved}")
    return counts, total


def _row(name: str, values: Sequence[str]) -> None:
    print(f"{name:<36}" + "".join(f"{value:>36}" for value in values))


if __name__ == "__main__":
    main("-v" in sys.argv[1:])
