"""The question whether to stop, in words that are true of what is kept."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from floorside.ui.session.keys import Situation
from floorside.ui.session.overlay.question import Actions, Answer, Question
from floorside.ui.session.stage.stage_button import Weight


class Kept(Enum):
    """What is kept of a session that ends now. HURT: nothing was done, but something hurt."""

    NOTHING = auto()
    HURT = auto()
    SETS = auto()


def stop_question(actions: Actions, hurting: bool, kept: Kept, last: bool, coming: bool = False) -> Question:
    """Whether to end the session. `actions`: "go_on", "end", and "stay", which changes nothing.

    `hurting`: it follows the question what to do when it hurts. `last`: to go to the next step
    would end it; `coming`: that step leads to the last set, which would be left out.
    """
    if hurting:
        title = QCoreApplication.translate("Questions", "End for today?")
        end = QCoreApplication.translate("Questions", "End for today")
        answers = [
            ("end", end, Weight.STRONG),
            ("stay", QCoreApplication.translate("Questions", "Not yet"), Weight.PLAIN),
        ]
    else:
        title, end = _ending_words(kept is Kept.SETS, last, coming)
        answers = [
            ("go_on", QCoreApplication.translate("Questions", "Go on"), Weight.STRONG),
            ("end", end, Weight.PLAIN),
            ("stay", QCoreApplication.translate("Questions", "Stay paused"), Weight.PLAIN),
        ]
    given = tuple(Answer(name, word, actions[name], weight) for name, word, weight in answers)
    return Question(Situation.STOPPING, title, (_kept_words(kept),), given)


def _kept_words(kept: Kept) -> str:
    return {
        Kept.SETS: QCoreApplication.translate(
            "Questions", "Every set so far is kept and counts. The session waits meanwhile."
        ),
        Kept.HURT: QCoreApplication.translate(
            "Questions", "Nothing is done yet; that it hurt is noted. The session waits meanwhile."
        ),
        Kept.NOTHING: QCoreApplication.translate(
            "Questions", "Nothing is done yet, so nothing is kept. The session waits meanwhile."
        ),
    }[kept]


def _ending_words(something_done: bool, last: bool, coming: bool) -> tuple[str, str]:
    """The question, and the answer that ends the session."""
    if last:
        nothing = QCoreApplication.translate("Questions", "Nothing comes after this. End the session?")
        left_out = QCoreApplication.translate("Questions", "Leave out what follows, and end the session?")
        return left_out if coming else nothing, QCoreApplication.translate("Questions", "End the session")
    if something_done:
        return (
            QCoreApplication.translate("Questions", "Stop and keep what was done?"),
            QCoreApplication.translate("Questions", "Stop and keep"),
        )
    return QCoreApplication.translate("Questions", "Stop here?"), QCoreApplication.translate("Questions", "Stop")
