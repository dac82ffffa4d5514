"""The sound check: every tone once, then a phrase, for the person to hear before a session."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from floorside.devices.sound.cue_player import CuePlayer
from floorside.devices.sound.speech import Speech
from floorside.devices.voice.voice import Voice
from floorside.domain.session.tone import Tone

#: From one tone to the next, so that each can fade.
TONE_SECONDS = {
    Tone.TICK: 0.8,
    Tone.START: 1.5,
    Tone.HALFWAY: 1.3,
    Tone.REP: 1.0,
    Tone.RELEASE: 1.3,
    Tone.END: 2.0,
    Tone.CHANGE_SIDE: 1.8,
    Tone.FINISH: 2.8,
    Tone.ANSWER: 0.8,
}
LEAD_SECONDS = 0.5
USER = "sound check"
#: The longest wait for a stream, after which there is no device; and the longest time for the phrase.
WAIT_SECONDS = 6.0
PHRASE_SECONDS = 8.0


class SoundCheck(QObject):
    """`playing`: each Tone as it sounds; `speaking`: the phrase; then `finished`: the device's name.

    The name is "" if there is no device. Afterwards the devices are closed unless somebody else uses them.
    """

    playing = Signal(Tone)
    speaking = Signal(str)
    finished = Signal(str)

    def __init__(
        self, player: CuePlayer, voice: Voice, speech: Speech, phrase: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._voice = voice
        self._speech = speech
        self._phrase = phrase
        self._waits = False
        self._timers: list[QTimer] = []
        player.opened.connect(self._on_opened)

    @property
    def is_running(self) -> bool:
        return bool(self._timers)

    @property
    def voice_remedy(self) -> str:
        """What helps if no voice spoke; "" if there is one."""
        return self._voice.remedy

    def start(self) -> None:
        """Start, or start again."""
        self.stop()
        self._player.open(USER)
        self._speech.open([self._phrase], USER)
        self._waits = True
        self._after(WAIT_SECONDS, self._finish)
        if self._player.device:
            self._on_opened()

    def stop(self) -> None:
        """Stop all sound, without `finished`."""
        if self.is_running:
            self._player.cancel()
            self._speech.stop()
            self._clear()

    def _on_opened(self) -> None:
        if not self._waits:
            return
        self._waits = False
        self._end_timers()
        now, after = time.monotonic(), LEAD_SECONDS
        for tone, seconds in TONE_SECONDS.items():
            self._player.schedule(tone, now + after)
            self._after(after, partial(self.playing.emit, tone))
            after += seconds
        self._after(after, self._speak)

    def _speak(self) -> None:
        self.speaking.emit(self._phrase)
        self._speech.say_now(self._phrase)
        speaks = self._speech.is_recorded(self._phrase) or self._voice.is_ready
        self._after(PHRASE_SECONDS if speaks else 0, self._finish)

    def _finish(self) -> None:
        device = self._player.device
        self._clear()
        self.finished.emit(device)

    def _clear(self) -> None:
        self._waits = False
        self._end_timers()
        self._player.close(USER)
        self._speech.close(USER)

    def _end_timers(self) -> None:
        for timer in self._timers:
            timer.stop()
            timer.deleteLater()
        self._timers.clear()

    def _after(self, seconds: float, slot: Callable[[], None]) -> None:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        timer.start(round(seconds * 1000))
        self._timers.append(timer)
