"""Whatever is done in the list, the details are those of the highlighted exercise."""

from collections.abc import Callable

from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from floorside.domain.exercise import Condition
from floorside.services.settings_store import SettingsStore
from floorside.ui.routine.details_panel import DetailsPanel
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.routine_page import RoutinePage
from tests.properties import examples
from tests.ui.routine.test_routine_page import adapted, page, routines, settings

__all__ = ["adapted", "page", "routines", "settings"]

KEYS = {"down": Qt.Key.Key_Down, "up": Qt.Key.Key_Up, "first": Qt.Key.Key_Home, "last": Qt.Key.Key_End}
ROUTINES = ("full", "short", "flare", "chair")
CONDITIONS: dict[str, tuple[Condition, ...]] = {
    "nothing ticked": (),
    "one left out": (Condition.SPONDYLOLISTHESIS,),
    "all left out": (Condition.HIP_REPLACEMENT,),
}


@examples(0.2, allowing=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from((*KEYS, *ROUTINES, *CONDITIONS, "refresh", "narrow", "wide")), max_size=12))
def test_what_is_highlighted_and_what_the_details_show_are_the_same(
    page: RoutinePage, settings: SettingsStore, actions: list[str]
) -> None:
    rows, details = page.findChildren(ExerciseList)[0], page.findChildren(DetailsPanel)[0]
    others: dict[str, Callable[[], object]] = {
        "refresh": page.refresh,
        "narrow": lambda: page.resize(560, 760),
        "wide": lambda: page.resize(1280, 760),
    }
    for action in actions:
        if action in KEYS:
            QTest.keyClick(rows, KEYS[action])
        elif action in ROUTINES:
            page.choose_routine(action)
        elif action in CONDITIONS:
            settings.change(conditions=CONDITIONS[action])
            page.refresh()
        else:
            others[action]()
        QApplication.processEvents()
        assert details.exercise == (rows.exercise or "")
