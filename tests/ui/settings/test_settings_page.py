from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from floorside.devices.clock import system_clock
from floorside.devices.media.other_players import OtherPlayers
from floorside.devices.session_devices import session_devices
from floorside.domain.session.timing import Timing
from floorside.services.setting_changes import SettingChanges
from floorside.services.settings_store import SettingsStore
from floorside.services.undo import UndoService
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.kit.later import has_put_off
from floorside.ui.kit.look.theme import Theme
from floorside.ui.settings.program.look_section import LookSection
from floorside.ui.settings.session.check_in_section import CheckInSection
from floorside.ui.settings.session.session_sections import session_sections
from floorside.ui.settings.settings_page import Group, SettingsPage
from tests.ui.toggling import toggle

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Iterator[SettingsStore]:
    store = SettingsStore(tmp_path / "settings.toml")
    yield store
    store.close()


@pytest.fixture
def page(theme: Theme, qtbot: QtBot, settings: SettingsStore) -> SettingsPage:
    devices = session_devices(system_clock(), "en", settings)
    sessions = session_sections(theme, settings, load_catalogue(), devices, lambda: {"turn_over": 14.0})
    groups = (
        Group("Session", sessions),
        Group("You", (lambda: CheckInSection(theme, settings),)),
        Group("The program", (lambda: LookSection(theme, settings),)),
    )
    page = SettingsPage(theme, settings, groups)
    qtbot.addWidget(page)
    page.resize(820, 600)
    page.show()
    return page


def control(page: QWidget, kind: type[W], name: str) -> W:
    return next(widget for widget in page.findChildren(kind) if widget.accessibleName() == name)


def choose(page: SettingsPage, name: str) -> None:
    control(page, QPushButton, name).click()


TOUCHES = [
    (lambda page: control(page, QCheckBox, "Play tones").click(), {"tones_on": False}),
    (lambda page: control(page, QCheckBox, "Ask how I am").click(), {"asks_before": False}),
    pytest.param(
        lambda page: control(page, QCheckBox, "Pause other players during a session").click(),
        {"pause_others": True},
        marks=pytest.mark.skipif(not OtherPlayers.can_be_asked(), reason="there are none to be asked"),
    ),
    (lambda page: control(page, QSlider, "Volume of the tones").setValue(35), {"tones_volume": 35}),
    (lambda page: control(page, QSlider, "Volume of the voice").setValue(20), {"voice_volume": 20}),
    (lambda page: choose(page, "How much is said: Short"), {"voice_level": "short"}),
    (lambda page: choose(page, "Pace of the voice: Calm"), {"voice_rate": -0.25}),
    (lambda page: choose(page, "How much is said: Tones only"), {"voice_level": "tones"}),
    (lambda page: choose(page, "Colours: Dark"), {"look": "dark"}),
    (lambda page: toggle(control(page, QPushButton, "Colours: Dark")), {"look": "dark"}),
    (lambda page: choose(page, "Colours: High contrast"), {"look": "contrast"}),
    (lambda page: choose(page, "Still pictures: On"), {"reduced_motion": "on"}),
    (
        lambda page: control(page, QCheckBox, "Wait for me before each exercise").click(),
        {"timing": Timing(wait_for_me=True)},
    ),
    (
        lambda page: control(page, QSpinBox, "To another position on the floor").setValue(25),
        {"timing": Timing(turn_over=25)},
    ),
    (
        lambda page: control(page, QPushButton, "To the other side: more").click(),
        {"timing": Timing(change_side=9)},
    ),
]


