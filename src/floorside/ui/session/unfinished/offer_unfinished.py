"""Offers a session again that never ended."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from floorside.domain.check_in import did_something
from floorside.services.services import Services
from floorside.storage.history.changes import delete_session
from floorside.storage.history.sessions import History, Unfinished
from floorside.storage.history.writer import SETTLED_SECONDS, Write
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow


def offer_unfinished(
    window: MainWindow,
    theme: Theme,
    services: Services,
    take_up: Callable[[Unfinished], None],
    open_session: Callable[[str], None],
) -> None:
    """Show a page that asks whether to go on with it, which `take_up` does, to keep it as it is or to discard it.

    `open_session` shows the session of this id in the history, where the person can say how it felt.
    """
    unfinished = services.history.read(lambda database: History(database).unfinished(), None)
    if unfinished is None:
        return
    session_id = unfinished.session.id
    if not _has_begun(unfinished):
        services.writer.submit(lambda history: history.discard(session_id))
        return
    from floorside.planning import is_known  # a start without such a session does without it

    if unfinished.plan and not is_known(unfinished.plan, services.catalogue):
        unfinished = replace(unfinished, plan=None)
    from floorside.ui.session.unfinished.take_up_page import TakeUpPage

    def settle(write: Write) -> None:
        services.writer.submit(write)
        services.writer.flush(SETTLED_SECONDS)
        window.leave_session()
        window.show_place("routine")

    def keep() -> None:
        settle(lambda history: history.keep(session_id))
        said = QCoreApplication.translate("TakeUpPage", "What was done is kept. In History you can add how it felt.")
        action = QCoreApplication.translate("TakeUpPage", "Open it")
        window.show_banner(said, action, lambda: open_session(session_id), source="kept", done=True)

    page = TakeUpPage(theme, unfinished, services.clock.local().date(), services.catalogue.language)
    page.go_on.connect(lambda: take_up(unfinished))
    page.keep.connect(keep)
    page.discard.connect(lambda: settle(_discarding(session_id, services)))
    window.show_session(page)


def _has_begun(unfinished: Unfinished) -> bool:
    """Whether anything was done in it, or a work was at least reached; of a plan that is not known one assumes so."""
    from floorside.domain.session.plan import StepKind  # nor without this

    plan = unfinished.plan
    reached = plan is None or any(step.kind is StepKind.WORK for step in plan.steps[: unfinished.at_step + 1])
    return reached or did_something(unfinished.session)


def _discarding(session_id: str, services: Services) -> Write:
    now = services.clock.local()
    return lambda history: delete_session(history.database, session_id, now)
