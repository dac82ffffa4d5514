"""Measures how long a reader of the history has to wait while all of it is exported.

python -m benchmarks.bench_storage_export [SESSIONS]
"""

import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path

from benchmarks.bench_storage_speed import NOW, fill

from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import Database
from floorside.storage.exchange.export_csv import export_csv
from floorside.storage.exchange.export_json import export_json
from floorside.storage.integrity.opening import open_store

#: As often as an open page could read.
PAUSE_SECONDS = 0.005


def longest_wait(database: Database, over: threading.Event) -> float:
    """The longest of short reads one after the other until `over`, in seconds."""
    longest = 0.0
    while not over.wait(PAUSE_SECONDS):
        before = time.perf_counter()
        with database.reading() as connection:
            connection.execute("SELECT count(*) FROM sessions").fetchone()
        longest = max(longest, time.perf_counter() - before)
    return longest


def measure(database: Database, path: Path) -> tuple[float, float]:
    """The duration of the export, and the longest wait of a reader meanwhile, in seconds."""
    over, waits = threading.Event(), list[float]()
    reader = threading.Thread(target=lambda: waits.append(longest_wait(database, over)))
    reader.start()
    before = time.perf_counter()
    if path.suffix == ".json":
        export_json(database, path, NOW)
    else:
        export_csv(database, path)
    took = time.perf_counter() - before
    over.set()
    reader.join()
    return took, waits[0]


def main(sessions: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        fill(Path(name), sessions)
        print(f"{'export of ' + str(sessions) + ' sessions':<28}{'seconds':>10}{'a reader waits, ms':>22}{'share':>9}")
        with closing(open_store(data_folder(Path(name)), NOW).database) as database:
            for file in ("export.json", "export.csv"):
                took, waited = measure(database, Path(name, file))
                print(f"{file:<28}{took:>10.1f}{waited * 1000:>22.0f}{waited / took:>9.2%}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
