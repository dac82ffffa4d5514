"""`floorside plan`, as somebody types it."""

import json
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from floorside.__main__ import main
from floorside.storage.data_folder import data_folder
from floorside.storage.files.own.own_exercises import save_own_exercise
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import open_store
from tests.commands.running import output
from tests.storage.own import HUG
from tests.storage.powerless import run_powerless
from tests.storage.sessions import a_session

EXAMPLE = Path(__file__).parents[2] / "docs" / "example-routine.toml"


def plan(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> dict[str, Any]:
    out, err = output(capsys, "--data-dir", str(folder), "plan", *words, "--json")
    assert err == ""
    data: dict[str, Any] = json.loads(out)
    return data


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
    assert days == [878, 878, 742, 736, 736]
    assert plan(capsys, folder, "full")["seconds"] == 878, "without a history it is the first day"


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
        (b'id = "x"\nname = "\xff"', "UTF-8"),
        (b"a" * 50_000_000, "no routine of Floorside's"),
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
