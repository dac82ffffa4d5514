"""The recorded phrases that ship in resources/voice; tools/make_voice.py records them."""

import logging
from functools import cache
from pathlib import Path

import msgspec

from floorside.domain.speech.clips import Clips
from floorside.resource_files import resource_path

#: Another number means recordings that this program does not understand.
FORMAT = 1
INDEX = "index.json"

logger = logging.getLogger(__name__)


class _Index(msgspec.Struct):
    """`voice`: what spoke, and how; `samples`: text → length."""

    format: int
    voice: str
    samples: dict[str, int]


@cache
def load_clips(language: str) -> Clips:
    """The recordings of a language; none if there are none, or if they cannot be used, which is logged."""
    return read_clips(resource_path("voice") / language)


def read_clips(folder: Path) -> Clips:
    try:
        index = msgspec.json.decode((folder / INDEX).read_bytes(), type=_Index)
    except FileNotFoundError:
        return Clips()
    except (OSError, msgspec.MsgspecError) as error:
        logger.warning("%s: the recorded phrases cannot be used: %s", folder / INDEX, error)
        return Clips()
    if index.format != FORMAT:
        logger.warning("%s: the recorded phrases have the format %s, not %s", folder / INDEX, index.format, FORMAT)
        return Clips()
    return Clips(str(folder), index.samples)
