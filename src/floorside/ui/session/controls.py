"""The row of controls under the stage, each with its key."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from floorside.domain.session.engine import TRANSITIONS, Command
from floorside.domain.session.moment import Moment
from floorside.domain.session.run_state import State
from floorside.domain.speech.phrases import VoiceLevel
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.key_names import key_name
from floorside.ui.session.stage.flow_layout import flow
from floorside.ui.session.stage.rotation import turned_rect, turned_size
from floorside.ui.session.stage.stage_button import StageButton, Weight
from floorside.ui.session.stage.step_words import more_unit

#: These are in a line of their own below the others.
_QUIET = ("voice", "say_all", "tones")
#: These change how the stage looks, not the session.
_VIEW = ("floor", "turn")
_GOING = (State.RUNNING, State.COUNTING_IN)


class Controls(QWidget):
    """Back, pause, next, less or more, it hurts, floor view and turning it, stop; below them voice and tones.

    `pressed`: the name of the control.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._unit = 1.0
        self._degrees = 0
        self._shown: tuple[object, ...] = ()
        self._buttons: dict[str, StageButton] = {}
        for name, word, key, weight in (
            ("back", self.tr("Back"), "←", Weight.PLAIN),
            ("pause", self.tr("Pause"), key_name("Space"), Weight.STRONG),
            ("next", self.tr("Next"), "→", Weight.PLAIN),
            ("less", self.tr("−10\N{NO-BREAK SPACE}s"), "↓", Weight.PLAIN),
            ("more", self.tr("+10\N{NO-BREAK SPACE}s"), "↑", Weight.PLAIN),
            ("hurts", self.tr("It hurts"), "H", Weight.HURT),
            ("floor", self.tr("Floor view"), "F", Weight.PLAIN),
            ("turn", self.tr("Turn"), "R", Weight.PLAIN),
            ("stop", self.tr("Stop"), key_name("Esc"), Weight.PLAIN),
            ("voice", "", "V", Weight.QUIET),
            ("say_all", self.tr("Say it all"), "A", Weight.QUIET),
            ("tones", "", "M", Weight.QUIET),
        ):
            self._buttons[name] = self._button(name, word, key, weight)
        self.show_sound(VoiceLevel.AS_NEEDED, True)
        self.show_floor_view(False)

    @property
    def buttons(self) -> Mapping[str, StageButton]:
        return self._buttons

    def show_state(self, moment: Moment, busy: bool) -> None:
        """Enable what is possible now. `busy`: something covers the stage, so only its look can change."""
        state, unit, spread = moment.state, more_unit(moment.step), moment.has_spread
        if (state, unit, spread, busy) == self._shown:
            return
        self._shown = state, unit, spread, busy
        legal = TRANSITIONS[state]
        needs = {
            "back": Command.BACK,
            "pause": Command.PAUSE if state in _GOING else Command.RESUME,
            "next": Command.NEXT,
            "less": Command.ADD_SECONDS,
            "more": Command.ADD_SECONDS,
            "hurts": Command.HURTS,
        }
        for name, button in self._buttons.items():
            possible = name not in needs or needs[name] in legal
            button.setEnabled(name in _VIEW or (possible and not busy))
        self._buttons["less"].set_word(f"−{unit}")
        self._buttons["more"].set_word(f"+{unit}")
        go_on = self.tr("What now?") if spread else self.tr("Go on")
        self._buttons["pause"].set_word(self.tr("Pause") if state in _GOING else go_on)
        self._lay_out()

    def show_sound(self, level: VoiceLevel, tones_on: bool, says_less: bool = False) -> None:
        """Show the level of speech, whether steps are left out that the voice could say again, and whether tones are
        on.
        """
        self._buttons["say_all"].setVisible(says_less)
        self._buttons["voice"].set_word(level_words(level))
        self._buttons["tones"].set_word(tones_words(tones_on))
        self._lay_out()

    def show_floor_view(self, on: bool) -> None:
        """Only the floor view can be turned and left."""
        self._buttons["floor"].set_word(self.tr("Leave floor view") if on else self.tr("Floor view"))
        self._buttons["turn"].setVisible(on)
        self._lay_out()

    def draw_at(self, unit: float, degrees: int) -> None:
        self._unit, self._degrees = unit, degrees
        self._lay_out()

    def wanted_height(self, width: float, unit: float) -> float:
        """The height in pixels that the controls need in a picture of this width."""
        return self._flow(width, unit)[1] + 26 * unit

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(self._theme.colors.stage_bar))

    def _button(self, name: str, word: str, key: str, weight: Weight) -> StageButton:
        button = StageButton(self._theme, word, key, weight, self)
        press: Callable[[], None] = lambda: self.pressed.emit(name)  # noqa: E731
        button.clicked.connect(press)
        return button

    def _flow(self, width: float, unit: float) -> tuple[list[QRectF], float]:
        sizes = {name: button.wanted_size(unit) for name, button in self._buttons.items() if not button.isHidden()}
        rows = [sizes[name] for name in sizes if name not in _QUIET]
        rects, height = flow(rows, width - 32 * unit, 12 * unit, centered=True, mirrored=self.isRightToLeft())
        quiet, quiet_height = flow(
            [sizes[name] for name in _QUIET if name in sizes],
            width - 32 * unit,
            8 * unit,
            centered=True,
            mirrored=self.isRightToLeft(),
        )
        below = height + 8 * unit
        return [*rects, *(rect.translated(0, below) for rect in quiet)], below + quiet_height

    def _lay_out(self) -> None:
        size = turned_size(self.size(), self._degrees)
        rects, height = self._flow(size.width(), self._unit)
        top = (size.height() - height) / 2
        shown = (button for button in self._buttons.values() if not button.isHidden())
        for button, rect in zip(shown, rects, strict=True):
            button.draw_at(self._unit, self._degrees)
            button.setGeometry(turned_rect(rect.translated(16 * self._unit, top), self.size(), self._degrees))


def level_words(level: VoiceLevel) -> str:
    return {
        VoiceLevel.AS_NEEDED: QCoreApplication.translate("Controls", "Voice: as you need it"),
        VoiceLevel.EVERYTHING: QCoreApplication.translate("Controls", "Voice: everything"),
        VoiceLevel.SHORT: QCoreApplication.translate("Controls", "Voice: short"),
        VoiceLevel.TONES: QCoreApplication.translate("Controls", "Voice: tones only"),
    }[level]


def tones_words(on: bool) -> str:
    if on:
        return QCoreApplication.translate("Controls", "Tones: on")
    return QCoreApplication.translate("Controls", "Tones: off")
