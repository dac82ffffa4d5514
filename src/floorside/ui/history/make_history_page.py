"""Makes the history page, with the suggestions, and the scores and ratings that the person gave, on top of it."""

from collections.abc import Callable

from floorside.services.services import Services
from floorside.ui.history.history_controller import HistoryController
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.kit.look.theme import Theme
from floorside.ui.questionnaire.activities_line import ActivitiesLine
from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController
from floorside.ui.questionnaire.scores_line import ScoresLine
from floorside.ui.suggestion.suggestion_cards import SuggestionCards


def make_history_page(
    theme: Theme, services: Services, show_help: Callable[[], None], questionnaires: QuestionnaireController
) -> HistoryPage:
    routines = services.routine_service.routines
    page = HistoryPage(theme, services.catalogue, services.history, lambda: services.clock.local().date(), routines)
    cards = SuggestionCards(theme, services.catalogue, services.suggestions)
    cards.help_requested.connect(show_help)
    cards.left.connect(page.setFocus)
    line = ActivitiesLine(theme, services.activities, questionnaires.show_activities)
    scores = ScoresLine(theme, questionnaires)
    for widget in (scores, line, cards):
        page.put_on_top(widget)
    page.refreshed.connect(line.refresh)
    page.refreshed.connect(scores.refresh)
    services.added.changed.connect(page.refresh)
    page.refreshed.connect(lambda: services.suggestions.look(services.settings.value.routine))
    HistoryController(page, services.writer, services.clock, services.routine_service.undoing)
    page.refresh()
    return page
