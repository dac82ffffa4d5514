from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.session.record import Hurt
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.accessible_label import AccessibleLabel
from floorside.ui.session.overlay.card_layout import CardLayout, lay_out_card
from floorside.ui.session.overlay.question_card import QuestionCard
from floorside.ui.session.stage.stage_button import SMALLEST_PX, StageButton
from tests.ui.session.overlay.questions import every_question, hurt


def test_what_it_was_stands_apart_above_what_to_do(theme: Theme, qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    card = QuestionCard(theme, stage)
    card.resize(1180, 676)
    card.draw_at(1.0, 0)
    card.ask(hurt())
    what_it_was, what_to_do = card.buttons[:4], card.buttons[4:]
    between_rows = what_it_was[2].y() - what_it_was[0].geometry().bottom()
    apart = min(button.y() for button in what_to_do) - max(button.geometry().bottom() for button in what_it_was)
    assert apart > 2 * between_rows, "a heading stands between"
    assert len({button.width() for button in what_it_was}) == 1
    assert len({button.x() for button in what_to_do}) < len(what_to_do), "in columns"
    assert asked_words(card).startswith("Ease out of it, slowly. "), "a screen reader pauses after the title"
    assert asked_words(card).endswith("If you like: what was it? What now?")


def asked_words(card: QuestionCard) -> str:
    """What a screen reader says of a card."""
    (spoken,) = card.findChildren(AccessibleLabel)
    return spoken.accessibleName()


def test_in_little_room_a_question_grows_wider_before_its_words_become_smaller(theme: Theme, qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    question, unit, room = hurt(), 0.487, QSizeF(683, 285)
    buttons = [StageButton(theme, answer.word, "1", answer.weight, stage) for answer in question.answers]
    layout = lay_out_card(question, buttons, theme, room, unit, mirrored=False)
    assert layout.card.width() > 0.95 * room.width()
    assert layout.card.height() <= room.height()
    assert all(text.font.pixelSize() >= SMALLEST_PX for text in layout.texts)
    wide = lay_out_card(question, buttons, theme, QSizeF(2000, 900), 1.0, mirrored=False)
    assert wide.card.width() < 1200, "no wider than it needs to be"


@pytest.mark.parametrize("degrees", [0, 90])
@pytest.mark.parametrize("size", [(900, 466), (1366, 644), (1920, 950)])
def test_every_question_has_room_on_the_stage(theme: Theme, qtbot: QtBot, size: tuple[int, int], degrees: int) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    card = QuestionCard(theme, stage)
    card.resize(*(size if degrees == 0 else size[::-1]))
    card.draw_at(size[1] / 676, degrees)
    for question in every_question():
        card.ask(question)
        assert all(card.rect().contains(button.geometry()) for button in card.buttons), question.title


def test_words_that_must_be_smaller_use_the_whole_width(theme: Theme, qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    card = QuestionCard(theme, stage)
    card.resize(900, 426)
    card.draw_at(0.7, 0)
    question = hurt()
    longer = tuple(replace(answer, word=answer.word + " and more") for answer in question.answers)
    card.ask(replace(question, answers=longer))
    right = max(button.geometry().right() for button in card.buttons)
    left = min(button.x() for button in card.buttons)
    assert card.buttons[0].height() < card.buttons[0].wanted_size(0.7 * 1.3).height()
    assert right - left > 0.85 * (940 - 80) * 0.7
    assert all(card.rect().contains(button.geometry()) for button in card.buttons)


def hurt_on(stage: QWidget, theme: Theme, room: QSizeF, unit: float, said: Hurt | None) -> CardLayout:
    """It hurts, with words as long as those of the supine figure-four, on a stage of this size."""
    question = hurt(said, smaller="The lower foot stays on the floor", following="Low cobra")
    buttons = [StageButton(theme, answer.word, "1", answer.weight, stage) for answer in question.answers]
    return lay_out_card(question, buttons, theme, room, unit, mirrored=False)


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
