"""Shows the window first, and then creates the program behind it, so that a start looks fast."""

import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from floorside import __version__
from floorside.devices.clock import Clock, system_clock
from floorside.devices.instance.single_instance import ONLY_WINDOW, Answer, Request, SingleInstance
from floorside.devices.qt_messages import log_qt_messages
from floorside.devices.window_system import WindowSystemWatch
from floorside.diagnostics.exception_hooks import go_on_after, install_hooks, log_exception, log_warning
from floorside.first_settings import saved_language, saved_text
from floorside.language import ENGLISH
from floorside.storage.data_folder import DataFolder, data_folder, make_data_folder
from floorside.storage.faults import DataFault, unusable
from floorside.ui.kit.later import later
from floorside.ui.kit.look.theme import LOOKS, STYLE_ARGUMENTS, Look, Theme
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place
from floorside.window_language import speak, window_language

if TYPE_CHECKING:
    from floorside.build_app import App

#: A letter within so many milliseconds of the one before belongs to the same word that is sought in a list; 400, as Qt
#: has it, is too quick for one finger (a design decision).
TYPING_MS = 1000
#: The exit code of the event loop that makes the window open anew, in the language just chosen.
START_AGAIN = 1000
#: The longest time for the last writes, in seconds, when the window system is gone.
KEPT_SECONDS = 2.0
#: The sources of what the window says when it could not do what a later start wants; what it was busy with goes when a
#: session is left.
FAULT, BUSY = "start", "busy"
#: How long another thread may run Python code before it must let the window continue, in seconds.
SWITCH_SECONDS = 0.0005


def run_window(data_dir: Path | None = None, request: Request = ONLY_WINDOW, language: str = "") -> int:
    """Open the window and run until it is closed; returns the exit code.

    `request`: what to do at once. `language`: the one to speak this time; "" for that of the settings.
    """
    log: Path | None = None
    try:
        folder = data_folder(data_dir)
        log = folder.log
        install_hooks(log)
        return _open_window(folder, request, language)
    except Exception as error:
        tell_failed_start(error, log)
        return 2


def _open_window(folder: DataFolder, request: Request, language: str) -> int:
    """Open the window; returns the exit code. Raises whatever prevents it."""

    def log(text: str) -> None:
        log_warning("qt", text, folder.log)

    log_qt_messages(log)
    watch = WindowSystemWatch(log)
    try:
        application = make_application()
        spoken = window_language(language, saved_language(folder))
        speak(application, spoken)
        watch.is_there()
        with suppress(OSError):  # if the folder cannot be written, the window will say so
            make_data_folder(folder.data)
        first = SingleInstance(folder.data)
        if not first.claim():
            from floorside.second_start import hand_over

            code = hand_over(first, request)
            if code is not None:
                return code
        start = Start(application, folder, system_clock(), spoken)
        start.window.first_seen.connect(lambda: _heed_signals(application))
        chosen = saved_language(folder)
        code = _run(application, start, first, watch, request, lambda: _show_icon_later(application, start.window))
        while code == START_AGAIN:
            if saved_language(folder) != chosen:  # what the person has chosen since goes before the command line
                language, chosen = "", saved_language(folder)
            spoken = window_language(language, chosen)
            speak(application, spoken)
            again = Start(application, folder, system_clock(), spoken, start.start_answers)
            start, whereabouts = again, start.whereabouts
            code = _run(application, start, first, watch, then=partial(start.go_back_to, *whereabouts))
        return _leave(folder, first, code)
    finally:
        watch.end()


def _run(
    application: QApplication,
    start: "Start",
    first: SingleInstance,
    watch: WindowSystemWatch,
    request: Request = ONLY_WINDOW,
    then: Callable[[], None] = lambda: None,
) -> int:
    """`then`: called once the window has gone on to what was asked for."""
    watch.keep = start.keep
    start.window.first_seen.connect(start.watch)
    start.window.first_seen.connect(lambda: start.attend(first))
    start.window.first_seen.connect(lambda: start.go_on(request))
    start.window.first_seen.connect(lambda: _finish_look(application, start.window))
    start.window.first_seen.connect(collect_garbage)
    start.window.first_seen.connect(share_interpreter)
    start.window.first_seen.connect(then)
    start.window.show()
    code = application.exec()
    if not _closed(first.stop_listening, start.close, start.window.close):
        code = 2
    start.window.deleteLater()
    start.theme.deleteLater()
    return code


def _finish_look(application: QApplication, window: MainWindow) -> None:
    """Rings and headings, without which the first page and what belongs to it are there sooner."""

    def finish() -> None:
        from floorside.ui.kit.look.focus_ring import show_focus_rings
        from floorside.ui.kit.wording.headings import tell_headings

        show_focus_rings(application)
        tell_headings()

    later(window, finish)


def _leave(folder: DataFolder, first: SingleInstance, code: int) -> int:
    """Let other starts have the folder; returns the exit code."""
    if not _closed(first.close):
        code = 2
    with suppress(OSError):  # after deleting everything it is empty, except for the lock, which was held until now
        folder.data.rmdir()
    return code


