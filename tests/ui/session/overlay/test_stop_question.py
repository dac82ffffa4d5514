from floorside.ui.session.overlay.stop_question import Kept, stop_question
from tests.ui.session.overlay.questions import ACTIONS, names


def test_to_end_is_asked_in_words_that_are_true() -> None:
    assert stop_question(ACTIONS, False, Kept.SETS, False).title == "Stop and keep what was done?"
    for kept in (Kept.NOTHING, Kept.HURT):
        nothing_done = stop_question(ACTIONS, False, kept, False)
        assert nothing_done.title == "Stop here?"
        assert not any("saved" in line for line in nothing_done.lines)
    assert stop_question(ACTIONS, False, Kept.SETS, True).title == "Nothing comes after this. End the session?"
    coming = stop_question(ACTIONS, False, Kept.SETS, True, coming=True)
    assert coming.title == "Leave out what follows, and end the session?"
    assert names(stop_question(ACTIONS, True, Kept.SETS, False)) == ["end", "stay"]
