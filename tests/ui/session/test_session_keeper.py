"""A session whose writes fail is kept in a file that can be imported."""

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from floorside.storage.history.writer import SessionWriter
from floorside.ui.session.session_keeper import SessionKeeper
from tests.storage.sessions import a_session


class Writer:
    """Of which nothing is used but where it keeps what is refused."""

    def __init__(self, aside: Path) -> None:
        self.aside = aside


def fail(_: SessionWriter) -> None:
    raise RuntimeError("injected")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    return []


def keeper(aside: Path, told: list[str]) -> SessionKeeper:
    writer: Any = Writer(aside)
    return SessionKeeper(writer, told.append)


def test_nothing_is_kept_beside_a_writer_that_works(tmp_path: Path, told: list[str]) -> None:
    keeper(tmp_path / "aside", told).write(lambda _: None, a_session(1))
    assert (told, list(tmp_path.iterdir())) == ([], [])


def test_from_the_first_failure_on_the_file_holds_all_of_it(tmp_path: Path, told: list[str]) -> None:
    session = a_session(1)
    keeping = keeper(tmp_path, told)
    keeping.write(fail, replace(session, sets=session.sets[:1]))
    keeping.write(lambda _: None, session)  # the writer works again, but not all is in the history
    (file,) = tmp_path.iterdir()
    assert len(json.loads(file.read_text())["sessions"][0]["sets"]) == len(session.sets)
    assert all(str(file) in sentence for sentence in told)


def test_where_no_file_can_be_written_either_that_is_said(tmp_path: Path, told: list[str]) -> None:
    (tmp_path / "aside").touch()
    keeper(tmp_path / "aside", told).write(fail, a_session(1))
    assert told == ["Something could not be put into the history. Everything else goes on."]
