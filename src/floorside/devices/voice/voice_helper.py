"""The helper process that speaks: creating an engine may take seconds, and an engine may hang or crash."""

import os
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from floorside.devices.helper.helper_end import HelperEnd
from floorside.devices.helper.helper_process import Message
from floorside.devices.voice.voice_choice import VoiceChoice, choose_voice, voices_of

#: The exit code that tells the program to start the helper again.
START_AGAIN = 3
#: At this volume of Qt, speech-dispatcher with espeak-ng is as loud as the recorded voice at its loudest (measured: an
#: effective value of 0.087 of full scale while it speaks). Qt's 0 to 1 is speech-dispatcher's -100 to +100.
SPEECHD_AS_RECORDED = 0.385


class SpeechOutput(QObject):
    """Receives messages from `end`, and speaks; a new phrase interrupts the one before."""

    def __init__(self, end: HelperEnd, engine: str) -> None:
        super().__init__()
        self._end = end
        self._speech = QTextToSpeech(engine, self)
        self._voices: dict[str, dict[VoiceChoice, QVoice]] = {}
        self._speech.stateChanged.connect(self._on_state)
        end.asked.connect(self._obey)

    def _obey(self, message: Message) -> None:
        match message:
            case {"do": "say", "text": text}:
                self._speech.say(text)
            case {"do": "stop"}:
                self._speech.stop(QTextToSpeech.BoundaryHint.Immediate)
            case {"do": "volume", "percent": percent}:
                self._speech.setVolume(engine_volume(self._speech.engine(), percent))
            case {"do": "rate", "rate": rate}:
                self._speech.setRate(rate)
            case {"do": "voice", "language": language, "name": name}:
                self._take_voice(language, name)

    def _take_voice(self, language: str, wanted: str) -> None:
        if self._speech.state() is QTextToSpeech.State.Error:
            self._end.say({"is": "no_engine", "reason": self._speech.errorString()})
            return
        if language not in self._voices:
            self._voices[language] = self._all_voices(language)
        voices = self._voices[language]
        choice = choose_voice(list(voices), language, QLocale.system().name(), wanted)
        if choice is None:
            self._end.say({"is": "no_voice"})
            return
        self._speech.setVoice(voices[choice])
        offered = [voice.name for voice in voices_of(list(voices), language)]
        self._end.say({"is": "ready", "voice": choice.name, "voices": offered})

    def _all_voices(self, language: str) -> dict[VoiceChoice, QVoice]:
        """Every voice of a language, in all its territories: an engine lists those of one locale at a time."""
        found = {}
        for locale in self._speech.availableLocales():
            if locale.name().split("_")[0] == language.split("_")[0]:
                self._speech.setLocale(locale)
                for voice in self._speech.availableVoices():
                    found[VoiceChoice(voice.name(), voice.locale().name())] = voice
        return found

    def _on_state(self, state: QTextToSpeech.State) -> None:
        if state is QTextToSpeech.State.Error:
            os._exit(START_AGAIN)
        if state is QTextToSpeech.State.Speaking:
            self._end.say({"is": "speaking"})
        elif state is QTextToSpeech.State.Ready:
            self._end.say({"is": "silent"})


def engine_volume(engine: str, percent: int) -> float:
    """The volume (0–1) for an engine at the person's volume, as loud as the recorded voice is there (devices/sound)."""
    return SPEECHD_AS_RECORDED * (percent / 100) ** 2 if engine == "speechd" else percent / 100


def best_engine() -> str | None:
    """The system's own engine, never the silent one for tests."""
    return next((name for name in QTextToSpeech.availableEngines() if name != "mock"), None)


def main() -> NoReturn:
    application = QCoreApplication([])
    application.setApplicationName("Floorside")  # the name in the system's volume control
    end = HelperEnd()
    engine = best_engine()
    output = SpeechOutput(end, engine) if engine is not None else None
    if output is None:
        end.say({"is": "no_engine", "reason": ""})
    end.listen()
    application.exec()
    # End without waiting for an engine that hangs while it is destroyed.
    os._exit(0)
