"""Settings come back as they were saved; a broken file costs one sentence, never the start."""

import os
import stat
from dataclasses import fields
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from floorside.domain.exercise import Condition
from floorside.domain.session.record import Legs
from floorside.domain.session.timing import Timing
from floorside.storage.faults import DataFault
from floorside.storage.files.settings import Settings, Told, check_settings, load_settings, read_settings, save_settings
from tests.storage.powerless import run_powerless


def test_no_file_means_the_usual_settings(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.toml") == (Settings(), None)


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.toml"
    settings = Settings(
        look="dark",
        tones_volume=35,
        voice_rate=-0.5,
        timing=Timing(turn_over=18, wait_for_me=True),
        conditions=(Condition.STENOSIS, Condition.SORE_KNEE),
        shown_anyway=(("bridge", Condition.BLOOD_PRESSURE),),
        welcomed=True,
        told=Told(before=8, legs=Legs.BOTH),
        told_on=date(2026, 11, 27),
        skipped=("morning", "legs"),
        skipped_on=date(2026, 11, 27),
        planned_days=(),
        planned_time=time(7, 15),
    )
    save_settings(path, settings)
    assert load_settings(path) == (settings, None)
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.toml"]


def test_what_was_saved_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.toml"
    save_settings(path, Settings())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"tones_volume = 101", "tones_volume"),
        (b'look = "pink"', "look"),
        (b"conditions = ['X']", "conditions"),
        (b"days_wanted = 6", "days_wanted"),
        (b"planned_days = [7]", "planned_days"),
        (b"planned_time = 'noon'", "planned_time"),
        (b"calendar_id = '../x'", "calendar_id"),
        (b"[told]\nbefore = 11", "told.before"),
        (b"shown_anyway = [['bridge', 'X']]", "shown_anyway"),
        (b'emergency_number = "012345678901234567890"', "emergency_number"),
        (b"[timing]\nturn_over = -1", "timing.turn_over is -1, allowed is 0 to 300"),
        (b"[timing]\nturn_over = nan", "timing.turn_over is nan"),
        (b"look = ", "a value is expected"),
        (b"\xff\xfe", "settings.toml"),
        (b"a" * 2_000_000, "too large"),
        (b"a = " + b"[" * 100_000, "settings.toml"),
    ],
)
def test_a_broken_file_is_set_aside_with_one_sentence(tmp_path: Path, text: bytes, says: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(text)
    settings, trouble = load_settings(path)
    assert settings == Settings()
    assert trouble is not None
    assert says in trouble
    assert "\n" not in trouble
    assert (tmp_path / "settings.broken-1.toml").read_bytes() == text
    assert not path.exists()


def test_keys_of_another_version_are_passed_over() -> None:
    assert read_settings(b"hologram = true\ntones_on = false") == (Settings(tones_on=False), [])


MINE = Settings(
    look="dark",
    tones_volume=35,
    timing=Timing(turn_over=18, wait_for_me=True),
    conditions=(Condition.STENOSIS, Condition.PELVIC_GIRDLE_PAIN, Condition.SORE_KNEE),
    shown_anyway=(("bridge", Condition.BLOOD_PRESSURE),),
    welcomed=True,
)


@pytest.mark.parametrize(
    ("good", "bad", "named", "expected"),
    [
        ("tones_volume = 35", "tones_volume = 350", "tones_volume", {"tones_volume": 80}),
        ("tones_volume = 35", "tones_volume = " + "3" * 5000, "tones_volume", {"tones_volume": 80}),
        ("tones_volume = 35", "tones_volume = 35 35", "tones_volume", {"tones_volume": 80}),
        ("turn_over = 18", "turn_over = -18", "timing.turn_over", {"timing": Timing(wait_for_me=True)}),
        ("turn_over = 18", "turn_over = = 18", "timing.turn_over", {"timing": Timing(wait_for_me=True)}),
        ('look = "dark"', 'look = "pink"', "look", {"look": "system"}),
        ('look = "dark"', 'look = "da', "look", {"look": "system"}),
        ('look = "dark"', 'look = "dark"\ngarbage', "line 2", {}),
        ('    "PG",', '    "QQ",', "conditions", {"conditions": (Condition.STENOSIS, Condition.SORE_KNEE)}),
        ('    "PG",', '    "PG"', "conditions", {}),
        ('    "PG",', '    "PG",,', "conditions", {}),
        ('    "PG",', '    "P', "conditions", {"conditions": (Condition.STENOSIS, Condition.SORE_KNEE)}),
        ("conditions = [", "condi ons = [", "ny conditions that you had ticked are missing", {"conditions": ()}),
        ('    "PG",', '    "PG",\n' + "[" * 5000, "nested", {}),
    ],
)
def test_one_broken_field_costs_no_other_and_the_next_start_finds_them(
    tmp_path: Path, good: str, bad: str, named: str, expected: dict[str, Any]
) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, MINE)
    text = path.read_text()
    assert good in text
    path.write_text(text.replace(good, bad))
    settings, trouble = load_settings(path)
    assert settings == replace(MINE, **expected)
    assert trouble is not None
    assert named in trouble
    assert "settings.broken-1.toml" in trouble
    assert len(trouble) < 1200
    assert load_settings(path) == (settings, None)


