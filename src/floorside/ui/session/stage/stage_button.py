"""A button of the session, with its key beside its text, which can be turned with the stage."""

from enum import Enum

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from floorside.ui.kit.buttons import NEVER, belongs_to_press
from floorside.ui.kit.look.mirroring import Mirror
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.stage.rotation import turn_transform, turned_size

#: However small the window is: about the size of small print on the other pages, which grows with the system's letters.
SMALLEST_PX = 13
#: In pixels, so that the mouse and a finger can hit it (WCAG 2.2, target size).
LEAST_HEIGHT = 24.0


class Weight(Enum):
    PLAIN = "plain"
    STRONG = "strong"
    HURT = "hurt"
    #: The chosen one of several.
    CHOSEN = "chosen"
    #: A line of text that works as a button.
    QUIET = "quiet"


class StageButton(QAbstractButton):
    """`key`: the text of the key beside the button's own. Enter presses the focused button; all other keys go to the
    page, where Space means pause, or the answer with the focus.
    """

    def __init__(self, theme: Theme, word: str, key: str, weight: Weight, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self._weight = weight
        self._pressed_at = NEVER
        self._unit = 1.0
        self._degrees = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_word(word)
        theme.changed.connect(self.update)

    def set_word(self, word: str) -> None:
        if word != self.text():
            self.setText(word)
            self.setAccessibleName(self.tr("{0}, chosen").format(word) if self._weight is Weight.CHOSEN else word)
            self.setAccessibleDescription(self.tr("Key: {0}").format(self._key))

    def draw_at(self, unit: float, degrees: int) -> None:
        """Set the scale of the picture, and how it is turned."""
        self._unit, self._degrees = unit, degrees
        self.update()

    def wanted_size(self, unit: float) -> QSizeF:
        """The upright size in pixels for this unit."""
        word = QFontMetricsF(self._word_font(unit)).horizontalAdvance(self.text())
        key = QFontMetricsF(self._key_font(unit)).horizontalAdvance(self._key)
        return QSizeF(word + key + 52 * unit, max(LEAST_HEIGHT, (28 if self._weight is Weight.QUIET else 50) * unit))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.timestamp()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if belongs_to_press(event, self._pressed_at):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(turn_transform(self.size(), self._degrees), True)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        size = turned_size(self.size(), self._degrees)
        self._paint_ground(painter, QRectF(2, 2, size.width() - 4, size.height() - 4))
        self._paint_words(painter, size)

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        ground = QColor(self._colors()[0])
        painter.setBrush(ground.lighter(115) if self.underMouse() and self.isEnabled() else ground)
        marked = self.hasFocus() or self._weight is Weight.CHOSEN
        color = self._theme.colors.now_segment if self.hasFocus() else self._theme.colors.ring
        painter.setPen(QPen(QColor(color), 3) if marked else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, 14 * self._unit, 14 * self._unit)

    def _paint_words(self, painter: QPainter, size: QSizeF) -> None:
        u = self._unit
        ink, faint = self._colors()[1:]
        word = self._word_font(u)
        painter.setFont(word)
        painter.setPen(QColor(ink))
        width = QFontMetricsF(word).horizontalAdvance(self.text())
        mirror = Mirror(size.width(), self.isRightToLeft())
        room = mirror.rect(QRectF(22 * u, 0, width + 1, size.height()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.setFont(self._key_font(u))
        painter.setPen(QColor(faint))
        beside = QRectF(30 * u + width, 0, size.width() - 30 * u - width, size.height())
        painter.drawText(mirror.rect(beside), int(Qt.AlignmentFlag.AlignVCenter), self._key)

    def _word_font(self, unit: float) -> QFont:
        size = 15 if self._weight is Weight.QUIET else 17
        return self._theme.font(
            max(SMALLEST_PX, round(size * unit)), 700 if self._weight in (Weight.STRONG, Weight.CHOSEN) else 400
        )

    def _key_font(self, unit: float) -> QFont:
        return self._theme.font(max(SMALLEST_PX - 2, round(14 * unit)))

    def _colors(self) -> tuple[str, str, str]:
        """The colours of background, text, and key."""
        colors = self._theme.colors
        return {
            Weight.PLAIN: (colors.button, colors.button_text, colors.stage_muted),
            Weight.CHOSEN: (colors.button, colors.button_text, colors.stage_muted),
            Weight.STRONG: (colors.button_strong, colors.button_strong_text, colors.todo_segment),
            Weight.QUIET: (colors.stage_bar, colors.stage_muted, colors.stage_muted),
            Weight.HURT: (colors.button_hurt, colors.button_hurt_text, colors.button_hurt_text),
        }[self._weight]
