from datetime import date

import pytest
from PySide6.QtCore import Qt
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


@pytest.mark.parametrize(
    ("scores", "says"),
    [
        ((9,), "Scores: Today: 9"),
        ((24, 0), "Scores, Sat 28 Feb to Today. Newest: 0. Average: 12.0."),
        ((3, 9, 5), "Scores, Wed 28 Jan to Today. Newest: 5. Average: 5.7."),
    ],
)
def test_the_chart_draws_and_speaks_every_score(theme: Theme, qtbot: QtBot, scores: tuple[int, ...], says: str) -> None:
    chart = ScoreChart(theme, [(each.on, each.score) for each in filled(*scores)], ITEMS, TODAY)
    qtbot.addWidget(chart)
    chart.resize(500, 150)
    colors = chart.grab().toImage()
    accent = theme.colors.accent
    drawn = {colors.pixelColor(x, y).name() for x in range(colors.width()) for y in range(colors.height())}
    assert accent in drawn
    heard = [chart.accessibleName()]
    for _ in scores:
        qtbot.keyClick(chart, Qt.Key.Key_Left)
        heard.append(chart.accessibleName().rpartition(": ")[2])
    assert heard == [says, *(str(score) for score in reversed(scores))]
