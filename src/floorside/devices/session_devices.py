"""The devices that a session needs."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from floorside.devices.clock import Clock
from floorside.devices.keep_awake import KeepAwake
from floorside.devices.media.media_keys import MediaKeys
from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.voice.voice import Voice


@dataclass(frozen=True)
class SessionDevices:
    clock: Clock
    player: CuePlayer
    keep_awake: KeepAwake
    media_keys: MediaKeys
    voice: Voice

    def close(self) -> None:
        """Close tones and voice, one even if the other fails; may be called twice."""
        try:
            self.player.close()
        finally:
            self.voice.close()


def session_devices(clock: Clock, language: str, parent: QObject) -> SessionDevices:
    """Create the devices; none of them is open yet."""
    return SessionDevices(clock, CuePlayer(parent), KeepAwake(), MediaKeys(parent), Voice(language, parent))
