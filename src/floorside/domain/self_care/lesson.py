"""Short lessons: which one to offer after a session, and whether to offer one at all."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from floorside.domain.check_in import did_something, is_sore_start
from floorside.domain.progression.traffic_light import Light, session_verdict
from floorside.domain.session.record import SessionOutcome, SessionRecord, begun_sets


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson. `sources`: numbers of the list of sources. `leads_to`: what buttons below the text open."""

    id: str
    title: str
    text: str
    sources: tuple[str, ...]
    leads_to: tuple[str, ...] = ()


def next_lesson(lessons: Sequence[Lesson], read: Collection[str], offered: Collection[str]) -> Lesson | None:
    """The first lesson that the person has neither read nor been offered; None if there is none left."""
    return next((lesson for lesson in lessons if lesson.id not in read and lesson.id not in offered), None)


def invites_reading(record: SessionRecord) -> bool:
    """Whether to offer a lesson after a session: after a walk, or where at least half of the sets were begun. Not after
    a bad one, when it would distract from getting help.
    """
    enough = 2 * len(begun_sets(record.sets)) >= record.planned_works
    sore = any(is_sore_start(pain) for pain in (record.pain_before, record.pain_worst, record.pain_after))
    hurt = record.outcome is SessionOutcome.HURT or any(one.hurt for one in record.sets)
    return (
        did_something(record)
        and enough
        and not sore
        and not hurt
        and session_verdict(record, None).light is not Light.RED
    )
