"""Every page has space for words that are longer than the English ones, in a small window."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tools.compile_translations import compile_stale

from floorside.domain.exercise import DoseKind, Posture
from floorside.domain.own_exercise import OwnExercise, own_exercise, own_text
from floorside.domain.self_care.flare_plan import FlarePlan
from floorside.domain.session.record import Hurt
from floorside.language import ENGLISH, known_languages
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.ui.own_exercise.own_exercise_page import OwnExercisePage
from floorside.ui.session.overlay.question_card import QuestionCard
from floorside.ui.window.main_window import SMALLEST
from floorside.window_language import speak
from floorside.window_start import Start
from tests.ui.hand_clock import HandClock

#: As much longer than English as other languages may be, and the smallest window in which they are whole.
LONGER = 1.4
SMALLEST_LONGER = QSize(900, 600)


class LongWords(QTranslator):
    """A language whose sentences end in syllables that mean nothing, and whose letters have accents."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _context: str, text: str, _about: str | None = None, _n: int = -1) -> str:
        more = round(len(text) * (LONGER - 1))
        return text + (" lörem ípsüm" * more)[:more].rstrip() if len(text) > 2 else text


@pytest.fixture(params=["en", "long words", "right to left", *known_languages()[1:]])
def start(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    language = LongWords()
    spoken = request.param if request.param in known_languages() else ENGLISH
    compile_stale()
    speak(qapp, spoken)
    if spoken == ENGLISH != request.param:
        qapp.installTranslator(language)
    if request.param == "right to left":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    folder = data_folder(tmp_path)
    save_settings(folder.settings, Settings(tones_on=False, voice_level="tones", welcomed=True))
    start = Start(qapp, folder, HandClock().clock(), spoken)
    start.window.resize(SMALLEST if request.param == ENGLISH else SMALLEST_LONGER)
    start.window.show()
    start.app.begin()
    yield start
    qapp.removeTranslator(language)
    speak(qapp, ENGLISH)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    start.window.close()
    start.close()
    start.window.deleteLater()


def clipped(page: QWidget) -> list[str]:
    """The words that do not have the room which they need."""
    return [f"{each.text()!r} in {each.size()}" for each in texts(page) if not has_room(each)]


def texts(page: QWidget) -> list[QLabel | QAbstractButton]:
    kinds: tuple[type[QLabel | QAbstractButton], ...] = (QLabel, QAbstractButton)
    return [each for kind in kinds for each in page.findChildren(kind) if each.isVisible() and each.text()]


def has_room(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        longest = max(widget.fontMetrics().horizontalAdvance(word) for word in re.split(r"[\s/]+", widget.text()))
        return widget.width() >= longest and widget.height() >= widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel | QToolButton):
        return widget.width() >= widget.sizeHint().width() and widget.height() >= widget.sizeHint().height()
    return widget.width() >= widget.minimumSizeHint().width()


def one_session(start: Start) -> None:
    start.app.start_routine("full")
    driver = start.app.session_controller.driver
    assert driver is not None
    driver.hurts()
    driver.say_why(Hurt.SPREADING)  # that is kept, where nothing else was done
    driver.stop()
    start.app.services.writer.flush(60)
    start.window.leave_session()


def history(start: Start) -> None:
    one_session(start)
    start.window.show_place("history")


def lesson(start: Start) -> None:
    start.app.reading.show_lessons(start.app.services.lessons.lessons[4])


def flare_plan(start: Start) -> None:
    plan = FlarePlan(helps=("one two three " * 12,), call=("My doctor",))
    start.app.services.flare_plan.change(plan, "written")
    start.app.reading.show_plan()


def own_exercise_form(kind: DoseKind, start: Start) -> None:
    name = "Nearly as long as it is allowed to be"
    own = OwnExercise(own_exercise("own-x", Posture.HANDS_AND_KNEES, kind), own_text(name, ["one " * 13]))
    start.app.services.routine_service.exercises.page_wanted.emit(own, lambda _id: None)
    page = start.window.pages_over.top
    assert isinstance(page, OwnExercisePage)
    page.save.click()  # says what cannot be kept


def questions(start: Start) -> None:
    start.window.pages_over.leave()
    start.app.start_routine("full")
    driver = start.app.session_controller.driver
    assert driver is not None
    driver.hurts()
    (question,) = (each for each in start.window.findChildren(QuestionCard) if each.isVisible())
    for button in question.buttons:
        assert question.rect().contains(button.geometry()), button.text()


def end_of_a_session(start: Start) -> None:
    driver = start.app.session_controller.driver
    assert driver is not None
    driver.say_why(Hurt.SPREADING)
    driver.stop()


#: One after the other in the same window; a page that lies over everything is replaced by the next.
PAGES: dict[str, Callable[[Start], object]] = {
    "routine": lambda start: start.window.show_place("routine"),
    "history": history,
    "settings": lambda start: start.window.show_place("settings"),
    "help": lambda start: start.window.help_wanted.emit(),
    "lessons": lambda start: start.app.reading.show_lessons(None),
    "lesson": lesson,
    "form of the flare plan": lambda start: start.app.reading.show_plan(),
    "flare plan": flare_plan,
    **{f"own exercise, {kind}": partial(own_exercise_form, kind) for kind in DoseKind},
    "questions": questions,
    "end of a session": end_of_a_session,
}


def clipped_in_the_end(start: Start, qtbot: QtBot) -> list[str]:
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not clipped(start.window), timeout=60_000)
    return clipped(start.window)


def test_no_words_of_a_page_are_clipped(start: Start, qtbot: QtBot) -> None:
    found, before = {}, list[str]()
    for name, show in PAGES.items():
        show(start)
        found[name] = clipped_in_the_end(start, qtbot)
        words = [each.text() for each in texts(start.window)]
        assert words != before, f"{name} is not shown"
        before = words
    assert {name: words for name, words in found.items() if words} == {}
