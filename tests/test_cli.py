"""The commands that need no window, as somebody types them."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from floorside import __version__
from floorside.__main__ import main
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Timing, lay_out
from floorside.domain.session.record import session_outcome
from floorside.storage.data_folder import data_folder
from floorside.storage.exchange.export_json import export_json
from floorside.storage.files.catalogue import load_catalogue, load_routines
from floorside.storage.files.own_exercises import save_own_exercise
from floorside.storage.files.settings import Settings, save_settings
from floorside.storage.history.dose_history import add_answer, add_change
from floorside.storage.history.sessions import History, new_session
from floorside.storage.integrity.backup import make_backup
from floorside.storage.integrity.opening import open_store
from tests.closed_folders import without_power_over_files
from tests.storage.history.test_dose_history import ANSWER, CHANGE
from tests.storage.own import HUG
from tests.storage.powerless import run_powerless
from tests.storage.sessions import a_history, a_session, a_walk
from tests.storage.small_disk import small_disk
from tests.storage.unwritable import unwritable

EXAMPLE = Path(__file__).parents[1] / "docs" / "example-routine.toml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def output(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> tuple[str, str]:
    assert main(words) == code
    captured = capsys.readouterr()
    return captured.out, captured.err


def plan(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> dict[str, Any]:
    out, err = output(capsys, "--data-dir", str(folder), "plan", *words, "--json")
    assert err == ""
    data: dict[str, Any] = json.loads(out)
    return data


def test_version_imports_no_qt_and_little_else() -> None:
    code = (
        "import sys\nfrom floorside.__main__ import main\n"
        "try:\n    main(['--version'])\nexcept SystemExit:\n    pass\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'msgspec', 'floorside.domain'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [f"floorside {__version__}", "[]"]


def test_the_full_plan_has_everything_and_no_move_eats_the_work(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    full = plan(capsys, folder, "full")
    works = [step for step in full["steps"] if step["kind"] == "work"]
    assert [(w["exercise"], w["side"], w["direction"], w["seconds"], w["reps"], w["hold_seconds"]) for w in works] == [
        ("pelvic-tilt", None, None, 86, 5, 10),
        ("bridge", None, None, 79, 10, 1),
        ("supine-figure-four", "left", None, 30, 1, 30),
        ("supine-figure-four", "right", None, 30, 1, 30),
        ("low-cobra", None, None, 108, 10, 5),
        ("forearm-plank", None, None, 10, 1, 10),
        ("forearm-plank", None, None, 10, 1, 10),
        ("forearm-plank", None, None, 10, 1, 10),
        ("hip-circles", "left", "forward", 50, 10, 0),
        ("hip-circles", "left", "backward", 50, 10, 0),
        ("hip-circles", "right", "forward", 50, 10, 0),
        ("hip-circles", "right", "backward", 50, 10, 0),
        ("butterfly", None, None, 30, 1, 30),
    ]
    assert 11 * 60 <= full["seconds"] <= 16 * 60
    ends = [step["at"] + step["seconds"] for step in full["steps"]]
    assert [step["at"] for step in full["steps"]] == [0, *ends[:-1]]
    assert ends[-1] == full["seconds"]


def test_every_work_has_its_start_and_its_end_among_the_cues(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    full = plan(capsys, folder, "full")
    starts = [cue["at"] for cue in full["cues"] if cue["kind"] == "start"]
    closings = [cue["at"] for cue in full["cues"] if cue["kind"] in ("end", "change_side", "finish")]
    works = [step for step in full["steps"] if step["kind"] == "work"]
    assert starts == [work["at"] for work in works]
    assert closings == [work["at"] + work["seconds"] for work in works]


def test_less_speech_needs_less_time(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    levels = ("everything", "short", "tones")
    seconds = [plan(capsys, folder, "full", "--level", level)["seconds"] for level in levels]
    assert seconds == sorted(seconds, reverse=True)
    assert seconds[2] == 717


def test_a_plan_gets_shorter_as_it_comes_to_be_known(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    days = [plan(capsys, folder, "full", "--sessions-done", str(sessions))["seconds"] for sessions in (0, 1, 2, 3, 9)]
    assert days == [916, 916, 749, 740, 740]
    assert plan(capsys, folder, "full")["seconds"] == 916, "without a history it is the first day"


def test_by_itself_a_plan_tells_what_the_history_does_not_know(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    opened = open_store(data_folder(folder), datetime.now(UTC))
    history = History(opened.database)
    step = load_catalogue().texts["bridge"].steps[2]
    for number in range(3):
        out, _ = output(capsys, "--data-dir", str(folder), "plan", "short", "--script")  # while the history is open
        assert (step in out) == (number < 2)
        bridge = replace(a_session(number).sets[0], exercise="bridge", side=None)
        session = replace(
            a_session(number), started=datetime.now(UTC), local_date=datetime.now(UTC).date(), sets=(bridge,)
        )
        history.begin(session, None)
    opened.database.close()


@pytest.mark.parametrize("count", ["-1", "x", "1.5", ""])
def test_a_number_of_sessions_is_a_whole_number(capsys: pytest.CaptureFixture[str], folder: Path, count: str) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["--data-dir", str(folder), "plan", "short", f"--sessions-done={count}"])
    assert refused.value.code == 2
    assert "is no number of sessions, write it as 3" in capsys.readouterr().err


def test_a_wait_takes_no_time_in_a_plan(capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path) -> None:
    routine = tmp_path / "waits.toml"
    routine.write_text(
        'id = "waits"\nname = "Waits"\n'
        'items = [{ exercise = "bridge" }, { wait = true }, { rest = 20 }, { exercise = "butterfly" }]\n'
    )
    kinds = [step["kind"] for step in plan(capsys, folder, str(routine))["steps"]]
    assert kinds == ["get_ready", "work", "get_ready", "wait", "work"]


def test_the_example_of_the_docs_runs(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    assert plan(capsys, folder, str(EXAMPLE))["seconds"] > 60


def test_a_plan_for_reading(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    out, _ = output(capsys, "--data-dir", str(folder), "plan", "short", "--level", "tones")
    assert out.splitlines()[:3] == [
        "Hip & back, short, 6:49",
        "  0:00  get ready     20 s  Bridge",
        "  0:20  work          79 s  Bridge, 10 × (up 2 · hold 1 · down 4 · rest 1)",
    ]
    assert "  1:44  work          30 s  Supine figure-four, left" in out


def test_the_script_is_what_the_voice_says(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    out, _ = output(capsys, "--data-dir", str(folder), "plan", "short", "--script")
    assert "Cross the left ankle over the right thigh" in out
    assert out.index("Cross the left ankle over the right thigh") < out.index("Right ankle over the left thigh.")
    out, _ = output(capsys, "--data-dir", str(folder), "plan", "short", "--script", "--level", "tones")
    assert "thigh" not in out


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"items = 3", "items: "),
        (b'id = "x"\nname = "X"\nitems = [{ exercise = "brige" }]', "did you mean 'bridge'"),
        (b'id = "x"\nname = "X"\nitems = [{ exercise = "butterfly", hold_seconds = -5 }]', "hold_seconds"),
        (b'id = "x"\nname = "X"\nitems = [{ exercise = "butterfly", hold_seconds = 96 }]', "at most 95"),
        (b'id = "x"\nname = "X"\nitems = []', "items"),
        (b"\xff\xfe", "UTF-8"),
        (b"a" * 50_000_000, "at most 1 MB"),
    ],
    ids=["wrong type", "unknown exercise", "negative hold", "above the range", "empty list", "not UTF-8", "50 MB"],
)
def test_a_broken_routine_is_one_line_and_code_two(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path, content: bytes, says: str
) -> None:
    broken = tmp_path / "mine.toml"
    broken.write_bytes(content)
    out, err = output(capsys, "--data-dir", str(folder), "plan", str(broken), code=2)
    assert out == ""
    assert len(err.splitlines()) == 1
    assert "mine.toml" in err
    assert says in err
    assert not folder.exists(), "nothing was changed"


@pytest.mark.parametrize(
    "words",
    [
        ("plan", "nothing"),
        ("plan", "missing.toml"),
        ("nonsense",),
        ("history", "--since", "yesterday"),
        ("plan", "--level", "loud"),
    ],
)
def test_bad_words_are_one_line_and_code_two(
    capsys: pytest.CaptureFixture[str], folder: Path, words: tuple[str, ...]
) -> None:
    try:
        code = main(["--data-dir", str(folder), *words])
    except SystemExit as leaving:
        code = int(leaving.code or 0)
    captured = capsys.readouterr()
    assert code == 2
    assert len(captured.err.splitlines()) == 1
    assert captured.out == ""


def test_broken_settings_are_told_and_the_plan_is_printed_all_the_same(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    folder.mkdir()
    (folder / "settings.toml").write_text("look = 7\n")
    out, err = output(capsys, "--data-dir", str(folder), "plan", "full")
    assert out.startswith("Hip & back, full")
    assert len(err.splitlines()) == 1


def test_a_plan_leaves_out_what_a_condition_hides_and_says_why(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    folder.mkdir()
    (folder / "settings.toml").write_text('conditions = ["S"]\n')
    out, err = output(capsys, "--data-dir", str(folder), "plan", "full")
    assert "Bridge" in out
    assert "Low cobra" not in out
    assert err.startswith("floorside: left out: Low cobra. Arching backwards")


@pytest.mark.parametrize("form", [[], ["--json"], ["--script"]])
def test_a_routine_of_which_nothing_is_left_is_one_line(
    capsys: pytest.CaptureFixture[str], folder: Path, form: list[str]
) -> None:
    folder.mkdir()
    (folder / "settings.toml").write_text('conditions = ["H"]\n')
    out, err = output(capsys, "--data-dir", str(folder), "plan", "full", *form, code=2)
    assert out == ""
    assert len(err.splitlines()) == 1


def test_a_history_that_has_not_begun_is_empty_and_makes_no_files(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    assert output(capsys, "history", "--json", "--data-dir", str(folder)) == ("[]\n", "")
    assert output(capsys, "history", "--data-dir", str(folder)) == ("", "")
    assert not folder.exists()


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


def test_a_session_goes_out_and_in_again_once(capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path) -> None:
    session_id = saved_session(folder)
    exported, elsewhere = tmp_path / "out.json", tmp_path / "elsewhere"
    out, _ = output(capsys, "--data-dir", str(folder), "export", str(exported))
    assert out.startswith("wrote 1 session to ")
    for counts in ("1 new, 0 brought up to date, 0 known already", "0 new, 0 brought up to date, 1 known already"):
        out, _ = output(capsys, "--data-dir", str(elsewhere), "import", str(exported))
        assert out == f"sessions: {counts}\n"
    (here,) = json.loads(output(capsys, "--data-dir", str(folder), "history", "--json")[0])
    (there,) = json.loads(output(capsys, "--data-dir", str(elsewhere), "history", "--json")[0])
    assert here == there
    assert (here["id"], here["outcome"], len(here["sets"])) == (session_id, "completed", 4)
    assert json.loads(output(capsys, "--data-dir", str(folder), "history", "--json", "--since", "2026-03-29")[0]) == []


def test_an_import_names_what_is_dated_oddly_but_not_without_end(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    export_json(a_history(tmp_path / "from", sessions=25).database, tmp_path / "out.json", datetime.now(UTC))
    document = json.loads((tmp_path / "out.json").read_text())
    for session in document["sessions"][1:]:
        session.update(started="2936-11-16T06:40:00Z", local_date="2936-11-16", ended=None)
    document["sessions"][0]["local_date"] = "2026-11-01"
    (tmp_path / "out.json").write_text(json.dumps(document))
    out, _ = output(capsys, "--data-dir", str(folder), "import", str(tmp_path / "out.json"))
    _, first, *others, more, misdated = out.splitlines()
    assert first == "session-1 begins later than now: it is kept, and counts for no suggestion until then"
    assert (len(others), more) == (19, "… and 4 more sessions")
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
    assert out.splitlines()[1:] == ["dose changes: 1 new", "answers: 1 new", "routines: 1 new"]
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
        assert output(capsys, *words, "history") == ("", "")


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


def test_check_looks_at_everything_and_finds_a_damaged_history(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    saved_session(folder)
    out, _ = output(capsys, "--data-dir", str(folder), "check")
    subjects = "catalogue figures sounds voice lessons settings plan exercises routines database backups log"
    assert [line.split()[:2] for line in out.splitlines()] == [[subject, "ok"] for subject in subjects.split()]
    database = folder / "history.db"
    database.write_bytes(database.read_bytes()[:5000])
    (folder / "settings.toml").write_text("look = 3")
    out, _ = output(capsys, "--data-dir", str(folder), "check", code=1)
    assert [line.split()[0] for line in out.splitlines() if "FAULT" in line] == ["settings", "database"]


@pytest.mark.parametrize("name", ["exercises", "routines", "."])
def test_a_folder_that_may_not_be_read_is_a_line_and_the_plan_is_printed_all_the_same(folder: Path, name: str) -> None:
    (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / name).chmod(0)
    planned = run_powerless("-m", "floorside", "--data-dir", str(folder), "plan", "short")
    checked = run_powerless("-m", "floorside", "--data-dir", str(folder), "check")
    (folder / name).chmod(0o700)
    assert "Supine figure-four" in planned.stdout
    assert "Traceback" not in planned.stderr + checked.stderr
    assert checked.returncode == 1
    assert "Permission denied" in checked.stdout


def test_settings_that_are_no_file_are_told_of_and_not_waited_for(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    folder.mkdir()
    os.mkfifo(folder / "settings.toml")
    out, err = output(capsys, "--data-dir", str(folder), "plan", "short")
    assert "Supine figure-four" in out
    assert "is not an ordinary file" in err


@pytest.mark.parametrize("words", [("--data-dir", "x" * 300, "plan"), ("plan", "x" * 300)])
def test_a_name_that_is_too_long_is_one_line(capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    _, err = output(capsys, *words, code=2)
    assert err.count("\n") == 1


def test_two_versions_of_an_exercise_are_no_fault(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    save_own_exercise(folder / "exercises", HUG)
    copy = folder / "exercises" / "own-knee-hug.sync-conflict-20260901-101010-ABCDEFG.toml"
    copy.write_bytes((folder / "exercises" / "own-knee-hug.toml").read_bytes())
    out, _ = output(capsys, "--data-dir", str(folder), "check")
    assert f"ok     {copy}: there are two versions of own-knee-hug.toml" in out
    assert "ok     own-knee-hug" in out


def test_check_names_a_flare_plan_that_cannot_be_used(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "plans").mkdir(parents=True)
    (folder / "plans" / "flare.toml").write_text('helps = "Heat"')
    out, _ = output(capsys, "--data-dir", str(folder), "check", code=1)
    (line,) = (line for line in out.splitlines() if "FAULT" in line)
    assert line.startswith("plan ")
    assert line.endswith("flare.toml, helps: expected a list, got text in quotes")


def test_whoever_has_read_enough_may_stop_reading(folder: Path) -> None:
    command = [sys.executable, "-m", "floorside", "--data-dir", str(folder), "plan", "full", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert running.stderr.read() == b""
    assert running.returncode == 0


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


def test_check_misses_the_sessions_that_the_last_backup_has(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    history = a_history(folder, sessions=5)
    backup = make_backup(history.database, folder / "backups", datetime(2026, 12, 1, tzinfo=UTC))
    with history.database.transaction() as connection:
        connection.execute("DELETE FROM sessions WHERE id = 'session-3'")
    history.database.close()
    out, _ = output(capsys, "--data-dir", str(folder), "check", code=1)
    assert f"1 session of the last backup is not in it: import {backup.path}" in out
    out, _ = output(capsys, "--data-dir", str(folder), "import", str(backup.path))
    assert "sessions: 1 new, 0 brought up to date, 4 known already" in out
    assert "database    ok" in output(capsys, "--data-dir", str(folder), "check")[0]


def test_a_newer_history_is_the_same_sentence_everywhere(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    a_history(folder, sessions=1).database.close()
    with closing(sqlite3.connect(folder / "history.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    sentence = "history.db: was written by a newer Floorside: update this one, the history is left as it is"
    assert sentence in output(capsys, "--data-dir", str(folder), "history", code=2)[1]
    assert sentence in output(capsys, "--data-dir", str(folder), "check", code=1)[0]


#: A fault of ours in a command, in a process of its own.
BROKEN = """
import sys
from floorside import cli
from floorside.__main__ import main

