from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from floorside.domain.self_care.questionnaire import ITEMS, RolandMorris, roland_morris
from floorside.ui.kit.look.theme import Theme
from floorside.ui.questionnaire.score_chart import ScoreChart
from floorside.ui.questionnaire.scores import score_words

TODAY = date(2026, 3, 28)


def filled(*scores: int) -> list[RolandMorris]:
    """One a month, the last today."""
    months = (date(2026, month, 28) for month in range(4 - len(scores), 4))
    return [roland_morris(on, range(1, 1 + score)) for on, score in zip(months, scores, strict=True)]


@pytest.mark.parametrize(
    ("scores", "says"),
    [
        ((), "Not filled in yet."),
        ((9,), "Today: 9 of 24."),
        ((14, 9), "clearly less than on Sat 28 Feb, which had 14"),
        ((9, 9, 14), "clearly more than on Wed 28 Jan, which had 9"),
        ((9, 3, 9), "clearly more than on Sat 28 Feb, which had 3"),
        ((10, 9), "may be chance"),
        ((10, 6), "may be chance"),
    ],
)
def test_a_change_is_told_only_where_it_is_clear(scores: tuple[int, ...], says: str) -> None:
    assert says in score_words(filled(*scores), TODAY)


@pytest.mark.parametrize("scores", [(9,), (24, 0), (3, 9, 5)])
def test_the_chart_draws_and_speaks_every_score(theme: Theme, qtbot: QtBot, scores: tuple[int, ...]) -> None:
    chart = ScoreChart(theme, [(each.on, each.score) for each in filled(*scores)], ITEMS, TODAY)
    qtbot.addWidget(chart)
    chart.resize(500, 150)
    colors = chart.grab().toImage()
    accent = theme.colors.accent
    drawn = {colors.pixelColor(x, y).name() for x in range(colors.width()) for y in range(colors.height())}
    assert accent in drawn
    assert [part.rpartition(": ")[2] for part in chart.accessibleName().split(", ")] == [str(s) for s in scores]
