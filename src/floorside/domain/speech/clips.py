"""Recorded phrases: which recordings make up a text, and how long it takes to play them."""

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field

from floorside.digest import blake2b, sha1

#: Samples per second of a recording.
RATE = 48_000
#: The pause where two recordings meet, in seconds: after a comma about as long as within one recording, and after a
#: sentence as long as between two phrases.
COMMA_SECONDS = 0.1
STOP_SECONDS = 0.4

_JOINT = re.compile(r"(?<=[,.?]) ")


@dataclass(frozen=True, slots=True)
class Clip:
    """A recording. `file`: its path; `samples`: its length."""

    file: str
    samples: int

    @property
    def seconds(self) -> float:
        return self.samples / RATE


@dataclass(frozen=True, slots=True)
class Clips:
    """The recordings of one voice, in one folder. `samples`: text → length.

    `own`: those of the person's own words, made on this computer, `own_clip_name` of the text → recording.
    """

    folder: str = ""
    samples: Mapping[str, int] = field(default_factory=dict)
    own: Mapping[str, Clip] = field(default_factory=dict)

    def __contains__(self, text: object) -> bool:
        if text in self.samples:
            return True
        return bool(self.own) and isinstance(text, str) and own_clip_name(text) in self.own

    def placed(self, text: str) -> tuple[tuple[float, Clip], ...]:
        """The recordings that make up a text, each with the second at which it begins; empty if one is missing."""
        placed, at = [], 0.0
        for part in parts_of(text, self):
            clip = self._clip(part)
            placed.append((at, clip))
            at += clip.seconds + _pause_after(part)
        return tuple(placed)

    def files(self) -> Iterator[str]:
        return map(self._file, self.samples)

    def _clip(self, text: str) -> Clip:
        if text in self.samples:
            return Clip(self._file(text), self.samples[text])
        return self.own[own_clip_name(text)]

    def _file(self, text: str) -> str:
        return f"{self.folder}/{clip_name(text)}"

    def seconds(self, text: str) -> float | None:
        """How long the text takes; None if it is not recorded."""
        parts = parts_of(text, self)
        pauses = sum(map(_pause_after, parts[:-1]))
        return sum(self._clip(part).samples for part in parts) / RATE + pauses if parts else None


def clip_name(text: str) -> str:
    """The name of a text's file: another text has another one."""
    return f"{sha1(text.encode(), usedforsecurity=False).hexdigest()[:12]}.opus"


def own_clip_name(text: str) -> str:
    """The same for a recording that does not ship."""
    return f"{blake2b(text.encode(), digest_size=12).hexdigest()}.wav"


def unrecorded_part(text: str, recorded: Container[str]) -> str:
    """What to record of a text so that it can be put together: its beginning, if a recorded rest follows; "" if all of
    it can be.
    """
    if parts_of(text, recorded):
        return ""
    joints = (joint for joint in _JOINT.finditer(text) if parts_of(text[joint.end() :], recorded))
    return next((text[: joint.start()] for joint in joints), text)


def parts_of(text: str, recorded: Container[str]) -> tuple[str, ...]:
    """The fewest parts, divided after commas and full stops, that are all recorded; empty if there are none."""
    if text in recorded:
        return (text,)
    found: tuple[str, ...] = ()
    for joint in _JOINT.finditer(text):
        head, rest = text[: joint.start()], text[joint.end() :]
        tail = parts_of(rest, recorded) if head in recorded else ()
        if tail and (not found or len(tail) + 1 < len(found)):
            found = (head, *tail)
    return found


def _pause_after(part: str) -> float:
    return COMMA_SECONDS if part.endswith(",") else STOP_SECONDS
