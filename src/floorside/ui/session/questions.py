"""What the session asks: whether to stop, and what to do when something hurts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from floorside.domain.session.record import Hurt
from floorside.ui.session.question import Answer, Asked
from floorside.ui.session.stage.stage_button import Weight

Do = Callable[[], None]
Tell = Callable[[Hurt], None]


def stop_question(stop: Do, go_on: Do, stay: Do) -> Asked:
    """`stay` closes the question and leaves the session as it is, paused."""
    return Asked(
        "stop",
        QCoreApplication.translate("Questions", "Stop and keep what was done?"),
        (
            QCoreApplication.translate(
                "Questions", "Every set so far is saved and counts. The session waits meanwhile."
            ),
        ),
        (
            Answer(
                QCoreApplication.translate("Questions", "Go on"),
                QCoreApplication.translate("Questions", "space"),
                (Qt.Key.Key_Space,),
                go_on,
                Weight.STRONG,
            ),
            Answer(
                QCoreApplication.translate("Questions", "Stop and keep"),
                QCoreApplication.translate("Questions", "enter"),
                (Qt.Key.Key_Return,),
                stop,
            ),
            Answer(QCoreApplication.translate("Questions", "Stay paused"), "Esc", (Qt.Key.Key_Escape,), stay),
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
                (Hurt.SHARP, QCoreApplication.translate("Questions", "Sharp"), Qt.Key.Key_1),
                (Hurt.TOO_FAR, QCoreApplication.translate("Questions", "Stretching too far"), Qt.Key.Key_2),
                (Hurt.SPREADING, QCoreApplication.translate("Questions", "Spreading, numb or tingling"), Qt.Key.Key_3),
                (Hurt.OTHER, QCoreApplication.translate("Questions", "Cramp, or something else"), Qt.Key.Key_4),
            ),
            start=1,
        )
    ]
    answers.append(_ahead(coming, go_on, apart=True))
    if leave_out:
        word = QCoreApplication.translate("Questions", "Leave this exercise out")
        answers.append(Answer(word, "→", (Qt.Key.Key_Right,), leave_out))
    return Asked(
        "hurt",
        QCoreApplication.translate("Questions", "Ease out of it, slowly"),
        (
            QCoreApplication.translate(
                "Questions", "Find a position that feels better, and breathe. Nothing is timed now."
            ),
            QCoreApplication.translate("Questions", "If you like, say what it was. Or just go on, smaller or shorter."),
            QCoreApplication.translate(
                "Questions", "If pain, tingling or numbness spreads or stays, end here for today."
            ),
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
    if hurt is Hurt.SPREADING:
        lines.append(
            QCoreApplication.translate("Questions", "Some signs need help quickly. When to get help lists them.")
        )
        answers = (*_ending(stop, get_help, strong=True), _leaving(leave_out))
    elif hurt is Hurt.SHARP:
        answers = (_leaving(leave_out, strong=True), *_staying(coming, again, go_on), *_ending(stop, get_help))
    else:
        answers = (*_staying(coming, again, go_on, strong=True), _leaving(leave_out), *_ending(stop, get_help))
    if easier and hurt is not Hurt.SPREADING:
        lines.append(QCoreApplication.translate("Questions", "Easier: {0}").format(easier))
    return Asked("hurt", QCoreApplication.translate("Questions", "What would you like now?"), tuple(lines), answers)


def _staying(coming: str, again: Do | None, go_on: Do, strong: bool = False) -> tuple[Answer, ...]:
    """Go on with the same exercise. The strong answer alone has the space bar."""
    again_easier = QCoreApplication.translate("Questions", "Again, easier")
    ahead = _ahead(coming, go_on) if strong else Answer(_ahead_words(coming), "↓", (Qt.Key.Key_Down,), go_on)
    return (ahead, Answer(again_easier, "←", (Qt.Key.Key_Left,), again)) if again else (ahead,)


def _leaving(leave_out: Do, strong: bool = False) -> Answer:
    word = QCoreApplication.translate("Questions", "Next exercise")
    if strong:
        space = QCoreApplication.translate("Questions", "space")
        return Answer(word, space, (Qt.Key.Key_Right, Qt.Key.Key_Space), leave_out, Weight.STRONG)
    return Answer(word, "→", (Qt.Key.Key_Right,), leave_out)


def _ahead(coming: str, go_on: Do, apart: bool = False) -> Answer:
    space = QCoreApplication.translate("Questions", "space")
    return Answer(_ahead_words(coming), space, (Qt.Key.Key_Space,), go_on, Weight.STRONG, apart)


def _ahead_words(coming: str) -> str:
    return (
        QCoreApplication.translate("Questions", "Go on: {0}").format(coming)
        if coming
        else QCoreApplication.translate("Questions", "Go on")
    )


def _ending(stop: Do, get_help: Do, strong: bool = False) -> tuple[Answer, ...]:
    word = (
        QCoreApplication.translate("Questions", "End here for today")
        if strong
        else QCoreApplication.translate("Questions", "End here")
    )
    keys = (Qt.Key.Key_Escape, Qt.Key.Key_Space) if strong else (Qt.Key.Key_Escape,)
    key_word = QCoreApplication.translate("Questions", "space") if strong else "Esc"
    return (
        Answer(word, key_word, keys, stop, Weight.STRONG if strong else Weight.PLAIN),
        Answer(QCoreApplication.translate("Questions", "When to get help"), "?", (Qt.Key.Key_Question,), get_help),
    )


def _hurt_words(hurt: Hurt) -> str:
    return {
        Hurt.SHARP: QCoreApplication.translate("Questions", "A sharp pain is a good reason to leave this one for now."),
        Hurt.TOO_FAR: QCoreApplication.translate(
            "Questions", "Less is plenty: go only as far as it stays comfortable."
        ),
        Hurt.SPREADING: QCoreApplication.translate(
            "Questions", "The pain spread: this exercise is left out for today. Ending here is best."
        ),
        Hurt.OTHER: QCoreApplication.translate("Questions", "Smaller, shorter or not at all: whatever feels right."),
    }[hurt]
