"""Makes the history page, with the suggestions and the last ratings of the person's own activities on top of it."""

from collections.abc import Callable

from floorside.services.services import Services
from floorside.ui.history.history_controller import HistoryController
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.kit.theme import Theme
from floorside.ui.questionnaire.activities_line import ActivitiesLine
from floorside.ui.suggestion.suggestion_cards import SuggestionCards


def make_history_page(
    theme: Theme, services: Services, show_help: Callable[[], None], show_activities: Callable[[], None]
) -> HistoryPage:
    page = HistoryPage(theme, services.catalogue, services.history, lambda: services.clock.local().date())
    cards = SuggestionCards(theme, services.catalogue, services.suggestions)
    cards.help_requested.connect(show_help)
    cards.left.connect(page.setFocus)
    line = ActivitiesLine(theme, services.activities, show_activities)
    for widget in (line, cards):
        page.put_on_top(widget)
    page.refreshed.connect(line.refresh)
    services.added.changed.connect(page.refresh)
    page.refreshed.connect(lambda: services.suggestions.look(services.settings.value.routine))
    HistoryController(page, services.writer, services.clock, services.routine_service.undoing)
    page.refresh()
    return page
