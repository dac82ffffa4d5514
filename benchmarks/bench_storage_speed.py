"""Measures how long a commit takes, and the history page with 100, 10,000 and 100,000 sessions.

python -m benchmarks.bench_storage_speed [MOST_SESSIONS]
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.storage.sessions import LEFT, PLAN, RIGHT, a_session, an_unfinished_session

from floorside.domain.self_care.period_numbers import Span
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import Database
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.storage.history.session_list import days, summaries, totals
from floorside.storage.history.session_rows import write_session
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import open_store
from floorside.ui.history.charts.period_reading import read_done, read_growth, read_period

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
SETS = tuple(replace(LEFT if n % 2 else RIGHT, position=n, exercise=f"exercise-{n // 4}") for n in range(31))
COMMITS = 1000


def milliseconds(action: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        before = time.perf_counter()
        action()
        times.append(time.perf_counter() - before)
    return statistics.median(times) * 1000


def commit_milliseconds(folder: Path) -> float:
    history = History(open_store(data_folder(folder), NOW).database)
    history.begin(an_unfinished_session(), PLAN)
    records = iter([replace(LEFT, position=number % 31) for number in range(COMMITS)])
    median = milliseconds(lambda: history.save_set("session-0", next(records)), COMMITS)
    history.database.close()
    return median


def fill(folder: Path, sessions: int) -> None:
    """Store one session a day, the last one today."""
    database = open_store(data_folder(folder), NOW).database
    template = a_session(0, SETS)
    with database.transaction() as connection:
        for ago in range(sessions):
            started, local = NOW - timedelta(days=ago), NOW.date() - timedelta(days=ago)
            session = replace(
                template, id=f"session-{ago}", started=started, ended=started, local_date=local, planned_works=31
            )
            write_session(connection, session)
    database.close()


def page(database: Database) -> Callable[[], object]:
    half_a_year_ago = date(2026, 6, 1)
    exercises = load_catalogue().exercises

    def read() -> None:
        totals(database)
        summaries(database, 50)
        days(database, half_a_year_ago)
        read_period(database, Span.HALF_YEAR, NOW.date(), exercises)
        read_growth(database, half_a_year_ago, NOW.date(), exercises)

    return read


def whole(database: Database) -> Callable[[], object]:
    """What the charts of the history page read for "All"."""
    exercises, today = load_catalogue().exercises, NOW.date()

    def read() -> None:
        first = read_period(database, Span.ALL, today, exercises).first
        read_growth(database, None, today, exercises)
        read_done(database, "exercise-0", exercises["supine-figure-four"], first, today)

    return read


def start(folder: Path) -> Callable[[], object]:
    def open_and_ask() -> None:
        store = open_store(data_folder(folder), NOW)
        History(store.database).unfinished()
        store.database.connection.close()

    return open_and_ask


def main(most: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        print(f"commit of a set, median of {COMMITS}: {commit_milliseconds(Path(folder)):.2f} ms")
    print(f"{'sessions':>10}{'file MB':>10}{'start ms':>10}{'page ms':>10}{'first ms':>10}{'all ms':>10}")
    for sessions in (100, 10_000, 100_000):
        if sessions > most:
            break
        with tempfile.TemporaryDirectory() as name:
            path = Path(name)
            fill(path, sessions)
            size = (path / "history.db").stat().st_size / 1e6
            started = milliseconds(start(path), 21)
            database = open_store(data_folder(path), NOW).database
            read = page(database)
            first = milliseconds(read, 1)
            print(
                f"{sessions:>10}{size:>10.1f}{started:>10.2f}{milliseconds(read, 11):>10.1f}{first:>10.1f}"
                f"{milliseconds(whole(database), 5):>10.1f}",
                flush=True,
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
