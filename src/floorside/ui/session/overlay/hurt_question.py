"""The question what to do when something hurts, and what it was."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from floorside.domain.session.record import Hurt
from floorside.ui.session.keys import Situation
from floorside.ui.session.overlay.question import Actions, Answer, Question
from floorside.ui.session.stage.stage_button import Weight


def hurt_question(actions: Actions, said: Hurt | None, smaller: str, following: str) -> Question:
    """What to do now, and, if the person wants to say it, what hurts; `said`: the answer so far.

    `actions`: one for each answer, the kinds of hurt by their own names. `smaller`: what would become less, in a few
    words, "" if nothing can; `following`: the name of the next exercise, "" if there is none.
    """
    kinds = [
        Answer(kind.value, word, actions[kind.value], Weight.CHOSEN if kind is said else Weight.PLAIN)
        for kind, word in _kinds()
    ]
    strong = _strong_answer(said, bool(smaller), bool(following))
    doing = [
        Answer(name, word, actions[name], Weight.STRONG if name == strong else weight)
        for name, word, weight in _answers(said, smaller, following)
    ]
    doing.sort(key=lambda answer: answer.weight is not Weight.STRONG)
    title = QCoreApplication.translate("Questions", "Ease out of it, slowly")
    return Question(
        Situation.HURT,
        title,
        tuple(_lines(said, bool(smaller))),
        (*kinds, *doing),
        apart=len(kinds),
        headings=_headings(),
    )


def _headings() -> tuple[str, str]:
    what_it_was = QCoreApplication.translate("Questions", "If you like: what was it?")
    return what_it_was, QCoreApplication.translate("Questions", "What now?")


def _strong_answer(said: Hurt | None, can_be_smaller: bool, something_follows: bool) -> str:
    """The name of the recommended answer: to end the session if pain spreads, to leave the exercise if it is sharp, to
    do it smaller if the stretch goes too far.
    """
    if said is Hurt.SPREADING or (said is Hurt.SHARP and not something_follows):
        return "end"
    if said is Hurt.SHARP:
        return "next_exercise"
    if said is Hurt.TOO_FAR and can_be_smaller:
        return "smaller"
    return "go_on"


def _kinds() -> tuple[tuple[Hurt, str], ...]:
    return (
        (Hurt.SHARP, QCoreApplication.translate("Questions", "Sharp")),
        (Hurt.TOO_FAR, QCoreApplication.translate("Questions", "Stretching too far")),
        (Hurt.SPREADING, QCoreApplication.translate("Questions", "Spreading, numb or tingling")),
        (Hurt.OTHER, QCoreApplication.translate("Questions", "Cramp, or something else")),
    )


def _answers(said: Hurt | None, smaller: str, following: str) -> Iterator[tuple[str, str, Weight]]:
    """The answers. After pain that spreads, the person can neither continue nor do less."""
    if said is not Hurt.SPREADING:
        yield "go_on", QCoreApplication.translate("Questions", "Go on with this one"), Weight.PLAIN
        if smaller:
            yield "smaller", _smaller_words(smaller), Weight.PLAIN
    if following:
        word = QCoreApplication.translate("Questions", "Next exercise: {0}").format(following)
        yield "next_exercise", word, Weight.PLAIN
    yield "rest", QCoreApplication.translate("Questions", "Rest a minute"), Weight.PLAIN
    yield "end", QCoreApplication.translate("Questions", "End for today"), Weight.PLAIN
    yield "help", QCoreApplication.translate("Questions", "When to get help"), Weight.PLAIN
    yield "take_back", QCoreApplication.translate("Questions", "Stay paused"), Weight.PLAIN


def _smaller_words(smaller: str) -> str:
    """ "Smaller circles" says it by itself."""
    if smaller.startswith(QCoreApplication.translate("Questions", "Smaller")):
        return smaller
    return QCoreApplication.translate("Questions", "Smaller: {0}").format(smaller)


def _lines(said: Hurt | None, can_be_smaller: bool) -> Iterator[str]:
    if said is None:
        breathe = QCoreApplication.translate(
            "Questions", "Find a position that feels better, and breathe. Nothing is timed now."
        )
        yield f"{breathe} {QCoreApplication.translate('Questions', 'If it was nothing, go on: nothing is noted.')}"
        yield QCoreApplication.translate(
            "Questions", "If pain, tingling or numbness spreads or stays, end here for today."
        )
        return
    yield _said_words(said, can_be_smaller)


def _said_words(said: Hurt, can_be_smaller: bool) -> str:
    return {
        Hurt.SHARP: QCoreApplication.translate("Questions", "A sharp pain is a good reason to leave this one for now."),
        Hurt.TOO_FAR: QCoreApplication.translate(
            "Questions", "Less is plenty: go only as far as it stays comfortable."
        ),
        Hurt.SPREADING: QCoreApplication.translate(
            "Questions",
            "Usually it settles with rest. Leave this exercise for today; ending here is best. "
            "Some signs need help quickly: When to get help lists them.",
        ),
        Hurt.OTHER: _other_words(can_be_smaller),
    }[said]


def _other_words(can_be_smaller: bool) -> str:
    """Names the answers that are there, the first one first."""
    if can_be_smaller:
        return QCoreApplication.translate("Questions", "Go on, do less or leave this one: whatever feels right.")
    return QCoreApplication.translate("Questions", "Go on, rest a minute or leave this one: whatever feels right.")
