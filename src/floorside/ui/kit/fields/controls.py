"""Controls of the settings: a switch, a percentage, a choice between a few values, seconds. Each reports a change at
once.
"""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QValidator, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QSlider, QSpinBox, QWidget

from floorside.ui.kit.buttons import NEVER, CheckableButton
from floorside.ui.kit.fields.check_box import CheckBox
from floorside.ui.kit.later import later
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.look.box_signs import paint_arrow
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_3, button, column, label, show_if
from floorside.ui.kit.wording.accessible_label import announce, unseen_label
from floorside.ui.kit.wording.words import with_colon


class Switch(CheckBox):
    """A check box that looks like a switch."""

    def __init__(self, theme: Theme, name: str, on: bool, choose: Callable[[bool], None]) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "switch")  # Qt asks the style sheet how large it is, for a screen reader
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(choose)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(48, 34)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors, on, works = self._theme.colors, self.isChecked(), self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.ring_room())
        line = Qt.PenStyle.SolidLine if works else Qt.PenStyle.DotLine  # where there are few colours, the line tells
        painter.setPen(QPen(QColor(colors.accent if on and works else colors.outline), 2, line))
        painter.setBrush(QColor(colors.accent if on and works else colors.well))
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), 12, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent_text if on and works else colors.outline))
        painter.drawEllipse(QPointF(track.right() - 13 if on else track.left() + 13, track.center().y()), 8, 8)

    def ring_room(self) -> QRect:
        return QRect(0, 4, 48, 26)


#: The usual and the least length of a slider, in pixels.
SLIDER, LEAST_SLIDER = 180, 110


