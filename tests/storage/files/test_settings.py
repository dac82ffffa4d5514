"""Settings come back as they were saved; a broken file costs one sentence, never the start."""

import stat
from contextlib import suppress
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Condition
from floorside.domain.session.plan import Timing
from floorside.storage.faults import DataFault
from floorside.storage.files.settings import Settings, load_settings, parse_settings, save_settings


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
    )
    save_settings(path, settings)
    assert load_settings(path) == (settings, None)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"tones_volume = 101", "$.tones_volume"),
        (b'look = "pink"', "$.look"),
        (b"conditions = ['X']", "$.conditions"),
        (b"days_wanted = 6", "$.days_wanted"),
        (b"shown_anyway = [['bridge', 'X']]", "$.shown_anyway"),
        (b'emergency_number = "012345678901234567890"', "$.emergency_number"),
        (b"[timing]\nturn_over = -1", "timing.turn_over is -1, allowed is 0 to 300"),
        (b"[timing]\nturn_over = nan", "timing.turn_over is nan"),
        (b"look = ", "Invalid value"),
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
    assert parse_settings(b"hologram = true\ntones_on = false", "x") == Settings(tones_on=False)


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
            with pytest.raises(DataFault, match=move.name):
                parse_settings(f"[timing]\n{move.name} = 301".encode(), "x")


@given(st.binary(max_size=200))
def test_nothing_in_a_settings_file_raises_anything_but_a_fault(data: bytes) -> None:
    with suppress(DataFault):
        parse_settings(data, "x")
