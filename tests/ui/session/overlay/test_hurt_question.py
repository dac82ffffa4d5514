import pytest

from floorside.domain.session.record import Hurt
from floorside.ui.session.overlay.question import Question
from floorside.ui.session.stage.stage_button import Weight
from tests.ui.session.overlay.questions import hurt, names


def words(question: Question) -> list[str]:
    return [answer.word for answer in question.answers]


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


def strong(question: Question) -> str:
    (answer,) = (answer for answer in question.answers if answer.weight is Weight.STRONG)
    assert question.answers[question.apart] is answer, "it stands first"
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
    question = hurt(Hurt.OTHER, smaller=smaller)
    assert strong(question) == "go_on"
    assert question.lines == (f"Go on, {second} or leave this one: whatever feels right.",)


def test_after_spreading_neither_going_on_nor_less_is_offered() -> None:
    assert {"go_on", "smaller"}.isdisjoint(names(hurt(Hurt.SPREADING)))


def test_what_was_said_is_marked_and_can_be_said_otherwise() -> None:
    question = hurt(Hurt.TOO_FAR)
    assert [answer.word for answer in question.answers if answer.weight is Weight.CHOSEN] == ["Stretching too far"]
    assert names(question)[:4] == [kind.value for kind in Hurt]
