"""Puts the window on the screen, and only then the program behind it: what can wait is imported while one looks."""

import gc
import sys
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from floorside import __version__
from floorside.devices.clock import Clock, system_clock
from floorside.devices.qt_messages import log_qt_messages
from floorside.devices.single_instance import SingleInstance
from floorside.diagnostics.crash_file import start_crash_file
from floorside.diagnostics.exception_hooks import install_hooks, log_exception, log_warning
from floorside.storage.data_folder import DataFolder, data_folder, make_private_folder
from floorside.storage.faults import DataFault, unusable
from floorside.ui.kit.theme import LOOKS, STYLE_ARGUMENTS, Look, Theme
from floorside.ui.main_window import MainWindow, Place

if TYPE_CHECKING:
    from floorside.build_app import App

#: Of every word on the screen: days and months are written in it too, whatever the system speaks.
LANGUAGE = "en"


def run_window(data_dir: Path | None = None, straight_into: str | None = None) -> int:
    """Open the window and stay until it is closed; the exit code.

    `straight_into`: begin a session of this routine (an id or a file, "" for the one chosen last) at once.
    """
    folder = data_folder(data_dir)
    install_hooks(folder.log)
    log_qt_messages(lambda text: log_warning("qt", text, folder.log))
    application = make_application()
    with suppress(OSError):  # what cannot be written to is told of when the window stands
        make_private_folder(folder.data)
    first = SingleInstance(folder.data)
    if not first.claim():
        first.ask_to_come_forward()
        return 0
    start_crash_file(folder.log)
    try:
        start = Start(application, folder, system_clock())
    except Exception as error:
        tell_failed_start(error, folder)
        return 2
    first.asked.connect(start.come_forward)
    start.window.first_seen.connect(start.watch)
    start.window.first_seen.connect(lambda: start.go_on(straight_into))
    start.window.first_seen.connect(first.listen)
    start.window.first_seen.connect(lambda: end_on_interrupt(application))
    start.window.first_seen.connect(collect_garbage)
    start.window.show()
    code = application.exec()
    start.close()
    first.close()
    with suppress(OSError):  # it is empty when everything was deleted, but for the lock that was held until now
        folder.data.rmdir()
    return code


class Start:
    """The window at once; `app`, all that works behind it, when it is first wanted."""

    def __init__(self, application: QApplication, folder: DataFolder, clock: Clock) -> None:
        self.folder = folder
        self.clock = clock
        self.theme = Theme(application, first_look(application, saved_look(folder)))
        places = (
            Place("routine", _tr("Routine"), "list-checks", lambda: self.app.routine_page()),
            Place("history", _tr("History"), "history", lambda: self.app.history_page()),
            Place("settings", _tr("Settings"), "settings", lambda: self.app.settings_page()),
        )
        self.window = MainWindow(self.theme, places, folder.config / "window.geometry")

    @cached_property
    def app(self) -> "App":
        """Raises DataFault when the data cannot be opened."""
        from floorside.build_app import App

        return App(self.window, self.theme, self.folder, self.clock)

    def go_on(self, straight_into: str | None, afresh: bool = False) -> None:
        """What the command asked for; what hinders it is said in one sentence, and the program ends with 2.

        `afresh`: beside the files of a history that cannot be used, which are kept.
        """
        try:
            if afresh:
                from floorside.storage.integrity.recovery import start_afresh

                start_afresh(self.folder, self.clock.local())
            if straight_into is None:
                self.app.begin()
            else:
                self.app.start_routine(straight_into)
        except DataFault as fault:
            self._refuse(fault)
        except OSError as error:
            log_exception(error, self.folder.log)
            self._refuse(unusable(error, str(self.folder.data)))
        except Exception as error:
            # A window without a page helps nobody.
            tell_failed_start(error, self.folder, self.window)
            _end_with_2()

    def watch(self) -> None:
        """From now on there is a window that can tell of exceptions that nobody catches."""
        from floorside.diagnostics.log_file import start_log
        from floorside.diagnostics.report import report_text
        from floorside.ui.last_resort import LastResort

        start_log(self.folder.log)
        install_hooks(self.folder.log, LastResort(self.window, lambda: report_text(self.folder.log)).tell)
        QTimer.singleShot(0, self._log_versions)

    def come_forward(self) -> None:
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        if "app" in vars(self):
            self.app.close()

    def _log_versions(self) -> None:
        import logging

        from floorside.diagnostics.report import version_line

        logging.getLogger("floorside").info("%s", version_line())

    def _refuse(self, fault: DataFault) -> None:
        """Nothing was changed. Where a new beginning is possible, the person may choose it."""
        from PySide6.QtWidgets import QMessageBox

        from floorside.storage.integrity.recovery import NothingSound

        print(f"floorside: {fault}", file=sys.stderr)
        box = QMessageBox(QMessageBox.Icon.Warning, "Floorside", str(fault), parent=self.window)
        afresh = None
        if isinstance(fault, NothingSound):
            box.setInformativeText(_tr("The files are kept. You can begin a new history beside them."))
            afresh = box.addButton(_tr("Begin a new history"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(_tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if afresh is not None and box.clickedButton() is afresh:
            self.go_on(None, afresh=True)
        else:
            _end_with_2()


def tell_failed_start(error: Exception, folder: DataFolder, window: MainWindow | None = None) -> None:
    """In a message box, until it is closed, and in one line on stderr; the details go into the log."""
    from floorside.diagnostics.failed_command import say_failed
    from floorside.diagnostics.report import report_text
    from floorside.ui.last_resort import show_failed_start

    say_failed(error, folder.log)
    show_failed_start(window, error, lambda: report_text(folder.log))


def _end_with_2() -> None:
    """When the event loop runs: it may have been asked for before."""
    QTimer.singleShot(0, lambda: QCoreApplication.exit(2))


def saved_look(folder: DataFolder) -> Look:
    """The look alone, by its line; all other settings, and what is wrong with them, are read later."""
    try:
        lines = folder.settings.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return "system"
    return next((look for look in LOOKS if f'look = "{look}"' in lines), "system")


def first_look(application: QApplication, look: Look) -> Look:
    """What "system" means at first sight; when the window stands, the system itself is asked.

    Its answers are enums of Qt, and the first of them takes 20 ms. On Linux its palette says as much by then.
    """
    if look != "system" or sys.platform != "linux":
        return look
    palette = application.palette()
    return "dark" if palette.windowText().color().lightness() > palette.window().color().lightness() else "light"


def make_application() -> QApplication:
    QLocale.setDefault(QLocale(LANGUAGE))
    application = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    application.setApplicationName("floorside")
    application.setApplicationDisplayName("Floorside")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("floorside")
    return application


def collect_garbage() -> None:
    """From now on again: `main` lets it be until the first page is there. What the start made is not looked through."""
    gc.freeze()
    gc.enable()


def end_on_interrupt(application: QApplication) -> None:
    """Ctrl+C in the terminal and the end of the login close the program in good order."""
    import signal
    import socket

    woken, waking = socket.socketpair()
    waking.setblocking(False)
    signal.set_wakeup_fd(waking.fileno())
    notifier = QSocketNotifier(woken.fileno(), QSocketNotifier.Type.Read, application)

    def end() -> None:
        woken.recv(64)
        application.quit()

    notifier.activated.connect(end)
    for number in (signal.SIGINT, signal.SIGTERM):
        # The byte in the socket says it. Here it may be in the middle of a painting, whose window must not go.
        signal.signal(number, lambda *_: None)
    notifier.setProperty("ends", (woken, waking))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Start", text)
