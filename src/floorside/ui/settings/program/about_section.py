"""Settings: the version, the licences, the folders, and the report for somebody who helps."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from floorside import __version__
from floorside.diagnostics.report import report_text
from floorside.resource_files import licences_folder
from floorside.storage.data_folder import DataFolder
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, button, column, label
from floorside.ui.window.last_resort import copy_report


class OtherPages(NamedTuple):
    """What shows the first pages again and the page of keys, and what opens the window anew."""

    show_first: Callable[[], None]
    show_keys: Callable[[], None]
    start_again: Callable[[], None]


class AboutSection(Section):
    """Makes the report on demand."""

    def __init__(self, theme: Theme, folder: DataFolder, other_pages: OtherPages) -> None:
        super().__init__(theme, self.tr("About Floorside"), self.tr("Version {version}").format(version=__version__))
        self._log = folder.log
        self._copy = button(self.tr("Copy the report"))
        self._copy.clicked.connect(self._copy_report)
        self.add_row(
            self.tr("If something goes wrong"),
            self._copy,
            self.tr(
                "The report holds the versions and the last lines of the log, and no names, notes or pain values. "
                "It is copied for you to paste into a message. Nothing is sent."
            ),
        )
        self._copied = label(theme, self.tr("The report is copied."), 14, 600, role="accent", wrap=True)
        self._copied.hide()
        self.add_wide(self._copied)
        again = button(self.tr("Show"))
        again.setAccessibleName(self.tr("Show the first pages again"))
        again.clicked.connect(lambda: other_pages.show_first())
        self.add_row(
            self.tr("The first pages"), again, self.tr("What this is, when to get help, what should be known.")
        )
        keys = button(self.tr("Show"))
        keys.setAccessibleName(self.tr("Show all keys"))
        keys.clicked.connect(lambda: other_pages.show_keys())
        self.add_row(
            self.tr("Keys"),
            keys,
            self.tr("Everything can be done by keyboard. The key ? shows all keys; in a session, when to get help."),
        )
        self._add_text(self.tr("Folders in use"), "\n".join(map(str, _folders(folder))))
        self._add_text(self.tr("Licences"), self._licences())

    def _licences(self) -> str:
        named = self.tr(
            "Floorside: MIT. The font Atkinson Hyperlegible Next: SIL Open Font License. The Lucide icons: ISC. "
            "The voice, hibari: Apache 2.0. "
            "Qt and PySide6: LGPL 3; they are separate files, which you may replace with others."
        )
        folder = licences_folder()
        if folder is None:
            return named
        return "\n".join((named, self.tr("All texts are in {folder}.").format(folder=folder)))

    def _copy_report(self) -> None:
        copy_report(report_text(self._log))
        self._copied.show()

    def _add_text(self, name: str, text: str) -> None:
        both = QWidget()
        rows = column(both, spacing=SPACE_1)
        rows.addWidget(label(self._theme, name, 15))
        rows.addWidget(label(self._theme, text, 13, role="muted", wrap=True))
        self.add_wide(both)


def _folders(folder: DataFolder) -> list[Path]:
    """The folders, each once, with the log's, and that of recordings if there are any."""
    recordings = [folder.voice] if folder.voice.exists() else []
    return list(dict.fromkeys((folder.data, folder.config, folder.log, *recordings)))
