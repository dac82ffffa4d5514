"""Makes the history page, with the suggestions, and the scores and ratings that the person gave, on top of it."""

from collections.abc import Callable
from datetime import date

from floorside.services.services import Services
from floorside.ui.history.history_controller import HistoryController
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.list.not_on_disk import NotOnDisk
from floorside.ui.kit.look.theme import Theme
from floorside.ui.questionnaire.activities_line import ActivitiesLine
from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController
from floorside.ui.questionnaire.scores_line import ScoresLine
from floorside.ui.suggestion.suggestion_cards import SuggestionCards
from floorside.ui.window.main_window import MainWindow


def make_history_page(
    window: MainWindow,
    theme: Theme,
    services: Services,
    show_help: Callable[[], None],
    questionnaires: QuestionnaireController,
) -> HistoryPage:
    routines = services.routine_service.routines

    def today() -> date:
        return services.clock.local().date()

    page = HistoryPage(theme, services.catalogue, services.history, today, routines)
    cards = SuggestionCards(theme, services.catalogue, services.suggestions)
    cards.help_requested.connect(show_help)
    cards.left.connect(page.setFocus)
    line = ActivitiesLine(theme, services.activities, questionnaires.show_activities)
    scores = ScoresLine(theme, questionnaires)
    waiting = NotOnDisk(theme, services.writer, today, services.catalogue.language)
    for widget in (scores, line, cards, waiting):
        page.put_on_top(widget)
    page.refreshed.connect(waiting.refresh)
    for signal in (services.writer_signals.trouble, services.writer_signals.recovered):
        signal.connect(page.refresh_list)
    page.refreshed.connect(line.refresh)
    page.refreshed.connect(scores.refresh)
    services.questionnaires.changed.connect(scores.refresh)
    services.added.changed.connect(page.refresh_at)
    page.refreshed.connect(services.suggestions.look_again)
    HistoryController(
        page,
        services.writer,
        services.clock,
        services.routine_service.undoing,
    )
    page.routine_requested.connect(lambda: window.show_place("routine"))
    page.report_requested.connect(lambda: _show_report(window, theme, services))
    page.session_wanted.connect(lambda: _add_session(window, theme, services, page.focus_list))
    page.refresh()
    return page


# Imported once somebody asks for them.


def _show_report(window: MainWindow, theme: Theme, services: Services) -> None:
    from floorside.ui.history.report.show_report_page import show_report_page

    show_report_page(window, theme, services)


def _add_session(window: MainWindow, theme: Theme, services: Services, then: Callable[[], None]) -> None:
    from floorside.ui.history.elsewhere.show_elsewhere_page import show_elsewhere_page

    show_elsewhere_page(window, theme, services, then)
