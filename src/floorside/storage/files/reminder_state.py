"""The days on which the reminder was not answered, in a file of its own: the reminder runs beside the window."""

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from floorside.storage.data_folder import make_data_folder, read_ordinary_file, write_private_file

MAXIMUM_BYTES = 10_000
#: No rule looks at more.
MOST_DAYS = 10


def load_unanswered(path: Path) -> tuple[date, ...]:
    """The days, the earliest first; none if the file is missing or damaged, since then a reminder more does no harm."""
    try:
        written = json.loads(read_ordinary_file(path, MAXIMUM_BYTES))
        return tuple(sorted(date.fromisoformat(day) for day in written["unanswered"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ()


def save_unanswered(path: Path, days: Iterable[date]) -> None:
    """Write the last days. Raises OSError."""
    make_data_folder(path.parent)
    last = sorted(set(days))[-MOST_DAYS:]
    write_private_file(path, json.dumps({"unanswered": [day.isoformat() for day in last]}).encode())
