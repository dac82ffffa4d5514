"""One session of the history, however much is in it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from floorside.domain.session.record import Hurt, SessionRecord
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.history.session.session_details import MOST_SETS_SHOWN, SessionDetails
from floorside.ui.kit.look.theme import Theme
from floorside.ui.settings.settings_page import SCROLL_BAR
from floorside.ui.window import rail
from floorside.ui.window.main_window import SMALLEST
from tests.domain.sessions import walk
from tests.ui.history.sessions import CIRCLES, LEFT, TILT, session


def labels(theme: Theme, catalogue: Catalogue, qtbot: QtBot, sets: int) -> list[str]:
    details = SessionDetails(theme, catalogue, {})
    qtbot.addWidget(details)
    many = tuple(replace(TILT, position=place, set=place + 1) for place in range(sets))
    details.show_session(session(sets=many), date(2026, 11, 21), [])
    return [text.text() for text in details.findChildren(QLabel)]


def test_a_screen_reader_says_what_was_planned_and_what_done(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> None:
    details = SessionDetails(theme, catalogue, {})
    qtbot.addWidget(details)
    details.resize(900, 400)
    details.show_session(session(sets=(TILT, CIRCLES)), date(2026, 11, 21), [])
    details.show()
    names = [text.accessibleName() or text.text() for text in details.findChildren(QLabel) if text.isVisible()]
    assert "" not in names
    assert [name for name in names if name.endswith((" 10 circles", " 3 circles"))] == [
        "planned 10 circles",
        "done 3 circles",
    ]


def test_of_more_sets_than_a_page_can_show_at_once_the_rest_is_counted(
    theme: Theme, catalogue: Catalogue, qtbot: QtBot
) -> None:
    shown = labels(theme, catalogue, qtbot, 2500)
    assert sum(text.endswith(" of 2500") for text in shown) == MOST_SETS_SHOWN
    assert shown[-1] == "2200 more sets are kept; an export shows them all."
    shown = labels(theme, catalogue, qtbot, MOST_SETS_SHOWN + 1)
    assert shown[-1] == "1 more set is kept; an export shows them all."


def test_all_sets_of_a_usual_session_are_shown(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> None:
    shown = labels(theme, catalogue, qtbot, MOST_SETS_SHOWN)
    assert not any("more sets" in text for text in shown)


def test_in_a_very_narrow_page_the_sets_stand_below_their_exercise(
    theme: Theme, catalogue: Catalogue, qtbot: QtBot
) -> None:
    details = SessionDetails(theme, catalogue, {})
    qtbot.addWidget(details)
    details.resize(900, 400)
    details.show_session(session(sets=(TILT, LEFT, CIRCLES)), date(2026, 11, 21), [])
    details.show()
    content = details.findChildren(QScrollArea)[0].widget()
    assert content is not None
    details.resize(320, 400)
    QApplication.processEvents()
    assert content.width() <= 320
    assert "10 circles" in [text.text() for text in details.findChildren(QLabel) if text.isVisible()]
    for word in ("Edit", "Correct what was done…"):
        next(each for each in details.findChildren(QPushButton) if each.text() == word and each.isVisible()).click()
        QApplication.processEvents()
    assert content.width() <= 320


def test_a_session_fits_into_the_narrowest_window(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> None:
    details = SessionDetails(theme, catalogue, {})
    qtbot.addWidget(details)
    details.resize(SMALLEST.width() - rail.WIDTH, 500)
    spread = replace(CIRCLES, hurt=Hurt.SPREADING)
    details.show_session(session(sets=(TILT, LEFT, spread)), date(2026, 11, 21), [])
    details.show()
    area = details.findChildren(QScrollArea)[0]
    content = area.widget()
    assert content is not None
    room = SMALLEST.width() - rail.WIDTH - SCROLL_BAR
    assert content.minimumSizeHint().width() <= room
    next(each for each in details.findChildren(QPushButton) if each.text() == "Edit").click()
    QApplication.processEvents()
    assert content.minimumSizeHint().width() <= room


def test_it_says_that_pain_spread(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> None:
    details = SessionDetails(theme, catalogue, {})
    qtbot.addWidget(details)
    spread = replace(CIRCLES, hurt=Hurt.SPREADING)
    details.show_session(session(sets=(TILT, LEFT, spread)), date(2026, 11, 21), [])
    shown = [text.text() for text in details.findChildren(QLabel)]
    assert "Today, 07:40 · 12\xa0min · pain spread · pain 3 → 1" in shown
    assert "hurt: spreading" in shown


@pytest.mark.parametrize("edited", [session(sets=(TILT, LEFT, CIRCLES)), walk(0)], ids=["session", "walk"])
def test_save_and_cancel_stay_in_view_while_a_session_is_edited(
    theme: Theme, catalogue: Catalogue, qtbot: QtBot, edited: SessionRecord
) -> None:
    details = SessionDetails(theme, catalogue, {})
    qtbot.addWidget(details)
    details.resize(800, 500)
    details.show_session(edited, date(2026, 11, 21), [])
    details.show()
    for word, buttons in (("Edit", 2), ("Cancel", 0)):
        next(each for each in details.findChildren(QPushButton) if each.text() == word and each.isVisible()).click()
        QApplication.processEvents()
        found = [each for each in details.findChildren(QPushButton) if each.text() in ("Save", "Cancel")]
        shown = [each for each in found if each.isVisible()]
        assert len(shown) == buttons
        for each in shown:
            assert details.rect().contains(QRect(each.mapTo(details, QPoint(0, 0)), each.size()))
            assert each.visibleRegion().boundingRect().size() == each.size()
