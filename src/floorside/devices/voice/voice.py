"""The voice, through a helper process, so that an engine that hangs or crashes never delays the window or a tone."""

import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from floorside.devices.helper.helper_process import HelperProcess, Message

#: An engine with a thousand voices takes seconds to start. After this time the person gets a message; the wait goes on.
READY_SECONDS = 20.0
#: An engine that has not begun to speak within this time is restarted.
ANSWER_SECONDS = 4.0


class Voice(QObject):
    """Speaks one phrase at a time. `ready`: it can speak, also after a restart.

    `trouble`: a sentence for the person, once until `recovered`; `remedy` then says what helps.
    """

    ready = Signal()
    trouble = Signal(str)
    recovered = Signal()
    silent = Signal()

    def __init__(self, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._wanted = ""
        self._volume = 100
        self._rate = 0.0
        self._chosen = ""
        self._offered: tuple[str, ...] = ()
        self._troubled = False
        self._remedy = ""
        self._helper = HelperProcess("voice_helper", self)
        self._helper.started.connect(self._tell_all)
        self._helper.said.connect(self._on_said)
        self._helper.lost.connect(self._on_lost)
        self._patience = self._timer(READY_SECONDS, self._on_no_engine)
        self._answer = self._timer(ANSWER_SECONDS, self._helper.restart)

    @property
    def is_ready(self) -> bool:
        return bool(self._chosen)

    @property
    def is_troubled(self) -> bool:
        """Whether it cannot speak at the moment, and the person was told."""
        return self._troubled

    @property
    def language(self) -> str:
        return self._language

    @property
    def voice(self) -> str:
        """The name of the voice; "" before `ready`."""
        return self._chosen

    @property
    def voices(self) -> tuple[str, ...]:
        """The voices of the language, to choose from; empty before `ready`."""
        return self._offered

    @property
    def remedy(self) -> str:
        """What to do about the last trouble, in a sentence or two; "" if there is none."""
        return self._remedy

    @property
    def is_open(self) -> bool:
        """Whether it is open; it may still be starting."""
        return self._helper.is_open

    def open(self, user: str = "") -> None:
        """Start the engine in the background, and keep it running until every user has closed it."""
        if not self.is_ready:
            self._patience.start()
        self._helper.open(user)

    def close(self, user: str | None = None) -> None:
        """Close it for this user, or for all if there is none. The engine ends with its last user."""
        if not self._helper.close(user):
            return
        self._patience.stop()
        self._answer.stop()
        self._chosen = ""
        self._troubled = False

    def say(self, text: str) -> None:
        """Speak a text. If the voice is not ready, drop it, since later would be the wrong moment."""
        if self.is_ready:
            self._helper.send({"do": "say", "text": text})
            self._answer.start()

    def stop(self) -> None:
        self._answer.stop()
        if self.is_ready:
            self._helper.send({"do": "stop"})

    def set_volume(self, percent: int) -> None:
        self._volume = percent
        self._helper.send({"do": "volume", "percent": percent})

    def set_rate(self, rate: float) -> None:
        """−1 (slow) to 1 (fast)."""
        self._rate = rate
        self._helper.send({"do": "rate", "rate": rate})

    def set_voice(self, name: str, language: str | None = None) -> None:
        """Choose a voice. An empty name, or one that does not speak the language, means the language's best voice."""
        self._wanted = name
        self._language = language or self._language
        self._helper.send(self._voice_message())

    def _tell_all(self) -> None:
        self._helper.send({"do": "volume", "percent": self._volume})
        self._helper.send({"do": "rate", "rate": self._rate})
        self._helper.send(self._voice_message())

    def _voice_message(self) -> Message:
        return {"do": "voice", "language": self._language, "name": self._wanted}

    def _on_said(self, message: Message) -> None:
        match message:
            case {"is": "ready", "voice": voice, "voices": voices}:
                self._be_ready(voice, tuple(voices))
            case {"is": "no_voice"}:
                self._be_troubled(
                    self.tr("There is no voice for this language. Tones and captions continue."), _remedy()
                )
            case {"is": "no_engine"}:
                self._on_no_engine()
            case {"is": "speaking"}:
                self._answer.stop()
            case {"is": "silent"}:
                self.silent.emit()

    def _be_ready(self, voice: str, offered: tuple[str, ...]) -> None:
        self._patience.stop()
        self._chosen, self._offered, self._remedy = voice, offered, ""
        if self._troubled:
            self._troubled = False
            self.recovered.emit()
        self.ready.emit()

    def _on_lost(self) -> None:
        self._chosen = ""
        self._answer.stop()
        if not self._patience.isActive():
            self._patience.start()

    def _on_no_engine(self) -> None:
        self._be_troubled(self.tr("There is no voice on this computer. Tones and captions continue."), _remedy())

    def _be_troubled(self, sentence: str, remedy: str) -> None:
        self._patience.stop()
        self._chosen = ""
        self._remedy = remedy
        if not self._troubled:
            self._troubled = True
            self.trouble.emit(sentence)

    def _timer(self, seconds: float, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(round(seconds * 1000))
        timer.timeout.connect(slot)
        return timer


def _remedy() -> str:
    if sys.platform == "linux":
        return QCoreApplication.translate(
            "Voice",
            "Install the packages speech-dispatcher and speech-dispatcher-espeak-ng (on Debian and Ubuntu: "
            "sudo apt install speech-dispatcher speech-dispatcher-espeak-ng), then start Floorside again.",
        )
    return QCoreApplication.translate(
        "Voice", "Add a voice for this language in the system's speech settings, then start Floorside again."
    )
