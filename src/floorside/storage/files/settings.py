"""The settings, a TOML file. A broken one never stops the program: it is set aside and the defaults are used."""

from dataclasses import asdict, dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import msgspec
from msgspec import Meta

from floorside.domain.check_in import Notice
from floorside.domain.exercise import Condition
from floorside.domain.session.plan import Timing
from floorside.storage.data_folder import make_private_folder, write_private_file
from floorside.storage.faults import DataFault

MAXIMUM_BYTES = 1_000_000
LONGEST_MOVE_SECONDS = 300

Percent = Annotated[int, Meta(ge=0, le=100)]
Look = Literal["system", "light", "dark", "contrast"]
VoiceLevel = Literal["full", "short", "tones"]
ReducedMotion = Literal["system", "on", "off"]
#: An exercise, and the condition whose warning was read: it stays as it is.
ShownAnyway = tuple[str, Condition]


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a person can choose.

    Volumes are percent; `voice_rate` is -1 (slow) to 1 (fast); `routine` the id chosen last; `days_wanted` a week.
    `shown_anyway` are warnings that were read; `welcomed` is whether the first pages were seen, `roland_morris` whether
    the questionnaire is wished for each month. `said_on`: when what is said rarely before a session was said last.
    `asked_how_to_begin`: whether the first pages had an answer to that.
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
    emergency_number: Annotated[str, Meta(min_length=1, max_length=20)] = "112"
    conditions: tuple[Condition, ...] = ()
    shown_anyway: tuple[ShownAnyway, ...] = ()
    days_wanted: Annotated[int, Meta(ge=1, le=5)] = 3
    welcomed: bool = False
    roland_morris: bool = False
    asked_how_to_begin: bool = True
    said_on: dict[Notice, date] = field(default_factory=dict)


class LoadedSettings(NamedTuple):
    """`trouble` is one sentence for the person, or None."""

    settings: Settings
    trouble: str | None


def load_settings(path: Path) -> LoadedSettings:
    """The settings at `path`; the defaults where there is no file, or one that cannot be used."""
    try:
        data = _read(path)
    except FileNotFoundError:
        return LoadedSettings(Settings(), None)
    except OSError as error:
        return LoadedSettings(
            Settings(), f"{path} cannot be read ({error.strerror}): the usual settings are used for now."
        )
    try:
        return LoadedSettings(parse_settings(data, str(path)), None)
    except DataFault as fault:
        return LoadedSettings(Settings(), f"{fault}. {_set_aside(path)}")


def parse_settings(data: bytes, place: str) -> Settings:
    """Raises DataFault that names the field and what is allowed."""
    if len(data) > MAXIMUM_BYTES:
        raise DataFault(place, "is too large for a settings file")
    try:
        settings = msgspec.toml.decode(data, type=Settings)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DataFault(place, str(error) or "cannot be read as TOML") from error
    for move in fields(Timing):
        seconds = getattr(settings.timing, move.name)
        if not 0 <= seconds <= LONGEST_MOVE_SECONDS:
            raise DataFault(place, f"timing.{move.name} is {seconds:g}, allowed is 0 to {LONGEST_MOVE_SECONDS}")
    return settings


def save_settings(path: Path, settings: Settings) -> None:
    """Replace the file whole or not at all. Raises OSError."""
    import tomli_w

    make_private_folder(path.parent)
    values = asdict(settings)
    values["conditions"] = [condition.value for condition in settings.conditions]
    values["said_on"] = {str(notice): on for notice, on in settings.said_on.items()}
    values["shown_anyway"] = [[exercise, condition.value] for exercise, condition in settings.shown_anyway]
    write_private_file(path, tomli_w.dumps(values).encode())


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAXIMUM_BYTES + 1)


def _set_aside(path: Path) -> str:
    number = 1
    while (kept := path.with_name(f"settings.broken-{number}.toml")).exists():
        number += 1
    try:
        path.replace(kept)
    except OSError:
        return "The usual settings are used for now."
    return f"The usual settings are used; the file was kept as {kept.name}."
