"""The process that records the words of own exercises: it looks what is missing, records it, and ends.

It is a process of its own for the memory, 200 MB, and with the lowest priority, so that nothing waits for it.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from floorside.diagnostics.exception_text import exception_text
from floorside.domain.speech.clips import own_clip_name
from floorside.own_voice.texts import texts_to_record
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.files.own.own_clips import delete_own_clips, load_own_clips, save_own_clip
from floorside.storage.files.own.own_exercises import add_own_exercises
from floorside.storage.files.own.own_routines import load_own_routines
from floorside.storage.files.settings import Settings, load_settings
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines
from floorside.storage.files.shipped.voice_clips import load_clips

#: The most that recordings may take on the disk: 17 minutes of speech, some twenty exercises.
MOST_BYTES = 100_000_000

#: Makes the samples of a text: 48 kHz, 16 bit, mono.
Record = Callable[[str], bytes]


def main(data_dir: str = "", language: str = "") -> int:
    """Returns the exit code: 1 if something could not be recorded, which stderr says."""
    if hasattr(os, "nice"):
        os.nice(19)
    try:
        faults = record_missing(data_folder(Path(data_dir) if data_dir else None), language, _voice)
    except Exception as error:  # the extra is not whole, or a folder cannot be read
        faults = [exception_text(error)]
    sys.stderr.write("".join(f"{fault}\n" for fault in faults))
    return 1 if faults else 0


def record_missing(folder: DataFolder, language: str, voice: Callable[[], Record]) -> list[str]:
    """Record what is missing, and delete what nothing says any more. `voice`: loads what speaks, if there is something
    to say. Returns what failed. Whoever chose a voice of the system needs none of this.
    """
    settings = load_settings(folder.settings)[0]
    if settings.voice_name:
        return []
    wanted = _wanted(folder, language, settings)
    there = load_own_clips(folder.voice)
    missing = sorted(text for text in wanted if own_clip_name(text) not in there)
    delete_own_clips(folder.voice, set(there) - {own_clip_name(text) for text in wanted})
    faults, record = list[str](), voice() if missing else None
    for text in missing:
        if sum(path.stat().st_size for path in folder.voice.glob("*")) > MOST_BYTES:
            return [*faults, f"there is no more room in {folder.voice}: the system's voice says the rest"]
        try:
            assert record is not None
            save_own_clip(folder.voice, text, record(text))
        except Exception as error:  # whatever the library does with a text that it does not understand
            faults.append(f"a text of {len(text)} letters: {type(error).__name__}")
    return faults


def _wanted(folder: DataFolder, language: str, settings: Settings) -> set[str]:
    catalogue = load_catalogue(language)
    add_own_exercises(catalogue, folder.exercises)
    routines, _ = load_own_routines(folder.routines, catalogue.exercises)
    everything = [*load_routines(catalogue).values(), *routines.values()]
    return texts_to_record(catalogue, everything, settings, load_clips(language))


def _voice() -> Record:
    from floorside.own_voice.rendering import at_twice_the_rate, load_voice, samples_of

    speak = load_voice()
    return lambda text: samples_of(at_twice_the_rate(speak(text)))
