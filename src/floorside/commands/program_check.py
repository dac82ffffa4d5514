"""`floorside check --program`: whether this copy of the program is complete. Uses nobody's data, and no screen.

It tries each part as a start and a session do: modules that are imported late, Qt's plugins, the window, the helper
processes. It is for testing a package, and for a person whose window does not open.
"""

import importlib
import logging
import logging.handlers
import os
import pkgutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QMessageLogContext,
    QObject,
    QPluginLoader,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

import floorside
from floorside.commands.check import Line, shipped_lines, tell
from floorside.commands.helper_check import AskedHelpers, wait_for
from floorside.diagnostics.report import version_line
from floorside.language import ENGLISH

if TYPE_CHECKING:
    from floorside.devices.sound.mixer import Samples
    from floorside.window_start import Start

#: Modules that are imported at their first use.
LATE_PACKAGES = ("icalendar", "msgspec", "platformdirs", "tomli_w", *(() if sys.platform == "linux" else ("wakepy",)))
#: On Linux no window opens under X11 without these plugins, nor here.
PLATFORM_PLUGINS = ("xcb", "offscreen")
#: A package's archive of modules cannot be looked through; its builder writes this list.
MODULE_LIST = "modules.txt"
PLACES = ("routine", "history", "settings")
WEIGHTS = (400, 600, 700)
#: The smallest PDF file.
EMPTY_PAGE = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
trailer<</Root 1 0 R>>"""
#: A page that was drawn has far more colours than this.
LEAST_COLORS = 8
#: Between the pixels that are looked at.
STEP = 7
WINDOW_SECONDS = 20.0
DECODING_SECONDS = 10.0
#: The most lines of other output that are kept.
MOST_SAID = 1000


class Incomplete(Exception):
    """A part of the program is missing; the sentence names it."""


def check_program() -> int:
    """Print a line for each part; returns the exit code, 1 if one of them is a fault.

    Only then the other output of the program, Qt and the helpers is of use: it follows on stderr.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no window appears
    said = logging.handlers.MemoryHandler(MOST_SAID, logging.CRITICAL + 1, logging.StreamHandler(), flushOnClose=False)
    logging.getLogger().addHandler(said)
    qInstallMessageHandler(_log_qt)
    try:
        code = tell(_lines())
    finally:
        qInstallMessageHandler(None)
        logging.getLogger().removeHandler(said)
    if code:
        said.flush()
    return code