def fail(*_):
    raise KeyError("a person's own words")

cli.COMMANDS = {**cli.COMMANDS, "history": fail}
sys.exit(main(["--data-dir", sys.argv[1], "history"]))
"""


def test_a_fault_of_ours_is_one_line_that_names_the_log(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-c", BROKEN, str(folder)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("floorside: something went wrong (KeyError in floorside/cli.py, line ")
    log = folder / "log" / "floorside.log"
    assert str(log) in line
    assert "floorside check" in line
    assert "KeyError\n  floorside/__main__.py:" in log.read_text()
    assert "own words" not in line + log.read_text()


def test_a_fault_of_ours_is_one_line_also_without_a_place_for_the_log(tmp_path: Path) -> None:
    place = tmp_path / ("x" * 300)
    code = BROKEN.replace("raise KeyError", "raise RuntimeError")
    done = subprocess.run([sys.executable, "-c", code, str(place)], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_a_package_that_is_missing_is_one_line(folder: Path) -> None:
    code = (
        "import sys; sys.modules['msgspec'] = None; from floorside.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    words = [sys.executable, "-c", code, "--data-dir", str(folder), "plan"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr


@pytest.mark.parametrize("words", [["plan"], ["history"], ["check"], ["export", "all.json"], ["import", "all.json"]])
@pytest.mark.parametrize("place", ["a name that is too long", "a circle of links"])
def test_a_folder_that_the_system_refuses_is_one_line(words: list[str], place: str, tmp_path: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    folder = circle if place == "a circle of links" else tmp_path / ("x" * 300)
    command = [sys.executable, "-m", "floorside", "--data-dir", str(folder), *words]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1, 2)
    assert "Traceback" not in done.stderr
    assert "something went wrong" not in done.stderr
    assert done.returncode != 2 or str(folder) in done.stderr or "all.json" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody can give up such powers")
@pytest.mark.parametrize("closed", ["", "exercises", "routines", "history.db", "settings.toml"])
@pytest.mark.parametrize(
    "words", [["plan"], ["history"], ["check"], ["export", "all.json"]], ids=lambda words: words[0]
)
def test_what_may_not_be_opened_is_told_in_one_line(words: list[str], closed: str, folder: Path) -> None:
    saved_session(folder)
    save_settings(data_folder(folder).settings, Settings())
    for own in ("exercises", "routines"):
        (folder / own).mkdir()
    place = folder / closed
    mode = place.stat().st_mode
    place.chmod(0)
    command = [sys.executable, "-m", "floorside", "--data-dir", str(folder), *words]
    try:
        done = subprocess.run(
            command,
            cwd=folder.parent,
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=without_power_over_files,
        )
    finally:
        place.chmod(mode)
    assert done.returncode in (0, 1, 2)
    assert "Traceback" not in done.stderr
    assert "something went wrong" not in done.stderr
    assert len(done.stderr.splitlines()) <= 2


def test_check_writes_a_report_for_whoever_helps(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    report = folder.parent / "report.txt"
    subprocess.run([sys.executable, "-c", BROKEN, str(folder)], capture_output=True, check=False)
    out, _ = output(capsys, "--data-dir", str(folder), "check", "--report", str(report))
    assert str(folder / "log" / "floorside.log") in out
    assert out.splitlines()[-1].split() == ["report", "ok", "written", "to", str(report)]
    assert f"Floorside {__version__}, Python" in report.read_text()
    assert "KeyError" in report.read_text()


def test_a_report_replaces_an_earlier_report_and_no_other_file(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    report, other = tmp_path / "report.txt", tmp_path / "notes.txt"
    report.write_text("Floorside report. An earlier one.")
    other.write_text("Mine.")

    output(capsys, "--data-dir", str(folder), "check", "--report", str(report))
    out, _ = output(capsys, "--data-dir", str(folder), "check", "--report", str(other), code=1)

    assert f"Floorside {__version__}, Python" in report.read_text()
    assert out.splitlines()[-1].startswith("report      FAULT  ")
    assert "is left as it is; choose another name" in out
    assert other.read_text() == "Mine."


@pytest.mark.parametrize("place", ["", ".", "/", "pipe"])
def test_a_report_onto_what_is_no_file_is_a_fault_and_changes_nothing(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.chdir(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
    else:
        (tmp_path / "pipe").mkdir()
    before = sorted(tmp_path.iterdir())

    out, _ = output(capsys, "--data-dir", str(folder), "check", "--report", place, code=1)

    assert "cannot be written" in out.splitlines()[-1]
    assert sorted(tmp_path.iterdir()) == before
    assert not (tmp_path / "pipe").is_file()


def test_a_report_that_cannot_be_written_is_a_fault(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    report = folder / "nowhere" / "report.txt"
    out, _ = output(capsys, "--data-dir", str(folder), "check", "--report", str(report), code=1)
    assert "cannot be written" in out.splitlines()[-1]


def test_check_says_that_a_history_is_gone_of_which_something_is_left(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    saved_session(folder)
    (folder / "history.db").unlink()
    out, _ = output(capsys, "--data-dir", str(folder), "check", code=1)
    assert f"{folder / 'history.db'}: is gone; what is left of it is put together at the next start" in out
