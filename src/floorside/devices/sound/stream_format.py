"""The form of all samples, in Qt's terms."""

from PySide6.QtMultimedia import QAudioFormat

from floorside.devices.sound.mixer import RATE


def stream_format() -> QAudioFormat:
    """48 kHz, mono, 16 bit."""
    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return form
