"""The settings, a TOML file. A damaged file never stops the program, which sets it aside and uses what it can read."""

import logging
import os
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, fields
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import msgspec
from msgspec import Meta, Struct

from floorside.domain.check_in import Notice
from floorside.domain.exercise import Condition
from floorside.domain.session.record import Legs
from floorside.domain.session.timing import Timing
from floorside.sentence import Sentence
from floorside.storage.data_folder import NotOrdinary, make_private_folder, read_ordinary_file, write_private_file
from floorside.storage.faults import DataFault
from floorside.storage.file_names import broken_names
from floorside.storage.files.toml_files import fault
from floorside.storage.files.value_faults import value_fault

#: Earlier versions wrote this whether or not the person had chosen it, so it is read as the default level.
NOT_CHOSEN_LEVEL = "full"
MAXIMUM_BYTES = 1_000_000
LONGEST_MOVE_SECONDS = 300
#: The most phrases in one sentence about the file.
MOST_FAULTS = 4
#: So many letters of a name that is not known are shown.
LONGEST_SHOWN = 40

logger = logging.getLogger(__name__)

Percent = Annotated[int, Meta(ge=0, le=100)]
Look = Literal["system", "light", "dark", "contrast"]
VoiceLevel = Literal["as_needed", "everything", "short", "tones"]
ReducedMotion = Literal["system", "on", "off"]
WeekBegins = Literal["system", "monday", "saturday", "sunday"]
Hours = Literal["system", "24", "12"]
DateOrderChoice = Literal["system", "day", "month", "year"]
PaperSize = Literal["system", "a4", "letter"]
#: An exercise, and a condition with a warning that the person has read: the exercise stays as it is.
ShownAnyway = tuple[str, Condition]
#: The questions of the check-in: about the morning after a session, and before one the pain and the legs.
QueryName = Literal["morning", "before", "legs"]
LessonId = Annotated[str, Meta(max_length=64)]
Weekday = Annotated[int, Meta(ge=0, le=6)]


class Told(Struct, frozen=True):
    """What the person answered before a session, if anything: their pain, 0 to 10, and their legs."""

    before: Annotated[int, Meta(ge=0, le=10)] | None = None
    legs: Legs | None = None


class Settings(Struct, frozen=True):
    """Everything that a person can choose.

    `week_begins`, `hours`, `date_order` and `paper`: the formats of dates, times and paper. `words_language`: that
    of every word, seen or heard, "" for the system's. Volumes are percent; `voice_name`: one of the system's
    voices, "" for Floorside's own; `voice_rate`: -1 (slow) to 1 (fast); `routine`: the id chosen last;
    `days_wanted`: per week. `pause_others`: other players are paused for a session. `emergency_number`: the number
    to call, "" if not set; `emergency_country`: its ISO code. `shown_anyway`: warnings that the person has read;
    `welcomed`: they have seen the first pages; `roland_morris`: they want the questionnaire each month;
    `rate_activities`: they may be asked to rate their own activities each month; `activities_offered`: the day on
    which that was last offered. `sync_folder`: the folder to synchronise with, "" for none. `said_on`: when each
    notice was last shown. `asked_how_to_begin`: they have answered that question on the first pages. `put_back`:
    exercises that were left out because pain spread, and the day on which the person put them back for that day.
    `left_out`: the id of a routine → the exercises that the person left out of it on the day `left_out_on`;
    `left_out_minutes`: the id → the minutes, where these chose them.
    `told`: the answers of the day `told_on` that no session has yet; `skipped`: what the person did not want to be
    asked any more on the day `skipped_on`.
    `asks_before`: Floorside asks before a session how the person is. `lessons_wanted`: it may offer a short lesson
    after a session; `lessons_offered`, `lessons_read`: their ids. `planned_days`, 0 is Monday, and `planned_time`:
    when the person wants to do their routine; `calendar_id`: of the entry that a calendar got, "" for none;
    `reminder_on`: the system's scheduler reminds them.
    """

    look: Look = "system"
    tones_on: bool = True
    tones_volume: Percent = 80
    pause_others: bool = False
    voice_level: VoiceLevel = "as_needed"
    voice_volume: Percent = 80
    voice_name: str = ""
    voice_rate: Annotated[float, Meta(ge=-1, le=1)] = 0.0
    words_language: Annotated[str, Meta(pattern="^([a-z]{2,3}(_[A-Z]{2})?)?$")] = ""
    timing: Timing = Timing()
    reduced_motion: ReducedMotion = "system"
    routine: str = "full"
    emergency_number: Annotated[str, Meta(max_length=20)] = ""
    emergency_country: Annotated[str, Meta(pattern="^([A-Z]{2})?$")] = ""
    conditions: tuple[Condition, ...] = ()
    shown_anyway: tuple[ShownAnyway, ...] = ()
    days_wanted: Annotated[int, Meta(ge=1, le=5)] = 3
    week_begins: WeekBegins = "system"
    hours: Hours = "system"
    date_order: DateOrderChoice = "system"
    paper: PaperSize = "system"
    welcomed: bool = False
    roland_morris: bool = False
    rate_activities: bool = True
    activities_offered: date = date.min
    sync_folder: Annotated[str, Meta(max_length=4096)] = ""
    asked_how_to_begin: bool = True
    said_on: dict[Notice, date] = {}
    put_back: dict[str, date] = {}
    left_out: dict[str, tuple[str, ...]] = {}
    left_out_on: date = date.min
    left_out_minutes: dict[str, Annotated[int, Meta(ge=1, le=120)]] = {}
    told: Told = Told()
    told_on: date = date.min
    skipped: tuple[QueryName, ...] = ()
    skipped_on: date = date.min
    asks_before: bool = True
    lessons_wanted: bool = True
    lessons_offered: tuple[LessonId, ...] = ()
    lessons_read: tuple[LessonId, ...] = ()
    planned_days: tuple[Weekday, ...] = (0, 2, 4)
    planned_time: time = time(18)
    calendar_id: Annotated[str, Meta(pattern="^[0-9a-f]{0,32}$")] = ""
    reminder_on: bool = False


