"""Shows the undo line at the foot of the window, for all that the person can undo, and makes one for a page over it."""

from floorside.services.services import Services
from floorside.services.undo import Command
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.undo_keys import add_undo_keys
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.undo_bar import UndoBar


def show_undo_bar(window: MainWindow, theme: Theme, services: Services) -> None:
    """The line, and the keys for it in the main places."""
    undoing, bar = services.routine_service.undoing, make_undo_bar(theme, services)
    undoing.is_offered = lambda: not bar.isHidden()
    window.put_at_foot(bar)
    add_undo_keys(window.home, undoing)


def make_undo_bar(theme: Theme, services: Services, *, waits: bool = False) -> UndoBar:
    """`waits`: see UndoBar."""
    routines, signals = services.routine_service, services.writer_signals

    def other_routine(command: Command | None) -> str:
        """The name of the routine that a command changed, if another one is chosen."""
        routine = routines.routine_of(command)
        return routine.name if routine and routine.id != services.settings.value.routine else ""

    bar = UndoBar(theme, routines.undoing, waits=waits)
    bar.elsewhere = other_routine
    for signal in (signals.trouble, signals.recovered):
        signal.connect(bar.look_again)
    return bar
