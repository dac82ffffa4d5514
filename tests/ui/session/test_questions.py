from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.session.record import Hurt
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.accessible_label import AccessibleLabel
from floorside.ui.session.asked import Asked
from floorside.ui.session.keys import ACTION_OF
from floorside.ui.session.question import Question
from floorside.ui.session.question_layout import QuestionLayout, lay_out_question
from floorside.ui.session.questions import Actions, Kept, hurt_question, stop_question
from floorside.ui.session.stage.stage_button import SMALLEST_PX, StageButton, Weight


def nothing() -> None:
    pass


ACTIONS: Actions = dict.fromkeys({action for does in ACTION_OF.values() for action in does.values()}, nothing)


def hurt(said: Hurt | None = None, smaller: str = "15 s", following: str = "Bridge") -> Asked:
    return hurt_question(ACTIONS, said, smaller, following)


def words(asked: Asked) -> list[str]:
    return [answer.word for answer in asked.answers]


def names(asked: Asked) -> list[str]:
    return [answer.name for answer in asked.answers]


def every_question() -> Iterator[Asked]:
    for said in (None, *Hurt):
        for smaller in ("15 s", ""):
            for following in ("Bridge", ""):
                yield hurt(said, smaller, following)
    for hurting in (True, False):
        for kept in Kept:
            for last in (True, False):
                yield stop_question(ACTIONS, hurting, kept, last)


def test_every_answer_has_a_key_of_its_own() -> None:
    for asked in every_question():
        assert len(set(names(asked))) == len(asked.answers)
        assert set(names(asked)) <= set(ACTION_OF[asked.situation].values())


def test_exactly_one_answer_is_proposed() -> None:
    for asked in every_question():
        assert [answer.weight for answer in asked.answers].count(Weight.STRONG) == 1


def test_it_hurts_offers_all_that_there_is() -> None:
    assert words(hurt())[4:] == [
        "Go on with this one",
        "Smaller: 15 s",
        "Next exercise: Bridge",
        "Rest a minute",
        "End for today",
        "When to get help",
        "Stay paused",
    ]
    assert {"smaller", "next_exercise"}.isdisjoint(names(hurt(smaller="", following="")))


def test_a_form_that_is_called_smaller_is_not_called_so_twice() -> None:
    assert "Smaller circles" in words(hurt(smaller="Smaller circles"))


def strong(asked: Asked) -> str:
    (answer,) = (answer for answer in asked.answers if answer.weight is Weight.STRONG)
    assert asked.answers[asked.apart] is answer, "it stands first"
    return answer.name


@pytest.mark.parametrize("said", [None, Hurt.OTHER])
def test_going_on_is_proposed_where_nothing_speaks_against_it(said: Hurt | None) -> None:
    assert strong(hurt(said)) == "go_on"


def test_less_is_proposed_where_the_stretch_went_too_far_and_less_is_possible() -> None:
    assert strong(hurt(Hurt.TOO_FAR)) == "smaller"
    assert strong(hurt(Hurt.TOO_FAR, smaller="")) == "go_on"


def test_after_spreading_ending_is_the_strong_answer_and_after_a_sharp_pain_leaving_the_exercise() -> None:
    assert strong(hurt(Hurt.SPREADING)) == "end"
    assert strong(hurt(Hurt.SHARP)) == "next_exercise"
    assert strong(hurt(Hurt.SHARP, following="")) == "end", "a rest would lead back into it"


@pytest.mark.parametrize(("smaller", "second"), [("15 s", "do less"), ("", "rest a minute")])
def test_after_something_else_the_words_name_what_is_offered_the_first_answer_first(smaller: str, second: str) -> None:
    asked = hurt(Hurt.OTHER, smaller=smaller)
    assert strong(asked) == "go_on"
    assert asked.lines == (f"Go on, {second} or leave this one: whatever feels right.",)


def test_after_spreading_neither_going_on_nor_less_is_offered() -> None:
    assert {"go_on", "smaller"}.isdisjoint(names(hurt(Hurt.SPREADING)))


def test_what_was_said_is_marked_and_can_be_said_otherwise() -> None:
    asked = hurt(Hurt.TOO_FAR)
    assert [answer.word for answer in asked.answers if answer.weight is Weight.CHOSEN] == ["Stretching too far"]
    assert names(asked)[:4] == [kind.value for kind in Hurt]


def test_neither_escape_nor_space_ends_anything() -> None:
    for situation, does in ACTION_OF.items():
        for key, action in does.items():
            ends = action in ("end", "strong")
            assert not (ends and key.name in ("Key_Escape", "Key_Space")), (situation, key)


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


