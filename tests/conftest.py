"""Every test cleans up after itself in Qt; the tests without Qt also run where PySide6 is not installed."""

import gc
import importlib.util
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings

from floorside.sentence import use_dates

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# How long an example takes is the machine's business. The same examples each time that the same modules are imported,
# so that a change is judged by what it changes; `--hypothesis-profile=wide` looks for new ones.
settings.register_profile(
    "floorside",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile("wide", deadline=None, max_examples=1000)
settings.register_profile("histories", deadline=None, max_examples=4000)
# For each of many mutants: which example fails is no matter, so none is made smaller.
settings.register_profile(
    "few", settings.get_profile("floorside"), max_examples=20, phases=(Phase.explicit, Phase.generate)
)
settings.load_profile("floorside")

QT_IS_HERE = importlib.util.find_spec("PySide6") is not None
#: What cannot be collected without PySide6.
WITH_QT = [
    *("devices", "services", "ui", "x11", "tools/test_make_screenshots.py", "tools/test_screens.py"),
    *("commands/test_report_command.py", "commands/test_print_command.py"),
]
collect_ignore = [] if QT_IS_HERE else WITH_QT


def pytest_addoption(parser: pytest.Parser) -> None:
    if not QT_IS_HERE:
        for option in ("qt_api", "qt_log_ignore", "qt_log_level_fail"):
            parser.addini(option, "belongs to pytest-qt, which has nothing to do here")


def pytest_collection_finish() -> None:
    """Keep the modules and the tests themselves out of garbage collection."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_left_in_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that shows widgets leaves none behind, no timer that runs, and no helper process."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    widgets, timers = _top_level_widgets(), _running_timers()
    yield
    _wait_for_closed_helpers()
    _delete_what_is_due()
    left = [f"window {name}" for name in _top_level_widgets() - widgets]
    left += [f"timer {name}" for name in _running_timers() - timers]
    assert not left, f"left behind: {', '.join(sorted(left))}"


@pytest.fixture(autouse=True)
def _dates_as_they_were() -> Iterator[None]:
    """A window writes the dates of all sentences in its own way."""
    yield
    use_dates(None)


def _wait_for_closed_helpers() -> None:
    from floorside.devices.helper.helper_process import wait_for_helpers

    wait_for_helpers()


def _delete_what_is_due() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    # Outside an event loop nobody else does it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _top_level_widgets() -> set[str]:
    from PySide6.QtWidgets import QApplication

    # By Qt's address: Python may wrap the same window anew.
    return {repr(widget).partition(" at ")[0] for widget in QApplication.topLevelWidgets()}


def _running_timers() -> set[str]:
    from PySide6.QtCore import QTimer
    from shiboken6 import getAllValidWrappers

    timers = (thing for thing in getAllValidWrappers() if isinstance(thing, QTimer))  # far fewer than Python's objects
    return {f"{timer!r} of {timer.parent()!r}" for timer in timers if timer.isActive()}
