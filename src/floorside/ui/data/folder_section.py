"""Settings: a shared folder, which keeps several computers in sync."""

from PySide6.QtCore import Signal

from floorside.storage.files.settings import Settings
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import button, label, show_if


class FolderSection(Section):
    """Shows the folder of the settings, and asks for another one or for none. `state`: a sentence about it."""

    choice_wanted = Signal()
    end_wanted = Signal()
    now_wanted = Signal()

    def __init__(self, theme: Theme, settings: Settings, state: str) -> None:
        super().__init__(
            theme,
            self.tr("Several computers"),
            self.tr(
                "A folder that Syncthing, Nextcloud, Dropbox or a USB stick carries can keep your computers in step. "
                "These are then stored there as well: your sessions with notes and pain values, questionnaires, "
                "activities with their ratings, routines with their doses, answers to suggestions, own exercises with "
                "pictures, and your flare plan. Of a routine, the version changed last, with its doses, is used "
                "on every computer."
            ),
        )
        self._chosen = ""
        self._choose = button("")
        self._choose.clicked.connect(self.choice_wanted)
        self._place = self.add_row(self.tr("Folder"), self._choose, self._no_folder())
        self._now = button(self.tr("In step now"))
        self._now.clicked.connect(self.now_wanted)
        self.add_row(
            self.tr("Look into the folder"), self._now, self.tr("Floorside also looks by itself, every few minutes.")
        )
        self._end = button(self.tr("Stop"))
        self._end.setAccessibleName(self.tr("Stop keeping in step"))
        self._end.clicked.connect(self.end_wanted)
        self.add_row(self.tr("Keep in step no longer"), self._end, self.tr("What is here and in the folder stays."))
        self._state = label(theme, "", 14, role="muted", wrap=True)
        self.add_wide(self._state)
        self.follow(settings)
        self.say(state)

    @property
    def said(self) -> str:
        return self._state.text()

    def follow(self, settings: Settings) -> None:
        """Show the folder of these settings."""
        if settings.sync_folder != self._chosen:
            self.say("")  # it was about the folder before
        chosen = self._chosen = settings.sync_folder
        self._choose.setText(self.tr("Another folder…") if chosen else self.tr("Keep in step with a folder…"))
        self._place.setText(chosen or self._no_folder())
        if not chosen and (self._end.hasFocus() or self._now.hasFocus()):
            self._choose.setFocus()
        for each in (self._now, self._end):
            row = each.parentWidget()
            assert row is not None
            row.setVisible(bool(chosen))

    def say(self, text: str) -> None:
        """Without a folder there is nothing to say."""
        said = text if self._chosen else ""
        self._state.setText(said)
        show_if(self._state, bool(said))

    def _no_folder(self) -> str:
        return self.tr("None: nothing goes from here to other computers.")
