"""What the person answered today, before a session: kept until a session has it, even if the program starts again;
and which questions they skipped: for the whole day.
"""

from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from floorside.domain.check_in import CheckIn
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.settings import QueryName, Settings, Told


def told_on(settings: Settings, today: date) -> CheckIn:
    """The answers of this day; none of another day's."""
    told = settings.told if settings.told_on == today else Told()
    return CheckIn(before=told.before, legs=told.legs)


def keep_told(settings: SettingsStore, check_in: CheckIn, today: date) -> None:
    """Keep the answers of this day in place of earlier ones."""
    told = Told(check_in.before, check_in.legs)
    day = date.min if told == Told() else today
    value = settings.value
    if replace(value, told=told, told_on=day) != value:
        settings.change(told=told, told_on=day)


def skipped_on(settings: Settings, today: date) -> frozenset[QueryName]:
    """The names of the questions that are not asked again on this day."""
    return frozenset(settings.skipped if settings.skipped_on == today else ())


def keep_skipped(settings: SettingsStore, names: Iterable[QueryName], today: date) -> None:
    """Keep that these questions are not asked again on this day."""
    settings.change(skipped=tuple(sorted(skipped_on(settings.value, today).union(names))), skipped_on=today)
