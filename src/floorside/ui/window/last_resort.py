"""Reports unexpected exceptions to the person: one calm line, and a report to copy."""

from collections.abc import Callable

from PySide6 import QtGui, QtWidgets  # PySide creates a class at its first use, and a start needs none of these
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from floorside.diagnostics.exception_text import exception_place
from floorside.ui.kit.wording.plain_text import message_box
from floorside.ui.window.main_window import MainWindow

SOURCE = "unforeseen"


class LastResort(QObject):
    """Shows one line for the first exception, and again only for one from another place. `report`: makes the report."""

    _came = Signal(str)

    def __init__(self, window: MainWindow, report: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._report = report
        self._told: set[str] = set()
        self._came.connect(self._show_soon)

    def tell(self, error: BaseException) -> None:
        """Report an exception. May be called on any thread, and during painting."""
        self._came.emit(f"{type(error).__name__} {exception_place(error)}")

    def _show_soon(self, place: str) -> None:
        QTimer.singleShot(0, self, lambda: self._show(place))  # not in the middle of whatever has failed

    def _show(self, place: str) -> None:
        if place in self._told:
            return
        self._told.add(place)  # first, since another exception from here on would call this again
        said = self.tr("Something went wrong; Floorside goes on.")
        if self._window.in_session:
            said = self.tr("Something went wrong; the session goes on.")
        self._window.show_banner(said, self.tr("Copy the report"), self._copy, SOURCE)

    def _copy(self) -> None:
        copy_report(self._report())
        said = self.tr("The report is copied. Paste it into a message to whoever helps you.")
        self._window.show_banner(said, source=SOURCE, done=True)


def copy_report(report: str) -> None:
    QtGui.QGuiApplication.clipboard().setText(report)


def show_failed_start(parent: QWidget | None, error: BaseException, report: Callable[[], str]) -> None:
    """Show a message box until it is closed: what happened, where, and what helps."""
    what = QCoreApplication.translate(
        "LastResort",
        "Something went wrong while starting ({kind}, {place}). Your history was not deleted. "
        "Start Floorside once more. If that does not help, copy the report, paste it into a message to "
        "whoever helps you, and then close this.",
    ).format(
        kind=type(error).__name__,
        place=exception_place(error) or QCoreApplication.translate("LastResort", "outside Floorside"),
    )
    box = message_box(
        QtWidgets.QMessageBox.Icon.Warning,
        QCoreApplication.translate("LastResort", "Floorside could not open."),
        what,
        parent,
    )
    copying = box.addButton(
        QCoreApplication.translate("LastResort", "Copy the report"), QtWidgets.QMessageBox.ButtonRole.ActionRole
    )
    closing = box.addButton(
        QCoreApplication.translate("LastResort", "Close"), QtWidgets.QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(closing)
    box.setEscapeButton(closing)
    copying.clicked.disconnect()  # it would close the box, and the clipboard loses its content when the program ends
    copying.clicked.connect(lambda: copy_report(report()))
    box.exec()
