"""A month, half a year and everything: in sentences and in the charts."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tools.compile_translations import compile_stale

from floorside.domain.exercise import Side
from floorside.domain.self_care.period_numbers import Grain, Grown, MonthAmount, PeriodNumbers, Span
from floorside.domain.session.record import SessionRecord, SetAmount, SetOutcome
from floorside.language import ENGLISH
from floorside.services.history.history_reader import HistoryReader
from floorside.storage.database.database import open_database
from floorside.storage.exchange.export_json import history_json
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.session_list import DoneAmount
from floorside.storage.history.sessions import History
from floorside.ui.history.charts.period_reading import read_done, read_period
from floorside.ui.history.charts.period_words import period_words
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.kit.look.theme import Theme
from floorside.window_language import speak
from tests.properties import examples
from tests.storage.sessions import a_walk
from tests.ui.history.sessions import LEFT, session

TODAY = date(2026, 11, 21)
NUMBERS = PeriodNumbers(12, 0, 3.14, None, 2.4, 2.2)
GROWN = (Grown("supine-figure-four", Side.RIGHT, 30, 40), Grown("bridge", None, 8, 10))


def test_what_hurt_is_no_growth(catalogue: Catalogue, tmp_path: Path) -> None:
    history = History(open_database(tmp_path / "history.db"))
    for days_ago, outcome in ((2, SetOutcome.DONE), (1, SetOutcome.HURT)):
        done = SetAmount(1, 20 * (3 - days_ago), 20 * (3 - days_ago))
        history.begin(session(days_ago, (replace(LEFT, done=done, outcome=outcome),)), None)
    assert read_period(history.database, Span.MONTH, TODAY, catalogue.exercises).grown == ()
    history.begin(session(0, (replace(LEFT, done=SetAmount(1, 30, 30), outcome=SetOutcome.DONE),)), None)
    (grown,) = read_period(history.database, Span.MONTH, TODAY, catalogue.exercises).grown
    assert (grown.first, grown.last) == (20, 30)


def said(catalogue: Catalogue, span: Span, first: date, numbers: PeriodNumbers, grown: tuple[Grown, ...] = ()) -> str:
    return period_words(span, first, numbers, grown, catalogue.exercises, catalogue.texts, TODAY)


def test_a_month_in_words(catalogue: Catalogue) -> None:
    assert said(catalogue, Span.MONTH, date(2026, 11, 1), NUMBERS, GROWN) == (
        "In November: 12 sessions. Pain before 3.1, after 2.4, on average. On the mornings after 2.2. "
        "Supine figure-four, right: 30\xa0s → 40\xa0s. Bridge: 8 reps → 10 reps."
    )


@pytest.mark.parametrize("language", ["de", "fr", "es", "pt_BR"])
def test_a_sentence_that_ends_in_an_abbreviation_has_one_full_stop(
    qapp: QApplication, catalogue: Catalogue, language: str
) -> None:
    compile_stale()
    speak(qapp, language)
    try:
        words = said(catalogue, Span.MONTH, date(2026, 11, 1), NUMBERS, GROWN)
    finally:
        speak(qapp, ENGLISH)
    assert words.endswith(".")
    assert ".." not in words


@pytest.mark.parametrize(
    ("span", "first", "numbers", "words"),
    [
        (
            Span.MONTH,
            date(2025, 3, 1),
            PeriodNumbers(1, 2, None, None, None, None),
            "In March 2025: 1 session. 2 walks.",
        ),
        (
            Span.HALF_YEAR,
            date(2026, 5, 24),
            PeriodNumbers(40, 1, 2.0, 4.24, None, None),
            "In the last half year: 40 sessions. 1 walk. Pain before 2.0, on average. At its worst 4.2.",
        ),
        (
            Span.ALL,
            date(2016, 12, 5),
            PeriodNumbers(2000, 0, None, None, 1.0, None),
            "Since Mon 5 Dec 2016: 2000 sessions. Pain after 1.0, on average.",
        ),
        (Span.HALF_YEAR, TODAY, PeriodNumbers(0, 0, None, None, None, None), "In the last half year: 0 sessions."),
    ],
)
def test_what_is_not_known_is_not_said(
    catalogue: Catalogue, span: Span, first: date, numbers: PeriodNumbers, words: str
) -> None:
    assert said(catalogue, span, first, numbers) == words


ANSWERS = st.tuples(*[st.none() | st.integers(0, 10)] * 4)


@examples(0.3)
@given(st.lists(st.tuples(st.integers(0, 400), ANSWERS, st.booleans()), max_size=12), st.sampled_from(Span))
def test_the_numbers_agree_with_the_history_as_json(
    catalogue: Catalogue,
    tmp_path_factory: pytest.TempPathFactory,
    told: list[tuple[int, tuple[int | None, ...], bool]],
    span: Span,
) -> None:
    database = open_database(tmp_path_factory.mktemp("history") / "history.db")
    history = History(database)
    for number, (ago, pains, walked) in enumerate(told):
        history.begin(_one(number, ago, pains, walked), None)
    read = read_period(database, span, TODAY, catalogue.exercises)
    listed = history_json(history.sessions(read.since))
    led = [each for each in json.loads(json.dumps(listed)) if each["walk_minutes"] is None]
    assert (read.numbers.sessions, read.numbers.walks) == (len(led), len(listed) - len(led))
    both = [each for each in led if None not in (each["pain_before"], each["pain_after"])]
    for which, listed in (("before", both or led), ("worst", led), ("after", both or led)):
        answers = [each[f"pain_{which}"] for each in listed if each[f"pain_{which}"] is not None]
        mean = sum(answers) / len(answers) if answers else None
        is_alone = which == "after" and not both and read.numbers.before is not None
        assert getattr(read.numbers, which) == (None if is_alone else mean)
    database.close()


def _one(number: int, ago: int, pains: tuple[int | None, ...], walked: bool) -> SessionRecord:
    made = session(ago)
    if walked:
        made = replace(a_walk(), started=made.started, local_date=made.local_date)
    before, worst, after, morning = pains
    if walked:
        before = after = None
    return replace(
        made, id=f"id-{number}", pain_before=before, pain_worst=worst, pain_after=after, pain_morning=morning
    )


@pytest.fixture
def page(theme: Theme, qtbot: QtBot, catalogue: Catalogue, history: History) -> HistoryPage:
    for ago in (0, 3, 30, 200, 800, 3000):
        sets = (replace(LEFT, done=LEFT.planned),)
        history.begin(replace(session(ago, sets), pain_worst=4, pain_morning=2), None)
    page = HistoryPage(theme, catalogue, HistoryReader(history), lambda: TODAY)
    qtbot.addWidget(page)
    page.resize(1180, 900)
    page.show()
    page.refresh()
    return page


def shown(page: HistoryPage) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("choice", "begins"),
    [
        ("Month", "In November: 2 sessions."),
        ("Half year", "In the last half year: 3 sessions."),
        ("All", "Since Tue 4 Sep 2018: 6 sessions."),
    ],
)
def test_the_person_chooses_what_sentences_and_charts_show(
    page: HistoryPage, qtbot: QtBot, choice: str, begins: str
) -> None:
    qtbot.waitUntil(lambda: any(text.startswith("In the last") for text in shown(page)), timeout=60_000)
    next(each for each in page.findChildren(QPushButton) if each.text() == choice).click()
    assert any(text.startswith(begins) for text in shown(page))


def test_many_sessions_of_a_span_are_drawn_as_means(catalogue: Catalogue, tmp_path: Path) -> None:
    database = open_database(tmp_path / "history.db")
    history = History(database)
    for ago in range(100):
        history.begin(replace(session(ago, (LEFT,)), local_date=TODAY - timedelta(days=ago)), None)
    read = read_period(database, Span.HALF_YEAR, TODAY, catalogue.exercises)
    assert (read.grain, len(read.points)) == (Grain.WEEK, 15)
    assert read_period(database, Span.MONTH, TODAY, catalogue.exercises).grain is Grain.SESSION
    database.close()


def test_more_than_a_year_of_an_exercise_is_read_as_months(catalogue: Catalogue, tmp_path: Path) -> None:
    database = open_database(tmp_path / "history.db")
    history = History(database)
    for ago, held in ((410, 20), (409, 30), (408, 90), (408, 10), (0, 40)):
        done = replace(LEFT, done=SetAmount(1, held, held))
        history.begin(replace(session(ago, (done,)), id=f"{ago}-{held}"), None)
    four = catalogue.exercises[LEFT.exercise]
    assert read_done(database, LEFT.exercise, four, TODAY - timedelta(days=410), TODAY) == [
        MonthAmount(date(2025, 10, 1), Side.LEFT, 30, 20, 90),
        MonthAmount(date(2026, 11, 1), Side.LEFT, 40, 40, 40),
    ]
    daily = read_done(database, LEFT.exercise, four, TODAY - timedelta(days=399), TODAY)
    assert daily == [DoneAmount(TODAY, Side.LEFT, 1, 40)]
    database.close()
