"""The sentence about a repaired history: what happened, what there is, what is missing."""

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone

from floorside.storage.integrity.recovery import Recovery

#: Up to this number, the sentence lists dates one by one.
MOST_DATES = 6


def recovery_sentence(recovery: Recovery, now: datetime) -> str:
    """The sentence. `now` is aware, local time: the sentence gives times with the same offset."""
    zone = timezone(now.utcoffset() or timedelta(0))

    def when(moment: datetime) -> str:
        return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"

    contents, backup = recovery.contents, recovery.restored_from
    if backup is None and not contents.sessions:
        left = f"What was left of it is kept in {recovery.set_aside}."
        return f"The history {recovery.what}, and there is no backup of it. A new one begins. {left}"
    source = f" from the backup of {when(backup.made)}" if backup else ""
    saved = f" ({contents.saved} of them saved from the damaged file)" if backup and contents.saved else ""
    missing = _lost(contents.lost)
    if recovery.may_be_more:
        begin = when(backup.made) if backup else "the beginning"
        until = when(max(recovery.last_written, backup.made) if backup else recovery.last_written)
        missing += f"Sessions between {begin} and {until} may be missing{' too' if missing else ''}. "
    return (
        f"The history {recovery.what}. It was put together again{source} with {_sessions(contents.sessions)}{saved}. "
        f"{missing or 'None is missing. '}The damaged files are kept in {recovery.set_aside}."
    )


def _lost(dates: Sequence[str | None]) -> str:
    if not dates:
        return ""
    known = [date for date in dates if date]
    if not known:
        which = ", of a date that cannot be read"
    elif len(known) <= MOST_DATES:
        which = f": {', '.join(known)}"
    else:
        which = f", from {known[0]} to {known[-1]}"
    if known and len(known) < len(dates):
        which += f", and {len(dates) - len(known)} of a date that cannot be read"
    return f"{_sessions(len(dates))} could not be saved{which}. "


def _sessions(count: int) -> str:
    return f"{count} session{'s' * (count != 1)}"
