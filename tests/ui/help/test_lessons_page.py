from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from floorside.services.lesson_service import LessonService
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.help.lessons_page import LessonsPage
from floorside.ui.kit.look.theme import Theme


@pytest.fixture
def service(catalogue: Catalogue, tmp_path: Path, qapp: QApplication) -> Iterator[LessonService]:
    store = SettingsStore(tmp_path / "settings.toml")
    yield LessonService(catalogue, store)
    store.close()


def shown(theme: Theme, qtbot: QtBot, service: LessonService, lesson: int | None = None) -> LessonsPage:
    page = LessonsPage(theme, service, None if lesson is None else service.lessons[lesson])
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def texts(page: LessonsPage) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(page: LessonsPage, word: str) -> None:
    QApplication.processEvents()
    next(each for each in page.findChildren(QPushButton) if each.text() == word and each.isVisible()).click()


def test_all_are_listed_and_what_was_read_is_marked(theme: Theme, qtbot: QtBot, service: LessonService) -> None:
    page = shown(theme, qtbot, service)
    assert "About a minute each. 0 of 12 read." in texts(page)
    assert page.accessibleName() == "Short lessons"
    press(page, "Sleep")
    assert page.accessibleName() == "Sleep"
    assert "a poor night was followed by more pain" in texts(page)
    assert "Sources: doi.org/10.1007/s12160-016-9860-2" in texts(page)
    press(page, "All lessons")
    assert "1 of 12 read." in texts(page)
    assert [each.accessibleName() for each in page.findChildren(QPushButton) if each.text() == "Sleep"][-1] == (
        "Sleep, read"
    )


def test_next_leads_through_all_of_them(theme: Theme, qtbot: QtBot, service: LessonService) -> None:
    page = shown(theme, qtbot, service, 0)
    for lesson in service.lessons:
        assert page.shown == lesson
        if lesson != service.lessons[-1]:
            press(page, "Next lesson")
    assert not page.following.isVisible()
    assert set(service.read) == {lesson.id for lesson in service.lessons}


def test_the_lesson_about_flares_leads_to_the_plan(theme: Theme, qtbot: QtBot, service: LessonService) -> None:
    page = shown(theme, qtbot, service, [lesson.id for lesson in service.lessons].index("flares"))
    with qtbot.waitSignal(page.led_to) as led:
        press(page, "My flare plan")
    assert led.args == ["flare_plan"]


def test_a_lesson_that_names_when_to_get_help_leads_there(theme: Theme, qtbot: QtBot, service: LessonService) -> None:
    for number, lesson in enumerate(service.lessons):
        if "“When to get help”" in lesson.text:
            page = shown(theme, qtbot, service, number)
            with qtbot.waitSignal(page.led_to) as led:
                press(page, "When to get help")
            assert led.args == ["help"]


def test_escape_leads_back(theme: Theme, qtbot: QtBot, service: LessonService) -> None:
    page = shown(theme, qtbot, service)
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Escape)


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Escape])
def test_back_from_a_lesson_leads_to_the_list_that_it_was_chosen_in(
    theme: Theme, qtbot: QtBot, service: LessonService, key: Qt.Key | None
) -> None:
    page = shown(theme, qtbot, service)
    press(page, "Sleep")
    with qtbot.assertNotEmitted(page.closed):
        press(page, "Back") if key is None else QTest.keyClick(page, key)
    assert page.shown is None
    with qtbot.waitSignal(page.closed):
        press(page, "Back") if key is None else QTest.keyClick(page, key)


def test_back_from_a_lesson_that_was_offered_leads_to_where_one_was(
    theme: Theme, qtbot: QtBot, service: LessonService
) -> None:
    page = shown(theme, qtbot, service, 0)
    press(page, "Next lesson")
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_no_source_begins_like_a_note_to_oneself(service: LessonService, catalogue: Catalogue) -> None:
    """An address may begin with a small letter; a name or a sentence does not."""
    first_words = [source.replace(",", " ").split()[0] for source in catalogue.words.sources.values()]
    assert not [word for word in first_words if word.isalpha() and word.islower()]


def tabbed(page: LessonsPage, count: int) -> list[str]:
    """The button with which the page begins, and those to which Tab leads."""
    QApplication.processEvents()
    page.setFocus()
    found = list[str]()
    for _ in range(count):
        if found:
            QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        focused = page.focusWidget()
        assert isinstance(focused, QPushButton)
        found.append(focused.text())
    return found


def test_tab_goes_as_one_reads(theme: Theme, qtbot: QtBot, service: LessonService) -> None:
    page = shown(theme, qtbot, service)
    titles = [lesson.title for lesson in service.lessons]
    assert tabbed(page, len(titles) + 1) == [*titles, "Back"]
    press(page, titles[0])
    press(page, "All lessons")
    assert tabbed(page, 2) == titles[:2], "after a lesson too"
    press(page, titles[0])
    assert tabbed(page, 5) == ["Back", "When to get help", "All lessons", "Next lesson", "Back"]
