"""The end page: what was done, how the person feels, a note; they may skip everything."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import DoseKind, Posture
from floorside.domain.own_exercise import OwnExercise, own_exercise, own_text
from floorside.domain.session.record import Hurt, SessionOutcome, SessionRecord, SetAmount, SetOutcome, SetRecord
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.end_page import EndPage, done_words

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
