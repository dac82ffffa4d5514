"""Text files by language: whatever a translation leaves out is in English."""

from pathlib import Path

import pytest

from floorside.storage.files.shipped import language_files
from floorside.storage.files.shipped.language_files import read_words, words_file


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(language_files, "resource_path", lambda name: tmp_path / name)
    (tmp_path / "speech").mkdir()
    english = 'rest = "Rest."\nsteps = ["one", "two"]\n[a]\nb = "B"\nc = "C"\n[[signs]]\ntext = "x"\nsources = ["1"]\n'
    (tmp_path / "speech/en.toml").write_text(english, encoding="utf-8")
    return tmp_path


def test_a_language_without_a_file_is_english(resources: Path) -> None:
    assert words_file("speech", "de").stem == "en"
    assert read_words("speech", "de") == read_words("speech", "en")


def test_each_missing_text_is_english(resources: Path) -> None:
    german = 'steps = ["eins"]\n[a]\nb = "Be"\n[[signs]]\ntext = "ix"\n'
    (resources / "speech/de.toml").write_text(german, encoding="utf-8")
    assert read_words("speech", "de") == {
        "rest": "Rest.",
        "steps": ["eins"],
        "a": {"b": "Be", "c": "C"},
        "signs": [{"text": "ix", "sources": ["1"]}],
    }


def test_a_list_of_another_length_is_english_as_a_whole(resources: Path) -> None:
    (resources / "speech/de.toml").write_text('[[signs]]\ntext = "a"\n[[signs]]\ntext = "b"\n', encoding="utf-8")
    assert read_words("speech", "de")["signs"] == [{"text": "x", "sources": ["1"]}]
