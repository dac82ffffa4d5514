"""Shows the welcome page at the very first start, before anything else."""

from collections.abc import Callable

from floorside.services.services import Services
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow


def welcome(
    window: MainWindow,
    theme: Theme,
    services: Services,
    answered: Callable[[], None],
    start_answers: dict[str, int],
    then: Callable[[], None] = lambda: None,
) -> None:
    """Show the welcome page if nobody has seen it yet, and call `then` once it is closed; otherwise call it at once.

    `answered`: called once the answers are stored. `start_answers`: see StartQuestions.
    """
    settings = services.settings
    if settings.value.welcomed:
        then()
    else:
        show_first_pages(window, theme, services, answered, start_answers, then)


def show_first_pages(
    window: MainWindow,
    theme: Theme,
    services: Services,
    answered: Callable[[], None],
    start_answers: dict[str, int],
    then: Callable[[], None] = lambda: None,
) -> None:
    """Show the welcome page, even if the person has seen it. The last three: as above."""
    from floorside.ui.welcome.welcome_page import WelcomePage

    settings = services.settings
    page = WelcomePage(theme, services.catalogue.words, settings.value, services.offers.first_routine, start_answers)

    def choose_language(code: str) -> None:
        settings.change(words_language=code)
        window.start_again_wanted.emit()

    def keep() -> None:
        settings.change(emergency_number=page.number, emergency_country=page.country, conditions=page.conditions)

    def done() -> None:
        keep()
        settings.change(welcomed=True, asked_how_to_begin=page.says_how_to_begin)
        if page.begins_gently:
            services.offers.begin_gently()
        answered()
        window.pages_over.leave()
        window.refresh()
        then()

    page.language_chosen.connect(choose_language)
    page.chosen.connect(keep)
    page.closed.connect(done)
    settings.changed.connect(page.take_number)
    window.pages_over.show(page, stays=True)
