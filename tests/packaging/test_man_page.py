"""The manual page says what --help says."""

import os
import shutil
import subprocess

import pytest

from floorside.arguments import make_parser
from floorside.language import ENGLISH, known_languages
from floorside.sentence import Sentence
from steps.man_page import man_page, man_pages
from steps.release import debian_version, version


def test_every_command_and_option_is_in_it() -> None:
    page = man_page().replace("\\-", "-")
    for word in ("--data-dir", "--install-desktop", "start", "open", "--since", "--program", version()):
        assert word in page
    assert (make_parser().description or "") in page


def test_there_is_one_for_each_language_with_the_same_commands_and_no_english_sentence() -> None:
    pages = man_pages()
    english = set(pages.pop("man1/floorside.1").splitlines())
    assert sorted(pages) == [f"{each}/man1/floorside.1" for each in known_languages() if each != ENGLISH]
    for page in pages.values():
        same = english.intersection(page.splitlines())
        assert {r".B floorside", r"\fB\-\-since\fR \fIDATE\fR"} < same
        # A sentence has several words, and no markup before them.
        assert [line for line in same if line[0].isalpha() and " " in line] == []


def test_it_leaves_the_words_in_english() -> None:
    man_pages()
    assert str(Sentence("options")) == "options"


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
@pytest.mark.parametrize("language", known_languages())
def test_it_is_a_page_that_man_shows_without_a_complaint(language: str) -> None:
    command = ["man", "--warnings", "-l", "-"]
    utf_8 = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, input=man_page(language), capture_output=True, text=True, check=True, env=utf_8)
    assert done.stderr == ""
    assert "FLOORSIDE(1)" in done.stdout


def test_a_candidate_comes_before_its_release_on_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    for ours, theirs in (("1.0.0rc1", "1.0.0~rc1"), ("1.0.0", "1.0.0"), ("1.2.0b3", "1.2.0~b3")):
        monkeypatch.setattr("steps.release.version", lambda ours=ours: ours)
        assert debian_version() == theirs
