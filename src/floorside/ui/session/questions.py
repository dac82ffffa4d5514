"""What the session asks: whether to stop, and what to do when something hurts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from floorside.domain.session.record import Hurt
from floorside.ui.session.question import Answer, Asked
from floorside.ui.session.stage.stage_button import Weight

translate = QCoreApplication.translate

Do = Callable[[], None]
Tell = Callable[[Hurt], None]


def stop_question(stop: Do, go_on: Do, stay: Do) -> Asked:
    """`stay` closes the question and leaves the session as it is, paused."""
    return Asked(
        "stop",
        translate("Questions", "Stop and keep what was done?"),
        (translate("Questions", "Every set so far is saved and counts. The session waits meanwhile."),),
        (
            Answer(
                translate("Questions", "Go on"),
                translate("Questions", "space"),
                (Qt.Key.Key_Space,),
                go_on,
                Weight.STRONG,
            ),
            Answer(
                translate("Questions", "Stop and keep"), translate("Questions", "enter"), (Qt.Key.Key_Return,), stop
            ),
            Answer(translate("Questions", "Stay paused"), "Esc", (Qt.Key.Key_Escape,), stay),
        ),
    )


def hurt_question(coming: str, leave_out: Do | None, go_on: Do, stop: Do, get_help: Do, tell: Tell) -> Asked:
    """What it was, or straight on. `coming`: what follows, in a few words.

    `leave_out` is None where nothing of the exercise is left.
    """
    answers = [
        Answer(word, str(number), (key,), partial(tell, hurt))
        for number, (hurt, word, key) in enumerate(
            (
                (Hurt.SHARP, translate("Questions", "Sharp"), Qt.Key.Key_1),
                (Hurt.TOO_FAR, translate("Questions", "Stretching too far"), Qt.Key.Key_2),
                (Hurt.SPREADING, translate("Questions", "Spreading down the leg"), Qt.Key.Key_3),
                (Hurt.OTHER, translate("Questions", "Something else"), Qt.Key.Key_4),
            ),
            start=1,
        )
    ]
    answers.append(_ahead(coming, go_on, apart=True))
    if leave_out:
        word = translate("Questions", "Leave this exercise out")
        answers.append(Answer(word, "→", (Qt.Key.Key_Right,), leave_out))
    return Asked(
        "hurt",
        translate("Questions", "Ease out of it, slowly"),
        (
            translate("Questions", "Find a position that feels better, and breathe. Nothing is timed now."),
            translate("Questions", "If you like, say what it was. Or just go on, smaller or shorter."),
            translate("Questions", "If pain, tingling or numbness spreads or stays, end here for today."),
        ),
        (*answers, *_ending(stop, get_help)),
    )


def what_now_question(
    hurt: Hurt, easier: str, coming: str, again: Do | None, go_on: Do, leave_out: Do, stop: Do, get_help: Do
) -> Asked:
    """What to do after having said what it was. `easier`: an easier form of the exercise, in a sentence.

    `again` is None where there is no work to do again.
    """
    lines = [_hurt_words(hurt)]
    answers = []
    if hurt is Hurt.SPREADING:
        lines.append(translate("Questions", "Some signs need help quickly: they stand under When to get help."))
        keys = (Qt.Key.Key_Right, Qt.Key.Key_Space)
        answers.append(Answer(translate("Questions", "Next exercise"), "→", keys, leave_out, Weight.STRONG))
    else:
        if easier:
            lines.append(translate("Questions", "Easier: {0}").format(easier))
        answers.append(_ahead(coming, go_on))
        if again:
            answers.append(Answer(translate("Questions", "Again, easier"), "←", (Qt.Key.Key_Left,), again))
        answers.append(Answer(translate("Questions", "Next exercise"), "→", (Qt.Key.Key_Right,), leave_out))
    title = translate("Questions", "What would you like now?")
    return Asked("hurt", title, tuple(lines), (*answers, *_ending(stop, get_help)))


def _ahead(coming: str, go_on: Do, apart: bool = False) -> Answer:
    word = translate("Questions", "Go on: {0}").format(coming) if coming else translate("Questions", "Go on")
    return Answer(word, translate("Questions", "space"), (Qt.Key.Key_Space,), go_on, Weight.STRONG, apart)


def _ending(stop: Do, get_help: Do) -> tuple[Answer, ...]:
    return (
        Answer(translate("Questions", "End here"), "Esc", (Qt.Key.Key_Escape,), stop),
        Answer(translate("Questions", "When to get help"), "?", (Qt.Key.Key_Question,), get_help),
    )


def _hurt_words(hurt: Hurt) -> str:
    return {
        Hurt.SHARP: translate("Questions", "A sharp pain is a good reason to leave this one for now."),
        Hurt.TOO_FAR: translate("Questions", "Less is plenty: go only as far as it stays comfortable."),
        Hurt.SPREADING: translate("Questions", "This exercise rests for today, because the pain spread."),
        Hurt.OTHER: translate("Questions", "Smaller, shorter or not at all: whatever feels right."),
    }[hurt]
