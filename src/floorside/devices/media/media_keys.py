"""Media keys and headset buttons on desktops that pass them on over the session bus (MPRIS).

On other systems the keys arrive as ordinary key presses, or not at all; then this does nothing.
"""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from floorside.devices.media.mpris import MprisPlayer


class MediaKeys(QObject):
    """Registers as a media player from `open` to `close`; the last player that played gets the keys."""

    play_pause = Signal()
    next = Signal()
    previous = Signal()
    stop = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: MprisPlayer | None = None

    def open(self) -> bool:
        """Register; False if there is no session bus."""
        if self._player is None and sys.platform == "linux":
            from floorside.devices.media.mpris import MprisPlayer  # only a session needs the bus

            player = MprisPlayer(self._ask)
            if player.register():
                self._player = player
        return self._player is not None

    def show(self, title: str, playing: bool) -> None:
        """Show a title on lock screens and headsets."""
        if self._player is not None:
            self._player.show(title, playing)

    def close(self) -> None:
        if self._player is not None:
            self._player.unregister()
            self._player.deleteLater()
            self._player = None

    def _ask(self, what: str) -> None:
        signals = {"play_pause": self.play_pause, "next": self.next, "previous": self.previous, "stop": self.stop}
        signals[what].emit()
