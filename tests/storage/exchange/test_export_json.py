"""The exported file: what it contains, and that it is written completely or not at all."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TextIO

import pytest

from floorside.storage.exchange.export_csv import export_csv
from floorside.storage.exchange.export_json import (
    ExportFault,
    digest_text,
    export_json,
    export_sessions,
    history_json,
    write_whole,
)
from floorside.storage.exchange.import_json import check_export, import_json
from tests.storage.sessions import LEFT, RIGHT, a_history, a_session, an_unfinished_session
from tests.storage.small_disk import small_disk

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)


def test_a_session_as_the_history_command_prints_it() -> None:
    (session,) = history_json([a_session(sets=(LEFT,))])
    assert session == {
        "id": "session-0",
        "routine": "full",
        "routine_name": "Hip & back, full",
        "started": "2026-11-16T06:40:00.250000Z",
        "ended": "2026-11-16T06:43:20.250000Z",
        "utc_offset_seconds": 3600,
        "zone": "Europe/Paris",
        "local_date": "2026-11-16",
        "outcome": "partial",
        "active_seconds": 151.5,
        "planned_works": 3,
        "planned_exercises": 2,
        "pain_before": 2,
        "pain_worst": 3,
        "pain_worst_exercise": None,
        "pain_worst_side": None,
        "pain_after": 1,
        "pain_morning": None,
        "legs": None,
        "note": "",
        "walk_minutes": None,
        "elsewhere": False,
        "sets": [
            {
                "position": 1,
                "exercise": "figure-four",
                "side": "left",
                "direction": None,
                "set": 1,
                "planned": {"reps": 1, "seconds": 30.0, "hold_seconds": 30.0},
                "done": {"reps": 1, "seconds": 30.0, "hold_seconds": 30.0},
                "outcome": "done",
                "hurt": None,
                "rung": 0,
            }
        ],
    }
    assert history_json([an_unfinished_session()])[0]["ended"] is None


def test_an_export_is_one_json_document(tmp_path: Path) -> None:
    history = a_history(tmp_path / "data", sessions=3)
    file = tmp_path / "export.json"
    told: list[tuple[int, int]] = []
    assert export_json(history.database, file, NOW, progress=lambda *done: told.append(done)) == 3
    document = json.loads(file.read_text("utf-8"))
    assert (document["format"], document["version"], document["exported"]) == (
        "floorside-history",
        3,
        "2026-12-01T08:00:00Z",
    )
    assert [session["id"] for session in document["sessions"]] == ["session-0", "session-1", "session-2"]
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_an_export_is_for_its_owner_alone(tmp_path: Path) -> None:
    export_json(a_history(tmp_path / "data").database, tmp_path / "export.json", NOW)
    assert (tmp_path / "export.json").stat().st_mode & 0o777 == 0o600


def test_an_export_can_begin_at_a_date(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=3)
    assert export_json(history.database, tmp_path / "export.json", NOW, since=date(2026, 11, 18)) == 1


def test_sessions_held_in_memory_can_be_saved_elsewhere_and_imported(tmp_path: Path) -> None:
    export_sessions([a_session()], tmp_path / "saved.json", NOW)
    history = a_history(tmp_path / "data")
    import_json(history.database, tmp_path / "saved.json", NOW)
    assert history.sessions() == [a_session()]


def test_the_form_of_a_set_goes_along_and_the_usual_one_leaves_the_digest_as_it_was(tmp_path: Path) -> None:
    easier = a_session(sets=(LEFT, replace(RIGHT, rung=-1)))
    export_sessions([easier], tmp_path / "saved.json", NOW)
    history = a_history(tmp_path / "data")
    import_json(history.database, tmp_path / "saved.json", NOW)
    assert history.sessions() == [easier]
    assert digest_text(easier) != digest_text(a_session(sets=(LEFT, RIGHT)))
    assert digest_text(a_session()) == "38fbd6a40d63339f928edca71895a135"


def test_a_file_that_says_no_form_is_read_as_the_usual_one(tmp_path: Path) -> None:
    export_sessions([a_session()], tmp_path / "saved.json", NOW)
    text = (tmp_path / "saved.json").read_text("utf-8")
    (tmp_path / "saved.json").write_text(text.replace(', "rung": 0', ""), "utf-8")
    history = a_history(tmp_path / "data")
    import_json(history.database, tmp_path / "saved.json", NOW)
    assert history.sessions() == [a_session()]


def test_a_full_disk_leaves_an_earlier_export_as_it_was(tmp_path: Path) -> None:
    history = a_history(tmp_path / "data", sessions=20)
    with small_disk(tmp_path / "disk") as disk:
        file = disk.folder / "export.json"
        export_json(history.database, file, NOW)
        before = file.read_bytes()
        disk.fill()
        with pytest.raises(ExportFault, match="choose another place"):
            export_json(history.database, file, NOW)
        assert file.read_bytes() == before
        assert not file.with_name("export.json.part").exists()


def test_a_place_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    with pytest.raises(ExportFault, match="No such file or directory"):
        export_json(history.database, tmp_path / "nowhere" / "export.json", NOW)


def test_others_may_use_the_history_while_it_is_exported(tmp_path: Path) -> None:
    history = a_history(tmp_path / "data", sessions=3)
    free: list[bool] = []

    def look() -> None:
        free.append(history.database.lock.acquire(blocking=False))
        if free[-1]:
            history.database.lock.release()

    def in_between(_done: int, _of: int) -> None:
        with ThreadPoolExecutor(1) as other:
            other.submit(look).result()

    export_json(history.database, tmp_path / "export.json", NOW, progress=in_between)
    export_csv(history.database, tmp_path / "export.csv", progress=in_between)
    assert free == [True] * 6


def test_a_session_that_is_deleted_meanwhile_is_left_out(tmp_path: Path) -> None:
    history = a_history(tmp_path / "data", sessions=3)

    def delete_the_last(done: int, _of: int) -> None:
        if done == 1:
            history.delete("session-2", NOW)

    assert export_json(history.database, tmp_path / "export.json", NOW, progress=delete_the_last) == 2
    assert check_export(tmp_path / "export.json").sessions == 2


def test_what_reads_back_otherwise_than_it_was_written_is_no_export(tmp_path: Path) -> None:
    file = tmp_path / "export.json"
    file.write_text("yesterday's")

    def write_on_a_bad_disk(text: TextIO) -> int:
        text.write("all of it")
        text.flush()
        (tmp_path / "export.json.part").write_text("half of i")
        return 1

    with pytest.raises(ExportFault, match="reads back otherwise"):
        write_whole(file, write_on_a_bad_disk)
    assert [each.read_text() for each in tmp_path.iterdir()] == ["yesterday's"]


@pytest.mark.parametrize("damage", ["UPDATE sessions SET started = '0000-00-00T00:00:00.000000Z'", "DROP TABLE sets"])
def test_a_history_that_cannot_be_read_leaves_an_earlier_export_as_it_was(tmp_path: Path, damage: str) -> None:
    history = a_history(tmp_path / "data", sessions=2)
    history.database.connection.execute(damage)
    file = tmp_path / "export.json"
    file.write_text("yesterday's")
    with pytest.raises(ExportFault, match=r"history.db: .*nothing was exported"):
        export_json(history.database, file, NOW)
    with pytest.raises(ExportFault, match=r"history.db: .*nothing was exported"):
        export_csv(history.database, file)
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["export.json"]
    assert file.read_text() == "yesterday's"


def test_where_a_link_is_chosen_the_file_that_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    link = tmp_path / "export.json"
    link.symlink_to(tmp_path / "shared" / "floorside.json")
    history = a_history(tmp_path / "data", sessions=1)
    for _ in range(2):
        assert export_json(history.database, link, NOW) == 1
    history.database.close()
    assert link.is_symlink()
    assert [path.name for path in (tmp_path / "shared").iterdir()] == ["floorside.json"]
