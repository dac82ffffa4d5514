"""A date is typed with real keys, in the form that is shown and in others."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from floorside.services.customs import Customs, DateOrder
from floorside.ui.kit.fields.calendar_edit import CalendarEdit
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import column
from floorside.ui.kit.wording import formats

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    yield
    formats.use(Customs())
    QLocale.setDefault(QLocale("en_GB"))


class Card(QWidget):
    def __init__(self, theme: Theme, form: str) -> None:
        super().__init__()
        self.field = CalendarEdit(theme, form, 170)
        self.field.setMaximumDate(QDate(2026, 11, 28))
        self.field.setDateTime(QDateTime(QDate(2026, 11, 19), QTime(7, 40)))
        rows = column(self)
        rows.addWidget(self.field)
        rows.addWidget(self.field.limits)


def shown(qtbot: QtBot, theme: Theme, form: str = "", *, order: DateOrder = DateOrder.DAY, lang: str = "en_GB") -> Card:
    QLocale.setDefault(QLocale(lang))
    formats.use(Customs(date_order=order))
    card = Card(theme, form or formats.plain_form())
    qtbot.addWidget(card)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    card.field.setFocus()
    return card


def typed(card: Card, text: str) -> date:
    """After everything is selected."""
    card.field.setFocus()
    QTest.keyClick(card.field, Qt.Key.Key_A, CONTROL)
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(card.field, letter)
        else:  # which Qt's tests cannot
            press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(card.field, press)
    card.field.clearFocus()
    return day(card)


def day(card: Card) -> date:
    at = card.field.date()
    return date(at.year(), at.month(), at.day())


DAY, MONTH, YEAR = DateOrder.DAY, DateOrder.MONTH, DateOrder.YEAR


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("12/10/2026", DAY, date(2026, 10, 12)),
        ("12/10/2026", MONTH, None),  # in December: not yet
        ("10/12/2026", MONTH, date(2026, 10, 12)),
        ("1.1.2015", DAY, date(2015, 1, 1)),
        ("3 Oct 2026", DAY, date(2026, 10, 3)),
        ("3 October 2026", DAY, date(2026, 10, 3)),
        ("3rd of Oct. 2026", DAY, date(2026, 10, 3)),
        ("Oct 3, 2026", MONTH, date(2026, 10, 3)),
        ("2026 Oct 3", YEAR, date(2026, 10, 3)),
        ("2026-10-03", DAY, date(2026, 10, 3)),
        ("2026-10-03", MONTH, date(2026, 10, 3)),
        ("26-10-03", YEAR, date(2026, 10, 3)),
        ("3.10.26", DAY, date(2026, 10, 3)),
        ("3 Oct", DAY, date(2026, 10, 3)),
        ("3/10", DAY, date(2026, 10, 3)),
        ("3", DAY, date(2026, 11, 3)),
        ("Sat 3 Oct 2026", DAY, date(2026, 10, 3)),
    ],
)
def test_a_date_is_taken_as_it_is_typed(
    qtbot: QtBot, theme: Theme, text: str, order: DateOrder, expected: date | None
) -> None:
    card = shown(qtbot, theme, order=order)
    assert typed(card, text) == (expected or date(2026, 11, 19))
    assert card.field.limits.isVisible() == (expected is None)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "3. Oktober 2026"),
        ("de", "3. Okt. 2026"),
        ("fr", "3 octobre 2026"),
        ("fr", "3 oct. 2026"),
        ("es", "3 de octubre de 2026"),
        ("es", "3 oct 2026"),
        ("pt_BR", "3 de out. de 2026"),
        ("pt_BR", "3º outubro 2026"),
    ],
)
def test_the_names_of_the_months_are_those_of_the_language(qtbot: QtBot, theme: Theme, lang: str, text: str) -> None:
    assert typed(shown(qtbot, theme, lang=lang), text) == date(2026, 10, 3)


@pytest.mark.parametrize("lang", ["en_GB", "de", "fr", "es", "pt_BR"])
@pytest.mark.parametrize("order", DateOrder)
def test_what_is_shown_can_be_typed(qtbot: QtBot, theme: Theme, lang: str, order: DateOrder) -> None:
    card = shown(qtbot, theme, order=order, lang=lang)
    for month in range(1, 12):
        that = date(2026, month, 1 + month)
        card.field.setDate(QDate(that.year, that.month, that.day))
        text = card.field.text()
        card.field.setDate(QDate(2025, 2, 27))
        assert typed(card, text) == that


@pytest.mark.parametrize(
    "text", ["soon", "31 Feb 2026", "45", "1 Oct Nov 2026", "1/2/3/2026", "29 Nov 2026", "2 2 200"]
)
def test_what_is_no_date_leaves_the_earlier_one_and_says_which_are_possible(
    qtbot: QtBot, theme: Theme, text: str
) -> None:
    card = shown(qtbot, theme)
    assert typed(card, text) == date(2026, 11, 19)
    assert card.field.text() == "19 Nov 2026"
    assert card.field.limits.isVisible()
    assert card.field.limits.text() == "A date up to 28 Nov 2026"
    card.field.setMinimumDate(QDate(2026, 9, 30))
    typed(card, text)
    assert card.field.limits.text() == "A date from 30 Sept 2026 to 28 Nov 2026"
    card.field.setFocus()
    QTest.keyClicks(card.field, "3")
    assert not card.field.limits.isVisible()


def test_enter_takes_a_date_and_stays_at_what_is_none(qtbot: QtBot, theme: Theme) -> None:
    card = shown(qtbot, theme)
    entered: list[date] = []

    def note(event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return:
            entered.append(day(card))

    card.keyPressEvent = note  # type: ignore[method-assign]
    QTest.keyClick(card.field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(card.field, "soon")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert entered == []
    QTest.keyClick(card.field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(card.field, "3 Oct 2026")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert entered == [date(2026, 10, 3)]


def test_a_part_is_typed_over_and_the_arrows_change_it(qtbot: QtBot, theme: Theme) -> None:
    card = shown(qtbot, theme)
    field = card.field
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClicks(field, "12")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert day(card) == date(2026, 11, 13)
    field.setSelectedSection(field.Section.MonthSection)
    QTest.keyClicks(field, "Oct")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert day(card) == date(2026, 10, 13)
    field.setSelectedSection(field.Section.MonthSection)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert day(card) == date(2026, 9, 13)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "5")
    field.clearFocus()
    assert day(card) == date(2025, 9, 13)


@pytest.mark.parametrize("where", [Qt.Key.Key_Home, Qt.Key.Key_End])
def test_a_whole_date_is_taken_wherever_the_cursor_was(qtbot: QtBot, theme: Theme, where: Qt.Key) -> None:
    card = shown(qtbot, theme)
    QTest.keyClick(card.field, where)
    QTest.keyClicks(card.field, "3 Oct 2025")
    card.field.clearFocus()
    assert day(card) == date(2025, 10, 3)


def test_a_date_is_pasted(qtbot: QtBot, theme: Theme) -> None:
    card = shown(qtbot, theme)
    QGuiApplication.clipboard().setText("2026-10-03")
    QTest.keyClick(card.field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(card.field, Qt.Key.Key_V, CONTROL)
    card.field.clearFocus()
    assert day(card) == date(2026, 10, 3)


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [
        ("d MMM yyyy HH:mm", "3 Oct 2026 18:05", "2026-10-03 18:05"),
        ("d MMM yyyy HH:mm", "3.10.2026, 6.05", "2026-10-03 06:05"),
        ("d MMM yyyy HH:mm", "3 Oct 2026", "2026-10-03 07:40"),
        ("d MMM yyyy HH:mm", "1805", "2026-11-19 18:05"),
        ("d MMM yyyy HH:mm", "3 Oct 2026 25:05", None),
        ("d MMM yyyy h:mm ap", "3 Oct 2026 6:05 pm", "2026-10-03 18:05"),
        ("d MMM yyyy h:mm ap", "3 Oct 2026 12:05 a.m.", "2026-10-03 00:05"),
        ("d MMM yyyy h:mm ap", "6:05p", "2026-11-19 18:05"),
        ("d MMM yyyy h:mm ap", "6:05 x", None),
    ],
)
def test_a_time_is_typed_with_its_date(qtbot: QtBot, theme: Theme, form: str, text: str, expected: str | None) -> None:
    card = shown(qtbot, theme, form)
    typed(card, text)
    assert card.field.dateTime().toString("yyyy-MM-dd HH:mm") == (expected or "2026-11-19 07:40")
    assert card.field.limits.isVisible() == (expected is None)


def test_the_hour_alone_is_typed_over(qtbot: QtBot, theme: Theme) -> None:
    card = shown(qtbot, theme, "d MMM yyyy HH:mm")
    for text, hour, minute in (("6", 6, 40), ("0815", 8, 15), ("45", 8, 15)):
        card.field.setFocus()
        card.field.setSelectedSection(card.field.Section.HourSection)
        QTest.keyClicks(card.field, text)
        card.field.clearFocus()
        assert card.field.time() == QTime(hour, minute)
        assert day(card) == date(2026, 11, 19)
