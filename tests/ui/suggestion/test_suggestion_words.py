"""The sentences of suggestions."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from floorside.domain.exercise import Amount, Side
from floorside.domain.progression.suggestion import Kind, Reason, ReasonKey, Suggestion
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.suggestion.suggestion_words import accept_words, advice_words, sentence, subject

THURSDAY = date(2026, 11, 19)


def suggestion(
    exercise: str, side: Side | None, kind: Kind, before: Amount, after: Amount, reason: Reason
) -> Suggestion:
    return Suggestion("full", exercise, side, kind, before, after, reason, ("one", "two"))


UP = suggestion(
    "supine-figure-four",
    Side.RIGHT,
    Kind.UP,
    Amount(1, 35),
    Amount(1, 40),
    Reason(ReasonKey.TWO_GREENS, THURSDAY),
)


def test_the_card_of_the_right_figure_four(qapp: QApplication, catalogue: Catalogue) -> None:
    assert sentence(UP, catalogue) == (
        "Two comfortable sessions at 35\xa0s on the right, and quiet mornings after. Try 40\xa0s?"
    )
    assert accept_words(UP, catalogue) == "Try 40\xa0s"
    assert subject(UP, catalogue) == "Supine figure-four, right side"
    assert advice_words(UP, catalogue) == ""


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (
            suggestion("bridge", None, Kind.UP, Amount(10, 1), Amount(11, 1), Reason(ReasonKey.TWO_GREENS, THURSDAY)),
            "Two comfortable sessions at 10 reps, and quiet mornings after. Try 11 reps?",
        ),
        (
            suggestion(
                "low-cobra", None, Kind.UP, Amount(10, 5), Amount(11, 5), Reason(ReasonKey.TWO_GREENS, THURSDAY)
            ),
            "Two comfortable sessions at 10 reps, and quiet mornings after. Try 11 reps?",
        ),
        (
            suggestion(
                "supine-figure-four",
                Side.LEFT,
                Kind.HARDER,
                Amount(1, 90),
                Amount(1, 30, 1),
                Reason(ReasonKey.CEILING, THURSDAY),
            ),
            "90\xa0s on the left went well twice, and that is as much as this form asks for. "
            "Next time: The thigh a little closer, with 30\xa0s?",
        ),
        (
            suggestion(
                "butterfly", None, Kind.DOWN, Amount(1, 40), Amount(1, 32), Reason(ReasonKey.WORST, THURSDAY, 7)
            ),
            "Pain rose to 7 during the session on Thu 19 Nov. Try 32\xa0s instead of 40\xa0s?",
        ),
        (
            suggestion(
                "butterfly", None, Kind.DOWN, Amount(1, 40), Amount(1, 32), Reason(ReasonKey.MORNING, THURSDAY, 5, 2.5)
            ),
            "The morning after Thu 19 Nov was a 5, when 2.5 is usual for you. Try 32\xa0s instead of 40\xa0s?",
        ),
        (
            suggestion(
                "bridge",
                None,
                Kind.EASIER,
                Amount(10, 1),
                Amount(10, 1, -1),
                Reason(ReasonKey.SPREADING, THURSDAY),
            ),
            "On Thu 19 Nov it spread down the leg during this exercise. Next time: Lifting half as high, with 10 reps?",
        ),
        (
            suggestion(
                "supine-figure-four",
                Side.RIGHT,
                Kind.EASIER,
                Amount(1, 40),
                Amount(1, 32, -1),
                Reason(ReasonKey.TWO_REDS, THURSDAY),
            ),
            "The last two sessions were too much, so a smaller form may suit you better for now. "
            "Next time: The lower foot stays on the floor, with 32\xa0s instead of 40\xa0s on the right?",
        ),
    ],
)
def test_each_reason_is_one_sentence_and_a_question(
    qapp: QApplication, catalogue: Catalogue, made: Suggestion, said: str
) -> None:
    assert sentence(made, catalogue) == said


@pytest.mark.parametrize("key", ReasonKey)
@pytest.mark.parametrize("kind", Kind)
def test_every_reason_and_kind_has_words(qapp: QApplication, catalogue: Catalogue, key: ReasonKey, kind: Kind) -> None:
    said = sentence(replace(UP, kind=kind, reason=Reason(key, THURSDAY, 6, 3.0)), catalogue)
    assert "{" not in said
    assert "None" not in said
    assert said.endswith("." if kind is Kind.ADVICE else "?")
    assert accept_words(replace(UP, kind=Kind.EASIER), catalogue) == "Try this form"


def test_where_nothing_is_easier_a_rest_is_advised(qapp: QApplication, catalogue: Catalogue) -> None:
    advice = replace(UP, kind=Kind.ADVICE, after=UP.before, reason=Reason(ReasonKey.NOTHING_EASIER, THURSDAY))
    assert sentence(advice, catalogue) == (
        "The last two sessions were too much, and there is no smaller form. "
        "A rest from it may do you good: leave it out for a week, then try its easiest form with a small amount."
    )
    assert accept_words(advice, catalogue) == "Okay"


def test_two_reds_also_say_that_somebody_could_look_at_it(qapp: QApplication, catalogue: Catalogue) -> None:
    assert advice_words(replace(UP, advice=True), catalogue).startswith("If it stays like this, a doctor")
