"""Plays tones and recorded phrases exactly when they are due, through a helper process that has the output stream."""

import time
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from floorside.devices.helper.helper_process import HelperProcess, Message
from floorside.domain.session.tone import Tone
from floorside.domain.speech.clips import Clip

#: No message if the stream is back within this time.
TROUBLE_AFTER_SECONDS = 3.0
#: No message if the first sound comes within this time: a helper plays 1.5 to 2 s after its start on an idle computer,
#: and several times later on a busy one. Still before the first tone of a session, which follows a get-ready. A helper
#: that finds no device says so at once, and one that ends without a sound is not waited for so long.
FIRST_SOUND_SECONDS = 10.0
#: While there is no stream, clips that were due within so many seconds are kept, to know what was missed.
MISSED_SECONDS = 10.0


class CuePlayer(QObject):
    """Plays tones and clips. Without a device everything goes on, only silently.

    `trouble`: a sentence for the person, once until `recovered`. `opened`: the device's name; `lost`: the stream is
    gone, and will be opened again. `broken`: the file of a clip that cannot be played. `missed`: a clip was due before
    the stream could play it, so nobody heard it.
    """

    trouble = Signal(str)
    recovered = Signal()
    opened = Signal(str)
    lost = Signal()
    broken = Signal(str)
    missed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._placed: dict[tuple[Tone | Clip, float], None] = {}
        self._prepared: dict[Clip, None] = {}
        self._volume = self._voice_volume = 100
        self._device = ""
        self._troubled = False
        self._helper = HelperProcess("sound_helper", self)
        self._helper.started.connect(self._tell_all)
        self._helper.said.connect(self._on_said)
        self._helper.lost.connect(self._on_lost)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._be_troubled)

    @property
    def device(self) -> str:
        """The name of the device that plays, "" while there is none."""
        return self._device

    @property
    def is_troubled(self) -> bool:
        """Whether there is no sound at the moment, and the person was told."""
        return self._troubled

    @property
    def is_open(self) -> bool:
        """Whether it is open; it may still be starting."""
        return self._helper.is_open

    def open(self, user: str = "") -> None:
        """Open the stream until every user has closed it. The first sound takes a second or two."""
        if not self.is_open:
            self._patience.start(round(FIRST_SOUND_SECONDS * 1000))
        self._helper.open(user)

    def close(self, user: str | None = None) -> None:
        """Close it for this user, or for all if there is none. The stream closes with its last user."""
        if not self._helper.close(user):
            return
        self._patience.stop()
        self._placed.clear()
        self._prepared.clear()
        self._device = ""
        self._troubled = False

    def schedule(self, sound: Tone | Clip, at: float) -> None:
        """Schedule a tone or a clip. `at`: when it is to be heard, in seconds of time.monotonic(); best 0.2 s or more
        in advance.
        """
        self._forget_past(0 if self._device else MISSED_SECONDS)
        self._placed[sound, at] = None
        self._helper.send(_schedule(sound, at))

    def prepare(self, clips: Iterable[Clip]) -> None:
        """Decode clips in the background, in this order, so that they can be played at once."""
        new = [clip for clip in dict.fromkeys(clips) if clip not in self._prepared]
        self._prepared.update(dict.fromkeys(new))
        self._helper.send(_prepare(new))

    def cancel(self) -> None:
        """Drop what is not due yet; what is due within the next tenth of a second may still sound."""
        self._placed.clear()
        self._helper.send({"do": "cancel"})

    def hush(self) -> None:
        """Fade out the clip that sounds."""
        self._helper.send({"do": "hush"})

    def set_volume(self, percent: int) -> None:
        """Of the tones."""
        self._volume = percent
        self._helper.send(self._volumes())

    def set_voice_volume(self, percent: int) -> None:
        self._voice_volume = percent
        self._helper.send(self._volumes())

    def _volumes(self) -> Message:
        return {"do": "volume", "tones": self._volume, "voice": self._voice_volume}

    def _on_said(self, message: Message) -> None:
        match message:
            case {"is": "open", "device": device}:
                self._device = device
                self._patience.stop()
                if self._troubled:
                    self._troubled = False
                    self.recovered.emit()
                self.opened.emit(device)
            case {"is": "no_device"}:
                self._be_troubled()
            case {"is": "broken", "clip": file}:
                self.broken.emit(file)
            case {"is": "missed"}:
                self.missed.emit()

    def _forget_past(self, seconds: float) -> None:
        """What was due at least so long ago."""
        until = time.monotonic() - seconds
        self._placed = {placed: None for placed in self._placed if placed[1] > until}

    def _on_lost(self) -> None:
        if self._device:
            self._forget_past(0)
        self._device = ""
        self.lost.emit()
        within = round(TROUBLE_AFTER_SECONDS * 1000)
        if not self._patience.isActive() or self._patience.remainingTime() > within:
            self._patience.start(within)

    def _tell_all(self) -> None:
        self._helper.send(self._volumes())
        for sound, at in self._placed:
            self._helper.send(_schedule(sound, at))
        self._helper.send(_prepare(self._prepared))

    def _be_troubled(self) -> None:
        self._patience.stop()
        if not self._troubled:
            self._troubled = True
            self.trouble.emit(QCoreApplication.translate("CuePlayer", "There is no sound at the moment."))


def _schedule(sound: Tone | Clip, at: float) -> Message:
    if isinstance(sound, Tone):
        return {"do": "schedule", "tone": sound.value, "at": at}
    return {"do": "say", "clip": sound.file, "samples": sound.samples, "at": at}


def _prepare(clips: Iterable[Clip]) -> Message:
    return {"do": "prepare", "clips": [[clip.file, clip.samples] for clip in clips]}
