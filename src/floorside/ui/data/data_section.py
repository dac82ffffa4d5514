"""Settings: where the data is, backups, export and import, and deleting everything."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from floorside.storage.files.settings import Settings
from floorside.storage.integrity.backup import Backup, Counts
from floorside.ui.kit.later import later
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.layout.reading_order import keep_reading_order
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.open_folder import open_folder
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, bring_into_view, button, clear, label, set_role
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.accessible_label import announce

_PLACE, _BACKUPS, _EXPORT, _IMPORT = "place", "backups", "export", "import"


class DataSection(Section):
    """Emits a signal for each action; `show_backups` and `say` show the results."""

    backups_wanted = Signal()
    restore_wanted = Signal(object)  # Backup
    export_wanted = Signal(str)  # "json" or "csv"
    import_wanted = Signal()
    deletion_wanted = Signal()

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(theme, self.tr("Files and backups"), self._where(""))
        # What came of an action stands below its own row.
        rows = (_PLACE, _BACKUPS, _EXPORT, _IMPORT)
        self._below = {row: label(theme, "", 14, 600, role="accent", wrap=True) for row in rows}
        self._said = self._below[_IMPORT]
        self._add_place(folder)
        self._add_backups()
        self._add_exchange()
        self.say("")
        self.add_row(
            self.tr("Delete everything"),
            self._button(self.tr("Delete everything…"), self.deletion_wanted.emit, role="quiet-hurt"),
            self.tr("History, backups, your own exercises, routines and flare plan, and the settings."),
        )

    @property
    def said(self) -> str:
        return self._said.text()

    def follow(self, settings: Settings) -> None:
        """Say where the data is with these settings."""
        self.remark.setText(self._where(settings.sync_folder))

    def say(self, text: str, failed: bool = False) -> None:
        """Show what came of the action that was asked for last, and whether it failed."""
        set_role(self._said, "hurt" if failed else "accent")
        for below in self._below.values():
            said = text if below is self._said else ""
            below.setText(said)
            below.setVisible(bool(said))
        if text:
            later(self, partial(bring_into_view, self._said))  # once it has its place

    def show_backups(self, backups: Sequence[tuple[Backup, Counts | None]], now: datetime) -> None:
        """List the backups, each with its date and what it contains, None if it cannot be read."""
        clear(self._list)
        for row, (backup, count) in enumerate(backups):
            said = _backup_words(backup, count, now)
            self._list.addWidget(label(self._theme, said, 14, wrap=True), row, 0)
            restore = button(self.tr("Restore"), "quiet")
            restore.setAccessibleName(self.tr("Restore {backup}").format(backup=said))
            restore.setEnabled(count is not None)
            restore.clicked.connect(lambda _=False, backup=backup: self.restore_wanted.emit(backup))
            self._list.addWidget(restore, row, 1)
        if not backups:
            self._list.addWidget(label(self._theme, self.tr("There are none yet."), 14, role="muted"), 0, 0)
        self._backups.show()
        self._tell_whether_open(QCoreApplication.translate("Disclosure", "open"))
        keep_reading_order(self)
        bring_into_view(self._backups)
        announce(self.restore, self.restore.accessibleDescription())

    def hide_backups(self) -> None:
        self._backups.hide()
        self._tell_whether_open(QCoreApplication.translate("Disclosure", "closed"))

    def _tell_whether_open(self, said: str) -> None:
        """Of the backups, which `restore` opens and closes, for a screen reader."""
        self.restore.setAccessibleDescription(said)

    def close_what_is_over(self) -> None:
        """The history becomes another one: hide the backups, and what came of the last action. The focus stays here,
        also if it was in the line about a backup.
        """
        if self.shows_backups and self.restore.isVisible():
            self.restore.setFocus()
        self.hide_backups()
        self.say("")

    @property
    def shows_backups(self) -> bool:
        return not self._backups.isHidden()

    def _where(self, shared: str) -> str:
        if shared:
            return self.tr("It is on this computer, and in the folder above. Floorside itself sends nothing anywhere.")
        return self.tr("Floorside keeps it on this computer, and sends nothing anywhere.")

    # Building the section

    def _add_place(self, folder: Path) -> None:
        tell = partial(self.say, failed=True)
        opening = self._button(self.tr("Open folder"), lambda: open_folder(folder, tell), _PLACE)
        self.add_row(self.tr("Where your data is kept"), opening, str(folder))
        self.add_wide(self._below[_PLACE])

    def _add_backups(self) -> None:
        self.restore = self._button(self.tr("Restore…"), self.backups_wanted.emit, _BACKUPS)
        self.add_row(
            self.tr("Backups"),
            self.restore,
            self.tr("One is made each day, and one before you import. You can undo a restore."),
        )
        self._backups = QWidget()
        self._list = QGridLayout(self._backups)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setHorizontalSpacing(SPACE_3)
        self._list.setVerticalSpacing(SPACE_2)
        self._list.setColumnStretch(0, 1)
        self.hide_backups()
        self.add_wide(self._backups)
        self.add_wide(self._below[_BACKUPS])

    def _add_exchange(self) -> None:
        exporting, importing = self.tr("Export"), self.tr("Import")
        self.add_row(
            exporting,
            self._both(
                self._button(self.tr("JSON…"), lambda: self.export_wanted.emit("json"), _EXPORT, of=exporting),
                self._button(self.tr("CSV…"), lambda: self.export_wanted.emit("csv"), _EXPORT, of=exporting),
            ),
            self.tr(
                "JSON holds your history, own exercises, routines and flare plan, and can be imported again. The "
                "settings are not in it, nor what you ticked about yourself. CSV is for a spreadsheet."
            ),
        )
        self.add_wide(self._below[_EXPORT])
        self.add_row(
            importing,
            self._button(self.tr("Choose a file…"), self.import_wanted.emit, _IMPORT, of=importing),
            self.tr("Adds what is in an export. Nothing that is here is lost."),
        )
        self.add_wide(self._below[_IMPORT])

    def _button(self, text: str, do: Callable[[], object], row: str = "", role: str = "", of: str = "") -> QPushButton:
        """`row`: the one below which it is said what came of it; `role`: see `button`; `of`: the title of its row, for
        a screen reader.
        """
        made = button(text, role)
        if of:
            made.setAccessibleName(words.with_colon(text, of))
        made.clicked.connect(lambda: self._act(do, row))
        return made

    def _act(self, do: Callable[[], object], row: str) -> None:
        self._said = self._below.get(row, self._said)
        do()

    def _both(self, *widgets: QWidget) -> QWidget:
        both = AnswerGrid(len(widgets), role="", gap=SPACE_2)
        for widget in widgets:
            both.add(widget)
        return both


def _backup_words(backup: Backup, count: Counts | None, now: datetime) -> str:
    made = backup.made.astimezone(now.tzinfo)
    parts = [f"{words.day(made.date(), now.date())}, {words.clock_time(made)}"]
    parts.append(
        words.sessions_and_walks(*count)
        if count is not None
        else QCoreApplication.translate("DataSection", "cannot be read")
    )
    reasons = {
        "before-restore": QCoreApplication.translate("DataSection", "before going back to a backup"),
        "before-import": QCoreApplication.translate("DataSection", "before importing"),
        "before-migration": QCoreApplication.translate("DataSection", "before an update"),
    }
    if backup.reason in reasons:
        parts.append(reasons[backup.reason])
    return " · ".join(parts)
