"""The recorded phrases of a session as samples: decoded in the background, one after another, within a bound of memory.

Qt decodes Opus at 48 kHz to the exact number of samples; other formats lose some.
"""

from array import array
from collections import OrderedDict, deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

from floorside.devices.sound.mixer import RATE, Samples

#: The most samples to keep: 25 MB, more than four minutes of speech. Of more, those not used for longest go.
MOST_SAMPLES = 12_500_000


class ClipStore(QObject):
    """Decodes what it is asked for, in that order. `is_broken`: is called with the name of each file that cannot be
    decoded, or not to the samples that it should have.
    """

    def __init__(self, is_broken: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_broken = is_broken
        self._kept: OrderedDict[str, Samples] = OrderedDict()
        self._wanted: deque[tuple[str, int]] = deque()
        self._made = array("h")
        self._decoder: QAudioDecoder | None = None

    def samples(self, name: str) -> "Samples | None":
        """The samples of a file that is decoded already."""
        return self._kept.get(name)

    def prepare(self, name: str, samples: int) -> None:
        """Decode a file when it is its turn, if there is room for it; `samples`: how many it has."""
        if name not in self._kept and all(name != wanted for wanted, _ in self._wanted):
            self._wanted.append((name, samples))
            self._go_on()

    def need(self, name: str, samples: int) -> None:
        """Decode a file as soon as possible, even if others have to go; keep it longer than those."""
        if name in self._kept:
            self._kept.move_to_end(name)
        elif not (self._wanted and self._wanted[0][0] == name):
            self._wanted.insert(1 if self._decoder else 0, (name, samples))
            self._make_room(samples)
            self._go_on()

    def _go_on(self) -> None:
        if self._decoder is not None:
            return
        while self._wanted and (self._wanted[0][0] in self._kept or not self._has_room(self._wanted[0][1])):
            self._wanted.popleft()
        if self._wanted:
            self._decode(self._wanted[0][0])

    def _has_room(self, samples: int) -> bool:
        return sum(map(len, self._kept.values())) + samples <= MOST_SAMPLES

    def _make_room(self, samples: int) -> None:
        while self._kept and not self._has_room(samples):
            self._kept.popitem(last=False)

    def _decode(self, name: str) -> None:
        self._made = array("h")
        decoder = self._decoder = QAudioDecoder(self)
        decoder.setAudioFormat(audio_format())
        decoder.setSource(QUrl.fromLocalFile(name))
        decoder.bufferReady.connect(self._read)
        decoder.finished.connect(self._finish)
        decoder.error.connect(self._finish)
        decoder.start()

    def _read(self) -> None:
        while self._decoder is not None and self._decoder.bufferAvailable():
            self._made.frombytes(bytes(self._decoder.read().data()))

    def _finish(self) -> None:
        if self._decoder is None:
            return
        self._read()
        self._decoder.blockSignals(True)  # whatever it still says is not of the next one
        self._decoder.deleteLater()
        self._decoder = None
        name, samples = self._wanted.popleft()
        if len(self._made) == samples:
            self._kept[name] = self._made
        else:
            self._is_broken(name)
        self._go_on()


def audio_format() -> QAudioFormat:
    """The format of all samples here, and of the stream."""
    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return form