def _log_qt(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").warning("%s", text)


def _lines() -> Iterator[Line]:
    yield Line("program", True, f"{version_line()}, {sys.executable}")
    yield (plugins := _line("plugins", _plugins))
    application = _application() if plugins.is_sound else None  # without the plugins Qt ends the process
    helpers = AskedHelpers() if application else None  # they take longest, so they start first
    yield from shipped_lines()
    yield _line("modules", _modules)
    yield _line("pictures", _pictures)
    if application and helpers:
        yield _line("recordings", _recordings)
        yield from _window(application)
        yield from helpers.lines()


def _application() -> QApplication | None:
    """None if a module is missing; `_modules` names it."""
    try:
        from floorside.window_start import make_application
    except ImportError:
        return None
    return make_application()


def _line(subject: str, look: Callable[[], str]) -> Line:
    try:
        return Line(subject, True, look())
    except Incomplete as fault:
        return Line(subject, False, str(fault))
    except Exception as error:
        return Line(subject, False, f"{type(error).__name__}: {error}")


def _modules() -> str:
    listed = Path(floorside.__file__).with_name(MODULE_LIST)
    if listed.exists():
        names = listed.read_text(encoding="utf-8").split()
    else:
        names = [each.name for each in pkgutil.walk_packages(floorside.__path__, "floorside.")]
    if not names:
        raise Incomplete("no module is found")
    for name in (*LATE_PACKAGES, *names):
        if name != "floorside.__main__":
            importlib.import_module(name)
    return f"all {len(names)} can be imported"


def _plugins() -> str:
    from PySide6.QtTextToSpeech import QTextToSpeech

    engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    if not engines:
        raise Incomplete("the plugin that speaks is missing")
    if not sys.platform.startswith("linux"):
        return f"speech: {', '.join(engines)}"
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    for name in PLATFORM_PLUGINS:
        loader = QPluginLoader(str(folder / "platforms" / f"libq{name}.so"))
        if not loader.load():
            raise Incomplete(f"{name}: {loader.errorString()}")
    return f"windows: {', '.join(PLATFORM_PLUGINS)}; speech: {', '.join(engines)}"


def _pictures() -> str:
    """Whether the person's own pictures can be made and shown."""
    from floorside.ui.own_exercise.take_picture import picture_of_data, readable_kinds

    kinds = readable_kinds()
    if "jpg" not in kinds:
        raise Incomplete("the plugin that reads and writes JPEG is missing")
    if "pdf" in kinds:
        picture_of_data(EMPTY_PAGE, "PDF")
    return f"of your own: {', '.join(kinds)}"


def _recordings() -> str:
    """Whether a recording can be decoded, by what would decode it in a session."""
    from floorside.devices.sound.clip_decoder import decoder_of
    from floorside.devices.sound.opus_library import load_opus
    from floorside.storage.files.shipped.voice_clips import load_clips

    clips = load_clips(ENGLISH)
    if not clips.samples:
        raise Incomplete("no phrase is recorded")
    ((_, clip),) = clips.placed(next(iter(clips.samples)))
    name = "libopus" if load_opus() else "Qt"
    made: list[Samples] = []
    parent = QObject()
    decoder = decoder_of(clip.file, parent)
    decoder.finished.connect(made.append)
    decoder.start()
    if not wait_for(lambda: bool(made), DECODING_SECONDS) or len(made[0]) != clip.samples:
        raise Incomplete(f"{name} cannot decode {clip.file}")
    return f"decoded by {name}"


def _window(application: QApplication) -> Iterator[Line]:
    """Check the real window, with a temporary folder."""
    with TemporaryDirectory(prefix="floorside-check-", ignore_cleanup_errors=True) as scratch:
        start: list[Start] = []

        def opened() -> str:
            start.append(_start(application, Path(scratch)))
            return "opens"

        yield _line("window", opened)
        if start:
            uncaught: list[BaseException] = []
            sys.excepthook = lambda _kind, error, _traceback: uncaught.append(error)
            for subject, look in (("font", _font), ("pages", _pages), ("session", _session)):
                yield _line(subject, partial(look, start[0]))
            yield _line("at the end", partial(_end, start[0], uncaught))


def _start(application: QApplication, folder: Path) -> "Start":
    from floorside.devices.clock import system_clock
    from floorside.storage.data_folder import data_folder
    from floorside.storage.files.settings import Settings, save_settings
    from floorside.window_start import Start

    files = data_folder(folder)
    save_settings(files.settings, Settings(welcomed=True, tones_on=False, voice_level="tones"))
    start = Start(application, files, system_clock())
    seen: list[bool] = []
    start.window.first_seen.connect(lambda: seen.append(True))
    start.window.show()
    if not wait_for(lambda: bool(seen), WINDOW_SECONDS):
        raise Incomplete("the window is not painted")
    start.app.begin()
    return start


def _font(start: "Start") -> str:
    family = start.theme.font(16).family()
    found = {QFontDatabase.weight(family, style) for style in QFontDatabase.styles(family)}
    if missing := [str(weight) for weight in WEIGHTS if weight not in found]:
        raise Incomplete(f"{family} is missing in weight {', '.join(missing)}")
    return family


def _pages(start: "Start") -> str:
    for place in PLACES:
        start.window.show_place(place)
        _look_at(start.window, place)
    return ", ".join(PLACES)


def _session(start: "Start") -> str:
    start.app.start_routine("short")
    if not start.window.in_session:
        raise Incomplete("no session begins")
    _look_at(start.window, "the session")
    return "begins"


def _look_at(window: QWidget, what: str) -> None:
    """Raises Incomplete if hardly anything is drawn."""
    image = window.grab().toImage()
    points = ((x, y) for x in range(0, image.width(), STEP) for y in range(0, image.height(), STEP))
    colors = {image.pixel(x, y) for x, y in points}
    if len(colors) < LEAST_COLORS:
        raise Incomplete(f"{what}: only {len(colors)} colours are drawn")


def _end(start: "Start", uncaught: list[BaseException]) -> str:
    start.window.may_close = None  # a session is running
    start.window.close()
    start.close()
    start.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if uncaught:
        raise uncaught[0]
    return "the window closes"
