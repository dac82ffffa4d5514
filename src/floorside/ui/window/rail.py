"""The rail at the left of the window: a button for each main place, and the one for help."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QSizePolicy, QSpacerItem, QToolButton, QWidget

from floorside.ui.kit.buttons import ToolButton
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, SPACE_4, column
from floorside.ui.kit.wording.key_names import key_name
from floorside.ui.kit.wording.plain_text import set_tip

WIDTH = 88
#: The height of its letters, and at least what the style puts beside them, in pixels.
LETTERS, EDGES = 12, 16


class Place(NamedTuple):
    """One entry of the rail. `make`: creates the page at its first visit; `icon`: a name in resources/icons."""

    name: str
    title: str
    icon: str
    make: Callable[[], QWidget]


def key_of(number: int) -> str:
    """The key that goes to the place at this position of the rail, counted from 1."""
    return f"Ctrl+{number}"


class Rail(QFrame):
    """`chosen`: the name of the place that the person goes to."""

    chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self, theme: Theme, places: Sequence[Place]) -> None:
        super().__init__()
        self._theme = theme
        self._places = places
        self.setProperty("role", "rail")  # `set_role` is for a widget on the screen
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        layout = column(self, SPACE_2, SPACE_1)
        layout.setContentsMargins(SPACE_2, SPACE_4, SPACE_2, SPACE_4)
        layout.addSpacerItem(QSpacerItem(WIDTH - 2 * SPACE_2, 0))
        self._buttons: dict[str, QToolButton] = {}
        for number, place in enumerate(places, start=1):
            layout.addWidget(self._place_button(place, number))
        self.mark(places[0].name)
        layout.addStretch()
        self._help = _tool(self.tr("Get help"), self.tr("When to get help (F1)"))
        self._help.clicked.connect(self.help_wanted)
        layout.addWidget(self._help)

    def mark(self, name: str) -> None:
        """Mark the present place. The button is not a checked one, which a screen reader would call a check box."""
        for place in self._places:
            button, here = self._buttons[place.name], place.name == name
            if button.property("here") == here:
                continue
            button.setProperty("here", here)
            button.setAccessibleName(self.tr("{place}, you are here").format(place=place.title) if here else "")
            if self.isVisible():  # before that, the layout applies the style anyway
                button.style().polish(button)

    def paint_icons(self, with_help: bool = True) -> None:
        """Draw the icons in the theme's colours."""
        colors = self._theme.colors
        for place in self._places:
            button = self._buttons[place.name]
            color = colors.accent_soft_text if button.property("here") else colors.muted
            button.setIcon(self._theme.icon(place.icon, color))
        if with_help:
            self._help.setIcon(self._theme.icon("info", colors.muted))

    def _place_button(self, place: Place, number: int) -> QToolButton:
        button = self._buttons[place.name] = _tool(place.title, f"{place.title} ({key_name(key_of(number))})")
        bold = QFontMetrics(self._theme.font(LETTERS, 700))  # where one is; the rail keeps its width
        button.setMinimumWidth(bold.horizontalAdvance(f" {place.title} ") + EDGES)
        button.clicked.connect(lambda: self.chosen.emit(place.name))
        return button


def _tool(text: str, tip: str) -> QToolButton:
    button = ToolButton()
    button.setProperty("role", "place")
    button.setText(text)
    set_tip(button, tip)
    button.setProperty("toolButtonStyle", "ToolButtonTextUnderIcon")
    button.setIconSize(QSize(22, 22))
    button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)  # as wide as the longest word
    button.setProperty("focusPolicy", "TabFocus")
    return button
