"""Settings: the time for moving between exercises, and whether the program waits."""

from dataclasses import replace
from typing import Any

from floorside.services.settings_store import SettingsStore
from floorside.storage.files.settings import LONGEST_MOVE_SECONDS
from floorside.ui.kit.controls import SecondsStepper, Switch
from floorside.ui.kit.section import Section
from floorside.ui.kit.theme import Theme


class PaceSection(Section):
    def __init__(self, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(theme, self.tr("Pace"), self.tr("Time between exercises. It never shortens an exercise."))
        self._settings = settings
        self._timing = settings.value.timing
        wait = self.tr("Wait for me before each exercise")
        self.add_row(
            wait,
            Switch(theme, wait, self._timing.wait_for_me, lambda on: self._set(wait_for_me=on)),
            self.tr("Goes on with Space, a click, a headset button or a remote."),
        )
        moves = {
            "same_posture": self.tr("To the next exercise in the same position"),
            "turn_over": self.tr("To another position on the floor"),
            "up_or_down": self.tr("Down to the floor, or up from it"),
            "change_side": self.tr("To the other side"),
            "change_direction": self.tr("To the other direction"),
        }
        for move, name in moves.items():
            self.add_row(name, self._stepper(theme, move, name))

    def _stepper(self, theme: Theme, move: str, name: str) -> SecondsStepper:
        seconds: float = getattr(self._timing, move)
        return SecondsStepper(theme, name, seconds, LONGEST_MOVE_SECONDS, lambda value: self._set(**{move: value}))

    def _set(self, **fields: Any) -> None:
        self._timing = replace(self._timing, **fields)
        self._settings.change(timing=self._timing)
