"""Settings: a shared folder, which keeps several computers in sync."""

from PySide6.QtCore import Signal

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.section import Section
from floorside.ui.kit.widgets import button, label


class FolderSection(Section):
    """Shows the chosen folder, "" for none, and asks for another one or for none."""

    choice_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, theme: Theme, chosen: str, state: str) -> None:
        super().__init__(
            theme,
            self.tr("Several computers"),
            self.tr(
                "A folder that Syncthing, Nextcloud, Dropbox or a USB stick carries can keep the histories in step. "
                "Your sessions, notes and pain values are then stored there as well."
            ),
        )
        choose = button(self.tr("Keep in step with a folder…") if not chosen else self.tr("Another folder…"))
        choose.clicked.connect(self.choice_wanted)
        self.add_row(self.tr("Folder"), choose, chosen or self.tr("None: everything stays on this computer."))
        if chosen:
            end = button(self.tr("Stop"))
            end.setAccessibleName(self.tr("Stop keeping in step"))
            end.clicked.connect(self.end_wanted)
            self.add_row(self.tr("Keep in step no longer"), end, self.tr("What is here and in the folder stays."))
        self._state = label(theme, "", 14, role="muted", wrap=True)
        self.add_wide(self._state)
        self.say(state if chosen else "")

    @property
    def said(self) -> str:
        return self._state.text()

    def say(self, text: str) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))
