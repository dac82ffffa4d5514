"""The recorded phrases of a session as samples: decoded in the background, in turn, within a bound of memory."""

from collections import OrderedDict, deque
from collections.abc import Callable

from PySide6.QtCore import QObject

from floorside.devices.sound.clip_decoder import decoder_of
from floorside.devices.sound.mixer import Samples

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
        self._decoding = False

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
            self._wanted.insert(1 if self._decoding else 0, (name, samples))
            self._make_room(samples)
            self._go_on()

    def _go_on(self) -> None:
        if self._decoding:
            return
        while self._wanted and (self._wanted[0][0] in self._kept or not self._has_room(self._wanted[0][1])):
            self._wanted.popleft()
        if self._wanted:
            self._decoding = True
            decoder = decoder_of(self._wanted[0][0], self)
            decoder.finished.connect(self._keep)
            decoder.start()

    def _has_room(self, samples: int) -> bool:
        return sum(map(len, self._kept.values())) + samples <= MOST_SAMPLES

    def _make_room(self, samples: int) -> None:
        while self._kept and not self._has_room(samples):
            self._kept.popitem(last=False)

    def _keep(self, made: Samples) -> None:
        self._decoding = False
        name, samples = self._wanted.popleft()
        if len(made) == samples:
            self._kept[name] = made
        else:
            self._is_broken(name)
        self._go_on()
