"""What differs between two versions of a session's sets, in words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from floorside.domain.session.record import SessionOutcome, SetOutcome, SetRecord, set_numbers
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.history.list.summary_words import exercise_name
from floorside.ui.kit.wording import words

#: So many sets are named; the others are counted.
NAMED = 3

Sets = dict[int, SetRecord]


def sets_words(value: Any, beside: Any, catalogue: Catalogue) -> str:
    """The version `value`, "12 of 13 sets done · Pelvic tilt, 1 of 2: 3 reps", with each set that is not the same in
    the version `beside`, or, if all are, how the session ended. Both are values of the field SETS.
    """
    sets, others = _sets_of(value), _sets_of(beside)
    numbers = set_numbers((others | sets).values())
    differing = [place for place in sorted(others | sets) if sets.get(place) != others.get(place)]
    said = [_set_words((others | sets)[place], sets.get(place), numbers, catalogue) for place in differing[:NAMED]]
    if not differing:
        said = [words.session_outcome(SessionOutcome(value["outcome"]))]
    if more := len(differing[NAMED:]):
        said.append(_more(more))
    return " · ".join([_count(sets), *said])


def _sets_of(value: Any) -> Sets:
    import msgspec

    return {each.position: each for each in msgspec.convert(value["sets"], tuple[SetRecord, ...])}


def _count(sets: Sets) -> str:
    done = sum(each.outcome is SetOutcome.DONE for each in sets.values())
    if len(sets) == 1:
        return QCoreApplication.translate("history", "{done} of 1 set done").format(done=done)
    return QCoreApplication.translate("history", "{done} of {all} sets done").format(done=done, all=len(sets))


def _more(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("history", "1 more set")
    return QCoreApplication.translate("history", "%n more sets", None, count)


def _set_words(
    about: SetRecord, record: SetRecord | None, numbers: Mapping[int, tuple[int, int]], catalogue: Catalogue
) -> str:
    """`about`: which set it is; `record`: the set in this version, None if it is missing there."""
    name = exercise_name(about.exercise, catalogue.texts)
    which = ", ".join(filter(None, (name, words.which_set(about, *numbers[about.position]))))
    done = _done(record, catalogue) if record else QCoreApplication.translate("history", "not there")
    return QCoreApplication.translate("history", "{set}: {done}").format(set=which, done=done)


def _done(record: SetRecord, catalogue: Catalogue) -> str:
    """How much, and how it ended: "3 reps", "10 s, cut short", "skipped"."""
    exercise = catalogue.exercises.get(record.exercise)
    parts = []
    if exercise is not None and record.outcome is not SetOutcome.SKIPPED:
        parts.append(words.set_amount(exercise.kind, record.done))
    if record.outcome is not SetOutcome.DONE or not parts:
        parts.append(words.set_outcome(record.outcome))
    if record.hurt:
        parts.append(words.hurt(record.hurt))
    return ", ".join(parts)
