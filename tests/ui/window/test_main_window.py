from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import ScrollContent, column, label, scroll_area
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place


class Page(QLabel):
    refreshed = 0

    def refresh(self) -> None:
        self.refreshed += 1


class Built:
    """A window with two places, and the names of the pages in the order in which they were made."""

    def __init__(self, theme: Theme, geometry_file: Path | None = None) -> None:
        self.made: list[str] = []
        places = [Place(name, name.title(), "history", partial(self._make, name)) for name in ("one", "two")]
        self.window = MainWindow(theme, places, geometry_file)

    def _make(self, name: str) -> QWidget:
        self.made.append(name)
        return Page(name)

    @property
    def shown(self) -> str:
        page = self.window.page
        assert isinstance(page, Page)
        return page.text()


@pytest.fixture
def built(theme: Theme, qtbot: QtBot) -> Built:
    built = Built(theme)
    qtbot.addWidget(built.window)
    return built


def test_the_first_page_may_come_when_the_window_stands(built: Built, qtbot: QtBot) -> None:
    with qtbot.waitSignal(built.window.first_seen, timeout=60_000):
        built.window.show()
    assert built.made == []
    built.window.refresh()
    assert built.made == [], "there is nothing yet to show anew"
    built.window.show_place("one")
    assert built.shown == "one"


def test_where_one_is_stands_out_from_the_first_sight_on(built: Built, theme: Theme) -> None:
    one, two = (button for button in built.window.findChildren(QToolButton) if button.text() in ("One", "Two"))
    assert ground(one) == theme.colors.accent_soft
    assert ground(two) == theme.colors.rail
    built.window.show()
    built.window.show_place("two")
    assert ground(one) == theme.colors.rail
    assert ground(two) == theme.colors.accent_soft


