"""The devices that a session needs."""

from contextlib import ExitStack
from dataclasses import dataclass

from PySide6.QtCore import QObject

from floorside.devices.clock import Clock
from floorside.devices.keep_awake import KeepAwake
from floorside.devices.media.media_keys import MediaKeys
from floorside.devices.media.other_players import OtherPlayers
from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.sound.speech import Speech
from floorside.devices.voice.voice import Voice


@dataclass(frozen=True)
class SessionDevices:
    clock: Clock
    player: CuePlayer
    keep_awake: KeepAwake
    media_keys: MediaKeys
    voice: Voice
    speech: Speech
    other_players: OtherPlayers

    def close(self) -> None:
        """Close each of them, even if another fails; may be called twice."""
        with ExitStack() as closing:
            closing.callback(self.other_players.close)
            closing.callback(self.voice.close)
            closing.callback(self.player.close)


def session_devices(clock: Clock, language: str, parent: QObject) -> SessionDevices:
    """Create the devices; none of them is open yet."""
    player, voice = CuePlayer(parent), Voice(language, parent)
    speech = Speech(player, voice, parent)
    return SessionDevices(clock, player, KeepAwake(), MediaKeys(parent), voice, speech, OtherPlayers(parent))
