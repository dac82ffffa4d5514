from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.session.record import Hurt
from floorside.ui.kit.theme import Theme
from floorside.ui.session.question import Question
from floorside.ui.session.questions import hurt_question, what_now_question
from floorside.ui.session.stage.stage_button import Weight


def nothing(*_: object) -> None:
    pass


def test_what_hurt_has_a_key_for_each_kind() -> None:
    told: list[Hurt] = []
    asked = hurt_question("Bridge", nothing, nothing, nothing, nothing, told.append)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        next(answer for answer in asked.answers if key in answer.keys).do()
    assert told == [Hurt.SHARP, Hurt.TOO_FAR, Hurt.SPREADING, Hurt.OTHER]


def test_every_kind_offers_the_next_exercise_and_the_end() -> None:
    for hurt in Hurt:
        asked = what_now_question(hurt, "Half as high.", "", nothing, nothing, nothing, nothing, nothing)
        keys = [key for answer in asked.answers for key in answer.keys]
        assert {Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Question} <= set(keys)
        assert len(keys) == len(set(keys))


def test_after_spreading_neither_again_nor_easier_is_offered() -> None:
    asked = what_now_question(Hurt.SPREADING, "Half as high.", "", nothing, nothing, nothing, nothing, nothing)
    assert Qt.Key.Key_Left not in [key for answer in asked.answers for key in answer.keys]
    assert "Half as high" not in " ".join(asked.lines)


def strong(hurt: Hurt) -> str:
    """The word of the answer that the space bar gives."""
    asked = what_now_question(hurt, "Half as high.", "left side", nothing, nothing, nothing, nothing, nothing)
    (answer,) = (answer for answer in asked.answers if Qt.Key.Key_Space in answer.keys)
    assert [each for each in asked.answers if each.weight is Weight.STRONG] == [answer]
    assert asked.answers[0] is answer
    return answer.word


def test_after_spreading_ending_is_the_strong_answer_and_after_a_sharp_pain_leaving_the_exercise() -> None:
    assert strong(Hurt.SPREADING) == "End here for today"
    assert strong(Hurt.SHARP) == "Next exercise"
    assert strong(Hurt.TOO_FAR) == strong(Hurt.OTHER) == "Go on: left side"


def test_what_it_was_stands_above_what_to_do(theme: Theme, qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    question = Question(theme, stage)
    question.resize(1180, 676)
    question.draw_at(1.0, 0)
    question.ask(hurt_question("Bridge", nothing, nothing, nothing, nothing, nothing))
    tops = [button.y() for button in question.buttons]
    assert max(tops[:4]) < min(tops[4:])
