"""The translations fit the program, and a translation that does not is found."""

import re
from pathlib import Path

import pytest
from tools.translate import Language, Source, check, faults_of, languages, read, sources, texts_in, untranslated, write

from tools import translate

AFTER_A_CHANGE = "run `python -m tools.translate update` and commit the .ts files with your change"


def test_nothing_is_missing_or_stale_and_every_placeholder_is_kept() -> None:
    faults = check()
    assert not faults, "\n".join([*faults, AFTER_A_CHANGE])


def test_every_text_is_translated() -> None:
    left = {language.code: untranslated(language) for language in languages()}
    assert not any(left.values()), f"texts without a translation: {left}; docs/translating.md says how to add them"


CODE = """
class Page:
    def title(self):
        return self.tr("A title") + QCoreApplication.translate("words", "%n days", None, 3)

fault = Sentence("{file} is gone", file=file)
"""


def test_texts_are_found_with_their_contexts() -> None:
    wanted = [Source("Page", "A title"), Source("words", "%n days"), Source("Sentence", "{file} is gone")]
    assert list(texts_in(CODE)) == wanted


def test_a_call_that_was_renamed_is_noticed() -> None:
    language = Language("de", 2)
    known = dict.fromkeys(texts_in(CODE), ("Ein Titel",)) | {Source("words", "%n days"): ("ein Tag", "%n Tage")}
    known[Source("Sentence", "{file} is gone")] = ("{file} ist weg",)
    assert list(faults_of(list(texts_in(CODE)), known, language)) == []
    renamed = list(texts_in(CODE.replace("self.tr(", "self.as_text(")))
    assert list(faults_of(renamed, known, language)) == ["Page, 'A title' is no longer in the program"]


def test_every_text_of_the_program_is_noticed_if_its_call_is_renamed() -> None:
    for file in translate.source_files():
        code = file.read_text(encoding="utf-8")
        assert not list(texts_in(code.replace("tr(", "x(").replace("translate(", "x(").replace("Sentence(", "x(")))


@pytest.mark.parametrize(
    ("text", "forms", "is_fault"),
    [
        ("{file} is gone", ("{file} ist weg",), False),
        ("{file} is gone", ("die Datei ist weg",), True),
        ("{file} is gone", ("{datei} ist weg",), True),
        ("{file} is gone", ("{file ist weg",), True),
        ("{file} is gone", ("",), False),
        ("%n days", ("ein Tag", "%n Tage"), False),
        ("%n days", ("ein Tag", "Tage"), True),
        ("%n days", ("%n Tage",), True),
        ("{0} of {1}", ("{1} nach {0}",), False),
    ],
)
def test_a_lost_placeholder_is_found(text: str, forms: tuple[str, ...], is_fault: bool) -> None:
    source = Source("Page", text)
    assert bool(list(faults_of([source], {source: forms}, Language("de", 2)))) is is_fault


def test_a_file_is_written_the_same_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translate, "TRANSLATIONS", tmp_path)
    language = Language("de", 2)
    said = {Source("B", '<a> & "b"'): ("<ä> & „b“",), Source("A", "%n days"): ("ein Tag", "%n Tage")}
    write(language, said)
    first = language.file.read_bytes()
    assert read(language) == said
    write(language, dict(reversed(said.items())))
    assert language.file.read_bytes() == first


def test_the_program_has_many_texts() -> None:
    assert len(sources()) > 1000


def test_a_number_stays_with_its_unit() -> None:
    broken = re.compile(r"(\d|\}|%n) (s|min|h|MB)(?![\w’])")
    found = [form for language in languages() for forms in read(language).values() for form in forms]
    found += [each.text for each in sources() if each.context != "Sentence"]  # which a terminal shows too
    assert [form for form in found if broken.search(form)] == [], "write a no-break space between them"
