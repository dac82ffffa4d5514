"""Imports mutated exports with every list, and checks that each is imported completely or refused, without a crash.

python -m benchmarks.bench_storage_imports [FILES]
"""

import json
import os
import random
import resource
import shutil
import sys
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from tests.storage.history.test_dose_history import ANSWER, CHANGE
from tests.storage.own import HUG, SWAY
from tests.storage.sessions import a_session

from floorside.domain.self_care.questionnaire import RolandMorris
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.database import Database
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import ImportReport, import_json
from floorside.storage.exchange.import_reader import ImportFault
from floorside.storage.exchange.own_exchange import own_objects
from floorside.storage.files.own.own_exercises import save_own_exercise
from floorside.storage.files.own.own_files import write_own_file
from floorside.storage.history.dose_history import add_answer, add_change
from floorside.storage.history.questionnaires import keep_roland_morris
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import open_store

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
ODD: list[Any] = [None, True, -1, 0, -0.0, 11, 3.0, 1e308, 2**70, "", "\0", "x" * 500, [], {}, [[]], "2026-02-30", "🙂"]
ODD += [
    "9999-12-31",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "2036-01-01T00:00:00Z",
    "left",
    "own-knee-hug",
    0.5,
]
ROUTINE = 'id = "mine"\nname = "Mine"\nitems = [{ exercise = "bridge" }, { exercise = "own-knee-hug" }]\n'
OF_SESSIONS = ("sessions", "sets", "changes", "other_values", "field_values")
TABLES = (*OF_SESSIONS, "dose_changes", "answers", "questionnaires", "own_versions")


def mutated_bytes(data: bytes, dice: random.Random) -> bytes:
    content = bytearray(data)
    for _ in range(dice.randint(1, 4)):
        if not content:
            break
        at = dice.randrange(len(content))
        kind = dice.randrange(5)
        if kind == 0:
            content[at] ^= 1 << dice.randrange(8)
        elif kind == 1:
            del content[at : at + dice.randint(1, 50)]
        elif kind == 2:
            content[at:at] = dice.randbytes(dice.randint(1, 8))
        elif kind == 3:
            other = dice.randrange(len(content))
            content[at:at] = content[other : other + dice.randint(1, 200)]
        else:
            content = content[: at + 1]
    return bytes(content)


def mutated_values(document: dict[str, Any], dice: random.Random) -> bytes:
    """Change one to three values in one of the lists; write the file in our layout, or in another program's."""
    copy = json.loads(json.dumps(document))
    lists = [name for name, value in copy.items() if isinstance(value, list)]
    for _ in range(dice.randint(1, 3)):
        change_somewhere(copy[dice.choice(lists)], leaves(document), dice)
    if dice.random() < 0.3:
        return json.dumps(copy, indent=1).encode()
    parts = [json.dumps({name: value for name, value in copy.items() if name not in lists})[:-1]]
    for place, name in enumerate(lists):
        entries = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in copy[name])
        parts.append(f'{", " if not place else "], "}"{name}": [\n{entries}\n')
    return ("".join(parts) + "]}\n").encode()


def leaves(value: Any) -> list[Any]:
    """Every value in a document that contains no others."""
    if isinstance(value, dict | list):
        return [leaf for part in (value.values() if isinstance(value, dict) else value) for leaf in leaves(part)]
    return [value]


def change_somewhere(value: Any, known: list[Any], dice: random.Random) -> None:
    """Remove one value, or replace it by an odd one, or by one of its type from elsewhere in the document."""
    while True:
        keys = list(value) if isinstance(value, dict) else list(range(len(value)))
        if not keys:
            return
        key = dice.choice(keys)
        if isinstance(value[key], dict | list) and value[key] and dice.random() < 0.8:
            value = value[key]
            continue
        if dice.random() < 0.2:
            del value[key]
        else:
            alike = [leaf for leaf in known if type(leaf) is type(value[key])]
            value[key] = dice.choice(alike if alike and dice.random() < 0.6 else ODD)
        return


