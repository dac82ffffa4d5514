"""A history in memory."""

from contextlib import closing
from pathlib import Path

from floorside.storage.database.image import connect_image, is_database, read_image
from floorside.storage.integrity.checking import check_connection
from tests.storage.sessions import LEFT, a_history


def test_what_was_committed_a_moment_ago_is_in_it_and_no_file_is_made(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=3)
    history.save_set("session-2", LEFT)
    before = sorted(path.name for path in tmp_path.iterdir())
    with closing(connect_image(read_image(history.database.path))) as connection:
        assert str(check_connection(connection)) == "3 sessions, all sound"
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    history.database.close()


def test_a_database_is_told_from_other_files(tmp_path: Path) -> None:
    a_history(tmp_path, sessions=1).database.close()
    (tmp_path / "text.db").write_text("Dear diary")
    found = [name for name in ("history.db", "text.db", "none.db", ".") if is_database(tmp_path / name)]
    assert found == ["history.db"]
