"""Which language the words are in."""

import pytest

from floorside.language import find_language, known_languages, system_languages


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de"], "de"),
        (["de-AT"], "de"),
        (["de_CH.UTF-8@euro"], "de"),
        (["pt-PT"], "pt_BR"),
        (["pt-Latn-BR"], "pt_BR"),
        (["sw", "fr-CA", "de"], "fr"),
        (["en-GB", "de"], "en"),
        (["C"], "en"),
        (["POSIX", ""], "en"),
        (["../../etc"], "en"),
        (["*"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_spoken_here(wanted: list[str], found: str) -> None:
    assert find_language(wanted) == found


def test_four_languages_and_english_are_spoken() -> None:
    assert known_languages() == ["en", "de", "es", "fr", "pt_BR"]


def test_the_system_s_languages_come_from_its_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANGUAGE", "tlh:es")
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert find_language(system_languages()) == "es"