def fill(folder: DataFolder) -> Database:
    """Make a history with an entry in each list."""
    history = History(open_store(folder, NOW).database)
    for number in range(3):
        history.begin(replace(a_session(number), note="stiff"), None)
    history.edit("session-1", NOW, pain_after=4)
    add_change(history.database, CHANGE)
    add_change(history.database, replace(CHANGE, routine="mine", undone=True))
    add_answer(history.database, ANSWER)
    keep_roland_morris(history.database, RolandMorris(date(2026, 11, 20), frozenset({1, 7, 24})))
    save_own_exercise(folder.exercises, HUG)
    save_own_exercise(folder.exercises, SWAY)
    write_own_file(folder.routines, "mine", ROUTINE)
    return history.database


def state(database: Database, folder: DataFolder) -> tuple[object, ...]:
    with database.reading() as connection:
        rows = [connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]
    files = {path: path.read_bytes() for path in folder.data.rglob("*.toml")}
    return rows, files


def restore(database: Database, folder: DataFolder, clean: Path) -> None:
    with database.transaction() as connection:
        for table in reversed(TABLES):
            connection.execute(f"DELETE FROM {table}")
    History(database).begin(a_session(9), None)
    for place in (folder.exercises, folder.routines):
        shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(clean, folder.exercises)


def outcome(database: Database, folder: DataFolder, file: Path, before: tuple[object, ...]) -> str:
    try:
        report = import_json(database, file, NOW, folder=folder)
    except ImportFault:
        return "refused" if state(database, folder) == before else "partial"
    after = state(database, folder)
    again = import_json(database, file, NOW, folder=folder)
    is_same = state(database, folder) == after and again == ImportReport(
        known=report.new + report.updated + report.known
    )
    with database.reading() as connection:
        (kept,) = connection.execute("SELECT count(*) FROM sessions").fetchone()
    if kept != 1 + report.new:
        return "partial"
    return "whole" if is_same else "differs the second time"


def do_not_sync(fd: object) -> None:
    """Skip syncing, since this does not test what a disk keeps."""


def main(files: int) -> None:
    dice = random.Random(5)
    os.fsync = do_not_sync
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        source = data_folder(Path(name, "from"))
        with closing(fill(source)) as database:
            export_json(database, Path(name, "good.json"), NOW, own=own_objects(source, database))
        good = Path(name, "good.json").read_bytes()
        document = json.loads(good)
        clean = Path(name, "clean")
        clean.mkdir()
        folder = data_folder(Path(name, "to"))
        with closing(open_store(folder, NOW).database) as database:
            database.connection.execute("PRAGMA synchronous = OFF")
            restore(database, folder, clean)
            empty, bad = state(database, folder), Path(name, "bad.json")
            for _ in range(files):
                bad.write_bytes(mutated_bytes(good, dice) if dice.random() < 0.5 else mutated_values(document, dice))
                try:
                    ended = outcome(database, folder, bad, empty)
                except Exception as error:
                    ended = "crashed"
                    print(type(error).__name__, error)
                found[ended] += 1
                if ended != "refused":
                    if ended != "whole":
                        shutil.copy(bad, f"{ended.replace(' ', '-')}-{found[ended]}.json")
                    restore(database, folder, clean)
                    empty = state(database, folder)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'mutated exports':<44}{files:>8}")
    print(f"{'  refused, with the place of the fault':<44}{found['refused']:>8}")
    print(f"{'  still good, taken whole':<44}{found['whole']:>8}")
    print(f"{'  … imported once more, something changed':<44}{found['differs the second time']:>8}")
    print(f"{'  taken in part':<44}{found['partial']:>8}")
    print(f"{'  crashed':<44}{found['crashed']:>8}")
    print(f"{'memory at most, MB':<44}{peak:>8.0f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 4_000)
