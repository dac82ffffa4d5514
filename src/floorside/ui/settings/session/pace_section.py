"""Settings: the time for moving between exercises, and whether the program waits."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from floorside.services.settings_store import SettingsStore
from floorside.storage.files.settings import LONGEST_MOVE_SECONDS
from floorside.ui.kit.fields.controls import NumberStepper, Switch
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.setting_words import changed


class PaceSection(Section):
    """`needs`: the seconds that the voice needs for each pause, in the routine that was chosen last."""

    def __init__(self, theme: Theme, settings: SettingsStore, needs: Callable[[], Mapping[str, float]]) -> None:
        super().__init__(theme, self.tr("Pace"), self.tr("Time between exercises. It never shortens an exercise."))
        self._settings = settings
        self._timing = settings.value.timing
        self._needs = needs
        wait = self.tr("Wait for me before each exercise")
        self.add_row(
            wait,
            Switch(theme, wait, self._timing.wait_for_me, lambda on: self._set(wait, wait_for_me=on)),
            self.tr("Goes on with Space, a click, a headset button or a remote."),
        )
        moves = {
            "same_posture": self.tr("To the next exercise in the same position"),
            "turn_over": self.tr("To another position on the floor"),
            "up_or_down": self.tr("Down to the floor, or up from it"),
            "change_side": self.tr("To the other side"),
            "change_direction": self.tr("To the other direction"),
        }
        self._remarks = {move: self.add_row(name, self._stepper(theme, move, name)) for move, name in moves.items()}
        settings.changed.connect(self._say_what_is_needed)
        self._say_what_is_needed()

    def _stepper(self, theme: Theme, move: str, name: str) -> NumberStepper:
        seconds: float = getattr(self._timing, move)
        limits = (0, LONGEST_MOVE_SECONDS)

        def choose(value: int) -> None:
            self._set(name, **{move: float(value)})

        return NumberStepper(theme, name, round(seconds), limits, self.tr("{n}\N{NO-BREAK SPACE}s"), choose)

    def _say_what_is_needed(self) -> None:
        """A pause that is shorter than what the voice says in it lasts longer; say so."""
        needs = self._needs()
        for move, remark in self._remarks.items():
            needed = needs.get(move, 0)
            said = self.tr(
                "Now up to {needed}\N{NO-BREAK SPACE}s, since the voice needs that long;"
                " {own}\N{NO-BREAK SPACE}s where it says less."
            ).format(needed=round(needed), own=round(getattr(self._timing, move)))
            remark.setText(said)
            remark.setVisible(needed > getattr(self._timing, move))

    def _set(self, name: str, **fields: Any) -> None:
        self._timing = replace(self._timing, **fields)
        self._settings.choose(changed(name), timing=self._timing)
