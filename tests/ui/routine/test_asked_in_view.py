"""However low the window is, what is asked and told before a session stands whole beside Start."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from floorside.domain.exercise import Condition
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.ui.routine.today_side import TodaySide
from tests.ui.care.program import Program
from tests.ui.window_process import run

#: A screen's width, height and scale, and the window's size, None for the largest, in logical pixels.
WINDOWS = [
    (1920, 1080, "2", (960, 531)),
    (1366, 768, "2", None),
    (640, 600, "1", None),
    (1366, 768, "1", (683, 560)),
    (1366, 768, "1", (640, 600)),
]
LOOKING = """
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QPushButton
    from floorside.ui.check_in.check_in_panel import CheckInPanel
    from floorside.ui.kit.later import has_put_off
    window, app, size = start.window, start.app, {size}
    if size:
        window.resize(*size)

    def settle():
        for _ in range(30):
            QApplication.processEvents()

    settle()
    while "check_ins" not in vars(app) or has_put_off(window):
        QApplication.processEvents()
    panel = app.check_ins.panel

    def show(what):
        settle()
        seen = panel.visibleRegion().boundingRect()
        below = panel.mapTo(window, QPoint(0, panel.height())).y()
        top = begin.mapTo(window, QPoint(0, 0)).y()
        is_in_view = top + begin.height() < window.height()
        print(what, panel.isVisible(), seen == panel.rect(), 0 <= top - below <= 12, is_in_view)

    (begin,) = [each for each in window.page.findChildren(QPushButton) if each.property("role") == "primary"]

    def answer(number):
        choices = [each for each in panel.findChildren(QPushButton) if each.property("role") == "answer"]
        [each for each in choices if each.isVisible()][number].click()

    show("pain")
    answer(7)
    show("legs")
    answer(-1)
    settle()
    window.pages_over.leave()
    show("warning")
    window.close()"""


@pytest.mark.parametrize("language", ["en", "de", "fr"])
@pytest.mark.parametrize(("width", "height", "scale", "size"), WINDOWS)
def test_a_question_and_a_warning_are_whole_beside_start(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    width: int,
    height: int,
    scale: str,
    size: tuple[int, int] | None,
    language: str,
) -> None:
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [screen]}))
    monkeypatch.setenv("QT_QPA_PLATFORM", f"offscreen:configfile={screens}")
    monkeypatch.setenv("QT_SCALE_FACTOR", scale)
    conditions = (Condition.DISC, Condition.OSTEOPOROSIS, Condition.BLOOD_PRESSURE)
    settings = Settings(
        tones_on=False, voice_level="tones", welcomed=True, words_language=language, conditions=conditions
    )
    folder = tmp_path / "data"
    save_settings(data_folder(folder).settings, settings)
    done = run(LOOKING.replace("{size}", str(size)), "--data-dir", str(folder))
    seen = [f"{what} True True True True" for what in ("pain", "legs", "warning")]
    assert done.stdout.splitlines() == seen, done.stderr


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_where_the_page_scrolls_the_list_is_as_wide_as_the_buttons_below_it(
    program: Program, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        with program.started() as (app, _):
            app.window.setMinimumSize(1, 1)
            app.window.resize(960, 531)
            for _ in range(30):
                QApplication.processEvents()
            (side,) = app.window.page.findChildren(TodaySide)
            assert left_of(side.rows) == min(left_of(side.start), left_of(side.walk))
            assert right_of(side.rows) == max(right_of(side.start), right_of(side.walk))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def left_of(widget: QWidget) -> int:
    return widget.mapToGlobal(QPoint(0, 0)).x()


def right_of(widget: QWidget) -> int:
    return left_of(widget) + widget.width()
