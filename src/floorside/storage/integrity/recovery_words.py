"""The sentences about a repaired history: what happened, what there is, what is missing."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone

from floorside.sentence import Sentence, in_words
from floorside.storage.integrity.recovery import Recovery

#: Puts a time into the person's time zone.
When = Callable[[datetime], datetime]
#: Up to this number, the sentence lists dates one by one.
MOST_DATES = 6


def recovery_sentence(recovery: Recovery, now: datetime) -> str:
    """The sentences. `now` is aware, local time: they give times with the same offset."""
    zone = timezone(now.utcoffset() or timedelta(0))

    def when(moment: datetime) -> datetime:
        return moment.astimezone(zone)

    return " ".join(str(sentence) for sentence in _sentences(recovery, when))


def _sentences(recovery: Recovery, when: When) -> Iterator[Sentence]:
    if recovery.restored_from is None and not recovery.contents.sessions:
        yield Sentence("The history {what}, and there is no backup of it. A new one begins.", what=recovery.what)
        yield Sentence("What was left of it is kept in {folder}.", folder=recovery.set_aside)
        return
    yield _put_together(recovery, when)
    if recovery.contents.lost:
        yield _lost(recovery.contents.lost)
    if recovery.may_be_more:
        yield _perhaps_missing(recovery, when)
    if not (recovery.contents.lost or recovery.may_be_more):
        yield Sentence("None is missing.")
    yield Sentence("The damaged files are kept in {folder}.", folder=recovery.set_aside)


def _put_together(recovery: Recovery, when: When) -> Sentence:
    what, backup, saved = recovery.what, recovery.restored_from, recovery.contents.saved
    sessions = _sessions(recovery.contents.sessions)
    if backup is None:
        return Sentence("The history {what}. It was put together again with {sessions}.", what=what, sessions=sessions)
    time = when(backup.made)
    if not saved:
        return Sentence(
            "The history {what}. It was put together again from the backup of {time} with {sessions}.",
            what=what,
            time=time,
            sessions=sessions,
        )
    return Sentence(
        "The history {what}. It was put together again from the backup of {time} with {sessions} "
        "({saved} of them saved from the damaged file).",
        what=what,
        time=time,
        sessions=sessions,
        saved=saved,
    )


def _perhaps_missing(recovery: Recovery, when: When) -> Sentence:
    backup, too = recovery.restored_from, bool(recovery.contents.lost)
    if backup is None:
        until = when(recovery.last_written)
        if too:
            return Sentence("Sessions between the beginning and {until} may be missing too.", until=until)
        return Sentence("Sessions between the beginning and {until} may be missing.", until=until)
    begin, until = when(backup.made), when(max(recovery.last_written, backup.made))
    if too:
        return Sentence("Sessions between {begin} and {until} may be missing too.", begin=begin, until=until)
    return Sentence("Sessions between {begin} and {until} may be missing.", begin=begin, until=until)


def _lost(dates: Sequence[str | None]) -> Sentence:
    known = [_date_words(text) for text in dates if text]
    sessions, unknown = _sessions(len(dates)), len(dates) - len(known)
    if not known:
        return Sentence("{sessions} could not be saved, of a date that cannot be read.", sessions=sessions)
    first, last, names = known[0], known[-1], ", ".join(known)
    if len(known) <= MOST_DATES and not unknown:
        return Sentence("{sessions} could not be saved: {dates}.", sessions=sessions, dates=names)
    if len(known) <= MOST_DATES:
        return Sentence(
            "{sessions} could not be saved: {dates}, and {unknown} of a date that cannot be read.",
            sessions=sessions,
            dates=names,
            unknown=unknown,
        )
    if not unknown:
        return Sentence(
            "{sessions} could not be saved, from {first} to {last}.", sessions=sessions, first=first, last=last
        )
    return Sentence(
        "{sessions} could not be saved, from {first} to {last}, and {unknown} of a date that cannot be read.",
        sessions=sessions,
        first=first,
        last=last,
        unknown=unknown,
    )


def _date_words(text: str) -> str:
    """A date from a damaged file, as it is if it is none."""
    with suppress(ValueError):
        return in_words(date.fromisoformat(text))
    return text


def _sessions(count: int) -> Sentence:
    return Sentence("1 session") if count == 1 else Sentence("%n sessions", count)
