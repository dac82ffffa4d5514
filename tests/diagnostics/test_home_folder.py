from pathlib import Path

import pytest

from floorside.diagnostics.home_folder import hide_home


def test_paths_in_the_home_folder_do_not_name_the_person(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)

    assert hide_home(f"{tmp_path / 'history.db'}: is damaged") == f"{Path('~/history.db')}: is damaged"


def test_where_the_root_is_the_home_folder_paths_stay_readable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path(tmp_path.anchor))

    assert hide_home(f"{tmp_path}: is damaged") == f"{tmp_path}: is damaged"


def test_an_account_without_a_home_folder_gets_its_text_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", unknown)

    assert hide_home("the sound server is gone") == "the sound server is gone"
