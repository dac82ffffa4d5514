"""The helper process that plays tones and recorded phrases: one output stream, always open, with silence between them.

Only this process loads QtMultimedia. It ends and restarts when the stream stops or the default device changes: without
a sound server, current Qt aborts when a process opens a second stream.
"""

import os
import time
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QIODevice, QObject, Qt, QTimer
from PySide6.QtMultimedia import QAudioSink, QMediaDevices

from floorside.devices.helper.helper_end import HelperEnd
from floorside.devices.helper.helper_process import Message
from floorside.devices.sound.clip_store import ClipStore
from floorside.devices.sound.mixer import RATE, Mixer, Sound, load_tones
from floorside.devices.sound.opus_library import load_opus
from floorside.devices.sound.pending_samples import PendingSamples
from floorside.devices.sound.stream_clock import QUEUE_SECONDS, StreamClock
from floorside.devices.sound.stream_format import stream_format
from floorside.domain.session.tone import Tone

#: How far in advance the stream is written: enough for a busy computer, and little enough to drop a tone after a pause.
BUFFER_SECONDS = 0.12
#: Not a multiple of the 5, 7.5, 10 or 15 ms in which servers take samples, so that the reports come at all phases of
#: them.
WRITE_EVERY_MS = 37
#: A stream that has played and then stopped for so long is dead; a sleeping sound card may take longer to start.
DEAD_SECONDS = 0.4
NEVER_BEGAN_SECONDS = 5.0

#: The exit code that tells the program to start the helper again.
START_AGAIN = 3


class SoundOutput(QObject):
    """Receives messages from `end`, and plays."""

    def __init__(self, end: HelperEnd) -> None:
        super().__init__()
        self._end = end
        tones = load_tones()
        self._clips = ClipStore(lambda file: end.say({"is": "broken", "clip": file}), self)
        self._mixer = Mixer(
            lambda sound: tones[sound] if isinstance(sound, Tone) else self._clips.samples(sound), self._tell_missed
        )
        self._clock = StreamClock()
        self._made = 0
        self._pending = PendingSamples()
        self._told = False
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._check_device)
        self._device = QMediaDevices.defaultAudioOutput()
        self._opened_at = time.monotonic()
        self._stream: QIODevice | None = None
        end.asked.connect(self._obey)
        if self._device.isNull():
            self._end.say({"is": "no_device"})
            _start_again()
        self._sink = QAudioSink(self._device, stream_format(), self)
        self._sink.setBufferSize(round(2 * RATE * BUFFER_SECONDS))
        self._stream = self._sink.start()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._write)
        self._timer.start(WRITE_EVERY_MS)

    def _obey(self, message: Message) -> None:
        match message:
            case {"do": "schedule", "tone": tone, "at": at}:
                self._mixer.schedule(Tone(tone), at)
            case {"do": "say", "clip": file, "samples": samples, "at": at}:
                self._clips.need(file, samples)
                self._mixer.schedule(file, at)
            case {"do": "prepare", "clips": clips}:
                for file, samples in clips:
                    self._clips.prepare(file, samples)
            case {"do": "cancel"}:
                self._mixer.cancel()
            case {"do": "hush"}:
                self._mixer.hush()
            case {"do": "volume", "tones": tones, "voice": voice}:
                self._mixer.set_volume(tones)
                self._mixer.set_voice_volume(voice)

    def _tell_missed(self, sound: Sound) -> None:
        if not isinstance(sound, Tone):
            self._end.say({"is": "missed", "clip": sound})

    def _write(self) -> None:
        now = time.monotonic()
        self._clock.report(now, self._sink.processedUSecs() / 1e6)
        self._check_alive(now)
        if self._stream is None:
            return
        frames = self._pending.frames_to_make(self._sink.bytesFree())
        start = self._clock.start()
        heard_at = now + BUFFER_SECONDS if start is None else start + self._made / RATE
        self._pending.write(self._mixer.mix(self._made, frames, heard_at), self._stream.write)
        self._made += frames

    def _check_alive(self, now: float) -> None:
        moved_at = self._clock.moved_at
        silent_for = now - (self._opened_at if moved_at is None else moved_at)
        if silent_for > (NEVER_BEGAN_SECONDS if moved_at is None else DEAD_SECONDS):
            _start_again()
        if moved_at is not None and not self._told:
            self._told = True
            self._end.say({"is": "open", "device": self._device.description()})

    def _check_device(self) -> None:
        if QMediaDevices.defaultAudioOutput().id() != self._device.id():
            _start_again()


def _start_again() -> NoReturn:
    # End without destructors: to close a stream whose device is gone crashes or hangs some Qt versions.
    os._exit(START_AGAIN)


def main() -> NoReturn:
    # By default, Qt asks PulseAudio for a queue of 16 ms, which is too short on a busy computer.
    os.environ["PULSE_LATENCY_MSEC"] = str(round(QUEUE_SECONDS * 1000))
    application = QCoreApplication([])
    application.setApplicationName("Floorside")  # the name in the system's volume control
    if load_opus():
        application.setLibraryPaths([])  # to play, Qt needs no plugin; the one that decodes would load FFmpeg
    end = HelperEnd()
    output = SoundOutput(end)
    end.listen()
    application.exec()
    del output
    os._exit(0)
