"""The page on paper: what is written there, on how many pages, and that nothing leaves its place."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QPageSize

from floorside.domain.exercise import Condition
from floorside.domain.self_care.activities import Activity, Rating
from floorside.domain.self_care.physio_numbers import physio_report
from floorside.domain.self_care.physio_report import Report
from floorside.domain.session.record import Hurt, SetAmount, SetOutcome
from floorside.storage.faults import DataFault
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.history.report.paint_report import MOST_DOTS, _charts, report_pages
from floorside.ui.history.report.small_chart import SmallChart
from floorside.ui.kit.paper.paper import pdf_of, save_pdf, system_paper
from tests.domain.sessions import day
from tests.ui.history.report.examples import DAYS, half_a_year, half_year_report
from tests.ui.paper_reading import A4, LETTER, edges_are_empty, opened, place_of, text_of

pytestmark = pytest.mark.usefixtures("theme")


def report_pdf(report: Report, catalogue: Catalogue, paper: QPageSize) -> bytes:
    return pdf_of(report_pages(report, catalogue), paper)


def with_long_names(catalogue: Catalogue, name: str) -> Catalogue:
    texts = {id_: replace(text, name=name) for id_, text in catalogue.texts.items()}
    return msgspec.structs.replace(catalogue, words=msgspec.structs.replace(catalogue.words, exercises=texts))


@pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])
def test_half_a_year_without_notes_is_one_page_of_that_paper(catalogue: Catalogue, paper: QPageSize) -> None:
    pdf = report_pdf(replace(half_year_report(), notes=()), catalogue, paper)
    document = opened(pdf)
    assert document.pageCount() == 1
    assert document.pagePointSize(0).toSize() == paper.size(QPageSize.Unit.Point).toSize()
    assert len(pdf) < 300_000
    assert edges_are_empty(document)


def test_the_title_is_set(catalogue: Catalogue) -> None:
    document = opened(report_pdf(half_year_report(), catalogue, A4))
    title = document.metaData(type(document).MetaDataField.Title)
    assert title == "For the physiotherapist"


def test_the_numbers_are_text(catalogue: Catalogue) -> None:
    text = text_of(report_pdf(half_year_report(), catalogue, A4))
    for words in (
        "1 Jan 2024 to 30 Jun 2024: 78 sessions and 26 walks, on 104 days",
        "104 days, 4.0 a week",
        "Supine figure-four, right: sharp, in ",
        "14 → 8 of 24, the fewer the better",
        "Putting on socks: 3 → 7",
        "As before: in 26 sessions, last on 26 Jun 2024",
        "26 walks, ",
        "1 Jan 2024: Slept well.",
        "Conditions: none ticked",
    ):
        assert words in text


def test_every_letter_is_text(catalogue: Catalogue) -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÁĂÄÖÜäöüßéŁČş"
    report = replace(half_year_report(), notes=((day(0), letters),))
    assert letters in text_of(report_pdf(report, catalogue, A4))


def test_without_a_session_the_page_says_so(catalogue: Catalogue) -> None:
    text = text_of(report_pdf(physio_report([], day(0), day(9)), catalogue, A4))
    assert "1 Jan 2024 to 10 Jan 2024: no session" in text
    assert "What hurt" not in text


def test_a_session_of_which_only_what_hurt_is_known_is_on_the_page(catalogue: Catalogue) -> None:
    record = half_a_year()[0]
    hurt = replace(record.sets[0], done=SetAmount(0, 0, 0), outcome=SetOutcome.HURT, hurt=Hurt.SHARP)
    text = text_of(report_pdf(physio_report([replace(record, sets=(hurt,))], day(0), day(9)), catalogue, A4))
    assert "1 Jan 2024 to 10 Jan 2024: 1 session" in text
    assert "sharp, in 1 session" in text


def test_the_headline_names_the_time_from_the_first_session_on(catalogue: Catalogue) -> None:
    """The charts begin there, too."""
    lately = physio_report(half_a_year()[:1], day(-170), day(10))
    assert "1 Jan 2024 to 11 Jan 2024: 1 session, on 1 day" in text_of(report_pdf(lately, catalogue, A4))


def test_one_session_has_its_own_numbers(catalogue: Catalogue) -> None:
    text = text_of(report_pdf(physio_report(half_a_year()[:1], None, day(0)), catalogue, A4))
    assert "1 Jan 2024: 1 session" in text
    assert "average 5.0, highest 5, 1 answer" in text


def test_who_began_within_the_half_year_has_days_a_week_and_a_trend_from_then_on(catalogue: Catalogue) -> None:
    """Twelve weeks with four days each, of 26."""
    late = [each for each in half_a_year() if each.local_date >= day(98)]
    text = text_of(report_pdf(physio_report(late, day(0), day(DAYS - 1)), catalogue, A4))
    assert "48 days, 4.0 a week" in text
    assert "3.9 → 3.0, highest 4, 36 answers" in text


@pytest.mark.parametrize(("first", "explains"), [(98, True), (154, False)])
def test_what_the_arrow_means_is_said_only_where_one_stands(catalogue: Catalogue, first: int, explains: bool) -> None:
    late = [each for each in half_a_year() if each.local_date >= day(first)]
    text = text_of(report_pdf(physio_report(late, day(0), day(DAYS - 1)), catalogue, A4))
    assert "Each dot is an answer" in text
    assert ("3.1 → 2.4" in text) is explains


@pytest.mark.parametrize("name", ["W" * 80, "The left hip and both knees " * 3], ids=["one word", "many words"])
def test_the_longest_names_stay_on_the_page(catalogue: Catalogue, name: str) -> None:
    activity = Activity("a", name[:80], day(0), None, (Rating(day(3), 3),))
    report = replace(half_year_report(), activities=(activity,) * 3, conditions=tuple(Condition))
    document = opened(report_pdf(report, with_long_names(catalogue, name[:80]), LETTER))
    assert document.pageCount() == 2
    assert edges_are_empty(document)


def test_all_conditions_are_named(catalogue: Catalogue) -> None:
    report = replace(half_year_report(), conditions=tuple(Condition))
    text = text_of(report_pdf(report, catalogue, A4))
    assert all(catalogue.words.conditions[each].name in text for each in Condition)


def test_what_both_sides_do_at_once_stands_under_neither(catalogue: Catalogue) -> None:
    page = opened(report_pdf(half_year_report(), catalogue, A4))
    left, right = (place_of(page, f"{side} ") for side in ("Left", "Right"))
    both = place_of(page, "10 × 5 s, both sides at once")
    assert left.left() + left.width() < both.left()
    assert both.right() > right.left()
    assert "Supine figure-four 30 s 30 s" in text_of(report_pdf(half_year_report(), catalogue, A4))


def test_an_exercise_that_is_gone_keeps_its_numbers(catalogue: Catalogue) -> None:
    report = _renamed(half_year_report(), "gone-exercise")
    assert "gone-exercise 1 × 1 × 30 s, both sides at once" in text_of(report_pdf(report, catalogue, A4))


def _renamed(report: Report, name: str) -> Report:
    course = next(each for each in report.exercises if each.exercise == "butterfly")
    return replace(report, exercises=(replace(course, exercise=name),))


def test_many_notes_go_on_on_the_next_page_and_the_oldest_are_counted(catalogue: Catalogue) -> None:
    notes = tuple((day(number), "A long day. " * 40) for number in range(40))
    document = opened(pdf := report_pdf(replace(half_year_report(), notes=notes), catalogue, A4))
    assert document.pageCount() == 3
    assert edges_are_empty(document)
    assert "and 10 more" in text_of(pdf)


@pytest.mark.parametrize(
    ("formats", "size"),
    [
        ({"LC_PAPER": "en_US.UTF-8"}, QPageSize.PageSizeId.Letter),
        ({"LC_PAPER": "es_MX"}, QPageSize.PageSizeId.Letter),
        ({"LC_PAPER": "de_DE.UTF-8"}, QPageSize.PageSizeId.A4),
        ({"LC_ALL": "en_GB.UTF-8", "LC_PAPER": "en_US.UTF-8"}, QPageSize.PageSizeId.A4),
    ],
    ids=str,
)
def test_the_paper_is_that_of_the_country(formats: dict[str, str], size: QPageSize.PageSizeId) -> None:
    assert system_paper(formats).id() == size


def test_a_place_that_takes_no_file_is_named_and_nothing_is_left(catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(DataFault, match="could not be written"):
        save_pdf(tmp_path / "away" / "page.pdf", report_pages(half_year_report(), catalogue), A4)
    (tmp_path / "taken.pdf").mkdir()
    with pytest.raises(DataFault, match="choose another place"):
        save_pdf(tmp_path / "taken.pdf", report_pages(half_year_report(), catalogue), A4)
    assert [path.name for path in tmp_path.iterdir()] == ["taken.pdf"]


def test_dots_are_only_named_where_there_are_some(catalogue: Catalogue) -> None:
    report = half_year_report()
    many = tuple((report.period.first, 3) for _ in range(MOST_DOTS + 1))
    crowded = replace(report, pains=(replace(report.pains[0], answers=many), *report.pains[1:]))
    for shown, has_dots in ((report, True), (crowded, False)):
        said = text_of(report_pdf(shown, catalogue, A4))
        assert ("Each dot is an answer" in said) is has_dots
        assert [bool(chart.dots) for chart in pain_charts(shown)] == [has_dots] * len(report.pains)


def pain_charts(report: Report) -> list[SmallChart]:
    return [chart for chart in _charts(report) if chart.title.startswith("Pain")]
