"""A page with all keys: those of the window, and those of a session from the table that the session uses."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout

from floorside.ui.kit.layout.page_foot import PageFoot
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.read_page import ReadPage
from floorside.ui.kit.widgets import (
    SPACE_2,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    column,
    frame,
    label,
    scroll_area,
)
from floorside.ui.kit.wording.key_names import key_name
from floorside.ui.kit.wording.words import capital
from floorside.ui.session.keys import Situation, key_label

WIDEST = 760


class KeysPage(ReadPage):
    """`closed`: the person is done."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        rows = column(content, spacing=SPACE_4)
        rows.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        rows.addWidget(label(theme, self.tr("Keys"), 26, 700))
        for title, keys in (
            (self.tr("Everywhere"), _in_the_window()),
            (self.tr("On the routine page and in its editor"), _in_a_routine()),
            (self.tr("In the calendar of History"), _in_the_calendar()),
            (self.tr("During a session"), _in_a_session()),
        ):
            rows.addWidget(label(theme, title, 18, 700, wrap=True))
            rows.addWidget(self._table(keys))
        rows.addStretch(1)
        self.back = button(self.tr("Back"), "primary")
        self.back.clicked.connect(self.closed)
        self.area = scroll_area(content, self.tr("Keys"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = column(self, spacing=0)
        whole.addWidget(self.area, 1)
        whole.addWidget(PageFoot((None, self.back), content, top=SPACE_2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Question):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _table(self, keys: Mapping[str, str]) -> QFrame:
        card = frame("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        grid.setHorizontalSpacing(SPACE_5)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(1, 1)
        for row, (key, does) in enumerate(keys.items()):
            grid.addWidget(label(self._theme, capital(key), 15, 600), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(self._theme, does, 15, wrap=True), row, 1)
        return card


def _in_the_window() -> dict[str, str]:
    return {
        key_name("Ctrl+1"): QCoreApplication.translate("KeysPage", "Routine"),
        key_name("Ctrl+2"): QCoreApplication.translate("KeysPage", "History"),
        key_name("Ctrl+3"): QCoreApplication.translate("KeysPage", "Settings"),
        key_name("Ctrl+Z"): QCoreApplication.translate("KeysPage", "Undo"),
        key_name("Ctrl+Shift+Z"): QCoreApplication.translate("KeysPage", "Do again"),
        key_name("Ctrl+Return"): QCoreApplication.translate("KeysPage", "In a form: keep what was entered"),
        key_name("Ctrl+Q"): QCoreApplication.translate("KeysPage", "Quit"),
        key_name("F1"): QCoreApplication.translate("KeysPage", "When to get help"),
        "?": QCoreApplication.translate("KeysPage", "This page; in a session, when to get help"),
        key_name("Esc"): QCoreApplication.translate("KeysPage", "Back, from a page that lies over the others"),
    }


def _in_a_routine() -> dict[str, str]:
    return {
        key_name("Ctrl+Return"): QCoreApplication.translate("KeysPage", "Start the session"),
        key_name("Ctrl+E"): QCoreApplication.translate("KeysPage", "Edit the routine"),
        key_name("Ctrl+P"): QCoreApplication.translate("KeysPage", "Put the routine on paper"),
        key_name("Shift+F10"): QCoreApplication.translate("KeysPage", "The menu of an exercise in the list"),
        "0–9": QCoreApplication.translate(
            "KeysPage", "In a question about pain: the answer; on the slider of a dose: the dose"
        ),
        key_name("Alt+Up"): QCoreApplication.translate("KeysPage", "Editor: move the entry up"),
        key_name("Alt+Down"): QCoreApplication.translate("KeysPage", "Editor: move the entry down"),
        key_name("Del"): QCoreApplication.translate("KeysPage", "Editor: remove the entry"),
    }


def _in_the_calendar() -> dict[str, str]:
    return {
        key_name("PgUp"): QCoreApplication.translate("KeysPage", "A month back"),
        key_name("PgDown"): QCoreApplication.translate("KeysPage", "A month on"),
        key_name("Home"): QCoreApplication.translate("KeysPage", "The first day that is shown"),
        key_name("End"): QCoreApplication.translate("KeysPage", "The last day that is shown"),
        key_name("Return"): QCoreApplication.translate("KeysPage", "The sessions of the day"),
    }


def _in_a_session() -> dict[str, str]:
    does = {
        "pause": QCoreApplication.translate("KeysPage", "Pause, go on"),
        "next": QCoreApplication.translate("KeysPage", "Next"),
        "back": QCoreApplication.translate("KeysPage", "Back"),
        "more": QCoreApplication.translate("KeysPage", "Ten seconds or one rep more"),
        "less": QCoreApplication.translate("KeysPage", "Ten seconds or one rep less"),
        "hurts": QCoreApplication.translate("KeysPage", "It hurts"),
        "floor": QCoreApplication.translate("KeysPage", "Floor view"),
        "turn": QCoreApplication.translate("KeysPage", "Turn the picture"),
        "voice": QCoreApplication.translate("KeysPage", "How much the voice says"),
        "say_all": QCoreApplication.translate("KeysPage", "Say all steps, this session"),
        "tones": QCoreApplication.translate("KeysPage", "Tones on or off"),
        "help": QCoreApplication.translate("KeysPage", "When to get help"),
        "stop": QCoreApplication.translate("KeysPage", "Stop; you are asked first"),
    }
    return {key_label(Situation.GOING, action): said for action, said in does.items()}
