"""Every page of the program in its usual and odd states, one after the other, on screens of several sizes and looks."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

import msgspec
from PySide6.QtCore import QCoreApplication, QPoint, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QWidget
from tools.own_picture_states import own_picture_states
from tools.still_program import StillClock, close, go_on, hide_banners, remember_half_a_year, settle

from floorside.domain.exercise import Condition
from floorside.domain.routine import RestItem, WaitItem
from floorside.language import ENGLISH
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Look, Settings, save_settings
from floorside.storage.files.shipped.catalogue import load_routines
from floorside.storage.history.sessions import History
from floorside.ui.history.elsewhere.show_elsewhere_page import show_elsewhere_page
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.report.show_report_page import show_report_page
from floorside.ui.kit.buttons import Checkable, CheckableButton, PushButton, ToolButton
from floorside.ui.routine.paper.show_routine_sheet import show_routine_sheet
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.session.session_page import SessionPage
from floorside.ui.settings.settings_page import SettingsPage
from floorside.ui.walk.show_walk_page import show_walk_page
from floorside.ui.welcome.welcome_page import WelcomePage
from floorside.window_start import Start

State = tuple[str, QWidget]


@dataclass(frozen=True, slots=True)
class Screen:
    """`size`: of the window, in logical pixels. `environment`: variables that Qt reads at its start."""

    size: QSize
    look: Look
    environment: dict[str, str] = field(default_factory=dict)
    language: str = ENGLISH


SCREENS = {
    "laptop": Screen(QSize(1366, 720), "light"),
    "half": Screen(QSize(640, 600), "dark"),
    "large": Screen(QSize(1920, 1020), "contrast"),
    "letters": Screen(QSize(900, 600), "light", {"QT_FONT_DPI": "144"}),
    "double": Screen(QSize(683, 560), "dark", {"QT_SCALE_FACTOR": "2"}),
}
T = TypeVar("T", bound=QWidget)
QUIET = Settings(tones_on=False, voice_level="short", welcomed=True)


def states(application: QApplication, screen: Screen) -> Iterator[State]:
    """Each state's name and widget, as it looks when the generator gives it."""
    with _program(application, screen, msgspec.structs.replace(QUIET, welcomed=False)) as (start, _):
        yield from _first_pages(start)
    with _program(application, screen, QUIET) as (start, _):
        remember_half_a_year(start)
        yield from _routine(start)
        yield from _history(start)
        yield from _settings(start)
        yield from _over(start)
    with _program(application, screen, QUIET) as (start, time):
        yield from _session(start, time)
    with _program(application, screen, QUIET) as (start, time):
        yield from own_picture_states(start, time)
    for name, conditions in (("new-hip", (Condition.HIP_REPLACEMENT,)), ("all-conditions", tuple(Condition))):
        with _program(application, screen, msgspec.structs.replace(QUIET, conditions=conditions)) as (start, _):
            start.window.show_place("routine")
            yield name, start.window


def words_on(widget: QWidget) -> list[str]:
    """The words in view, from top to bottom, each line with the kind of its widget."""
    lines = []
    for each in widget.findChildren(QWidget):
        if isinstance(each, QLabel | QAbstractButton | QLineEdit) and each.isVisible() and each.text():
            at = each.mapTo(widget, QPoint(0, 0))
            lines.append((at.y(), at.x(), f"{_kind(each)}: {each.text()}"))
        elif isinstance(each, QListView) and each.isVisible() and (model := each.model()):
            at = each.mapTo(widget, QPoint(0, 0))
            rows = (str(model.index(row, 0).data()) for row in range(model.rowCount()))
            lines.append((at.y(), at.x(), f"{type(each).__name__}: {' | '.join(rows)}"))
    return [line for _, _, line in sorted(lines)]


def structure_of(widget: QWidget, depth: int = 0) -> Iterator[str]:
    """The widgets in view and their words, boxes with what is inside them; where they stand does not matter."""
    for each in widget.children():
        if not isinstance(each, QWidget) or not each.isVisible():
            continue
        described = _described(each)
        if described:
            yield "  " * depth + described
        yield from structure_of(each, depth + bool(described))


def _kind(widget: QWidget) -> str:
    """The name of its class; of a plain button Qt's, whatever it does with keys and for screen readers."""
    plain = (PushButton, ToolButton, CheckableButton, Checkable)
    return next(each.__name__ for each in type(widget).__mro__ if each not in plain)


def _described(widget: QWidget) -> str:
    """A widget that says something, or a box of the style sheet; "" for others."""
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return f"{_kind(widget)}: {widget.text()}" if widget.text() else ""
    if isinstance(widget, QListView) and (model := widget.model()):
        return f"{type(widget).__name__}: " + " | ".join(
            str(model.index(row, 0).data()) for row in range(model.rowCount())
        )
    return f"[{role}]" if (role := widget.property("role")) else ""