def ground(button: QToolButton) -> str:
    """The colour below its word."""
    image = button.window().grab().toImage()
    return image.pixelColor(button.mapTo(button.window(), QPoint(button.width() // 2, 5))).name()


def test_a_page_is_made_once_and_refreshed_at_each_later_visit(built: Built) -> None:
    for name in ("one", "two", "one"):
        built.window.show_place(name)
    assert built.made == ["one", "two"]
    page = built.window.page
    assert isinstance(page, Page)
    assert page.refreshed == 1, "what was just made is fresh"


def test_the_rail_and_the_keys_go_to_the_places(built: Built, qtbot: QtBot) -> None:
    built.window.show()
    with qtbot.waitActive(built.window, timeout=60_000):
        built.window.activateWindow()
    QTest.keyClick(built.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert built.shown == "two"
    rail = {button.text(): button for button in built.window.findChildren(QToolButton)}
    assert rail["Two"].property("here")
    rail["One"].click()
    assert built.shown == "one"


def test_the_usual_keys_quit_after_the_usual_question(built: Built, qtbot: QtBot) -> None:
    answers = [False, True]
    built.window.may_close = lambda: answers.pop(0)
    built.window.show()
    with qtbot.waitActive(built.window, timeout=60_000):
        built.window.activateWindow()
    for shown in (True, False):
        QTest.keyClick(built.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert built.window.isVisible() is shown


def test_a_session_has_the_whole_window_until_it_is_left(built: Built, qtbot: QtBot) -> None:
    built.window.show_place("two")
    built.window.show()
    session = QLabel("session")
    built.window.show_session(session)
    assert built.window.in_session
    assert session.isVisible()
    assert not built.window.page.isVisible()
    with qtbot.waitSignal(session.destroyed, timeout=60_000):
        built.window.leave_session()
    assert not built.window.in_session
    assert built.window.page.isVisible()


def test_in_a_session_no_key_goes_to_a_place(built: Built, qtbot: QtBot) -> None:
    built.window.show_place("one")
    built.window.show()
    with qtbot.waitActive(built.window, timeout=60_000):
        built.window.activateWindow()
    built.window.show_session(QLabel("session"))
    QTest.keyClick(built.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert built.made == ["one"]
    assert built.window.in_session


def test_what_tab_goes_to_comes_into_view(theme: Theme, qtbot: QtBot) -> None:
    content = ScrollContent()
    first, last = QPushButton("first"), QPushButton("last")
    layout = column(content)
    layout.addWidget(first)
    content.setMinimumHeight(3000)
    layout.addWidget(last)
    page = scroll_area(content, "Page")
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    window = MainWindow(theme, [Place("one", "One", "history", lambda: page)])
    qtbot.addWidget(window)
    window.show()
    window.show_place("one")
    with qtbot.waitActive(window, timeout=60_000):
        window.activateWindow()
    last.setFocus()
    QApplication.processEvents()
    assert not page.viewport().rect().intersects(seen_in(page, first))
    while QApplication.focusWidget() is not first:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
    assert page.viewport().rect().contains(seen_in(page, first))


def seen_in(page: QScrollArea, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(page.viewport(), QPoint(0, 0)), widget.size())


def test_the_banner_says_something_and_can_be_put_away(built: Built) -> None:
    built.window.show()
    done: list[str] = []
    built.window.show_banner("No sound at the moment.", "Try again", lambda: done.append("again"))
    buttons = {button.text(): button for button in built.window.findChildren(QPushButton) if button.isVisible()}
    assert "No sound at the moment." in [label.text() for label in built.window.findChildren(QLabel)]
    buttons["Try again"].click()
    assert done == ["again"]
    assert not buttons["Try again"].isVisible()


@pytest.mark.parametrize("word", ["Try again", "Close"])
def test_who_puts_the_banner_away_is_where_they_were_before(built: Built, qtbot: QtBot, word: str) -> None:
    built.window.show()
    built.window.show_place("one")
    built.window.activateWindow()
    qtbot.waitUntil(built.window.isActiveWindow, timeout=60_000)
    field = QPushButton("on the page", built.window.page)
    field.show()
    field.setFocus()
    for text in ("No sound.", "No voice."):
        built.window.show_banner(text, "Try again", lambda: None)
    pressed = next(each for each in built.window.findChildren(QPushButton) if each.text() == word)
    pressed.setFocus()
    pressed.click()
    assert pressed.hasFocus(), "another message is there"
    pressed.click()
    assert field.hasFocus()


def test_the_rail_keeps_its_width_wherever_one_is(theme: Theme, qtbot: QtBot) -> None:
    titles = {"one": "Training", "two": "Einstellungen"}
    window = MainWindow(theme, [Place(name, title, "history", QWidget) for name, title in titles.items()])
    qtbot.addWidget(window)
    window.show()
    widths = []
    for name in titles:
        window.show_place(name)
        QApplication.processEvents()
        rail = window.findChildren(QToolButton)[0].parentWidget()
        assert rail is not None
        widths.append(rail.width())
    assert widths[0] == widths[1]


def test_the_size_is_kept_until_the_next_start(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "config" / "window.geometry"
    first = Built(theme, file).window
    qtbot.addWidget(first)
    first.resize(first.minimumSize() + QSize(4, 60))
    first.show()
    first.close()
    second = Built(theme, file).window
    qtbot.addWidget(second)
    assert second.size() == first.size()


def test_the_full_screen_of_a_session_is_not_kept(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "config" / "window.geometry"
    first = Built(theme, file).window
    qtbot.addWidget(first)
    first.resize(first.minimumSize() + QSize(4, 60))
    size = first.size()
    first.show()
    first.close()
    first.show()
    first.showFullScreen()
    first.close()
    second = Built(theme, file).window
    qtbot.addWidget(second)
    assert (second.isFullScreen(), second.size()) == (False, size)


def test_a_full_screen_that_was_kept_before_is_left(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.geometry"
    first = Built(theme, file).window
    qtbot.addWidget(first)
    first.resize(first.minimumSize() + QSize(4, 60))
    size = first.size()
    first.show()
    first.showFullScreen()
    file.write_bytes(bytes(first.saveGeometry().data()))
    second = Built(theme, file).window
    qtbot.addWidget(second)
    assert (second.isFullScreen(), second.size()) == (False, size)


@pytest.mark.parametrize("content", [b"", b"\xff\x00 nonsense"])
def test_a_broken_geometry_file_is_no_trouble(theme: Theme, qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "window.geometry"
    file.write_bytes(content)
    window = Built(theme, file).window
    qtbot.addWidget(window)
    assert window.size() != QSize(0, 0)


def test_a_folder_that_cannot_be_written_is_no_trouble(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    window = Built(theme, tmp_path / "file" / "window.geometry").window
    qtbot.addWidget(window)
    first = window.size()
    window.resize(first.width() - 40, first.height())
    assert window.close()
    assert (tmp_path / "file").read_bytes() == b""
    again = Built(theme, tmp_path / "file" / "window.geometry").window
    qtbot.addWidget(again)
    assert again.size() == first


def shown_lines(built: Built) -> list[str]:
    """What the banner says, and then what it says each time that it is put away."""
    lines = []
    while text := [label.text() for label in built.window.findChildren(QLabel) if label.isVisible() and label.text()][
        :1
    ]:
        lines += text
        next(b for b in built.window.findChildren(QPushButton) if b.text() == "Close").click()
    return lines


def test_each_source_has_one_line_in_the_banner(built: Built) -> None:
    built.window.show()
    built.window.show_banner("The disk is full.", source="writer")
    built.window.show_banner("No sound.", source="tones")
    built.window.show_banner("The disk is still full.", source="writer")
    assert shown_lines(built) == ["The disk is still full.", "No sound."]


def test_who_has_recovered_takes_only_its_own_line_away(built: Built) -> None:
    built.window.show()
    built.window.show_banner("The disk is full.", source="writer")
    built.window.show_banner("No sound.", source="tones")
    built.window.show_banner("The settings were set aside.")
    built.window.hide_banner("writer")
    built.window.hide_banner("voice")
    assert shown_lines(built) == ["The settings were set aside.", "No sound."]


def test_the_geometry_is_for_its_owner_alone(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "config" / "window.geometry"
    window = Built(theme, file).window
    qtbot.addWidget(window)
    window.close()
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_a_reader_hears_buttons_and_where_one_is(built: Built) -> None:
    built.window.show_place("two")
    places = built.window.findChildren(QToolButton)[:2]
    told = [QAccessible.queryAccessibleInterface(place) for place in places]
    assert [each.role() for each in told] == [QAccessible.Role.PushButton] * 2
    assert [each.text(QAccessible.Text.Name) for each in told] == ["One", "Two, you are here"]


def test_a_place_whose_page_cannot_be_made_leaves_one_where_one_was(theme: Theme, qtbot: QtBot) -> None:
    class Broken(Page):
        def refresh(self) -> None:
            raise RuntimeError("injected")

    def fail() -> QWidget:
        raise RuntimeError("injected")

    makers = {"one": lambda: Page("one"), "two": fail, "three": lambda: Broken("three")}
    window = MainWindow(theme, [Place(name, name.title(), "history", make) for name, make in makers.items()])
    qtbot.addWidget(window)
    window.show_place("three")  # what was just made is not refreshed
    window.show_place("one")
    for name in ("two", "three"):
        with pytest.raises(RuntimeError):
            window.show_place(name)
        assert isinstance(window.page, Page)
        assert window.page.text() == "one"
        here = [button.text() for button in window.findChildren(QToolButton) if button.property("here")]
        assert here == ["One"]


def test_in_a_session_a_message_goes_by_itself_and_is_back_after_it(built: Built) -> None:
    window = built.window
    window.show()
    window.show_session(QWidget(), undisturbed=True)
    window.show_banner("The disk is full.", source="writer")
    (going,) = (timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.interval() == 10_000)
    assert window.banner_text
    going.timeout.emit()
    assert window.banner_text == ""
    window.leave_session()
    assert window.banner_text == "The disk is full."


def test_a_message_stays_while_something_is_asked_so_that_no_answer_moves(built: Built) -> None:
    window = built.window
    window.show()
    window.show_session(QWidget(), undisturbed=True)
    window.hold_banner(True)
    window.show_banner("No sound.", source="tones")
    (going,) = (timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.interval() == 10_000)
    going.timeout.emit()
    assert window.banner_text == "No sound."
    window.hold_banner(False)
    assert window.banner_text == ""
    window.hold_banner(True)
    assert window.banner_text == "", "it does not come back"


def test_no_message_lies_over_the_floor_view(built: Built) -> None:
    window = built.window
    window.show()
    window.show_session(QWidget(), undisturbed=True)
    window.show_banner("The disk is full.", source="writer")
    window.showFullScreen()
    assert window.banner_text == ""
    window.show_banner("No sound.", source="tones")
    assert window.banner_text == ""
    window.showNormal()
    assert window.banner_text == "No sound."
    window.leave_session()


def test_what_was_saved_is_told_until_the_person_goes_elsewhere(built: Built) -> None:
    window = built.window
    window.show_place("one")
    window.show_banner("The disk is full.", source="writer")
    window.show_banner("Saved as a.toml.", "Show in folder", done=True)
    rail = {button.text(): button for button in window.findChildren(QToolButton)}
    rail["One"].click()
    assert window.banner_text == "Saved as a.toml.", "the place is the same"
    rail["Two"].click()
    assert window.banner_text == "The disk is full."
    window.show_banner("Saved as a.toml.", done=True)
    window.hide_done()
    assert window.banner_text == "The disk is full."


class Over(QPushButton):
    """A page that Escape leaves, the first time only if nothing was entered."""

    def __init__(self, window: MainWindow, entered: bool = False) -> None:
        super().__init__("over")
        self._window, self._entered = window, entered

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            if self._entered:
                self._entered = False
            else:
                self._window.leave_over()


def active(window: MainWindow, place: str, qtbot: QtBot) -> MainWindow:
    """On the screen, with this place and the keyboard."""
    window.show_place(place)
    window.show()
    with qtbot.waitActive(window, timeout=60_000):
        window.activateWindow()
    return window


def test_the_keys_of_the_places_leave_a_page_over_the_window(built: Built, qtbot: QtBot) -> None:
    window = active(built.window, "one", qtbot)
    window.show_over(Over(window))
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert (window.over, built.shown) == (None, "two")
    window.show_over(Over(window))
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (window.over, built.shown) == (None, "two")


def test_no_key_takes_away_what_was_entered_in_a_page_over_the_window(built: Built, qtbot: QtBot) -> None:
    window = active(built.window, "one", qtbot)
    page = Over(window, entered=True)
    window.show_over(page)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert (window.over, built.shown) == (page, "one")
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert (window.over, built.shown) == (None, "two")


def test_a_page_that_stays_is_left_by_no_key(built: Built, qtbot: QtBot) -> None:
    window = active(built.window, "one", qtbot)
    page = Over(window)
    window.show_over(page, stays=True)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (window.over, built.shown) == (page, "one")


def test_a_key_that_goes_to_a_place_takes_the_focus_into_it(theme: Theme, qtbot: QtBot) -> None:
    places = [Place(name, name.title(), "history", partial(QPushButton, name)) for name in ("one", "two")]
    window = MainWindow(theme, places)
    qtbot.addWidget(window)
    active(window, "two", qtbot)
    next(button for button in window.findChildren(QToolButton) if button.text() == "Two").setFocus()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.page


def test_a_page_over_the_window_is_called_by_its_heading(built: Built, theme: Theme) -> None:
    page = QWidget()
    column(page).addWidget(label(theme, "Keys", 26, 700))
    built.window.show_over(page)
    assert page.accessibleName() == "Keys"


def test_a_page_beside_another_leads_back_to_what_was_entered_there(built: Built, qtbot: QtBot) -> None:
    window = active(built.window, "one", qtbot)
    form = QWidget()
    rows = QVBoxLayout(form)
    first, second = QLineEdit(), QLineEdit("A walk")
    rows.addWidget(first)
    rows.addWidget(second)
    window.show_over(form)
    second.setFocus()
    window.show_over(QWidget(), aside=True)
    window.show_over(other := QWidget())  # what it leads to takes its place
    assert window.over is other
    assert not window.leave_to(type(built.window))
    window.leave_over()
    assert (window.over, window.focusWidget(), second.text()) == (form, second, "A walk")
    window.leave_over()
    assert window.over is None


def test_a_form_below_another_page_is_asked_before_the_window_closes(built: Built, qtbot: QtBot) -> None:
    window = active(built.window, "one", qtbot)

    class Form(QLabel):
        asked = 0

        def may_leave(self) -> bool:
            self.asked += 1
            return self.asked > 1

    window.show_over(form := Form("Not saved yet"))
    window.show_over(QWidget(), aside=True)
    window.close()
    assert (window.isVisible(), window.over) == (True, form)
    window.close()
    assert not window.isVisible()