def test_what_it_was_stands_apart_above_what_to_do(theme: Theme, qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    question = Question(theme, stage)
    question.resize(1180, 676)
    question.draw_at(1.0, 0)
    question.ask(hurt())
    what_it_was, what_to_do = question.buttons[:4], question.buttons[4:]
    between_rows = what_it_was[2].y() - what_it_was[0].geometry().bottom()
    apart = min(button.y() for button in what_to_do) - max(button.geometry().bottom() for button in what_it_was)
    assert apart > 2 * between_rows, "a heading stands between"
    assert len({button.width() for button in what_it_was}) == 1
    assert len({button.x() for button in what_to_do}) < len(what_to_do), "in columns"
    assert asked_words(question).endswith("If you like: what was it? What now?")


def asked_words(question: Question) -> str:
    """What a screen reader says of a question."""
    (spoken,) = question.findChildren(AccessibleLabel)
    return spoken.accessibleName()


def test_in_little_room_a_question_grows_wider_before_its_words_become_smaller(theme: Theme, qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    asked, unit, room = hurt(), 0.487, QSizeF(683, 285)
    buttons = [StageButton(theme, answer.word, "1", answer.weight, stage) for answer in asked.answers]
    layout = lay_out_question(asked, buttons, theme, room, unit, mirrored=False)
    assert layout.card.width() > 0.95 * room.width()
    assert layout.card.height() <= room.height()
    assert all(text.font.pixelSize() >= SMALLEST_PX for text in layout.texts)
    wide = lay_out_question(asked, buttons, theme, QSizeF(2000, 900), 1.0, mirrored=False)
    assert wide.card.width() < 1200, "no wider than it needs to be"


@pytest.mark.parametrize("degrees", [0, 90])
@pytest.mark.parametrize("size", [(900, 466), (1366, 644), (1920, 950)])
def test_every_question_has_room_on_the_stage(theme: Theme, qtbot: QtBot, size: tuple[int, int], degrees: int) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    question = Question(theme, stage)
    question.resize(*(size if degrees == 0 else size[::-1]))
    question.draw_at(size[1] / 676, degrees)
    for asked in every_question():
        question.ask(asked)
        assert all(question.rect().contains(button.geometry()) for button in question.buttons), asked.title


def test_words_that_must_be_smaller_use_the_whole_width(theme: Theme, qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    question = Question(theme, stage)
    question.resize(900, 426)
    question.draw_at(0.7, 0)
    asked = hurt()
    longer = tuple(replace(answer, word=answer.word + " and more") for answer in asked.answers)
    question.ask(replace(asked, answers=longer))
    right = max(button.geometry().right() for button in question.buttons)
    left = min(button.x() for button in question.buttons)
    assert question.buttons[0].height() < question.buttons[0].wanted_size(0.7 * 1.3).height()
    assert right - left > 0.85 * (940 - 80) * 0.7
    assert all(question.rect().contains(button.geometry()) for button in question.buttons)


def hurt_on(stage: QWidget, theme: Theme, room: QSizeF, unit: float, said: Hurt | None) -> QuestionLayout:
    """It hurts, with words as long as those of the supine figure-four, on a stage of this size."""
    asked = hurt(said, smaller="The lower foot stays on the floor", following="Low cobra")
    buttons = [StageButton(theme, answer.word, "1", answer.weight, stage) for answer in asked.answers]
    return lay_out_question(asked, buttons, theme, room, unit, mirrored=False)


#: From a small window to a large one; the stage is lower than the window by the controls.
STAGES = [(width, height) for width in (900, 1180, 1366, 1920) for height in range(440, 1000, 20)]


@pytest.mark.parametrize("said", [None, Hurt.TOO_FAR, Hurt.SPREADING])
def test_the_card_has_a_margin_on_every_side(theme: Theme, qtbot: QtBot, said: Hurt | None) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    for width, height in STAGES:
        unit = min(width / 1180, (height + 110) / 760)
        layout = hurt_on(stage, theme, QSizeF(width, height), unit, said)
        least = 15 * layout.unit
        assert QRectF(0, 0, width, height).adjusted(least, least, -least, -least).contains(layout.card), (width, height)


@pytest.mark.parametrize("said", [None, Hurt.TOO_FAR, Hurt.SPREADING])
@pytest.mark.parametrize("height", range(225, 300, 15))
def test_where_words_and_answers_have_no_room_together_the_answers_stay(
    theme: Theme, qtbot: QtBot, height: int, said: Hurt | None
) -> None:
    """As with the largest letters in the smallest window, with a message above the session."""
    stage = QWidget()
    qtbot.addWidget(stage)
    room = QSizeF(640, height)
    layout = hurt_on(stage, theme, room, min(640 / 1180, (height + 110) / 760), said)
    assert all(QRectF(0, 0, 640, height).contains(each) for each in layout.buttons)


@pytest.mark.parametrize("said", [None, Hurt.TOO_FAR, Hurt.SPREADING])
def test_no_row_of_answers_has_a_hole(theme: Theme, qtbot: QtBot, said: Hurt | None) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    for width, height in STAGES:
        layout = hurt_on(stage, theme, QSizeF(width, height), min(width / 1180, (height + 110) / 760), said)
        ends = {round(max(each.right() for each in layout.buttons if each.y() == row.y())) for row in layout.buttons}
        assert len(ends) == 1, (width, height)