class LoadedSettings(NamedTuple):
    """The settings; `trouble`: one sentence for the person, or None."""

    settings: Settings
    trouble: str | None


def load_settings(path: Path) -> LoadedSettings:
    """The settings at `path`; defaults if there is no file, and for each field that cannot be used."""
    try:
        data = read_ordinary_file(path, MAXIMUM_BYTES)
    except FileNotFoundError:
        return LoadedSettings(Settings(), None)
    except NotOrdinary as error:
        return LoadedSettings(Settings(), f"{path}: {error.strerror}. {_set_aside(path, Settings())}")
    except OSError as error:
        logger.warning("the settings cannot be read: %s", error)
        said = Sentence(
            "{path} cannot be read ({reason}): the usual settings are used for now.", path=path, reason=error.strerror
        )
        return LoadedSettings(Settings(), str(said))
    settings, about_conditions, faults = _read(data)
    if not (about_conditions or faults):
        return LoadedSettings(settings, None)
    first = ""
    if about_conditions:  # they decide which exercises are shown, so they come first
        first = f"{about_conditions[0].upper()}{about_conditions[1:]}. "
    if faults:
        return LoadedSettings(settings, f"{first}{_together(path, faults)}. {_set_aside(path, settings)}")
    return LoadedSettings(settings, f"{first}{_set_conditions_aside(path, settings)}")


def check_settings(path: Path) -> None:
    """Raises DataFault that names the wrong fields and what they may be, or OSError."""
    _, faults = read_settings(read_ordinary_file(path, MAXIMUM_BYTES))
    if faults:
        raise _together(path, faults)


def read_settings(data: bytes) -> tuple[Settings, list[str]]:
    """The usable settings in a file, and a phrase for each field that is not. Never raises."""
    settings, about_conditions, faults = _read(data)
    return settings, [*filter(None, (about_conditions,)), *faults]


def _read(data: bytes) -> tuple[Settings, str, list[str]]:
    """The usable settings, a phrase about conditions that are missing or unknown or "", and one for each other
    fault.
    """
    values, faults = _values(data)
    about_conditions = _unknown_conditions(values)
    if (faults and "conditions" not in values) or not isinstance(values.get("conditions", []), list):
        about_conditions = _conditions_missing()
    if values.get("voice_level") == NOT_CHOSEN_LEVEL:
        del values["voice_level"]
    with suppress(msgspec.ValidationError, ValueError, OverflowError, RecursionError):  # part by part then
        return _settings_of(values), about_conditions, faults
    good: dict[str, Any] = {}
    for part in _parts(values):
        try:
            _settings_of(part)
        except (msgspec.ValidationError, ValueError, OverflowError, RecursionError) as error:
            faults.append(str(value_fault(error)))
        else:
            _put_together(good, part)
    return msgspec.convert(good, Settings), about_conditions, faults