def test_of_a_broken_file_it_is_said_first_that_conditions_are_missing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("garbage\n" * 9)
    _, trouble = load_settings(path)
    assert trouble is not None
    assert trouble.startswith("Any conditions that you had ticked are missing, tick them again in Settings. ")
    assert trouble.count("are missing") == 1
    assert "TOML" not in trouble


def test_of_conditions_that_are_no_list_it_is_said_first_that_they_are_missing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('conditions = "abc"\n')
    _, trouble = load_settings(path)
    assert trouble is not None
    assert trouble.startswith("Any conditions that you had ticked are missing, tick them again in Settings. ")
    assert trouble.count("are missing") == 1


@given(st.data())
def test_a_flipped_byte_costs_no_condition_that_can_still_be_read(data: st.DataObject) -> None:
    lines = MINE_LINES.copy()
    at = data.draw(st.integers(0, len(lines) - 1))
    line = bytearray(lines[at])
    line[data.draw(st.integers(0, len(line) - 1))] = data.draw(st.integers(0, 255))
    lines[at] = bytes(line)
    settings, _ = read_settings(b"\n".join(lines))
    whole = {code for code in MINE.conditions if f'    "{code}",'.encode() in lines}
    key_is_there = any(each.startswith(b"conditions = [") for each in lines)
    assert not key_is_there or whole <= set(settings.conditions)


MINE_LINES = [
    b'look = "dark"',
    b"tones_on = true",
    b"voice_rate = 0.5",
    b"conditions = [",
    b'    "S",',
    b'    "PG",',
    b'    "K",',
    b"]",
    b"welcomed = true",
]


@pytest.mark.parametrize("what", ["folder", "large", *(() if os.name == "nt" else ("fifo", "device"))])
def test_what_is_no_ordinary_file_is_not_waited_for(tmp_path: Path, what: str) -> None:
    path = tmp_path / "settings.toml"
    if what == "fifo":
        os.mkfifo(path)
    elif what == "device":
        path.symlink_to("/dev/zero")
    elif what == "folder":
        path.mkdir()
    else:
        with path.open("wb") as file:
            file.truncate(100_000_000)
    settings, trouble = load_settings(path)
    assert settings == Settings()
    assert trouble is not None
    assert "settings.broken-1.toml" in trouble
    assert not os.path.lexists(path)
    save_settings(path, MINE)
    assert load_settings(path) == (MINE, None)


