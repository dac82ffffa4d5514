"""The lessons are short, calm and have sources; a fault is one line."""

import re
from pathlib import Path

import pytest

from floorside.storage.faults import DataFault
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.storage.files.shipped.lessons import MOST_WORDS, load_lessons, read_lessons

SOURCES = load_catalogue().words.sources
LESSONS = load_lessons(SOURCES)
GOOD = '[[lessons]]\nid = "a"\ntitle = "A"\ntext = "One two."\nsources = ["36"]\n'


def test_twelve_lessons_cover_what_people_ask() -> None:
    assert len(LESSONS) == 12
    assert {"hurt-and-harm", "flares", "sleep", "sitting", "lifting", "walking", "help", "weeks"} <= {
        lesson.id for lesson in LESSONS
    }


def test_each_is_read_in_about_a_minute_and_names_its_sources() -> None:
    assert MOST_WORDS == 90
    for lesson in LESSONS:
        assert len(lesson.text.split()) <= 90, lesson.id
        assert lesson.sources, lesson.id


def test_care_says_which_lesson_stands_on_which_source() -> None:
    document = (Path(__file__).parents[4] / "docs" / "care.md").read_text(encoding="utf-8")
    table = document[document.index("## The short lessons") :]
    for lesson in LESSONS:
        (row,) = re.findall(rf"^\| {re.escape(lesson.title)} \|.*\| (.*) \|$", table, re.MULTILINE)
        assert row == " ".join(f"[{number}]" for number in lesson.sources)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (GOOD.replace("36", "9999"), "lessons[0].sources: source '9999' is unknown"),
        (GOOD.replace('["36"]', "[]"), "lessons[0].sources: there is none"),
        (GOOD.replace("One two.", "word " * 91), "lessons[0].text: has 91 words, allowed is 1 to 90"),
        (GOOD + GOOD, "lessons[1].id: 'a' is used already"),
        (GOOD.replace('"A"', '""'), "lessons[0].title: has 0 characters"),
        (GOOD + 'leads_to = ["shop"]\n', "lessons[0].leads_to"),
        (GOOD.replace("title", "titel"), "lessons[0].titel: this key is unknown, did you mean 'title'?"),
    ],
)
def test_a_fault_is_one_line_with_its_place(tmp_path: Path, written: str, said: str) -> None:
    path = tmp_path / "en.toml"
    path.write_text(written)
    with pytest.raises(DataFault) as fault:
        read_lessons(path, SOURCES)
    assert said in str(fault.value)
    assert "\n" not in str(fault.value)
