"""`floorside history`, `export` and `import`, as somebody types them."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from floorside.storage.data_folder import data_folder
from floorside.storage.exchange.export_json import export_json
from floorside.storage.history.dose_history import add_answer, add_change
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import open_store
from tests.commands.running import output, saved_session
from tests.storage.history.test_dose_history import ANSWER, CHANGE
from tests.storage.sessions import a_history, a_session, a_walk
from tests.storage.small_disk import small_disk
from tests.storage.unwritable import unwritable


def test_a_history_that_has_not_begun_is_empty_and_makes_no_files(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    assert output(capsys, "history", "--json", "--data-dir", str(folder)) == ("[]\n", "")
    assert output(capsys, "history", "--data-dir", str(folder)) == ("no sessions yet\n", "")
    since = ("history", "--since", "2026-01-31", "--data-dir", str(folder))
    assert output(capsys, *since) == ("no sessions in this time\n", "")
    assert not folder.exists()


def test_a_session_done_elsewhere_is_marked(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    history = a_history(folder)
    history.begin(replace(a_session(), elsewhere=True), None)
    history.begin(a_session(1), None)
    history.database.close()
    first, second = output(capsys, "history", "--data-dir", str(folder))[0].splitlines()
    assert first.endswith("pain 2 → 1  done elsewhere")
    assert second.endswith("pain 2 → 1")


def test_a_session_goes_out_and_in_again_once(capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path) -> None:
    session_id = saved_session(folder)
    exported, elsewhere = tmp_path / "out.json", tmp_path / "elsewhere"
    out, _ = output(capsys, "--data-dir", str(folder), "export", str(exported))
    assert out.startswith("wrote 1 session to ")
    for counts in ("1 new, 0 brought up to date, 0 known already", "0 new, 0 brought up to date, 1 known already"):
        out, _ = output(capsys, "--data-dir", str(elsewhere), "import", str(exported))
        assert out.splitlines()[0] == f"sessions: {counts}"
        (backup,) = (elsewhere / "backups").iterdir()
        kept = f"the history before that is kept in {backup}: Settings has it under Restore…, “before importing”"
        assert out.splitlines()[1:] == ([kept] if counts.startswith("1 new") else [])
    (here,) = json.loads(output(capsys, "--data-dir", str(folder), "history", "--json")[0])
    (there,) = json.loads(output(capsys, "--data-dir", str(elsewhere), "history", "--json")[0])
    assert here == there
    assert (here["id"], here["outcome"], len(here["sets"])) == (session_id, "completed", 4)
    assert json.loads(output(capsys, "--data-dir", str(folder), "history", "--json", "--since", "2026-03-29")[0]) == []


@pytest.mark.parametrize(("more", "said"), [(5, "… and 4 more sessions"), (2, "… and 1 more session")])
def test_an_import_names_what_is_dated_oddly_but_not_without_end(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path, more: int, said: str
) -> None:
    export_json(a_history(tmp_path / "from", sessions=20 + more).database, tmp_path / "out.json", datetime.now(UTC))
    document = json.loads((tmp_path / "out.json").read_text())
    for session in document["sessions"][1:]:
        session.update(started="2936-11-16T06:40:00Z", local_date="2936-11-16", ended=None)
    document["sessions"][0]["local_date"] = "2026-11-01"
    (tmp_path / "out.json").write_text(json.dumps(document))
    out, _ = output(capsys, "--data-dir", str(folder), "import", str(tmp_path / "out.json"))
    _, first, *others, rest, misdated, _ = out.splitlines()
    assert first == "session-1 begins later than now: it is kept, and counts for no suggestion until then"
    assert (len(others), rest) == (19, said)
    assert misdated == "session-0 has a local_date that is not the day of its beginning: it is kept as it is"


def test_what_came_along_with_the_sessions_is_counted(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    with closing(open_store(data_folder(folder), datetime(2026, 3, 28, tzinfo=UTC)).database) as database:
        add_change(database, CHANGE)
        add_answer(database, ANSWER)
    (folder / "routines").mkdir()
    (folder / "routines" / "mine.toml").write_text('id = "mine"\nname = "Mine"\nitems = [{ exercise = "bridge" }]\n')
    exported, elsewhere = tmp_path / "out.json", tmp_path / "elsewhere"
    output(capsys, "--data-dir", str(folder), "export", str(exported))
    out, _ = output(capsys, "--data-dir", str(elsewhere), "import", str(exported))
    assert out.splitlines()[1:-1] == ["dose changes: 1 new", "answers: 1 new", "routines: 1 new"]
    assert (elsewhere / "routines" / "mine.toml").is_file()
    out, _ = output(capsys, "--data-dir", str(elsewhere), "import", str(exported))
    assert out == "sessions: 0 new, 0 brought up to date, 0 known already\n"


def test_a_table_for_a_spreadsheet(capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path) -> None:
    saved_session(folder)
    table = tmp_path / "out.csv"
    output(capsys, "--data-dir", str(folder), "export", str(table))
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    assert len(table.read_text(encoding="utf-8-sig").splitlines()) == 5
    _, err = output(capsys, "--data-dir", str(folder), "export", str(tmp_path / "out.doc"), code=2)
    assert "no known ending" in err


def test_a_history_for_reading(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    saved_session(folder)
    out, _ = output(capsys, "--data-dir", str(folder), "history")
    assert out == "2026-03-28  Chair and standing        2:47  completed    4 of 4 sets  pain – → –\n"


def test_a_single_set_is_not_several(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    with closing(open_store(data_folder(folder), datetime(2026, 3, 28, tzinfo=UTC)).database) as database:
        History(database).begin(replace(a_session(0), planned_works=1), None)
    out, _ = output(capsys, "--data-dir", str(folder), "history")
    assert " of 1 set  pain" in out


def test_walks_stand_among_the_sessions(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    with closing(open_store(data_folder(folder), datetime.now(UTC)).database) as database:
        History(database).begin(a_walk(0, 25), None)
        History(database).begin(replace(a_walk(1), pain_worst=None), None)
    out, _ = output(capsys, "--data-dir", str(folder), "history")
    assert out.splitlines() == [
        "2026-11-16  Walk                     25:00  walk                      pain 2",
        "2026-11-17  Walk                     20:00  walk                      pain –",
    ]
    (first, _) = json.loads(output(capsys, "--data-dir", str(folder), "history", "--json")[0])
    assert (first["routine"], first["walk_minutes"], first["sets"]) == ("walk", 25, [])


@pytest.mark.parametrize("words", [["history"], ["check"], ["export", "new.json"], ["import", "old.json"]])
def test_a_file_in_the_place_of_the_folder_is_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: list[str]
) -> None:
    file = tmp_path / "a file"
    file.write_text("mine")
    out, err = output(capsys, "--data-dir", str(file), *words, code=2)
    assert (out, err) == ("", f"floorside: {file}: is a file, a folder is expected\n")
    assert file.read_text() == "mine"


def test_an_import_into_a_folder_that_cannot_be_made_is_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "data"
    out, err = output(capsys, "--data-dir", str(folder), "import", "old.json", code=2)
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith(f"floorside: {folder}: cannot be used (")


def test_an_import_onto_a_full_disk_is_one_line_and_imports_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    export_json(a_history(tmp_path, sessions=30).database, tmp_path / "old.json", datetime(2026, 12, 1, 8, tzinfo=UTC))
    nothing = tmp_path / "nothing.json"
    nothing.write_text('{"format": "floorside-history", "version": 1, "sessions": []}')
    with small_disk(tmp_path / "disk") as disk:
        words = ("--data-dir", str(disk.folder / "data"))
        output(capsys, *words, "import", str(nothing))
        disk.fill()
        out, err = output(capsys, *words, "import", str(tmp_path / "old.json"), code=2)
        disk.make_room()
        assert (out, err.count("\n")) == ("", 1)
        assert "nothing was imported" in err
        assert output(capsys, *words, "history") == ("no sessions yet\n", "")


def test_an_import_that_cannot_be_read_names_each_fault(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("[1, 2")
    out, err = output(capsys, "--data-dir", str(folder), "import", str(broken), code=2)
    assert out == ""
    assert err.startswith(f"floorside: {broken}: ")


@pytest.mark.parametrize(
    "words", [["history"], ["export", "kept.json"], ["export", "kept.csv"], ["import", "kept.json"]]
)
def test_a_history_that_cannot_be_reached_is_no_empty_one(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path, words: list[str]
) -> None:
    (folder / "history.db").mkdir(parents=True)
    kept = [tmp_path / word if word.startswith("kept") else word for word in words]
    for file in kept[1:]:
        Path(file).write_text("yesterday's")
    out, err = output(capsys, "--data-dir", str(folder), *map(str, kept), code=2)
    assert (out, err.count("\n")) == ("", 1)
    assert err == f"floorside: {folder / 'history.db'}: is not a file: move it elsewhere\n"
    assert [Path(file).read_text() for file in kept[1:]] == ["yesterday's"] * (len(words) - 1)


NOTHING_EXPORTED = (
    "nothing was exported: a part of the history cannot be read; it is mended when Floorside is started again"
)


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (["history"], "cannot be read ("),
        (["export", "kept.json"], NOTHING_EXPORTED),
        (["export", "kept.csv"], NOTHING_EXPORTED),
    ],
)
def test_a_history_with_a_value_that_cannot_be_read_is_one_line_and_the_file_stays(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path, words: list[str], what: str
) -> None:
    saved_session(folder)
    with closing(sqlite3.connect(folder / "history.db")) as connection:
        connection.execute("UPDATE sessions SET local_date = '2026-13-45'")
        connection.commit()
        connection.execute("PRAGMA journal_mode = DELETE")
    (folder / "history.db-seal").write_text(f"{(folder / 'history.db').stat().st_size} -\n")
    kept = tmp_path / words[-1]
    kept.write_text("yesterday's")
    named = [str(kept)] if len(words) > 1 else []
    out, err = output(capsys, "--data-dir", str(folder), words[0], *named, code=2)
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith(f"floorside: {folder / 'history.db'}: {what}")
    assert kept.read_text() == "yesterday's"


def test_a_history_of_which_a_part_cannot_be_read_is_one_line_and_mended_by_the_next_command(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    history = a_history(folder)
    for number in range(60):
        history.begin(replace(a_session(number), note="stiff " * 15_000), None)
    history.database.close()
    data = bytearray(history.database.path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = bytes(4096)
    history.database.path.write_bytes(data)
    good = tmp_path / "good.json"
    good.write_text("yesterday's")
    _, err = output(capsys, "--data-dir", str(folder), "export", str(good), code=2)
    assert "a part of the history cannot be read; it is mended when Floorside is started again" in err
    assert good.read_text() == "yesterday's"
    out, err = output(capsys, "--data-dir", str(folder), "history")
    assert len(out.splitlines()) == 59
    assert "1 session could not be saved" in err


def test_a_history_that_cannot_be_reached_is_one_line_and_no_export_is_replaced(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    folder.mkdir()
    (folder / "history.db").symlink_to(tmp_path / "away" / "history.db")
    good = tmp_path / "good.json"
    good.write_text("yesterday's")
    for words in (("export", str(good)), ("history",)):
        out, err = output(capsys, "--data-dir", str(folder), *words, code=2)
        assert (out, len(err.splitlines())) == ("", 1)
        assert "connect that disk or folder again" in err
    assert good.read_text() == "yesterday's"
    out, _ = output(capsys, "--data-dir", str(folder), "check", code=1)
    assert "connect that disk or folder again" in out


def test_a_history_that_cannot_be_written_is_shown_and_exported(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    a_history(folder, sessions=3).database.close()
    with unwritable(folder):
        out, err = output(capsys, "--data-dir", str(folder), "history")
        assert len(out.splitlines()) == 3
        assert len(err.splitlines()) == 1
        output(capsys, "--data-dir", str(folder), "export", str(tmp_path / "out.json"))
        _, err = output(capsys, "--data-dir", str(folder), "import", str(tmp_path / "out.json"), code=2)
        assert "check the folder's permissions" in err
        assert "is gone" not in err
    assert (tmp_path / "out.json").read_text().count('"session-') == 3


def test_a_newer_history_is_the_same_sentence_everywhere(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    a_history(folder, sessions=1).database.close()
    with closing(sqlite3.connect(folder / "history.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    sentence = "history.db: was written by a newer Floorside: update this one, the history is left as it is"
    assert sentence in output(capsys, "--data-dir", str(folder), "history", code=2)[1]
    assert sentence in output(capsys, "--data-dir", str(folder), "check", code=1)[0]
