"""Imports 100,000 mutated exports: each is taken in whole or refused, never a crash, never a part, in little memory.

python -m benchmarks.bench_storage_imports [FILES]
"""

import json
import random
import resource
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.storage.sessions import a_session

from floorside.storage.data_folder import data_folder
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import import_json
from floorside.storage.exchange.import_reader import ImportFault
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import open_store

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
ODD: list[Any] = [None, True, -1, 0, 11, 1e308, 2**70, "", "\0", "x" * 500, [], {}, [[]], "2026-02-30", "🙂", 0.5]


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
    copy = json.loads(json.dumps(document))
    for _ in range(dice.randint(1, 3)):
        place = copy["sessions"][dice.randrange(len(copy["sessions"]))]
        if dice.random() < 0.5 and isinstance(place.get("sets"), list) and place["sets"]:
            place = dice.choice(place["sets"])
        if not isinstance(place, dict) or not place:
            continue
        field = dice.choice(list(place))
        if dice.random() < 0.2:
            del place[field]
        else:
            place[field] = dice.choice(ODD)
    head = json.dumps({**copy, "sessions": []})[:-2]
    return f"{head}\n{(',' + chr(10)).join(json.dumps(session) for session in copy['sessions'])}\n]}}\n".encode()


def main(files: int) -> None:
    dice = random.Random(5)
    refused = taken = crashed = partial = 0
    with tempfile.TemporaryDirectory() as name:
        source = History(open_store(data_folder(Path(name, "from")), NOW).database)
        for number in range(3):
            source.begin(replace(a_session(number), note="stiff"), None)
        export_json(source.database, Path(name, "good.json"), NOW)
        good = Path(name, "good.json").read_bytes()
        document = json.loads(good)
        history = History(open_store(data_folder(Path(name, "to")), NOW).database)
        history.begin(replace(a_session(9)), None)
        empty = history.sessions()
        history.database.connection.execute("PRAGMA synchronous = OFF")  # what is asked here is not what a disk keeps
        bad = Path(name, "bad.json")
        for _ in range(files):
            bad.write_bytes(mutated_bytes(good, dice) if dice.random() < 0.5 else mutated_values(document, dice))
            try:
                report = import_json(history.database, bad, NOW)
                taken += 1
                partial += report.new + report.updated + report.known + 1 < len(history.sessions())
                with history.database.transaction() as connection:
                    connection.execute("DELETE FROM sessions WHERE id != 'session-9'")
            except ImportFault:
                refused += 1
                partial += history.sessions() != empty
            except Exception as error:
                crashed += 1
                print(type(error).__name__, error)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'mutated exports':<44}{files:>8}")
    print(f"{'  refused, with the place of the fault':<44}{refused:>8}")
    print(f"{'  still good, taken in whole':<44}{taken:>8}")
    print(f"{'  taken in in part':<44}{partial:>8}")
    print(f"{'  crashed':<44}{crashed:>8}")
    print(f"{'memory at most, MB':<44}{peak:>8.0f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