def _closed(*closing: Callable[[], object]) -> bool:
    """Close one after the other, even if one fails; returns False then, and logs the failure."""
    is_closed = True
    for close in closing:
        try:
            close()
        except Exception as error:
            is_closed = False
            go_on_after(error)
    return is_closed


class Start:
    """The window, and `app`, the objects behind it, which are created at their first use.

    `start_answers`: what was answered on the first pages, in a window before this one.
    """

    def __init__(
        self,
        application: QApplication,
        folder: DataFolder,
        clock: Clock,
        language: str = ENGLISH,
        start_answers: dict[str, int] | None = None,
    ) -> None:
        self.folder = folder
        self.clock = clock
        self.language = language
        self.start_answers = {} if start_answers is None else start_answers
        self.theme = Theme(application, first_look(application, saved_look(folder)))
        places = (
            Place(
                "routine",
                QCoreApplication.translate("Start", "Routine"),
                "list-checks",
                lambda: self.app.routine_page(),
            ),
            Place(
                "history", QCoreApplication.translate("Start", "History"), "history", lambda: self.app.history_page()
            ),
            Place(
                "settings",
                QCoreApplication.translate("Start", "Settings"),
                "settings",
                lambda: self.app.settings_page(),
            ),
        )
        self.window = MainWindow(self.theme, places, folder.geometry)
        self.window.start_again_wanted.connect(_start_again)

    @cached_property
    def app(self) -> "App":
        """Raises DataFault if the data cannot be opened."""
        from floorside.build_app import App

        return App(self.window, self.theme, self.folder, self.clock, self.language, self.start_answers)

    def go_on(self, request: Request, afresh: bool = False) -> None:
        """Do what the command asked for. If that fails, show one sentence, and end the program with 2.

        `afresh`: set the files of an unusable history aside, and begin a new one.
        """
        try:
            if afresh:
                from floorside.storage.integrity.recovery import start_afresh

                start_afresh(self.folder, self.clock.local())
            if request.start is None:
                app = self.app
                file = request.file if self._can_open(app, request) else None
                app.begin(lambda: self._add_at_start(file))
            else:
                self.app.start_routine(request.start)
        except DataFault as fault:
            self._refuse(fault)
        except OSError as error:
            log_exception(error, self.folder.log)
            self._refuse(unusable(error, str(self.folder.data)))
        except Exception as error:
            # A window without a page is of no use.
            tell_failed_start(error, self.folder.log, self.window)
            _end_with_2()

    @property
    def whereabouts(self) -> tuple[str, str]:
        """The present place, and what a screen reader calls the control with the focus."""
        focused = self.window.focusWidget()
        return self.window.place, focused.accessibleName() if focused else ""

    def go_back_to(self, place: str, control: str) -> None:
        """After another choice of language or of dates: go on in the settings, if it was made there."""
        if place == "settings" and "app" in vars(self):
            self.app.show_program_settings(control)

    def watch(self) -> None:
        """Show unhandled exceptions in the window from now on."""
        from floorside.diagnostics.crash_file import start_crash_file
        from floorside.diagnostics.log_file import start_log
        from floorside.ui.window.last_resort import LastResort

        start_crash_file(self.folder.log)
        start_log(self.folder.log)
        install_hooks(self.folder.log, LastResort(self.window, self._report).tell)

    def attend(self, first: SingleInstance) -> None:
        """Answer later starts, once the first page is there, or while `go_on` shows a question."""
        later(self.window, lambda: first.listen(self.answer))
        later(self.window, self._log_versions)

    def come_forward(self) -> None:
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def answer(self, request: Request) -> Answer:
        """Answer a later start with the same folder: it wants this window, and perhaps a session."""
        if not self.window.isVisible():
            return None
        self.come_forward()
        return self._do(request)

    def keep(self) -> None:
        """Finish all writes."""
        if "app" in vars(self):
            self.app.services.writer.flush(KEPT_SECONDS)
            self.app.settings.flush(KEPT_SECONDS)
            self.app.services.routine_service.store.flush(KEPT_SECONDS)

    def close(self) -> None:
        if "app" in vars(self):
            from floorside.devices.helper.helper_process import wait_for_helpers

            self.app.close()
            wait_for_helpers()

    def _do(self, request: Request) -> str:
        """Do what a later start wants; returns why that is not possible, which the window shows too, or ""."""
        if request == ONLY_WINDOW:
            return ""
        try:
            if "app" in vars(self):  # a file that cannot be used is told of whatever else is open
                self.app.check_request(request)
        except DataFault as fault:
            return self._say(str(fault))
        if busy := self._busy():
            return self._say(busy, BUSY)
        try:
            if request.file is not None:
                self.app.add_routine(Path(request.file))
            if request.start is not None:
                self.app.start_routine(request.start)
        except DataFault as fault:
            return self._say(str(fault))
        for source in (FAULT, BUSY):
            self.window.hide_banner(source)
        return ""

    def _busy(self) -> str:
        """Why nothing can be started now, or ""."""
        if "app" in vars(self) and self.app.session_controller.record is not None:
            return QCoreApplication.translate("Start", "A session was under way, so nothing else was started.")
        modal = QApplication.activeModalWidget() is not None
        if modal or self.window.in_session or self.window.pages_over.top is not None or "app" not in vars(self):
            return QCoreApplication.translate(
                "Start", "Something here was waiting for an answer, so nothing was started."
            )
        return ""

    def _say(self, why_not: str, source: str = FAULT) -> str:
        self.window.show_banner(why_not, source=source)
        return why_not

    def _report(self) -> str:
        from floorside.diagnostics.report import report_text

        return report_text(self.folder.log)

    def _can_open(self, app: "App", request: Request) -> bool:
        """Whether the file is a routine; if not, the person sees why at once, even above the first pages."""
        try:
            app.check_request(request)
        except DataFault as fault:
            self._tell(fault)
            return False
        return True

    def _add_at_start(self, file: str | None) -> None:
        """Offer the routine in a file; if it is no longer one, the window opens all the same."""
        if file is None:
            return
        try:
            self.app.add_routine(Path(file))
        except DataFault as fault:
            self._tell(fault)

    def _tell(self, fault: DataFault) -> None:
        print(f"floorside: {fault}", file=sys.stderr)
        self._say(str(fault))

    def _log_versions(self) -> None:
        import logging

        from floorside.diagnostics.report import version_line

        logging.getLogger("floorside").info("%s", version_line())

    def _refuse(self, fault: DataFault) -> None:
        """Show the fault; nothing has changed. If a new history can begin, the person may choose it."""
        from PySide6.QtWidgets import QMessageBox

        from floorside.storage.integrity.recovery import NothingSound
        from floorside.ui.kit.wording.plain_text import message_box

        print(f"floorside: {fault}", file=sys.stderr)
        afresh, said, more = None, str(fault), ""
        if isinstance(fault, NothingSound):
            said = QCoreApplication.translate("Start", "Floorside cannot open your history.")
            what = QCoreApplication.translate("Start", "The file {file} {what}.")
            ways = QCoreApplication.translate(
                "Start",
                "If you have a copy of it, close Floorside, put the copy in its place and start again. "
                "Or begin a new history: what is there now is kept in {folder}.",
            )
            more = f"{what.format(file=fault.place, what=fault.what)}\n\n{ways.format(folder=self.folder.set_aside)}"
        box = message_box(QMessageBox.Icon.Warning, said, more, self.window)
        if isinstance(fault, NothingSound):
            afresh = box.addButton(
                QCoreApplication.translate("Start", "Begin a new history"), QMessageBox.ButtonRole.AcceptRole
            )
        box.addButton(QCoreApplication.translate("Start", "Close"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if afresh is not None and box.clickedButton() is afresh:
            self.go_on(ONLY_WINDOW, afresh=True)
        else:
            _end_with_2()


def tell_failed_start(error: Exception, log: Path | None, window: MainWindow | None = None) -> None:
    """Report the error in a message box, in one line on stderr, and with its details in the log.

    `log`: the folder of the log, None if it is not known.
    """
    from floorside.diagnostics.failed_command import say_failed
    from floorside.diagnostics.report import report_text, version_line
    from floorside.ui.window.last_resort import show_failed_start

    say_failed(error, log)
    if QApplication.instance() is None:
        make_application()
    show_failed_start(window, error, lambda: version_line() if log is None else report_text(log))


def _end_with_2() -> None:
    """End with 2 once the event loop runs, since this may be called before."""
    QTimer.singleShot(0, lambda: QCoreApplication.exit(2))


def saved_look(folder: DataFolder) -> Look:
    """The look alone, read from its line in the file; all other settings are read later."""
    saved = saved_text(folder, "look")
    return next((look for look in LOOKS if look == saved), "system")


def _start_again() -> None:
    QCoreApplication.exit(START_AGAIN)


def first_look(application: QApplication, look: Look) -> Look:
    """The meaning of "system" for the first sight of the window; later the theme asks the system itself.

    That takes 20 ms, to create the first of Qt's enums. On Linux the palette gives the same answer.
    """
    if look != "system" or sys.platform != "linux":
        return look
    palette = application.palette()
    return "dark" if palette.windowText().color().lightness() > palette.window().color().lightness() else "light"


def make_application() -> QApplication:
    application = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    application.setApplicationName("floorside")
    application.setApplicationDisplayName("Floorside")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("floorside")
    application.setKeyboardInputInterval(TYPING_MS)
    return application


def _show_icon_later(application: QApplication, window: MainWindow) -> None:
    later(window, lambda: _show_icon(application))


def _heed_signals(application: QApplication) -> None:
    from floorside.devices.ending_signals import end_on_signals

    end_on_signals(application)


def _show_icon(application: QApplication) -> None:
    from floorside.ui.kit.look.program_icon import program_icon

    application.setWindowIcon(program_icon())


def collect_garbage() -> None:
    """Collect garbage from now on, except what the start created; `main` had switched it off for a fast start."""
    gc.freeze()
    gc.enable()


def share_interpreter() -> None:
    """Let other threads give way to the window sooner than after Python's 5 ms, which add up during painting."""
    sys.setswitchinterval(SWITCH_SECONDS)