def test_what_is_saved_over_a_file_that_cannot_be_read_leaves_it_beside(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, MINE)
    path.chmod(0)
    save_as_somebody = "from pathlib import Path; import sys; from floorside.storage.files.settings import *; "
    save_as_somebody += "print(load_settings(Path(sys.argv[1])).trouble); save_settings(Path(sys.argv[1]), Settings())"
    assert "Permission denied" in run_powerless("-c", save_as_somebody, str(path)).stdout
    kept = tmp_path / "settings.broken-1.toml"
    kept.chmod(0o600)
    assert load_settings(kept) == (MINE, None)


@pytest.mark.parametrize(
    ("ticked", "said"),
    [
        ('"foo"', "This Floorside does not know the condition 'foo': look through your conditions in Settings. "),
        (
            '"foo", "S", "bar"',
            "This Floorside does not know the conditions 'foo', 'bar': look through your conditions in Settings. ",
        ),
    ],
)
def test_of_conditions_that_are_not_known_it_is_said_plainly_what_to_do(tmp_path: Path, ticked: str, said: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"tones_on = false\nconditions = [{ticked}]")
    settings, trouble = load_settings(path)
    kept = tmp_path / "settings.broken-1.toml"
    assert trouble == f"{said}All other settings are as they were; the file was kept as {kept}."
    known = (Condition.STENOSIS,) if '"S"' in ticked else ()
    assert settings == Settings(tones_on=False, conditions=known)
    assert load_settings(path) == (settings, None)


def test_of_many_unknown_conditions_the_first_are_named_and_other_faults_follow(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"look = 'pink'\nconditions = {[f'{n}' * 50 for n in range(9)]}")
    with pytest.raises(DataFault, match="and 5 more"):
        check_settings(path)
    _, trouble = load_settings(path)
    assert trouble is not None
    assert trouble.startswith(f"This Floorside does not know the conditions '{'0' * 40}', '{'1' * 40}', ")
    assert ", and 5 more: look through your conditions in Settings. " in trouble
    assert f"{path}: look: 'pink' is not known" in trouble


def test_a_second_broken_file_does_not_replace_the_first(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    for text in ("one", "two"):
        path.write_text(text)
        load_settings(path)
    assert (tmp_path / "settings.broken-1.toml").read_text() == "one"
    assert (tmp_path / "settings.broken-2.toml").read_text() == "two"


def test_every_move_has_its_limits() -> None:
    for move in fields(Timing):
        if move.name != "wait_for_me":
            settings, faults = read_settings(f"[timing]\n{move.name} = 301".encode())
            assert settings == Settings()
            assert move.name in faults[0]


def test_what_is_wrong_can_be_looked_at_without_changing_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("look = 'pink'")
    with pytest.raises(DataFault, match="look"):
        check_settings(path)
    assert path.read_text() == "look = 'pink'"


KEYS = st.sampled_from(["look", "conditions", "timing", "shown_anyway", "tones_volume", "[timing]", "turn_over", "x"])
VALUES = st.sampled_from(
    ['"dark"', '["G"]', "[", "]", "{a = 1}", "9" * 5000, "1", "-0.0", "nan", "1979-05-27", '"""', "'"]
)


@given(st.binary(max_size=200) | st.lists(st.tuples(KEYS, VALUES)).map(lambda lines: _lines(lines)))
def test_nothing_in_a_settings_file_raises(data: bytes) -> None:
    read_settings(data)


def _lines(lines: list[tuple[str, str]]) -> bytes:
    return "\n".join(f"{key} = {value}" for key, value in lines).encode()


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ("full", "as_needed"),  # what earlier versions wrote, chosen or not
        ("short", "short"),
        ("tones", "tones"),
        ("everything", "everything"),
        ("as_needed", "as_needed"),
    ],
)
def test_a_level_of_the_voice_that_was_chosen_before_is_kept(written: str, level: str) -> None:
    settings, faults = read_settings(f'voice_level = "{written}"'.encode())
    assert (settings.voice_level, faults) == (level, [])


def test_everything_is_kept_once_it_was_chosen(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, Settings(voice_level="everything"))
    assert load_settings(path).settings.voice_level == "everything"
