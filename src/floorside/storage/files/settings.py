"""The settings, a TOML file. A broken one never stops the program: it is set aside, and what is good of it is used."""

import logging
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import msgspec
from msgspec import Meta

from floorside.domain.check_in import Notice
from floorside.domain.exercise import Condition
from floorside.domain.session.plan import Timing
from floorside.storage.data_folder import NotOrdinary, make_private_folder, read_ordinary_file, write_private_file
from floorside.storage.faults import DataFault
from floorside.storage.file_names import broken_names
from floorside.storage.files.toml_files import fault
from floorside.storage.files.toml_salvage import salvage_toml

MAXIMUM_BYTES = 1_000_000
LONGEST_MOVE_SECONDS = 300
#: More than these a sentence does not name.
MOST_FAULTS = 4

logger = logging.getLogger(__name__)

Percent = Annotated[int, Meta(ge=0, le=100)]
Look = Literal["system", "light", "dark", "contrast"]
VoiceLevel = Literal["full", "short", "tones"]
ReducedMotion = Literal["system", "on", "off"]
#: An exercise, and the condition whose warning was read: it stays as it is.
ShownAnyway = tuple[str, Condition]
LessonId = Annotated[str, Meta(max_length=64)]


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a person can choose.

    Volumes are percent; `voice_rate` is -1 (slow) to 1 (fast); `routine` the id chosen last; `days_wanted` a week.
    `emergency_number` is the number to call, "" where nobody has said it, `emergency_country` the ISO code it is for.
    `shown_anyway` are warnings that were read; `welcomed` is whether the first pages were seen, `roland_morris` whether
    the questionnaire is wished for each month; `sync_folder` the folder to keep in step with, "" for none. `said_on`:
    when what is said rarely before a session was said last. `asked_how_to_begin`: whether the first pages had an answer
    to that. `lessons_wanted`: whether a short lesson may be offered after a session; which were offered, and read.
    """

    look: Look = "system"
    tones_on: bool = True
    tones_volume: Percent = 80
    voice_level: VoiceLevel = "full"
    voice_volume: Percent = 80
    voice_name: str = ""
    voice_rate: Annotated[float, Meta(ge=-1, le=1)] = 0.0
    language: Literal["en"] = "en"
    timing: Timing = field(default_factory=Timing)
    reduced_motion: ReducedMotion = "system"
    routine: str = "full"
    emergency_number: Annotated[str, Meta(max_length=20)] = ""
    emergency_country: Annotated[str, Meta(pattern="^([A-Z]{2})?$")] = ""
    conditions: tuple[Condition, ...] = ()
    shown_anyway: tuple[ShownAnyway, ...] = ()
    days_wanted: Annotated[int, Meta(ge=1, le=5)] = 3
    welcomed: bool = False
    roland_morris: bool = False
    sync_folder: Annotated[str, Meta(max_length=4096)] = ""
    asked_how_to_begin: bool = True
    said_on: dict[Notice, date] = field(default_factory=dict)
    lessons_wanted: bool = True
    lessons_offered: tuple[LessonId, ...] = ()
    lessons_read: tuple[LessonId, ...] = ()


class LoadedSettings(NamedTuple):
    """`trouble` is one sentence for the person, or None."""

    settings: Settings
    trouble: str | None


def load_settings(path: Path) -> LoadedSettings:
    """The settings at `path`; the defaults where there is no file, and for each field that cannot be used."""
    try:
        data = read_ordinary_file(path, MAXIMUM_BYTES)
    except FileNotFoundError:
        return LoadedSettings(Settings(), None)
    except NotOrdinary as error:
        return LoadedSettings(Settings(), f"{path}: {error.strerror}. {_set_aside(path, Settings())}")
    except OSError as error:
        logger.warning("the settings cannot be read: %s", error)
        return LoadedSettings(
            Settings(), f"{path} cannot be read ({error.strerror}): the usual settings are used for now."
        )
    settings, faults = read_settings(data)
    if not faults:
        return LoadedSettings(settings, None)
    return LoadedSettings(settings, f"{_together(path, faults)}. {_set_aside(path, settings)}")


def check_settings(path: Path) -> None:
    """Raises DataFault that names the fields and what is allowed, or OSError."""
    _, faults = read_settings(read_ordinary_file(path, MAXIMUM_BYTES))
    if faults:
        raise _together(path, faults)


def read_settings(data: bytes) -> tuple[Settings, list[str]]:
    """What can be used of a file, and what cannot: a phrase for each field. Never raises."""
    values, faults = salvage_toml(data, _NAMES)
    if faults and "conditions" not in values:
        faults.append("conditions are missing, tick them again in Settings")
    good: dict[str, Any] = {}
    for part in _parts(values):
        try:
            _refuse_long_moves(msgspec.convert(part, Settings).timing)
        except (msgspec.ValidationError, ValueError, OverflowError, RecursionError) as error:
            faults.append(str(error))
        else:
            _put_together(good, part)
    return msgspec.convert(good, Settings), faults


def save_settings(path: Path, settings: Settings) -> None:
    """Replace the file whole or not at all; one that cannot be read is set aside. Raises OSError."""
    import tomli_w

    make_private_folder(path.parent)
    if path.exists() and not os.access(path, os.R_OK):
        _keep(path)
    values = asdict(settings)
    values["conditions"] = [condition.value for condition in settings.conditions]
    values["said_on"] = {str(notice): on for notice, on in settings.said_on.items()}
    values["shown_anyway"] = [[exercise, condition.value] for exercise, condition in settings.shown_anyway]
    write_private_file(path, tomli_w.dumps(values).encode())


_NAMES = tuple(each.name for each in fields(Settings))


def _parts(values: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Each value by itself, also each entry of a list or a table: what is wrong with one spares the others."""
    for name in _NAMES:
        match values.get(name):
            case None:
                pass
            case list(entries) if entries:
                yield from ({name: [entry]} for entry in entries)
            case dict(table) if table:
                yield from ({name: {key: value}} for key, value in table.items())
            case value:
                yield {name: value}


def _put_together(values: dict[str, Any], part: Mapping[str, Any]) -> None:
    for name, value in part.items():
        if isinstance(value, list):
            values.setdefault(name, []).extend(value)
        elif isinstance(value, dict):
            values.setdefault(name, {}).update(value)
        else:
            values[name] = value


def _refuse_long_moves(timing: Timing) -> None:
    for move in fields(timing):
        seconds = getattr(timing, move.name)
        if not 0 <= seconds <= LONGEST_MOVE_SECONDS:
            raise ValueError(f"timing.{move.name} is {seconds:g}, allowed is 0 to {LONGEST_MOVE_SECONDS}")


def _together(path: Path, faults: list[str]) -> DataFault:
    more = f"; and {len(faults) - MOST_FAULTS} more" if len(faults) > MOST_FAULTS else ""
    return fault(path, "", "; ".join(faults[:MOST_FAULTS]) + more)


def _set_aside(path: Path, good: Settings) -> str:
    """Keep the broken file, and what is good of it where the next start looks for it. A sentence about it."""
    try:
        kept = _keep(path)
        if good != Settings():
            save_settings(path, good)
    except OSError:
        return "The usual settings are used there for now."
    return f"The usual settings are used there, all others as they were; the file was kept as {kept.name}."


def _keep(path: Path) -> Path:
    """Raises OSError."""
    names = (path.with_name(f"{stem}.toml") for stem in broken_names(path.stem))
    kept = next(each for each in names if not os.path.lexists(each))
    path.replace(kept)
    return kept
