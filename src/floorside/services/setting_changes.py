"""Makes each choice of a setting a step to undo."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject

from floorside.services.settings_store import SettingsStore
from floorside.services.undo import Command, NoLongerApplies, UndoService

Fields = Mapping[str, object]


class SettingChanges(QObject):
    """Lives as long as its parent, and listens to the settings."""

    def __init__(self, settings: SettingsStore, undoing: UndoService, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._undoing = undoing
        settings.chosen.connect(self._note)
        settings.refused.connect(self._forget)

    def _note(self, said: str, before: object, after: object) -> None:
        self._undoing.push(_Choice(self._settings, said, cast(Fields, before), cast(Fields, after)))

    def _forget(self, name: str, refused: object) -> None:
        """No step leads to a value that the system refuses."""
        self._undoing.drop(lambda command: isinstance(command, _Choice) and command.leads_to(name, refused))


class _Choice(Command):
    """A choice that has been made already. The same one turned further, as with a slider, is one step."""

    def __init__(self, settings: SettingsStore, said: str, before: Fields, after: Fields) -> None:
        super().__init__(said, self._make, self._take_back)
        self._settings = settings
        self._before, self._after = before, after

    def absorbs(self, later: Command) -> bool:
        if not isinstance(later, _Choice) or later.said != self.said or later._after == self._before:
            return False
        self._after = later._after
        return True

    def leads_to(self, name: str, value: object) -> bool:
        """Whether doing or undoing it gives the field this value."""
        return any(name in fields and fields[name] == value for fields in (self._before, self._after))

    def _make(self) -> None:
        if not self._is(self._after):
            self._exchange(self._before, self._after)

    def _take_back(self) -> None:
        self._exchange(self._after, self._before)

    def _exchange(self, old: Fields, new: Fields) -> None:
        if not self._is(old):
            raise NoLongerApplies(
                QCoreApplication.translate("SettingChanges", "This setting has been changed since, and stays as it is.")
            )
        self._settings.restore(**new)

    def _is(self, fields: Fields) -> bool:
        return all(getattr(self._settings.value, name) == value for name, value in fields.items())
