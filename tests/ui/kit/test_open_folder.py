from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from floorside.ui.kit.open_folder import open_folder


@pytest.mark.parametrize("opens", [True, False])
def test_what_the_system_does_not_open_is_told_with_its_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: opens)
    told: list[str] = []
    open_folder(tmp_path, told.append)
    assert told == ([] if opens else [f"Your system did not open the folder. It is {tmp_path}."])


def test_a_folder_that_is_gone_is_told_too(tmp_path: Path) -> None:
    told: list[str] = []
    open_folder(tmp_path / "gone", told.append)
    assert told == [f"Your system did not open the folder. It is {tmp_path / 'gone'}."]