def _values(data: bytes) -> tuple[dict[str, Any], list[str]]:
    """All values in a file; of a damaged one the readable values, and a phrase for each fault."""
    try:
        return tomllib.loads(data.decode("utf-8-sig")), []
    except (ValueError, RecursionError):
        from floorside.storage.files.toml_salvage import salvage_toml  # hardly ever needed

        return salvage_toml(data, _NAMES)


def _settings_of(values: Mapping[str, Any]) -> Settings:
    """Raises ValidationError, ValueError, OverflowError or RecursionError."""
    settings = msgspec.convert(values, Settings)
    _refuse_long_moves(settings.timing)
    return settings


def save_settings(path: Path, settings: Settings) -> None:
    """Replace the file completely or not at all; a file that cannot be read is set aside first. Raises OSError."""
    import tomli_w

    make_private_folder(path.parent)
    if path.exists() and not os.access(path, os.R_OK):
        _keep(path)
    values = msgspec.structs.asdict(settings)
    values["conditions"] = [condition.value for condition in settings.conditions]
    values["said_on"] = {str(notice): on for notice, on in settings.said_on.items()}
    values["shown_anyway"] = [[exercise, condition.value] for exercise, condition in settings.shown_anyway]
    values["timing"] = asdict(settings.timing)
    values["told"] = _told_table(settings.told)
    write_private_file(path, tomli_w.dumps(values).encode())


def _told_table(told: Told) -> dict[str, int | str]:
    """Without what was not answered, for which TOML has no value."""
    values = (("before", told.before), ("legs", told.legs and told.legs.value))
    return {name: value for name, value in values if value is not None}


_NAMES = Settings.__struct_fields__


def _parts(values: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Each value by itself, and each entry of a list or table, so that a wrong one does not spoil the others."""
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
            said = Sentence(
                "timing.{name} is {seconds:g}, allowed is 0 to {most}",
                name=move.name,
                seconds=seconds,
                most=LONGEST_MOVE_SECONDS,
            )
            raise ValueError(str(said))


def _conditions_missing() -> str:
    return str(Sentence("any conditions that you had ticked are missing, tick them again in Settings"))


def _unknown_conditions(values: dict[str, Any]) -> str:
    """A phrase about the conditions that this version does not know, or ""; takes them out of the values."""
    ticked, known = values.get("conditions"), {each.value for each in Condition}
    if not isinstance(ticked, list):
        return ""
    unknown = [each for each in ticked if isinstance(each, str) and each not in known]
    if not unknown:
        return ""
    values["conditions"] = [each for each in ticked if each not in unknown]
    names = [repr(each[:LONGEST_SHOWN]) for each in dict.fromkeys(unknown)]
    listed = ", ".join(_first_few(names))
    if len(names) == 1:
        said = Sentence(
            "this Floorside does not know the condition {name}: look through your conditions in Settings", name=listed
        )
    else:
        said = Sentence(
            "this Floorside does not know the conditions {names}: look through your conditions in Settings",
            names=listed,
        )
    return str(said)


def _together(path: Path, faults: list[str]) -> DataFault:
    return fault(path, "", "; ".join(_first_few(faults)))


def _first_few(phrases: list[str]) -> list[str]:
    more = [str(Sentence("and %n more", len(phrases) - MOST_FAULTS))] if len(phrases) > MOST_FAULTS else []
    return [*phrases[:MOST_FAULTS], *more]


def _set_aside(path: Path, good: Settings) -> Sentence:
    """Set the damaged file aside, and write the usable settings in its place. Returns a sentence about it."""
    if kept := _replaced(path, good):
        return Sentence(
            "The usual settings are used there, all others as they were; the file was kept as {name}.",
            name=kept.name,
        )
    return Sentence("The usual settings are used there for now.")


def _set_conditions_aside(path: Path, good: Settings) -> Sentence:
    """The same for a file in which nothing but conditions is wrong."""
    if kept := _replaced(path, good):
        return Sentence("All other settings are as they were; the file was kept as {path}.", path=kept)
    return Sentence("All other settings are as they were.")


def _replaced(path: Path, good: Settings) -> Path | None:
    """Write the usable settings in the place of the file. Returns where that is now, None if the disk refuses it."""
    try:
        kept = _keep(path)
        if good != Settings():
            save_settings(path, good)
    except OSError:
        return None
    return kept


def _keep(path: Path) -> Path:
    """Rename the file; returns its new path. Raises OSError."""
    names = (path.with_name(f"{stem}.toml") for stem in broken_names(path.stem))
    kept = next(each for each in names if not os.path.lexists(each))
    path.replace(kept)
    return kept
