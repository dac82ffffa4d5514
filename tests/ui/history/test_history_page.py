"""The list of all sessions, and one of them."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from floorside.domain.session.record import SessionOutcome
from floorside.services.history.history_reader import HistoryReader
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.storage.history.sessions import History
from floorside.ui.history.charts.calendar_grid import CalendarGrid
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.list.summary_model import SUMMARY, SummaryModel
from floorside.ui.history.list.summary_words import exercise_name
from floorside.ui.kit.look.theme import Theme
from tests.ui.history.reading import TODAY, pressed, spoken_rows, texts, the_list, undo_line
from tests.ui.history.sessions import LEFT, TILT, session


def test_an_empty_history_says_what_to_do(page: HistoryPage, qtbot: QtBot) -> None:
    page.refresh()
    assert "Nothing here yet" in texts(page)
    choose = next(b for b in page.findChildren(QPushButton) if b.isVisible())
    with qtbot.waitSignal(page.routine_requested):
        choose.click()


def test_the_head_sums_up(page: HistoryPage, history: History) -> None:
    for days_ago in (0, 3, 6, 40):
        history.begin(session(days_ago), None)
    page.refresh()
    assert "4 sessions · 48\xa0min · 2 days this week" in texts(page)


def test_the_latest_session_comes_first_with_how_it_went(page: HistoryPage, history: History) -> None:
    history.begin(session(2, sets=(TILT,), outcome=SessionOutcome.PARTIAL, pain=(None, None)), None)
    history.begin(session(0), None)
    history.begin(session(400, sets=(), outcome=SessionOutcome.UNFINISHED, pain=(2, None)), None)
    page.refresh()
    assert spoken_rows(page) == [
        "Today, 07:40, Hip & back, full, 12\xa0min · 3 of 4 · Hip circles: sharp · pain 3 → 1",
        "Thu 19 Nov, Hip & back, full, 12\xa0min · 1 of 4",
        "Fri 17 Oct 2025, Hip & back, full, 12\xa0min · interrupted · pain before 2",
    ]


def test_a_set_that_was_cut_short_counts_the_same_in_the_list_and_on_the_page(
    page: HistoryPage, history: History
) -> None:
    sets = tuple(replace(LEFT, position=number, exercise=name) for number, name in enumerate("abcd"))
    history.begin(session(0, sets=sets, outcome=SessionOutcome.PARTIAL), None)
    page.refresh()
    assert spoken_rows(page) == ["Today, 07:40, Hip & back, full, 12\xa0min · 4 of 4, in part · pain 3 → 1"]
    page.show_session("session-0")
    assert "Today, 07:40 · 12\xa0min · 4 of 4, in part · pain 3 → 1" in texts(page)


def test_a_click_shows_the_sets_planned_beside_done(page: HistoryPage, history: History) -> None:
    history.begin(session(0, note="Stiff at first."), None)
    page.refresh()
    the_list(page).clicked.emit(the_list(page).model().index(0, 0))
    assert texts(page) == [
        *("Hip & back, full", "Today, 07:40 · 12\xa0min · something hurt · pain 3 → 1", "Stiff at first."),
        *("planned", "done"),
        *("Pelvic tilt", "5 × 10\xa0s", "5 × 10\xa0s", "done"),
        *("Supine figure-four", "left", "35\xa0s", "20\xa0s", "cut short"),
        *("Hip circles", "right, backward", "10 circles", "3 circles", "hurt: sharp"),
        *("Butterfly", "30\xa0s", "skipped"),
    ]


def test_a_day_of_the_calendar_leads_to_its_sessions_in_the_list(page: HistoryPage, history: History) -> None:
    for days_ago in range(100):  # more than the list reads at once
        history.begin(session(days_ago), None)
    page.refresh()
    page.findChildren(CalendarGrid)[0].day_chosen.emit(session(80).local_date)
    assert the_list(page).currentIndex().data(SUMMARY).id == "session-80"
    assert the_list(page).hasFocus()


def test_a_month_of_any_year_is_two_steps_away(page: HistoryPage, history: History) -> None:
    for days_ago in (0, 5, 25, 240, 605, 606, 700, 705):
        history.begin(session(days_ago), None)
    page.refresh()
    go = next(each for each in page.findChildren(QPushButton) if each.text() == "Go to…")
    menu = go.menu()
    menu.aboutToShow.emit()
    entries = [each for each in menu.actions() if not each.isSeparator()]
    assert [each.text() for each in entries] == ["November 2026", "October 2026", "March 2026", "2025", "2024"]
    years = [each for each in menu.findChildren(QMenu) if each.menuAction() in entries]
    assert [[each.text() for each in year.actions()] for year in years] == [["March 2025"], ["December 2024"]]
    years[0].actions()[0].trigger()
    assert the_list(page).currentIndex().data(SUMMARY).id == "session-605"
    assert the_list(page).hasFocus()
    first, last = page.findChildren(CalendarGrid)[0].shown
    assert first <= session(605).local_date <= last


def test_a_menu_of_months_that_opens_again_leaves_nothing_behind(page: HistoryPage, history: History) -> None:
    for days_ago in (0, 605, 700):
        history.begin(session(days_ago), None)
    page.refresh()
    menu = next(each for each in page.findChildren(QPushButton) if each.text() == "Go to…").menu()
    for _ in range(3):
        menu.aboutToShow.emit()
        assert len(menu.findChildren(QMenu)) == 2
        assert [len(each.actions()) for each in menu.findChildren(QMenu)] == [1, 1]


def test_of_an_empty_history_there_is_no_month_to_go_to(changing: HistoryPage, history: History) -> None:
    history.begin(session(0), None)
    changing.refresh()
    changing.show_session("session-0")
    pressed(changing, "Delete")
    assert not any(each.isVisible() and each.text() == "Go to…" for each in changing.findChildren(QPushButton))


def test_from_the_sets_one_comes_back_to_the_list(page: HistoryPage, history: History, qtbot: QtBot) -> None:
    history.begin(session(0), None)
    page.refresh()
    page.show_session("session-0")
    assert not the_list(page).isVisible()
    with qtbot.waitActive(page, timeout=60_000):
        page.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert the_list(page).isVisible()


def test_a_session_of_an_exercise_that_is_gone_still_shows(page: HistoryPage, history: History) -> None:
    history.begin(session(0, sets=(replace(TILT, exercise="handstand"),)), None)
    page.refresh()
    page.show_session("session-0")
    assert "handstand" in texts(page)


def test_only_what_comes_into_view_is_read(page: HistoryPage, history: History) -> None:
    for days_ago in range(150):
        history.begin(session(days_ago, sets=()), None)
    page.refresh()
    model = the_list(page).model()
    assert isinstance(model, SummaryModel)
    QApplication.processEvents()
    page.focus_list()
    assert model.rowCount() == 150, "the scroll bar is true from the start"
    assert (model.row_of("session-5"), model.row_of("session-149")) == (5, None)
    QTest.keyClick(the_list(page), Qt.Key.Key_End)
    QApplication.processEvents()
    assert the_list(page).currentIndex().data(SUMMARY).id == "session-149"
    assert (model.row_of("session-149"), model.row_of("session-75")) == (149, None)
    QTest.keyClick(the_list(page), Qt.Key.Key_Home)
    assert the_list(page).currentIndex().data(SUMMARY).id == "session-0"


def test_of_an_exercise_that_is_gone_its_id_is_shown() -> None:
    assert exercise_name("handstand", {}) == "handstand"


def test_a_session_that_was_deleted_on_another_computer_meanwhile_leads_back_to_the_list(
    page: HistoryPage, history: History
) -> None:
    for days_ago in (0, 2):
        history.begin(session(days_ago), None)
    page.refresh()
    page.show_session("session-0")
    assert not page.shows_list
    history.delete("session-0", datetime(2026, 11, 21, 8, 0, tzinfo=UTC))
    page.show_session("session-0")
    assert page.shows_list


def test_a_shipped_routine_has_its_name_of_the_present_language_everywhere(
    theme: Theme, qtbot: QtBot, history: History
) -> None:
    history.begin(session(0), None)
    history.begin(replace(session(2), routine_name="My morning"), None)
    history.begin(session(3), None)
    history.delete("session-3", datetime(2026, 11, 20, tzinfo=UTC))
    german = HistoryPage(theme, load_catalogue("de"), HistoryReader(history), lambda: TODAY)
    qtbot.addWidget(german)
    german.show()
    german.refresh()
    model = the_list(german).model()
    assert [model.index(row, 0).data() for row in range(2)] == ["Hüfte und Rücken, lang", "My morning"]
    assert [text for text in undo_line(german) if "Hüfte und Rücken, lang" in text]
    german.show_session("session-0")
    assert "Hüfte und Rücken, lang" in texts(german)


def test_the_cards_have_headings_for_a_screen_reader(page: HistoryPage, history: History) -> None:
    history.begin(session(0), None)
    page.refresh()
    told = {each.text() for each in page.findChildren(QLabel) if each.property("heading")}
    assert {"History", "Sessions", "Pain"} <= told
