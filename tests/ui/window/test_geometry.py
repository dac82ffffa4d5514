"""The window's size and position between two starts."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from tests.ui.window.built import Built


def test_the_size_is_kept_until_the_next_start(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "config" / "window.geometry"
    first = Built(theme, file).window
    qtbot.addWidget(first)
    first.resize(first.minimumSize() + QSize(4, 60))
    first.show()
    first.close()
    second = Built(theme, file).window
    qtbot.addWidget(second)
    assert second.size() == first.size()


def test_the_full_screen_of_a_session_is_not_kept(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "config" / "window.geometry"
    first = Built(theme, file).window
    qtbot.addWidget(first)
    first.resize(first.minimumSize() + QSize(4, 60))
    size = first.size()
    first.show()
    first.close()
    first.show()
    first.showFullScreen()
    first.close()
    second = Built(theme, file).window
    qtbot.addWidget(second)
    assert (second.isFullScreen(), second.size()) == (False, size)


def test_a_full_screen_that_was_kept_before_is_left(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.geometry"
    first = Built(theme, file).window
    qtbot.addWidget(first)
    first.resize(first.minimumSize() + QSize(4, 60))
    size = first.size()
    first.show()
    first.showFullScreen()
    file.write_bytes(bytes(first.saveGeometry().data()))
    second = Built(theme, file).window
    qtbot.addWidget(second)
    assert (second.isFullScreen(), second.size()) == (False, size)


@pytest.mark.parametrize("content", [b"", b"\xff\x00 nonsense"])
def test_a_broken_geometry_file_is_no_trouble(theme: Theme, qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "window.geometry"
    file.write_bytes(content)
    window = Built(theme, file).window
    qtbot.addWidget(window)
    assert window.size() != QSize(0, 0)


def test_a_folder_that_cannot_be_written_is_no_trouble(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    window = Built(theme, tmp_path / "file" / "window.geometry").window
    qtbot.addWidget(window)
    first = window.size()
    window.resize(first.width() - 40, first.height())
    assert window.close()
    assert (tmp_path / "file").read_bytes() == b""
    again = Built(theme, tmp_path / "file" / "window.geometry").window
    qtbot.addWidget(again)
    assert again.size() == first


def test_the_geometry_is_for_its_owner_alone(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "config" / "window.geometry"
    window = Built(theme, file).window
    qtbot.addWidget(window)
    window.close()
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)
