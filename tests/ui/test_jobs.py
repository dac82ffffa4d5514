import logging
import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from floorside.storage.exchange.export_json import Progress
from floorside.storage.faults import DataFault
from floorside.ui.jobs import Jobs, WorkingPage
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place


def a_window(theme: Theme, qtbot: QtBot) -> MainWindow:
    window = MainWindow(theme, [Place("one", "One", "history", QWidget)])
    qtbot.addWidget(window)
    window.show()
    window.show_place("one")
    return window


def test_work_that_takes_long_is_shown_with_its_progress(theme: Theme, qtbot: QtBot) -> None:
    window = a_window(theme, qtbot)
    jobs, may_end, results = Jobs(window, theme), threading.Event(), list[object]()

    def work(progress: Progress) -> int:
        progress(30, 120)
        may_end.wait(30)
        return 7

    jobs.run("Exporting", work, results.append)
    qtbot.waitUntil(lambda: isinstance(window.pages_over.top, WorkingPage), timeout=60_000)
    page = window.pages_over.top
    assert isinstance(page, WorkingPage)
    assert page.accessibleName() == "Exporting"
    jobs.run("Another", work, results.append)  # nothing is begun meanwhile
    may_end.set()
    qtbot.waitUntil(lambda: not jobs.is_busy, timeout=60_000)
    assert results == [7]
    assert window.pages_over.top is None


def test_work_that_ends_below_another_page_leaves_that_one_there(theme: Theme, qtbot: QtBot) -> None:
    window = a_window(theme, qtbot)
    jobs, may_end, results = Jobs(window, theme), threading.Event(), list[object]()
    jobs.run("Exporting", lambda _: may_end.wait(30), results.append)
    qtbot.waitUntil(lambda: isinstance(window.pages_over.top, WorkingPage), timeout=60_000)
    window.pages_over.show(read := QWidget(), aside=True)
    may_end.set()
    qtbot.waitUntil(lambda: not jobs.is_busy, timeout=60_000)
    assert (results, window.pages_over.top) == ([True], read)
    window.pages_over.leave()
    assert window.pages_over.top is None


def test_the_bar_is_round_at_both_ends(theme: Theme, qtbot: QtBot) -> None:
    page = WorkingPage(theme, "Exporting")
    qtbot.addWidget(page)
    page.show()
    page.bar.setRange(0, 100)
    for percent, middle, corner in ((2, 4, 0), (100, 400, page.bar.width() - 1)):
        page.bar.setValue(percent)
        seen = page.bar.grab().toImage()
        assert seen.pixelColor(middle, 5).name() == theme.colors.accent
        assert seen.pixelColor(corner, 0).name() != theme.colors.accent


def test_work_that_is_soon_over_shows_nothing(theme: Theme, qtbot: QtBot) -> None:
    window = a_window(theme, qtbot)
    jobs, results = Jobs(window, theme), list[object]()
    with qtbot.assertNotEmitted(window.place_shown):
        jobs.run("Looking", lambda _: "seen", results.append)
        qtbot.waitUntil(lambda: not jobs.is_busy, timeout=60_000)
    assert results == ["seen"]
    assert window.pages_over.top is None


def test_a_fault_is_handed_on(theme: Theme, qtbot: QtBot) -> None:
    jobs, results = Jobs(a_window(theme, qtbot), theme), list[object]()

    def work(_: Callable[[int, int], None]) -> None:
        raise DataFault("file", "is torn")

    jobs.run("Importing", work, results.append)
    qtbot.waitUntil(lambda: not jobs.is_busy, timeout=60_000)
    assert [str(result) for result in results] == [str(DataFault("file", "is torn"))]


def test_work_that_fails_for_a_reason_of_ours_is_said_in_a_sentence_and_logged(
    theme: Theme, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    jobs, results = Jobs(a_window(theme, qtbot), theme), list[object]()
    with caplog.at_level(logging.ERROR, "floorside"):
        jobs.run("Exporting", lambda _: {"": 0}["no such key"], results.append)
        qtbot.waitUntil(lambda: not jobs.is_busy, timeout=60_000)
    assert str(results[0]).startswith("That did not work (KeyError).")
    assert "no such key" not in str(results[0])
    assert [record.exc_info is not None for record in caplog.records] == [True]
