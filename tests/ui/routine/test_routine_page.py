from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.session.timing import Timing
from floorside.domain.side_words import with_sides
from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.settings_store import SettingsStore
from floorside.services.today import Today
from floorside.services.undo import UndoService
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines
from floorside.storage.history.sessions import History
from floorside.ui.check_in.answers_line import AnswersLine
from floorside.ui.check_in.check_in_panel import CheckInPanel, Query
from floorside.ui.kit.later import has_put_off
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine.exercise_pictures import ExercisePictures
from floorside.ui.routine.routine_page import RoutinePage
from tests.ui.hand_clock import HandClock


@pytest.fixture
def routines(catalogue: Catalogue) -> Mapping[str, Routine]:
    return load_routines(catalogue)


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Iterator[SettingsStore]:
    store = SettingsStore(tmp_path / "settings.toml")
    store.change(voice_level="tones")
    yield store
    store.close()


@pytest.fixture
def adapted(catalogue: Catalogue, settings: SettingsStore, history: History) -> AdaptedRoutines:
    return AdaptedRoutines(catalogue, settings, HistoryReader(history), HandClock().clock())


@pytest.fixture
def page(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, routines: Mapping[str, Routine], adapted: AdaptedRoutines
) -> RoutinePage:
    page = RoutinePage(theme, catalogue, routines, adapted)
    page.begin_with("full")
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    return page


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def visible_button(page: QWidget, start: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.isVisible() and b.text().startswith(start))


def the_list(page: QWidget) -> QListView:
    return page.findChildren(QListView)[0]


def row(page: QWidget, number: int) -> QModelIndex:
    return the_list(page).model().index(number, 0)


