"""The scores of the questionnaire stand in History too."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from floorside.build_app import App
from floorside.domain.self_care.questionnaire import roland_morris
from floorside.storage.history.questionnaires import keep_roland_morris
from floorside.storage.history.sessions import History
from floorside.ui.questionnaire.roland_morris_page import RolandMorrisPage
from floorside.ui.questionnaire.score_chart import ScoreChart
from floorside.ui.questionnaire.scores_line import ScoresLine
from tests.storage.sessions import a_session
from tests.ui.care.program import Program
from tests.ui.toggling import toggle


def go_to_history(app: App) -> list[str]:
    app.window.show_place("history")
    QApplication.processEvents()
    return [each.text() for each in app.window.page.findChildren(QLabel) if each.isVisible()]


def test_it_appears_once_the_questionnaire_was_filled_in(program: Program) -> None:
    with program.started() as (app, person):
        History(app.services.database).begin(a_session(), None)
        assert not any("Roland-Morris" in text for text in go_to_history(app))
        keep_roland_morris(app.services.database, roland_morris(date(2026, 3, 1), range(1, 10)))
        app.window.show_place("routine")
        said = next(text for text in go_to_history(app) if "Roland-Morris" in text)
        assert said.startswith("Roland-Morris questionnaire: Sun 1 Mar: 9 of 24.")
        assert app.window.page.findChildren(ScoreChart) == []
        person.click("Scores")
        QApplication.processEvents()
        assert app.window.page.findChildren(ScoreChart)
        scores = next(each for each in app.window.page.findChildren(QPushButton) if each.text() == "Scores")
        for is_open in (False, True):
            toggle(scores)
            QApplication.processEvents()
            shown = any(each.isVisible() for each in app.window.page.findChildren(ScoreChart))
            assert (shown, scores.isChecked()) == (is_open, is_open)


def test_it_is_filled_in_from_there(program: Program) -> None:
    with program.started() as (app, person):
        History(app.services.database).begin(a_session(), None)
        keep_roland_morris(app.services.database, roland_morris(date(2026, 3, 1), range(1, 10)))
        go_to_history(app)
        person.click("Fill in")
        assert isinstance(app.window.pages_over.top, RolandMorrisPage)
        app.window.pages_over.top.filled.emit(frozenset({1, 2}))
        assert any("Today: 2 of 24." in text for text in go_to_history(app))


@pytest.mark.parametrize("language", ["de", "es", "fr", "pt_BR"])
def test_where_it_is_not_there_in_the_language_the_scores_stand_without_the_way_to_it(
    program: Program, language: str
) -> None:
    program.language = language
    with program.started() as (app, _):
        History(app.services.database).begin(a_session(), None)
        keep_roland_morris(app.services.database, roland_morris(date(2026, 3, 1), range(1, 10)))
        said = next(text for text in go_to_history(app) if "Roland-Morris" in text)
        (line,) = app.window.page.findChildren(ScoresLine)
        assert "9 of 24." in said
        assert said.endswith(" The questionnaire itself is here in English only.")
        assert line.scores.isVisible()
        assert not line.fill_in.isVisible()
        line.scores.click()
        QApplication.processEvents()
        assert app.window.page.findChildren(ScoreChart)


def test_what_was_kept_is_said(program: Program) -> None:
    with program.started() as (app, person):
        app.questionnaires.fill_in()
        page = app.window.pages_over.top
        assert isinstance(page, RolandMorrisPage)
        page.boxes[3].click()
        person.click("Keep")
        said = "The questionnaire of today is kept: 1 of 24 ticked. All scores stand in History."
        assert app.window.banner_text == said
        app.window.show_place("history")
        assert any("Today: 1 of 24." in text for text in go_to_history(app))
