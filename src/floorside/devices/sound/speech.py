"""Speaks: recorded phrases where there are some, exact to the sample, and one of the system's voices for the rest."""

import logging
import time
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.voice.voice import Voice
from floorside.domain.speech.clips import Clip, Clips

#: From the order to speak at once until a clip sounds.
AT_ONCE_SECONDS = 0.2

_logger = logging.getLogger(__name__)


class Speech(QObject):
    """Decides for each text what speaks it. The player has to be open for clips, the system's voice for other texts.

    A clip that cannot be played is logged; from then on the system's voice says its texts. `ready`: what could not be
    said can be said now. `finished`: the system's voice has said a text to its end. `trouble`: it cannot speak, in a
    sentence for the person, once until `recovered`, and not while the player has no sound at all.
    """

    ready = Signal()
    finished = Signal()
    trouble = Signal(str)
    recovered = Signal()

    def __init__(self, player: CuePlayer, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._voice = voice
        self._clips = Clips()
        self._broken: set[str] = set()
        self._users: set[str] = set()
        self._missed = self._speaks = False
        self._said_when_open = ""
        self._trouble = ""
        player.trouble.connect(self._on_no_sound)
        player.recovered.connect(self._on_sound)
        player.broken.connect(self._on_broken)
        player.missed.connect(self.ready)
        player.opened.connect(self._on_opened)
        voice.ready.connect(self._on_ready)
        voice.silent.connect(self._on_silent)
        voice.trouble.connect(self._on_trouble)
        voice.recovered.connect(self._on_recovered)

    def set_clips(self, clips: Clips) -> None:
        """Use these recordings; without any, the system's voice says everything."""
        self._clips = clips

    def open(self, texts: Iterable[str], user: str = "") -> None:
        """Prepare for these texts, the first to be said first. The system's voice starts only if it is needed."""
        self._users.add(user)
        placed = [self._placed(text) for text in texts]
        self._player.prepare(clip for clips in placed for _, clip in clips)
        if not all(placed):
            self._voice.open(user)

    def close(self, user: str = "") -> None:
        self._users.discard(user)
        self._voice.close(user)

    def place(self, text: str, at: float) -> None:
        """Schedule a text that is recorded. `at`: as in CuePlayer.schedule."""
        for after, clip in self._placed(text):
            self._player.schedule(clip, at + after)

    def say(self, text: str) -> None:
        """The moment of a text has come: the system's voice says it unless it is recorded."""
        self._speaks = not self._placed(text)
        if not self._speaks:
            self._voice.stop()
            return
        if not self._voice.is_open:
            self._open_voice()
        self._missed = not self._voice.is_ready
        self._voice.say(text)

    def say_now(self, text: str) -> None:
        """Say a text as soon as the player is open; the system's voice has to be ready."""
        if self._player.device or not self.is_recorded(text):
            self.place(text, time.monotonic() + AT_ONCE_SECONDS)
            self.say(text)
        else:
            self._said_when_open = text

    def is_recorded(self, text: str) -> bool:
        return bool(self._placed(text))

    def is_heard(self, text: str = "") -> bool:
        """Whether a text is heard when its moment comes, as far as the person was told; without a text: anything."""
        if self._player.is_troubled:
            return False
        return not self._voice.is_troubled or (self.is_recorded(text) if text else bool(self._clips.samples))

    def stop(self) -> None:
        """Cut off what is spoken now. What is only scheduled is for CuePlayer.cancel."""
        self._missed, self._speaks, self._said_when_open = False, False, ""
        self._player.hush()
        self._voice.stop()

    def _placed(self, text: str) -> tuple[tuple[float, Clip], ...]:
        placed = self._clips.placed(text)
        return () if any(clip.file in self._broken for _, clip in placed) else placed

    def _on_opened(self) -> None:
        text, self._said_when_open = self._said_when_open, ""
        if text:
            self.say_now(text)

    def _on_ready(self) -> None:
        if self._missed:
            self._missed = False
            self.ready.emit()

    def _on_silent(self) -> None:
        if self._speaks:
            self._speaks = False
            self.finished.emit()

    def _on_trouble(self, sentence: str) -> None:
        mine = self.tr("There is no voice for what is not recorded, such as your own exercises. It stays in writing.")
        self._trouble = mine if self._clips.samples else sentence
        if not self._player.is_troubled:
            self.trouble.emit(self._trouble)

    def _on_recovered(self) -> None:
        self._trouble = ""
        self.recovered.emit()

    def _on_no_sound(self) -> None:
        """That there is no sound says it all: what goes on without a voice does not go on either."""
        if self._trouble:
            self.recovered.emit()

    def _on_sound(self) -> None:
        if self._trouble:
            self.trouble.emit(self._trouble)

    def _open_voice(self) -> None:
        for user in self._users:
            self._voice.open(user)

    def _on_broken(self, file: str) -> None:
        _logger.warning("%s cannot be played: the system's voice says it instead", file)
        self._broken.add(file)
        self._open_voice()