def click_row(page: QWidget, number: int) -> None:
    place = the_list(page).visualRect(row(page, number)).center()
    QTest.mouseClick(the_list(page).viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()


def test_it_shows_the_routine_with_its_minutes(page: RoutinePage) -> None:
    assert "7 exercises · 12\xa0min today" in texts(page)
    assert the_list(page).model().rowCount() == 7
    spoken = row(page, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Supine figure-four, Glute stretch · on your back, 30\xa0s, both sides"


def test_the_first_picture_does_without_the_minutes(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, routines: Mapping[str, Routine], adapted: AdaptedRoutines
) -> None:
    page = RoutinePage(theme, catalogue, routines, adapted)
    page.begin_with("full", rest_later=True)
    qtbot.addWidget(page)
    page.show()
    assert "7 exercises" in texts(page)
    assert the_list(page).model().rowCount() == 7
    start = visible_button(page, "Start")
    assert (start.text(), start.isEnabled()) == ("Start", True)
    qtbot.waitUntil(lambda: not has_put_off(page))
    assert "7 exercises · 12\xa0min today" in texts(page)
    assert start.text() == "Start · 12\xa0min"


def test_the_minutes_are_those_of_the_plan(
    page: RoutinePage, adapted: AdaptedRoutines, settings: SettingsStore
) -> None:
    settings.change(timing=replace(Timing(), turn_over=100, up_or_down=100))
    page.refresh()
    minutes = round(adapted.plan(page.routine).seconds / 60)
    assert f"7 exercises · {minutes}\xa0min today" in texts(page)
    assert visible_button(page, "Start").text() == f"Start · {minutes}\xa0min"


def test_start_gives_the_routine(page: RoutinePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.start_requested) as started:
        visible_button(page, "Start").click()
    assert started.args == [page.routine]


def test_another_routine_is_chosen_from_the_menu(page: RoutinePage, qtbot: QtBot) -> None:
    menu = page.findChildren(QToolButton)[0].menu()
    menu.aboutToShow.emit()
    names = [action.text().split("  ·  ")[0] for action in menu.actions()]
    assert names == ["Hip && back, full", "Hip && back, short", "Flare day", "Chair and standing"]
    assert [action.isChecked() for action in menu.actions()] == [True, False, False, False]
    with qtbot.waitSignal(page.routine_chosen) as chosen:
        menu.actions()[2].trigger()
    assert chosen.args == ["flare"]
    assert page.routine.id == "flare"
    assert the_list(page).model().rowCount() == len(page.routine.exercises)


def test_an_unknown_routine_becomes_the_first(page: RoutinePage) -> None:
    page.show_routine("gone")
    assert page.routine.id == "full"


def test_the_details_are_those_of_the_chosen_exercise(page: RoutinePage, catalogue: Catalogue) -> None:
    click_row(page, 2)
    shown = texts(page)
    text = catalogue.texts["supine-figure-four"]
    steps = [with_sides(step, catalogue.words.sides.either) for step in text.steps]
    expected = (text.name, *steps, text.breathing, *text.easier, *text.harder, *text.mistakes, *text.stop_when)
    assert [line for line in expected if line not in shown] == []
    assert "on your back · mat · strap or towel · also: upside-down pigeon, reclined pigeon" in shown
    assert " ".join(catalogue.words.stop_always) in shown
    assert "Cross one ankle over the other thigh, just above the knee." in shown


def test_when_to_get_help_is_one_click_away(page: RoutinePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.help_requested):
        visible_button(page, "When to get help").click()


def test_a_narrow_page_shows_the_list_or_the_details(page: RoutinePage) -> None:
    page.resize(816, 600)
    assert "Stop when" not in texts(page)
    click_row(page, 4)
    assert "Forearm plank" in texts(page)
    assert not the_list(page).isVisible()
    visible_button(page, "← All exercises").click()
    assert the_list(page).isVisible()
    page.resize(1280, 760)
    assert the_list(page).isVisible()
    assert "Stop when" in texts(page)


def test_a_wide_page_keeps_the_list_beside_the_details(page: RoutinePage) -> None:
    click_row(page, 4)
    assert the_list(page).isVisible()
    assert "Forearm plank" in texts(page)


@pytest.mark.parametrize("height", [500, 620, 760, 1080])
def test_no_row_is_crowded(page: RoutinePage, height: int) -> None:
    page.resize(1280, height)
    assert 48 <= the_list(page).sizeHintForRow(0) <= 96


def test_a_list_that_does_not_fit_shows_half_a_row_at_its_end(page: RoutinePage) -> None:
    for height in range(420, 560, 10):
        page.resize(1280, height)
        QApplication.processEvents()
        room, row_height = the_list(page).viewport().height(), the_list(page).sizeHintForRow(0)
        if 7 * row_height > room:
            assert 0.3 <= room / row_height % 1 <= 0.7


def test_the_details_and_the_pictures_are_those_of_the_form_that_the_routine_asks_for(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, adapted: AdaptedRoutines
) -> None:
    def at(rung: int) -> Mapping[str, Routine]:
        dose = catalogue.exercises["forearm-plank"].default
        amount = replace(dose.left, rung=rung)
        item = ExerciseItem("forearm-plank", replace(dose, left=amount, right=amount))
        return {"mine": Routine("mine", "Mine", "", (item,))}

    drawn: list[int] = []

    def draw(_exercise: str, rung: int, size: QSize, _ratio: float) -> QPixmap:
        drawn.append(rung)
        return QPixmap(size)

    figure, routines = ShownExercises(), dict(at(-2))
    page = RoutinePage(theme, catalogue, routines, adapted, ExercisePictures(draw, lambda: figure))
    page.begin_with("mine")
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    qtbot.waitUntil(lambda: drawn == [-2] and figure.rungs == [-2], timeout=60_000)
    form = catalogue.texts["forearm-plank"].forms["wall"]
    shown = texts(page)
    assert [line for line in (form.name, *form.steps, form.breathing) if line not in shown] == []
    assert "standing · also: front plank" in shown
    routines.update(at(0))
    page.show_routine("mine")
    qtbot.waitUntil(lambda: drawn == [-2, 0], timeout=60_000)
    assert figure.rungs == [-2, 0]
    assert form.steps[0] not in texts(page)


class ShownExercises(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []
        self.rungs: list[int] = []

    def show_exercise(self, exercise: str, rung: int) -> None:
        self.shown.append(exercise)
        self.rungs.append(rung)


def test_pictures_are_drawn_when_the_page_stands(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, routines: Mapping[str, Routine], adapted: AdaptedRoutines
) -> None:
    drawn: list[str] = []
    figure = ShownExercises()

    def draw(exercise: str, _rung: int, size: QSize, ratio: float) -> QPixmap:
        drawn.append(exercise)
        picture = QPixmap(size * ratio)
        picture.fill(Qt.GlobalColor.red)
        return picture

    page = RoutinePage(theme, catalogue, routines, adapted, ExercisePictures(draw, lambda: figure))
    page.begin_with("short")
    qtbot.addWidget(page)
    assert drawn == []
    assert figure.shown == []
    page.resize(1280, 760)
    page.show()
    exercises = [item.exercise for item in routines["short"].exercises]
    qtbot.waitUntil(lambda: set(drawn) == set(exercises) and figure.shown == [exercises[0]], timeout=60_000)
    the_list(page).setCurrentIndex(row(page, 1))
    assert figure.shown == exercises[:2]


def test_only_what_rests_in_this_routine_is_told(
    theme: Theme,
    qtbot: QtBot,
    catalogue: Catalogue,
    routines: Mapping[str, Routine],
    settings: SettingsStore,
    history: History,
) -> None:
    class Resting(AdaptedRoutines):
        def resting(self) -> frozenset[str]:
            return frozenset({"supine-figure-four"})

    page = RoutinePage(
        theme, catalogue, routines, Resting(catalogue, settings, HistoryReader(history), HandClock().clock())
    )
    page.begin_with("short")
    qtbot.addWidget(page)
    page.show()
    told = "Left out today: Supine figure-four. The pain spread there."
    assert told in texts(page)
    page.show_routine("chair")
    assert told not in texts(page)


def spoken_buttons(page: QWidget) -> list[str]:
    """The buttons in the order in which a screen reader finds them."""
    found: list[str] = []

    def look(at: QAccessibleInterface) -> None:
        roles = (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)
        if at.role() in roles and not at.state().invisible:
            found.append(at.text(QAccessible.Text.Name))
        for number in range(at.childCount()):
            look(at.child(number))

    look(QAccessible.queryAccessibleInterface(page))
    return found


def test_a_screen_reader_finds_what_was_added_later_before_start(
    page: RoutinePage,
    theme: Theme,
    catalogue: Catalogue,
    adapted: AdaptedRoutines,
    history: History,
    settings: SettingsStore,
) -> None:
    panel, answers = CheckInPanel(theme), AnswersLine(theme)
    page.ask_before_start(panel, answers)
    page.offer_part(Today(catalogue, adapted, HistoryReader(history), settings, UndoService(), page))
    page.refresh()
    panel.ask([Query("how", "How is it?", ((1, "1"), (2, "2")))])
    QApplication.processEvents()
    heard = [each.partition("?")[2].strip() or each for each in spoken_buttons(page)]
    expected = ["5", "8", "10", "15", "All", "Skip all", "1", "2", "Start · 12\xa0min", "Add a walk"]
    assert [each for each in heard if each in expected] == expected


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_routines_opens_below_the_beginning_of_its_button(page: RoutinePage) -> None:
    heading = page.findChildren(QToolButton)[0]
    menu = heading.menu()
    assert menu is not None
    menu.popup(heading.mapToGlobal(heading.rect().bottomRight()) + QPoint(40, 0))
    assert menu.x() == heading.mapToGlobal(QPoint(0, 0)).x()
    menu.close()