@contextmanager
def _program(application: QApplication, screen: Screen, settings: Settings) -> Iterator[tuple[Start, StillClock]]:
    with tempfile.TemporaryDirectory() as data:
        folder = data_folder(Path(data))
        save_settings(folder.settings, msgspec.structs.replace(settings, look=screen.look))
        time = StillClock()
        start = Start(application, folder, time.clock(), screen.language)
        start.window.resize(screen.size)
        start.window.show()
        settle()
        try:
            yield start, time
        finally:
            close(start)


def _first_pages(start: Start) -> Iterator[State]:
    start.app.begin()
    page = start.window.pages_over.top
    assert isinstance(page, WelcomePage)
    for number in range(1, 5):
        settle()
        yield f"welcome-{number}", start.window
        page.next.click()
    settle()
    yield "routine-first", start.window
    start.window.show_place("history")
    settle()
    yield "history-empty", start.window


def _routine(start: Start) -> Iterator[State]:
    window, service = start.window, start.app.services.routine_service
    window.show_place("routine")
    page = _page(start, RoutinePage)
    settle()
    yield "routine", window
    page.choose_exercise("supine-figure-four")
    settle()
    yield "exercise", window
    _click(page, QCoreApplication.translate("DoseEditor", "More: {parts}").partition("{")[0], exactly=False)
    settle()
    yield "dose-open", window
    start.app.services.today.toggle(page.routine, "bridge")
    settle()
    yield "left-out", window
    start.app.services.today.toggle(page.routine, "bridge")
    window.show_banner("The disk is full: make room on it, then the session is saved.", source="disk")
    settle()
    yield "trouble", window
    window.show_banner("My mornings is saved as mornings.floorside.", "Show in folder", source="saved", done=True)
    settle()
    yield "success", window
    hide_banners(window)
    routine = page.routine
    items = (*routine.items[:2], RestItem(15), WaitItem(), *routine.items[2:])
    copied = service.add(replace(routine, name="My mornings, with a rest and a wait", items=items), "Copied")
    page.choose_routine(copied.id)
    settle()
    yield "routine-pauses", window
    page.edit_routine()
    settle()
    yield "editor", window
    service.exercises.page_wanted.emit(None, lambda _id: None)
    settle()
    yield "own-exercise", window
    window.pages_over.leave()


def _history(start: Start) -> Iterator[State]:
    window = start.window
    window.show_place("history")
    settle()
    yield "history", window
    page = _page(start, HistoryPage)
    page.show_session(History(start.app.services.database).sessions()[-1].id)
    settle()
    yield "one-session", window
    _click(page, QCoreApplication.translate("SessionDetails", "Edit"))
    settle()
    yield "one-session-edited", window


def _settings(start: Start) -> Iterator[State]:
    start.window.show_place("settings")
    page = _page(start, SettingsPage)
    for number, name in enumerate(("session", "you", "data", "program")):
        settle()
        page.go_to(number)
        settle()
        yield f"settings-{name}", start.window


def _over(start: Start) -> Iterator[State]:
    app, window = start.app, start.window
    shipped = load_routines(app.services.catalogue)
    pages: dict[str, Callable[[], object]] = {
        "help": app.help.show_or_hide,
        "lessons": app.reading.show_lessons,
        "flare-plan": app.reading.show_plan,
        **({"questionnaire": app.questionnaires.fill_in} if app.questionnaires.is_offered else {}),
        "activities": app.questionnaires.show_activities,
        "keys": app.show_keys,
        "report": lambda: _show_report(start),
        "walk": lambda: show_walk_page(window, app.theme, app.services),
        "elsewhere": lambda: show_elsewhere_page(window, app.theme, app.services, lambda: None),
        "on-paper": lambda: show_routine_sheet(window, app.theme, app.services, shipped["full"]),
    }
    for name, show in pages.items():
        show()
        settle()
        yield name, window
        window.pages_over.leave()
        settle()


def _show_report(start: Start) -> None:
    show_report_page(start.window, start.app.theme, start.app.services)
    start.app.services.history.close()  # what the page shows is read on a thread


def _session(start: Start, time: StillClock) -> Iterator[State]:
    start.window.show_place("routine")
    start.app.start_routine("full")
    yield "get-ready", go_on(start, time, lambda step: step.kind == "get_ready", 8)
    yield "hold", go_on(start, time, lambda step: step.exercise == "supine-figure-four" and step.kind == "work", 2)
    driver = start.app.session_controller.driver
    assert driver is not None
    driver.hurts()
    yield "it-hurts", start.window
    page = start.window.findChildren(SessionPage)[0]
    page.overlay.ask_to_stop()
    settle()
    yield "stop-question", start.window
    driver.stop()
    settle()
    hide_banners(start.window)
    yield "end", start.window


def _page(start: Start, kind: type[T]) -> T:
    page = start.window.page
    assert isinstance(page, kind)
    return page


def _click(page: QWidget, text: str, *, exactly: bool = True) -> None:
    shown = (each for each in page.findChildren(QAbstractButton) if each.isVisible())
    next(each for each in shown if each.text() == text or (not exactly and each.text().startswith(text))).click()
