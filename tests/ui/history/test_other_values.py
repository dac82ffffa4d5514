"""A session that was edited on two computers: both values are shown, the person chooses one, and can undo that."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from floorside.devices.clock import Clock
from floorside.domain.session.record import SessionOutcome, SessionRecord, SetAmount, SetOutcome, SetRecord
from floorside.services.history.history_reader import HistoryReader
from floorside.storage.database.database import open_database
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import import_json
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.changes import other_values
from floorside.storage.history.corrections import SETS, START, value_of
from floorside.storage.history.rows import EDITABLE
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter, WriterListener
from floorside.ui.history.history_controller import HistoryController
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.session.other_values import OtherValues, other_words
from floorside.ui.history.session.session_editor import SessionEditor
from floorside.ui.history.session.set_words import sets_words
from floorside.ui.kit.look.theme import Theme
from tests.ui.history.sessions import CIRCLES, LEFT, TILT, session

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
ID = "session-0"


@pytest.fixture
def page(theme: Theme, qtbot: QtBot, catalogue: Catalogue, history: History, tmp_path: Path) -> Iterator[HistoryPage]:
    """Pain and note were edited here and on the laptop, whose export was imported."""
    file = tmp_path / "export.json"
    for days_ago in (0, 2):
        history.begin(session(days_ago), None)
    export_json(history.database, file, NOW)
    history.edit(ID, NOW, pain_after=2, note="stiff")
    with closing(open_database(tmp_path / "laptop" / "history.db")) as laptop:
        import_json(laptop, file, NOW)
        History(laptop).edit(ID, NOW - timedelta(minutes=1), pain_after=3, note="tired")
        export_json(laptop, file, NOW)
    assert import_json(history.database, file, NOW).conflicts == [ID]
    writer = SessionWriter(history, WriterListener(lambda _: None, lambda: None))
    page = HistoryPage(theme, catalogue, HistoryReader(history), lambda: date(2026, 11, 21))
    HistoryController(page, writer, Clock(lambda: 1000.0, lambda: 1000.0, lambda: NOW))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.refresh()
    yield page
    writer.stop()


def marks(page: HistoryPage) -> list[bool]:
    model = page.findChildren(QListView)[0].model()
    rows = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    return ["two values to choose from" in row for row in rows]


def notices(page: HistoryPage) -> list[str]:
    QApplication.processEvents()
    shown = [notice for notice in page.findChildren(OtherValues) if notice.isVisible()]
    return [each.text() for notice in shown for each in notice.findChildren(QLabel)]


def button(page: HistoryPage, name: str) -> QPushButton:
    QApplication.processEvents()
    return next(each for each in page.findChildren(QPushButton) if each.isVisible() and each.accessibleName() == name)


STARTED = {"started": "2026-11-21T06:40:00.000000Z", "utc_offset_seconds": 3600, "local_date": "2026-11-21"}
NOTE = ["Given on another computer: note “tired”", "Shown now: note “stiff”"]
PAIN = ["Given on another computer: pain after 3", "Shown now: pain after 2"]


def test_two_values_are_marked_in_the_list_and_seen_in_the_session(page: HistoryPage) -> None:
    assert marks(page) == [True, False]
    page.show_session(ID)
    assert notices(page) == NOTE + PAIN
    page.show_session("session-2")
    assert notices(page) == []


def test_a_number_stands_on_its_button_and_words_beside_theirs(page: HistoryPage) -> None:
    page.show_session(ID)
    (notice,) = (each for each in page.findChildren(OtherValues) if each.isVisible())
    words = [each.text() for each in notice.findChildren(QPushButton)]
    assert words == ["Use this", "Keep this", "Use 3", "Keep 2"]
    for said, choice in zip(notice.findChildren(QLabel), notice.findChildren(QPushButton), strict=True):
        assert said.y() < choice.geometry().center().y() < said.geometry().bottom() + choice.height() / 2


def test_a_missing_answer_is_shown_as_one_that_can_be_kept(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    notice = OtherValues(theme, catalogue, session(0, pain=(None, 1)), [("pain_before", 4)])
    qtbot.addWidget(notice)
    assert [each.text() for each in notice.findChildren(QLabel)][1] == "Shown now: no answer"
    assert [each.text() for each in notice.findChildren(QPushButton)] == ["Use 4", "Keep this"]


def test_a_choice_between_two_values_keeps_what_was_written_in_the_editor(page: HistoryPage, history: History) -> None:
    page.show_session(ID)
    button(page, "Edit this session").click()
    (editor,) = page.findChildren(SessionEditor)
    editor.before.buttons()[7].click()
    button(page, "Use 3: pain after 3").click()
    chosen = history.session(ID)
    assert (chosen.pain_before, chosen.pain_after) == (7, 3)
    assert notices(page) == NOTE


def test_the_other_value_is_taken_and_that_is_undone(page: HistoryPage, history: History) -> None:
    page.show_session(ID)
    button(page, "Use 3: pain after 3").click()
    assert history.session(ID).pain_after == 3
    assert notices(page) == NOTE
    history.undo(history.undoable(1)[0].number, NOW)
    page.show_session(ID)
    assert history.session(ID).pain_after == 2
    assert notices(page) == NOTE + PAIN


def test_ours_is_kept_and_that_is_undone(page: HistoryPage, history: History) -> None:
    page.show_session(ID)
    button(page, "Keep this: note “stiff”").click()
    button(page, "Keep 2: pain after 2").click()
    assert (history.session(ID).pain_after, history.session(ID).note) == (2, "stiff")
    page.refresh()
    assert marks(page) == [False, False]
    page.undo_requested.emit(history.undoable(1)[0].number, history.undoable(1)[0].session_id)
    assert marks(page) == [True, False]
    assert other_values(history.database, ID) == [("pain_after", 3)]


def test_both_are_chosen_with_the_keyboard_alone(page: HistoryPage, history: History, qtbot: QtBot) -> None:
    with qtbot.waitActive(page, timeout=60_000):
        page.activateWindow()
    page.show_session(ID)
    reached = button(page, "Use this: note “tired”")
    for _ in range(8):
        if not reached.hasFocus():
            QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert reached.hasFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert button(page, "Use 3: pain after 3").hasFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert (history.session(ID).pain_after, history.session(ID).note) == (2, "tired")
    assert notices(page) == []


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("pain_before", 0, "pain before 0"),
        ("pain_worst", 7, "worst pain 7"),
        ("pain_morning", 1, "pain the morning after 1"),
        ("pain_worst_exercise", "low-cobra", "worst in Low cobra"),
        ("pain_worst_exercise", "handstand", "worst in handstand"),
        ("pain_worst_side", "left", "worst on the left"),
        (START, STARTED, "began on Sat 21 Nov 2026 at 07:40"),
        ("legs", "further", "further down the leg"),
        ("legs", "higher", "less far down the leg"),
        ("legs", "new", "new in a leg"),
        ("legs", "both", "in both legs"),
        ("legs", "weaker", "a leg weaker or more numb"),
        *((field, None, "no answer") for field in EDITABLE),
        ("note", "", "no answer"),
        ("sets", [], "different sets"),
        ("zone", None, "a different length or name of the session"),
        ("ended", "2026-11-21T08:00:00Z", "a different length or name of the session"),
    ],
)
def test_every_field_has_its_words(catalogue: Catalogue, field: str, value: object, said: str) -> None:
    assert other_words(field, value, catalogue) == said


def test_what_cannot_be_taken_over_can_be_kept_as_it_is(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    notice = OtherValues(theme, catalogue, session(0), [("active_seconds", 3.5)])
    qtbot.addWidget(notice)
    (keep,) = notice.findChildren(QPushButton)
    with qtbot.waitSignal(notice.chosen) as chosen:
        keep.click()
    assert (keep.text(), chosen.args[0]) == ("Keep what is shown", "active_seconds")


def corrected(*sets: SetRecord) -> SessionRecord:
    return replace(session(0), sets=sets)


def tilt(number: int, reps: int, outcome: SetOutcome = SetOutcome.DONE) -> SetRecord:
    done = SetAmount(reps, 17.0 * reps, 10)
    return replace(TILT, position=number, set=number, done=done, outcome=outcome)


def test_of_two_corrections_each_says_what_only_it_has(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    ours, theirs = corrected(tilt(1, 2), LEFT), corrected(tilt(1, 3), LEFT)
    notice = OtherValues(theme, catalogue, ours, [(SETS, value_of(theirs, SETS))])
    qtbot.addWidget(notice)
    assert [each.text() for each in notice.findChildren(QLabel)] == [
        "Given on another computer: 1 of 2 sets done · Pelvic tilt: 3 × 10\xa0s",
        "Shown now: 1 of 2 sets done · Pelvic tilt: 2 × 10\xa0s",
    ]
    assert notice.findChildren(QPushButton)[1].accessibleName().endswith("Pelvic tilt: 2 × 10\xa0s")


def test_of_many_different_sets_the_first_are_named_and_the_rest_counted(catalogue: Catalogue) -> None:
    ours = corrected(*(tilt(number, 5) for number in range(1, 6)))
    theirs = corrected(
        tilt(1, 3, SetOutcome.CUT_SHORT), replace(tilt(2, 0), outcome=SetOutcome.SKIPPED), tilt(3, 4), tilt(4, 4)
    )
    values = [value_of(each, SETS) for each in (theirs, ours)]
    assert sets_words(values[0], values[1], catalogue) == (
        "2 of 4 sets done · Pelvic tilt, 1 of 5: 3 × 10\xa0s, cut short · Pelvic tilt, 2 of 5: skipped · "
        "Pelvic tilt, 3 of 5: 4 × 10\xa0s · 2 more sets"
    )
    values = [value_of(corrected(*sets), SETS) for sets in ((), (CIRCLES,))]
    assert sets_words(values[0], values[1], catalogue) == "0 of 0 sets done · Hip circles, right, backward: not there"
    assert sets_words(values[1], values[0], catalogue).endswith("backward: 3 circles, hurt, sharp")
    assert sets_words(values[1], values[0], catalogue).startswith("0 of 1 set done · ")


def test_one_minute_of_a_walk_is_not_several(catalogue: Catalogue) -> None:
    assert [other_words("walk_minutes", minutes, catalogue) for minutes in (1, 2)] == ["1 minute", "2 minutes"]


def test_where_only_the_end_of_a_session_differs_each_version_says_its_own(catalogue: Catalogue) -> None:
    partial, unfinished = (
        value_of(replace(session(0, (TILT, LEFT)), outcome=outcome), SETS)
        for outcome in (SessionOutcome.PARTIAL, SessionOutcome.UNFINISHED)
    )
    assert sets_words(partial, unfinished, catalogue) == "1 of 2 sets done · part of it"
    assert sets_words(unfinished, partial, catalogue) == "1 of 2 sets done · interrupted"
