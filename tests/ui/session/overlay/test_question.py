"""What holds for every question of a session: its keys, and the answer that it proposes."""

from floorside.ui.session.keys import ACTION_OF
from floorside.ui.session.stage.stage_button import Weight
from tests.ui.session.overlay.questions import every_question, names


def test_every_answer_has_a_key_of_its_own() -> None:
    for question in every_question():
        assert len(set(names(question))) == len(question.answers)
        assert set(names(question)) <= set(ACTION_OF[question.situation].values())


def test_exactly_one_answer_is_proposed() -> None:
    for question in every_question():
        assert [answer.weight for answer in question.answers].count(Weight.STRONG) == 1


def test_neither_escape_nor_space_ends_anything() -> None:
    for situation, does in ACTION_OF.items():
        for key, action in does.items():
            ends = action in ("end", "strong")
            assert not (ends and key.name in ("Key_Escape", "Key_Space")), (situation, key)
