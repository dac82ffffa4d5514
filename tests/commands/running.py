"""Runs a command, and reads what it prints."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from floorside.__main__ import main
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import lay_out
from floorside.domain.session.record import session_outcome
from floorside.domain.session.timing import Timing
from floorside.storage.data_folder import data_folder
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines
from floorside.storage.history.sessions import History, new_session
from floorside.storage.integrity.opening import open_store


def output(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> tuple[str, str]:
    assert main(words) == code
    captured = capsys.readouterr()
    return captured.out, captured.err


def saved_session(folder: Path) -> str:
    """A history with one completed session; its id."""
    now = datetime(2026, 3, 28, 7, 40, tzinfo=UTC)
    catalogue = load_catalogue()
    laid_out = lay_out(load_routines(catalogue)["chair"], catalogue.exercises, Timing())
    session = new_session(laid_out, now, "Europe/Berlin")
    engine = Engine(laid_out)
    engine.start(0)
    engine.advance(92)
    engine.resume(92)  # the band is on
    engine.advance(laid_out.seconds + 9)
    with closing(open_store(data_folder(folder), now).database) as database:
        history = History(database)
        history.begin(session, laid_out)
        for record in engine.records:
            history.save_set(session.id, record)
        history.close(session.id, now, session_outcome(engine.records), laid_out.seconds)
    return session.id


#: A fault of ours in a command, in a process of its own.
BROKEN = """
import sys
from floorside.commands import cli
from floorside.__main__ import main

def fail(*_):
    raise KeyError("a person's own words")

cli.COMMANDS = {**cli.COMMANDS, "history": fail}
sys.exit(main(["--data-dir", sys.argv[1], "history"]))
"""
