"""The folders of the tests: their own, in memory where there is room."""

from pathlib import Path

import pytest

from tools import surroundings


@pytest.mark.parametrize("where", ["in memory", "on the disk"])
def test_the_tests_write_into_folders_of_their_own_that_are_gone_afterwards(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = tmp_path if where == "in memory" else tmp_path / "missing"
    monkeypatch.setattr(surroundings, "MEMORY", memory)
    monkeypatch.setattr(surroundings, "ENOUGH_BYTES", 1)
    with surroundings.own_folders() as environment:
        temporary = Path(environment["TMPDIR"])
        assert temporary.is_dir()
        assert temporary.is_relative_to(tmp_path) == (where == "in memory")
        assert Path(environment["XDG_DATA_HOME"]).parent == temporary.parent
    assert not temporary.parent.exists()


def test_where_there_is_too_little_memory_the_disk_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "ENOUGH_BYTES", 10**18)
    assert not surroundings.is_roomy(tmp_path)