def test_the_keys_of_a_page_scroll_it_from_the_buttons_of_the_groups_too(page: SettingsPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    link = next(each for each in page.findChildren(QPushButton) if each.text() == "Session")
    link.setFocus()
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    QTest.keyClick(link, Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep()
    QTest.keyClick(link, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    assert link.hasFocus()


@pytest.mark.parametrize(("touch", "changed"), TOUCHES)
def test_what_is_touched_is_changed_at_once(
    page: SettingsPage, settings: SettingsStore, touch: Callable[[SettingsPage], None], changed: dict[str, object]
) -> None:
    touch(page)
    assert settings.value == replace(Settings(), **changed)


@pytest.mark.parametrize(("touch", "changed"), TOUCHES)
def test_what_is_touched_is_undone_and_shown_as_it_was(
    page: SettingsPage, settings: SettingsStore, touch: Callable[[SettingsPage], None], changed: dict[str, object]
) -> None:
    undoing = UndoService(page)
    SettingChanges(settings, undoing, page)
    before = shown(page)
    touch(page)
    assert undoing.said.endswith("changed")
    touched = shown(page)
    undoing.undo()
    assert (settings.value, shown(page)) == (Settings(), before)
    undoing.redo()
    assert settings.value == replace(Settings(), **changed)
    assert shown(page) == touched


def shown(page: SettingsPage) -> list[object]:
    """What stands in each control that is not about to go."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    boxes = [box.isChecked() for box in (*page.findChildren(QCheckBox), *page.findChildren(QPushButton))]
    numbers = [each.value() for each in page.findChildren(QSlider)] + [
        each.value() for each in page.findChildren(QSpinBox)
    ]
    return [*boxes, *numbers]


def test_every_part_of_the_timing_has_its_row(page: SettingsPage) -> None:
    seconds = [box.value() for box in page.findChildren(QSpinBox)]
    expected = [getattr(Timing(), field.name) for field in fields(Timing) if field.name != "wait_for_me"]
    assert seconds == expected


def test_a_change_keeps_what_was_changed_elsewhere(page: SettingsPage, settings: SettingsStore) -> None:
    settings.change(routine="flare")
    choose(page, "Colours: Dark")
    assert settings.value == replace(Settings(), routine="flare", look="dark")


def test_two_changes_of_the_timing_are_both_kept(page: SettingsPage, settings: SettingsStore) -> None:
    control(page, QSpinBox, "To the other side").setValue(10)
    control(page, QSpinBox, "To the other direction").setValue(7)
    assert settings.value.timing == Timing(change_side=10, change_direction=7)


def test_a_pause_that_is_too_short_for_the_voice_says_so(page: SettingsPage) -> None:
    def said() -> list[str]:
        return [
            each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page) and "voice needs" in each.text()
        ]

    assert said() == ["Now up to 14\xa0s, since the voice needs that long; 12\xa0s where it says less."]
    control(page, QSpinBox, "To another position on the floor").setValue(14)
    assert said() == []


def test_without_tones_their_volume_rests(page: SettingsPage) -> None:
    control(page, QCheckBox, "Play tones").click()
    assert not control(page, QSlider, "Volume of the tones").isEnabled()


def test_while_a_volume_is_dragged_nothing_is_saved(page: SettingsPage, settings: SettingsStore) -> None:
    slider = control(page, QSlider, "Volume of the tones")
    slider.setSliderDown(True)
    slider.setValue(10)
    assert settings.value == Settings()
    assert "10 %" in [label.text() for label in page.findChildren(QLabel)]
    slider.setSliderDown(False)
    assert settings.value.tones_volume == 10


@pytest.mark.parametrize(
    ("kind", "name"), [(QSlider, "Volume of the tones"), (QSpinBox, "To the other side"), (QComboBox, "Which voice")]
)
def test_scrolling_the_page_changes_nothing(
    page: SettingsPage, settings: SettingsStore, kind: type[QWidget], name: str
) -> None:
    widget = control(page, kind, name)
    wheel = QWheelEvent(
        QPointF(5, 5),
        widget.mapToGlobal(QPointF(5, 5)),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, wheel)
    assert settings.value == Settings()


def test_what_is_changed_on_the_page_stays_as_it_stands(page: SettingsPage) -> None:
    touched = control(page, QPushButton, "Colours: Dark")
    touched.click()
    page.refresh()
    assert control(page, QPushButton, "Colours: Dark") is touched


def test_what_was_changed_elsewhere_stands_there_at_the_next_visit(page: SettingsPage, settings: SettingsStore) -> None:
    page.hide()
    settings.change(voice_level="short", tones_volume=15)
    page.show()
    page.refresh()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert control(page, QPushButton, "How much is said: Short").isChecked()
    assert control(page, QSlider, "Volume of the tones").value() == 15
    choose(page, "How much is said: As you need it")
    assert settings.value == replace(Settings(), tones_volume=15)


def test_what_a_page_over_it_changed_stands_there_when_it_closes(
    page: SettingsPage, settings: SettingsStore, qtbot: QtBot
) -> None:
    window, over = QStackedWidget(), QLabel("over")
    for each in (page, over):
        window.addWidget(each)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    control(page, QCheckBox, "Ask how I am").setFocus()
    window.setCurrentWidget(over)
    settings.change(asks_before=False)
    window.setCurrentWidget(page)
    qtbot.waitUntil(lambda: not has_put_off(window))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not control(page, QCheckBox, "Ask how I am").isChecked()
    assert control(page, QCheckBox, "Ask how I am").hasFocus()


def test_tab_goes_to_what_is_chosen_of_several(page: SettingsPage) -> None:
    offered = [each for each in page.findChildren(QPushButton) if each.accessibleName().startswith("Colours: ")]
    stops = [each.text() for each in offered if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [each.text() for each in offered if each.isChecked()] == ["System"]


def test_the_index_leads_to_a_group_and_its_first_control(page: SettingsPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    link = next(each for each in page.findChildren(QPushButton) if each.text() == "You")
    link.click()
    assert control(page, QCheckBox, "Ask how I am").hasFocus()
    heading = next(each for each in page.findChildren(QLabel) if each.text() == "You")
    area = page.findChildren(QScrollArea)[0]
    assert 0 <= heading.mapTo(area, QPoint(0, 0)).y() <= area.height() // 2


def test_toggling_the_group_that_is_marked_leads_back_to_it(page: SettingsPage, qtbot: QtBot) -> None:
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    session, you, _ = index(page)
    toggle(you)
    at = bar.value()
    assert (marked(page), at > 0) == (["You"], True)
    bar.setValue(at + 10)
    toggle(you)
    assert (marked(page), bar.value()) == (["You"], at)
    toggle(session)
    assert (marked(page), bar.value()) == (["Session"], 0)


def index(page: SettingsPage) -> list[QPushButton]:
    return [each for each in page.findChildren(QPushButton) if each.text() in ("Session", "You", "The program")]


def marked(page: SettingsPage) -> list[str]:
    """What a screen reader calls checked in the index."""
    return [each.text() for each in index(page) if each.isChecked()]


def test_the_index_marks_the_group_in_view(page: SettingsPage, qtbot: QtBot) -> None:
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert marked(page) == ["Session"]
    bar.setValue(bar.maximum())
    assert marked(page) == ["The program"]
    bar.setValue(0)
    assert marked(page) == ["Session"]
    heading = next(each for each in page.findChildren(QLabel) if each.text() == "You")
    page.resize(820, 460)
    qtbot.waitUntil(lambda: bar.maximum() > heading.y())
    bar.setValue(heading.y() - 20)
    assert marked(page) == ["You"]


def test_the_index_marks_the_group_that_was_chosen_where_the_page_cannot_scroll_so_far(
    page: SettingsPage, qtbot: QtBot
) -> None:
    page.resize(820, 1200)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: 0 < bar.maximum() < 900)
    for chosen in ("The program", "You", "You"):
        choose_link = next(each for each in page.findChildren(QPushButton) if each.text() == chosen)
        choose_link.click()
        assert marked(page) == [chosen]
        assert bar.value() == bar.maximum()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [820, 1300])
def test_the_title_stands_exactly_above_the_groups(
    page: SettingsPage, qtbot: QtBot, direction: Qt.LayoutDirection, width: int
) -> None:
    page.setLayoutDirection(direction)
    page.resize(width, 600)

    def edges(text: str) -> tuple[int, int]:
        (found,) = [each for each in page.findChildren(QLabel) if each.text() == text]
        left = found.mapTo(page, QPoint(0, 0)).x()
        return left, left + found.width()

    qtbot.waitUntil(lambda: edges("Settings") == edges("Session"))


def test_a_screen_reader_says_of_the_group_in_view_that_it_is_selected(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitActive(page, timeout=60_000):
        page.activateWindow()
    links = index(page)
    spoken = [QAccessible.queryAccessibleInterface(link) for link in links]
    assert {each.role() for each in spoken} == {QAccessible.Role.RadioButton}
    assert [bool(each.state().checked) for each in spoken] == [True, False, False]
    links[2].click()
    assert [link.isChecked() for link in links] == [False, False, True]


def test_the_arrow_keys_go_from_group_to_group(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitActive(page, timeout=60_000):
        page.activateWindow()
    page.resize(820, 300)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900)
    links = index(page)
    links[0].setFocus()
    for key, place in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1)):
        QTest.keyClick(page.focusWidget(), key)
        assert links[place].hasFocus()
        assert marked(page) == [links[place].text()]
        assert bar.value() > 0
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Home)
    assert (marked(page), bar.value()) == (["Session"], 0)


def test_tab_leaves_the_index_for_the_group_in_view(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitActive(page, timeout=60_000):
        page.activateWindow()
    links = index(page)
    links[0].setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert control(page, QCheckBox, "Ask how I am").hasFocus()
    first = next(each for each in page.findChildren(QCheckBox) if each.isVisible())
    first.setFocus()
    page.findChildren(QScrollArea)[0].verticalScrollBar().setValue(0)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert links[0].hasFocus(), "the other way it goes to the group in view"


def test_return_goes_on_into_the_group(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitActive(page, timeout=60_000):
        page.activateWindow()
    links = index(page)
    links[0].setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert control(page, QCheckBox, "Ask how I am").hasFocus()
