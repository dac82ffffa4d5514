"""Every question that a session can ask, with answers that do nothing."""

from collections.abc import Iterator

from floorside.domain.session.record import Hurt
from floorside.ui.session.keys import ACTION_OF
from floorside.ui.session.overlay.hurt_question import hurt_question
from floorside.ui.session.overlay.question import Actions, Question
from floorside.ui.session.overlay.stop_question import Kept, stop_question


def nothing() -> None:
    pass


ACTIONS: Actions = dict.fromkeys({action for does in ACTION_OF.values() for action in does.values()}, nothing)


def hurt(said: Hurt | None = None, smaller: str = "15 s", following: str = "Bridge") -> Question:
    return hurt_question(ACTIONS, said, smaller, following)


def names(question: Question) -> list[str]:
    return [answer.name for answer in question.answers]


def every_question() -> Iterator[Question]:
    for said in (None, *Hurt):
        for smaller in ("15 s", ""):
            for following in ("Bridge", ""):
                yield hurt(said, smaller, following)
    for hurting in (True, False):
        for kept in Kept:
            for last in (True, False):
                yield stop_question(ACTIONS, hurting, kept, last)
