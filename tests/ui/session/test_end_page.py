"""The end page: what was done, how the person feels, a note; they may skip everything."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import DoseKind, Posture
from floorside.domain.own_exercise import OwnExercise, own_exercise, own_text
from floorside.domain.session.record import Hurt, SessionOutcome, SessionRecord, SetAmount, SetOutcome, SetRecord
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.end_page import EndPage, done_words
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place

Show = Callable[..., EndPage]
FULL = SetAmount(1, 30, 30)
DONE, SKIPPED, SHORT, HURT = SetOutcome.DONE, SetOutcome.SKIPPED, SetOutcome.CUT_SHORT, SetOutcome.HURT


def a_set(position: int, exercise: str, outcome: SetOutcome = DONE, done: SetAmount = FULL) -> SetRecord:
    return SetRecord(position, exercise, None, None, 1, FULL, done, outcome)


def session(*sets: SetRecord, outcome: SessionOutcome, pain_before: int | None = None) -> SessionRecord:
    at = datetime(2026, 3, 28, 7, 40, tzinfo=UTC)
    day = date(2026, 3, 28)
    return SessionRecord(
        "id", "full", "Full", at, at, 0, "UTC", day, outcome, 713, pain_before, None, None, "", tuple(sets)
    )


@pytest.fixture
def show(theme: Theme, catalogue: Catalogue) -> Iterator[Show]:
    pages: list[EndPage] = []

    def make(
        *sets: SetRecord, outcome: SessionOutcome, pain_before: int | None = None, ended_hurting: bool = False
    ) -> EndPage:
        record = session(*sets, outcome=outcome, pain_before=pain_before)
        pages.append(EndPage(theme, record, catalogue, ended_hurting))
        pages[-1].show()
        return pages[-1]

    yield make
    for page in pages:
        page.hide()
        page.deleteLater()


def texts(page: EndPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_it_says_what_was_done_kindly_and_in_one_line(show: Show) -> None:
    page = show(a_set(1, "bridge"), a_set(3, "butterfly"), outcome=SessionOutcome.COMPLETED)
    assert texts(page)[:2] == ["All done. Well done.", "2 exercises · 2 sets · 12\xa0min"]
    assert page.accessibleName() == "All done. Well done.", "it has the focus"
    assert texts(page)[2:6] == ["Bridge", "all done", "Butterfly", "all done"]


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (SessionOutcome.PARTIAL, "Part of it done."),
        (SessionOutcome.HURT, "You stopped when it hurt."),
    ],
)
def test_an_early_end_is_no_failure(show: Show, outcome: SessionOutcome, said: str) -> None:
    last = HURT if outcome is SessionOutcome.HURT else DONE
    page = show(a_set(1, "bridge", last), a_set(3, "butterfly", SKIPPED), outcome=outcome, ended_hurting=last is HURT)
    assert texts(page)[:2] == [said, "1 exercise · 1 set · 12\xa0min"]


def test_who_went_on_after_something_hurt_is_not_told_that_they_stopped(show: Show) -> None:
    page = show(a_set(1, "bridge", HURT), a_set(3, "butterfly"), outcome=SessionOutcome.HURT)
    assert texts(page)[0] == "Something hurt on the way."


def test_who_went_back_after_something_hurt_and_stopped_later_is_not_told_so_either(show: Show) -> None:
    page = show(a_set(1, "bridge", SHORT), a_set(3, "butterfly", HURT), outcome=SessionOutcome.HURT)
    assert texts(page)[0] == "Something hurt on the way."


def test_a_session_to_its_end_with_one_step_less_is_done(show: Show) -> None:
    less = a_set(3, "butterfly", SHORT, SetAmount(1, 20, 20))
    assert texts(show(a_set(1, "bridge"), less, outcome=SessionOutcome.PARTIAL))[0] == "All done. Well done."
    little = a_set(3, "butterfly", SHORT, SetAmount(1, 5, 5))
    assert texts(show(a_set(1, "bridge"), little, outcome=SessionOutcome.PARTIAL))[0] == "Part of it done."


def test_after_pain_that_spread_the_page_says_so_and_a_button_leads_to_help(show: Show, qtbot: QtBot) -> None:
    spread = replace(a_set(3, "butterfly", HURT), hurt=Hurt.SPREADING)
    page = show(a_set(1, "bridge"), spread, outcome=SessionOutcome.HURT)
    assert page.signs.isVisible()
    with qtbot.waitSignal(page.help_wanted, timeout=60_000):
        page.signs.click()
    assert "Pain spread in your session today, so rest is best for now. Some signs need help quickly." in texts(page)
    assert texts(page)[4:6] == ["Butterfly", "it spread"]
    other = replace(spread, hurt=Hurt.SHARP)
    assert not show(other, outcome=SessionOutcome.HURT).signs.isVisible()


def ways_to_help(page: EndPage) -> list[QPushButton]:
    return [each for each in page.findChildren(QPushButton) if each.text() == "When to get help" and each.isVisible()]


def test_where_nobody_said_what_hurt_a_link_leads_to_when_to_get_help(show: Show) -> None:
    assert len(ways_to_help(show(a_set(3, "butterfly", HURT), outcome=SessionOutcome.HURT))) == 1
    assert not ways_to_help(show(a_set(3, "butterfly"), outcome=SessionOutcome.COMPLETED))


@pytest.mark.parametrize("hurt", [None, Hurt.SHARP, Hurt.SPREADING])
def test_severe_pain_adds_no_second_way_to_help(show: Show, hurt: Hurt | None) -> None:
    page = show(replace(a_set(3, "butterfly", HURT), hurt=hurt), outcome=SessionOutcome.HURT)
    page.pain.buttons()[9].click()
    assert page.relief.isVisible()
    assert len(ways_to_help(page)) == 1


def test_how_much_was_done_ends_at_one_edge(show: Show) -> None:
    page = show(a_set(1, "bridge"), a_set(3, "butterfly", SKIPPED), outcome=SessionOutcome.PARTIAL)
    said = [each for each in page.findChildren(QLabel) if each.text() in ("all done", "left out")]
    assert [each.width() for each in said] == [each.sizeHint().width() for each in said]
    ends = {each.geometry().right() for each in said}
    assert len(ends) == 1


def test_where_something_hurt_before_anything_was_done_no_set_is_counted(show: Show) -> None:
    said = a_set(3, "butterfly", HURT, SetAmount(0, 0, 0))
    page = show(said, outcome=SessionOutcome.HURT, ended_hurting=True)
    assert texts(page)[:2] == ["You stopped when it hurt.", "Nothing was done; that it hurt is noted."]
    page = show(a_set(1, "bridge"), said, outcome=SessionOutcome.HURT)
    assert texts(page)[1] == "1 exercise · 1 set · 12\xa0min"


@pytest.mark.parametrize(
    ("outcomes", "said"),
    [
        ((DONE, DONE), "all done"),
        ((DONE, SHORT, SKIPPED), "1 of 3 sets in full"),
        ((SHORT,), "part of it"),
        ((SKIPPED, SKIPPED), "left out"),
        ((DONE, HURT), "it hurt"),
    ],
)
def test_each_exercise_says_how_much_of_it_was_done(outcomes: tuple[SetOutcome, ...], said: str) -> None:
    assert done_words([a_set(n, "bridge", outcome) for n, outcome in enumerate(outcomes)]) == said


def test_severe_pain_is_answered_with_what_may_help_and_leads_to_when_to_get_help(show: Show) -> None:
    page = show(a_set(1, "bridge"), outcome=SessionOutcome.COMPLETED)
    wanted: list[bool] = []
    page.help_wanted.connect(lambda: wanted.append(True))
    for pain, shown in ((7, False), (8, True), (10, True), (3, False)):
        page.pain.buttons()[pain].click()
        assert page.relief.isVisible() is shown
    page.pain.buttons()[9].click()
    signs = page.relief.findChild(QPushButton)
    assert signs is not None
    signs.click()
    assert wanted == [True]


def test_pain_can_be_said_changed_and_taken_back(show: Show) -> None:
    page = show(a_set(1, "bridge"), outcome=SessionOutcome.COMPLETED, pain_before=4)
    said: list[object] = []
    page.pain_after_chosen.connect(said.append)
    numbers = page.pain.buttons()
    assert [number.text() for number in numbers] == [str(n) for n in range(11)]
    numbers[3].click()
    numbers[2].click()
    next(each for each in page.pain.findChildren(QPushButton) if each.text() == "Skip").click()
    assert said == [3, 2, None]
    assert not any(number.isChecked() for number in numbers)
    assert "Before the session it was 4." in texts(page)


def test_the_note_is_told_once_and_before_the_page_closes(show: Show, qtbot: QtBot) -> None:
    page = show(a_set(1, "bridge"), outcome=SessionOutcome.COMPLETED)
    said: list[str] = []
    page.note_written.connect(said.append)
    page.closed.connect(lambda: said.append("closed"))
    page.note.setPlainText(" Right side tighter today. ")
    page.done.click()
    page.hide()
    assert said == ["Right side tighter today.", "closed"]


@pytest.mark.parametrize("is_in_note", [True, False])
def test_control_and_enter_is_done_and_keeps_the_note(show: Show, qtbot: QtBot, is_in_note: bool) -> None:
    page, said = show(a_set(1, "bridge"), outcome=SessionOutcome.COMPLETED), list[str]()
    page.note_written.connect(said.append)
    page.closed.connect(lambda: said.append("closed"))
    page.note.setPlainText("Right side tighter today.")
    qtbot.keyClick(page.note if is_in_note else page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said == ["Right side tighter today.", "closed"]


def test_a_note_counts_while_it_is_typed(show: Show, qtbot: QtBot) -> None:
    page = show(outcome=SessionOutcome.PARTIAL)
    with qtbot.waitSignal(page.note_written, timeout=60_000) as first:
        qtbot.keyClicks(page.note, "Right side")
    with qtbot.waitSignal(page.note_written, timeout=60_000) as second:
        qtbot.keyClicks(page.note, " tighter")
    assert (first.args, second.args) == (["Right side"], ["Right side tighter"])


def test_a_note_is_not_lost_when_the_window_is_closed(show: Show) -> None:
    page = show(a_set(1, "bridge"), outcome=SessionOutcome.COMPLETED)
    said: list[str] = []
    page.note_written.connect(said.append)
    page.note.setPlainText("Short of time.")
    page.hide()
    assert said == ["Short of time."]


def test_nothing_written_is_nothing_told(show: Show) -> None:
    page = show(a_set(1, "bridge"), outcome=SessionOutcome.COMPLETED)
    said: list[str] = []
    page.note_written.connect(said.append)
    page.done.click()
    assert said == []


def test_nothing_shouts(show: Show) -> None:
    page = show(a_set(1, "bridge", HURT), outcome=SessionOutcome.HURT, pain_before=2)
    assert not any("!" in text for text in texts(page))


def test_what_is_asked_next_comes_into_view(show: Show, qtbot: QtBot) -> None:
    page = show(a_set(1, "bridge"), a_set(3, "butterfly"), outcome=SessionOutcome.COMPLETED)
    page.setFixedSize(700, 420)
    page.worst.pain.buttons()[5].click()
    which = page.worst.which
    qtbot.waitUntil(lambda: which.visibleRegion().boundingRect() == which.rect(), timeout=60_000)


def test_in_too_little_room_all_of_it_can_be_scrolled_to(show: Show) -> None:
    page = show(a_set(1, "bridge"), outcome=SessionOutcome.COMPLETED)
    page.resize(300, 200)
    QApplication.processEvents()
    (area,) = page.findChildren(QScrollArea)
    content = area.widget()
    assert content is not None
    assert area.horizontalScrollBar().maximum() == content.width() - area.viewport().width()
    assert area.verticalScrollBar().maximum() == content.height() - area.viewport().height() > 0
    for number in page.pain.buttons():
        assert content.rect().contains(QRect(number.mapTo(content, QPoint(0, 0)), number.size()))
        assert number.width() >= number.minimumWidth()
    page.resize(1000, 700)
    QApplication.processEvents()
    assert area.horizontalScrollBar().maximum() == 0


def test_of_two_exercises_with_a_name_the_own_one_is_told_apart(theme: Theme, qtbot: QtBot) -> None:
    catalogue = load_catalogue()
    catalogue.put(OwnExercise(own_exercise("own", Posture.SUPINE, DoseKind.HOLD), own_text("Bridge")))
    page = EndPage(theme, session(a_set(1, "bridge"), a_set(3, "own"), outcome=SessionOutcome.COMPLETED), catalogue)
    qtbot.addWidget(page)
    assert [each for each in texts(page) if each.startswith("Bridge")] == ["Bridge", "Bridge · your own"]


@pytest.fixture
def in_window(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> Iterator[Callable[[int], EndPage]]:
    """Shows the end of a long session in a window of this height, which has the keys."""
    windows: list[MainWindow] = []

    def make(height: int) -> EndPage:
        window = MainWindow(theme, [Place("one", "One", "history", QWidget)])
        windows.append(window)
        window.setMinimumSize(0, 0)
        window.resize(683, height)
        window.show()
        sets = [a_set(number, exercise) for number, exercise in enumerate(list(catalogue.exercises)[:9])]
        page = EndPage(theme, session(*sets, outcome=SessionOutcome.COMPLETED), catalogue)
        window.show_session(page)
        with qtbot.waitActive(window, timeout=60_000):
            window.activateWindow()
        page.setFocus()
        QApplication.processEvents()
        return page

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


def focused(page: EndPage) -> QWidget:
    return page.window().focusWidget() or page


def is_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def press(page: EndPage, key: Qt.Key) -> QWidget:
    """Press a key; returns what has the focus once the layout has settled."""
    QTest.keyClick(focused(page), key)
    QApplication.processEvents()
    return focused(page)


#: Heights of windows; the first two are those of 560 and 768 pixels at 200 %.
HEIGHTS = (280, 384, 560, 600, 768)


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["on", "back"])
def test_whatever_tab_leads_to_is_wholly_in_view(in_window: Callable[[int], EndPage], height: int, key: Qt.Key) -> None:
    page = in_window(height)
    page.pain.buttons()[9].click()
    page.worst.pain.buttons()[9].click()
    QApplication.processEvents()
    page.setFocus()
    seen = [press(page, key)]
    cut = [] if is_whole(seen[0]) else [seen[0]]
    while (now := press(page, key)) is not seen[0]:
        seen.append(now)
        cut += [] if is_whole(now) else [now]
    assert page.note in seen
    assert page.done in seen
    assert [each.accessibleName() for each in cut] == []


@pytest.mark.parametrize("height", HEIGHTS)
def test_an_answer_by_key_stays_in_view_when_more_unfolds(in_window: Callable[[int], EndPage], height: int) -> None:
    page = in_window(height)
    for row in (page.pain, page.worst.pain):
        row.buttons()[0].setFocus()
        assert press(page, Qt.Key.Key_9) is row.buttons()[9]
        assert is_whole(row.buttons()[9])


@pytest.mark.parametrize("height", HEIGHTS)
def test_a_click_into_the_note_shows_the_whole_of_it(in_window: Callable[[int], EndPage], height: int) -> None:
    page = in_window(height)
    (area,) = page.findChildren(QScrollArea)
    area.verticalScrollBar().setValue(page.note.y() - area.viewport().height() + 20)
    assert not is_whole(page.note)
    QTest.mouseClick(page.note.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    QApplication.processEvents()
    assert page.note.hasFocus()
    assert is_whole(page.note)


LOWER = "The worst pain is lower than another answer. Both are kept."


def test_a_worst_pain_below_the_pain_now_is_remarked_at_the_last_answer_and_kept(show: Show) -> None:
    page = show(a_set(1, "bridge"), outcome=SessionOutcome.COMPLETED, pain_before=9)
    said: list[object] = []
    page.pain_worst_chosen.connect(said.append)
    page.pain_after_chosen.connect(said.append)

    def remarked() -> list[QWidget | None]:
        return [each.parentWidget() for each in page.findChildren(QLabel) if each.text() == LOWER and each.isVisible()]

    for row, pain, remark in (
        (page.worst.pain, 2, None),
        (page.pain, 3, page.pain),
        (page.worst.pain, 1, page.worst.pain),
        (page.worst.pain, 3, None),
    ):
        row.buttons()[pain].click()
        assert remarked() == ([remark] if remark else [])
    assert said == [2, 3, 1, 3]
    page.worst.pain.buttons()[0].click()
    assert remarked() == [page.worst.pain]
    next(each for each in page.pain.findChildren(QPushButton) if each.text() == "Skip").click()
    assert remarked() == []


def test_a_digit_answers_the_first_open_question_about_pain(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    said: list[tuple[str, object]] = []
    page.pain_after_chosen.connect(lambda pain: said.append(("after", pain)))
    page.pain_worst_chosen.connect(lambda pain: said.append(("worst", pain)))
    assert press(page, Qt.Key.Key_3) is page.pain.buttons()[3]
    page.done.setFocus()
    assert press(page, Qt.Key.Key_4) is page.worst.pain.buttons()[4]
    assert is_whole(page.worst.pain.buttons()[4])
    page.done.setFocus()
    assert press(page, Qt.Key.Key_5) is page.done
    assert said == [("after", 3), ("worst", 4)], "with both answered, a digit changes nothing"


Said = list[tuple[str, object]]


def said_on(page: EndPage) -> Said:
    """What the person answers from now on."""
    said: Said = []
    page.pain_after_chosen.connect(lambda pain: said.append(("after", pain)))
    page.pain_worst_chosen.connect(lambda pain: said.append(("worst", pain)))
    return said


def type_at(page: EndPage, milliseconds: int, digit: int, *, held: bool = False) -> None:
    """Press a digit at a time of its own, wherever the focus is."""
    key = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_0 + digit, Qt.KeyboardModifier.NoModifier, str(digit), autorep=held
    )
    key.setTimestamp(milliseconds)
    QApplication.sendEvent(focused(page), key)
    QApplication.processEvents()


@pytest.mark.parametrize("later", [300, 2500])
def test_one_digit_after_the_other_answers_one_question_after_the_other(
    in_window: Callable[[int], EndPage], later: int
) -> None:
    page = in_window(768)
    said = said_on(page)
    for number, digit in enumerate((3, 5, 7)):
        type_at(page, 10_000 + number * later, digit)
    assert said == [("after", 3), ("worst", 5)], "with both answered, a digit overwrites nothing"
    assert page.worst.pain.buttons()[5].hasFocus()


def test_1_and_0_at_once_are_10_in_each_question(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    said = said_on(page)
    for at, digit in ((10_000, 1), (10_300, 0), (10_600, 1), (10_900, 0), (11_200, 0)):
        type_at(page, at, digit)
    assert said == [("after", 1), ("after", 10), ("worst", 1), ("worst", 10)]


def test_0_long_after_1_answers_the_next_question(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    said = said_on(page)
    type_at(page, 10_000, 1)
    type_at(page, 12_000, 0)
    assert said == [("after", 1), ("worst", 0)]


def test_a_digit_that_is_held_down_answers_once(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    said = said_on(page)
    type_at(page, 10_000, 3)
    for number in range(3):
        type_at(page, 10_500 + number, 3, held=True)
    assert said == [("after", 3)]


def test_a_page_laid_over_it_or_another_window_brings_nobody_into_the_row(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    said = said_on(page)
    type_at(page, 10_000, 3)
    page.done.setFocus()
    for reason in (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        page.pain.buttons()[3].setFocus(reason)
    type_at(page, 20_000, 5)
    assert said == [("after", 3), ("worst", 5)]


@pytest.mark.parametrize("how", ["tab", "arrow", "click", "focus"])
def test_who_goes_to_a_row_changes_its_answer_with_a_digit(in_window: Callable[[int], EndPage], how: str) -> None:
    page = in_window(768)
    said = said_on(page)
    type_at(page, 10_000, 3)
    if how == "tab":
        press(page, Qt.Key.Key_Tab)
        press(page, Qt.Key.Key_Backtab)
    elif how == "arrow":
        press(page, Qt.Key.Key_Right)
    elif how == "click":
        QTest.mouseClick(page.pain.buttons()[3], Qt.MouseButton.LeftButton)
    else:
        page.pain.buttons()[0].setFocus()  # a screen reader may do that
    said.clear()
    type_at(page, 20_000, 5)
    type_at(page, 30_000, 6)
    assert said == [("after", 5), ("after", 6)]


def test_a_skipped_question_is_not_answered_by_a_later_digit(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    next(each for each in page.pain.findChildren(QPushButton) if each.text() == "Skip").click()
    page.setFocus()
    assert press(page, Qt.Key.Key_0) is page.worst.pain.buttons()[0]


def test_a_digit_in_the_note_is_written_there(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    page.note.setFocus()
    press(page, Qt.Key.Key_7)
    assert page.note.toPlainText() == "7"
    assert page.pain.is_open


def test_a_digit_with_ctrl_or_alt_answers_nothing(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        QTest.keyClick(page, Qt.Key.Key_9, modifier)
    assert page.pain.is_open


def test_the_key_for_help_leads_there_as_in_the_session_before(
    in_window: Callable[[int], EndPage], qtbot: QtBot
) -> None:
    page = in_window(768)
    page.done.setFocus()
    with qtbot.waitSignal(page.help_wanted):
        QTest.keyClicks(page.done, "?")
    page.note.setFocus()
    with qtbot.assertNotEmitted(page.help_wanted):
        QTest.keyClicks(page.note, "?")
    assert page.note.toPlainText() == "?"