class PercentSlider(QWidget):
    """0 to 100 in steps of 5. Calls `choose` when the person releases the handle, or moves it with a key."""

    def __init__(self, theme: Theme, name: str, percent: int, choose: Callable[[int], None]) -> None:
        super().__init__()
        self._choose = choose
        self._said = label(theme, "", 15, 600)
        self._said.setFixedWidth(56)
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider = _CalmSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(name)
        self.slider.setMinimumWidth(LEAST_SLIDER)
        self.slider.setValue(percent)
        self._say(percent)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(lambda: self._choose(self.slider.value()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._said)

    def _moved(self, percent: int) -> None:
        self._say(percent)
        if not self.slider.isSliderDown():
            self._choose(percent)

    def _say(self, percent: int) -> None:
        self._said.setText(self.tr("{n} %").format(n=percent))


class Choice(AnswerGrid):
    """A few named values side by side, one of them chosen. `values`: value → text.

    `decided`: the person has clicked one, or left the row after the arrow keys, each of which chooses on its way.
    """

    decided = Signal()

    def __init__(self, name: str, values: Mapping[str, str], chosen: str, choose: Callable[[str], None]) -> None:
        super().__init__(len(values), margin=SPACE_1)
        self._is_undecided = False
        for value, written in values.items():
            option = CheckableButton(written)
            option.setProperty("role", "choice")
            option.setCheckable(True)
            option.setAutoDefault(True)  # Enter chooses it, as Space does
            option.setAutoExclusive(True)  # a screen reader then announces it as one of several
            option.setChecked(value == chosen)
            if chosen in values and value != chosen:
                option.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to the chosen one, arrow keys to the others
            option.setAccessibleName(with_colon(name, written))
            option.clicked.connect(lambda _=False, value=value: choose(value))
            option.clicked.connect(self._on_clicked)
            option.installEventFilter(self)
            self.add(option)

    def _on_clicked(self) -> None:
        """An arrow key clicks the next one while the one before still has the focus."""
        focused = self.focusWidget()
        self._is_undecided = focused is not None and focused.hasFocus() and focused is not self.sender()
        if not self._is_undecided:
            self.decided.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_undecided and event.type() is QEvent.Type.FocusOut:
            later(self, self._on_left)  # once the focus is where it goes
        return super().eventFilter(watched, event)

    def _on_left(self) -> None:
        focused = self.window().focusWidget()  # also while another window is active
        if self._is_undecided and not (focused is not None and self.isAncestorOf(focused)):
            self._is_undecided = False
            self.decided.emit()


class NumberStepper(QWidget):
    """A whole number between a minus and a plus button; the person can also type it. `limits`: lowest and highest.

    `form`: how to write it, such as "{n} s".
    """

    def __init__(
        self, theme: Theme, name: str, value: int, limits: tuple[int, int], form: str, choose: Callable[[int], None]
    ) -> None:
        super().__init__()
        self.box = _WholeNumberBox()
        self.box.setRange(*limits)
        before, _, after = form.partition("{n}")
        self.box.setPrefix(before)
        self.box.setSuffix(after)
        self.box.setFont(theme.font(15, 600))
        self.box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.box.setFixedSize(84, 40)
        self.box.setKeyboardTracking(False)
        self.box.setValue(value)
        self.box.valueChanged.connect(choose)
        self.box.lineEdit().textEdited.connect(self._check)
        said = self.tr("Whole numbers from {low} to {high}").format(low=limits[0], high=limits[1])
        self.limits = label(theme, said, 13, role="muted", wrap=True)
        self.limits.hide()
        less, more = self._less, self._more = button("−", "step"), button("+", "step")
        self.call(name)
        less.clicked.connect(lambda: self._step(-1))
        more.clicked.connect(lambda: self._step(1))
        self.box.valueChanged.connect(self._show_ends)
        self._show_ends()
        row = QHBoxLayout()
        row.setSpacing(SPACE_1)
        for widget in (less, self.box, more):
            row.addWidget(widget)
        rows = column(self, spacing=SPACE_1)
        rows.addLayout(row)
        rows.addWidget(self.limits)

    def call(self, name: str) -> None:
        """Give it another name, for a screen reader."""
        self.box.setAccessibleName(name)
        self._less.setAccessibleName(self.tr("{name}: less").format(name=name))
        self._more.setAccessibleName(self.tr("{name}: more").format(name=name))

    @property
    def value(self) -> int:
        """The number, also if the person is still typing it."""
        self.box.interpretText()
        return self.box.value()

    def _step(self, by: int) -> None:
        """The button of a step to the end is disabled by it, and gives the focus to the number before: Qt would give it
        to whatever comes next.
        """
        way = self._less if by < 0 else self._more
        if way.hasFocus() and self.box.value() + by in (self.box.minimum(), self.box.maximum()):
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.stepBy(by)

    def _show_ends(self) -> None:
        self._less.setEnabled(self.box.value() != self.box.minimum())
        self._more.setEnabled(self.box.value() != self.box.maximum())

    def _check(self, text: str) -> None:
        """Say the limits beside a number that they do not allow. More digits make one that is too high only higher, so
        it becomes the highest at once.
        """
        outside = self.box.is_outside(text)
        show_if(self.limits, outside)
        if outside:
            announce(self, self.limits.text())
            self.box.lower_to_maximum(text)


_NUMBER = re.compile(r"\d+(?:[.,]\d*)?")

#: A click places the cursor, and who comes back from a menu or from another window goes on where they were.
_KEEP_CURSOR = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


#: A combo box need not be wider than this, in pixels.
NARROWEST_BOX = 130


class CalmComboBox(QComboBox):
    """A combo box that ignores the mouse wheel, so that scrolling the page changes nothing. It draws its own arrow, and
    shortens its words where they have no room. `name`: for a screen reader.

    `decided`: the index that the person has clicked, confirmed with Enter, or left the box with. The arrow keys pass by
    others on the way, each of which is `activated`.
    """

    decided = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._is_by_key = False
        self._undecided: int | None = None
        self._sought_at = NEVER
        self.activated.connect(self._on_activated)
        self.setAccessibleName(name)
        # On Linux Qt gives the value as the name, and the name only as that of a label, which has the same parent.
        self._label = unseen_label(name, self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange and (parent := self.parentWidget()):
            self._label.setParent(parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._undecided is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._decide()
            return
        self._is_by_key = True
        is_space, text = event.key() == Qt.Key.Key_Space, event.text()
        if is_space and event.timestamp() - self._sought_at <= QApplication.keyboardInputInterval():
            self._seek_on(text)
            self._sought_at = event.timestamp()
        else:
            super().keyPressEvent(event)
            if text.isprintable() and text and not is_space:
                self._sought_at = event.timestamp()
        self._is_by_key = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if not stays:
            self._decide()  # at once: what has the focus next may show another exercise in its place

    def _seek_on(self, text: str) -> None:
        """Go on seeking by what is typed, as Qt does by letters; by a space it would open the list within a name."""
        view, before = self.view(), self.currentIndex()
        view.setCurrentIndex(self.model().index(before, self.modelColumn(), self.rootModelIndex()))
        view.keyboardSearch(text)
        if (found := view.currentIndex().row()) not in (before, -1):
            self.setCurrentIndex(found)
            self.activated.emit(found)

    def _on_activated(self, index: int) -> None:
        self._undecided = index
        if not self._is_by_key:
            self._decide()

    def _decide(self) -> None:
        if (index := self._undecided) is not None:
            self._undecided = None
            self.decided.emit(index)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), NARROWEST_BOX), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_arrow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _CalmSlider(QSlider):
    """A slider that ignores the mouse wheel."""

    def sizeHint(self) -> QSize:
        return QSize(SLIDER, super().sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _WholeNumberBox(QSpinBox):
    """A spin box that ignores the mouse wheel. It takes every number that a person types, and makes it the nearest
    whole one within its limits when they leave it; it refuses no digit, since the others would make another number.
    Whatever gives it the focus but a click, what is typed then replaces the number; Qt does so for Tab alone.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _KEEP_CURSOR:
            self.selectAll()

    def is_outside(self, text: str) -> bool:
        """Whether a text is a number that cannot stay as it is."""
        number = self._number(text)
        return number is not None and number != self.valueFromText(text)

    def lower_to_maximum(self, text: str) -> None:
        """Write the highest number over one that is too high."""
        if (self._number(text) or 0) > self.maximum():
            self.lineEdit().setText(f"{self.prefix()}{self.textFromValue(self.maximum())}{self.suffix()}")

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        bare = self._bare(text)
        if not bare:
            return QValidator.State.Intermediate, text, at
        state = QValidator.State.Acceptable if _NUMBER.fullmatch(bare) else QValidator.State.Invalid
        return state, text, at

    def valueFromText(self, text: str) -> int:
        return round(min(max(self._number(text) or 0, self.minimum()), self.maximum()))

    def _number(self, text: str) -> float | None:
        bare = self._bare(text)
        return float(bare.replace(",", ".")) if _NUMBER.fullmatch(bare) else None

    def _bare(self, text: str) -> str:
        return text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
