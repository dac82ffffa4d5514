"""The page "When to get help" on the stage: as large as the stage, turned with it, and closed with one key."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QWidget

from floorside.storage.files.shipped.catalogue import RedFlags
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.accessible_label import AccessibleLabel, announce
from floorside.ui.kit.wording.words import with_stop
from floorside.ui.session.keys import Situation, key_label
from floorside.ui.session.stage.flow_layout import flow
from floorside.ui.session.stage.rotation import turn_transform, turned_rect, turned_size
from floorside.ui.session.stage.stage_button import StageButton, Weight

#: The button is larger than the controls: it is the only way back.
_BUTTON_SCALE = 1.3
_LINE = 60.0  # one press of an arrow key, in units of the stage
#: The part of the sheet by which Page Up and Page Down scroll.
_PAGE = 0.85


class HelpSheet(QWidget):
    """Covers a part of its parent; hidden until `open_sheet`. `closed`: the person has pressed its button.

    `flags`: the warning signs, with the emergency number filled in.
    """

    closed = Signal()

    def __init__(self, theme: Theme, flags: RedFlags, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flags = flags
        self._why = ""
        self._unit = 1.0
        self._degrees = 0
        self._offset = 0.0
        self._text = QTextDocument(self)
        self._text.setDocumentMargin(0)
        self._spoken = AccessibleLabel(self)
        self.buttons = {
            name: StageButton(theme, word, key_label(Situation.HELP, name), weight, self)
            for name, word, weight in (
                ("close", self.tr("Back"), Weight.STRONG),
                ("page_down", self.tr("Further down"), Weight.PLAIN),
                ("page_up", self.tr("Further up"), Weight.PLAIN),
            )
        }
        self.buttons["close"].clicked.connect(self.closed)
        self.buttons["page_down"].clicked.connect(self._page_down)
        self.buttons["page_up"].clicked.connect(self._page_up)
        self.hide()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    @property
    def text(self) -> str:
        """All words of the sheet, without formatting."""
        return self._text.toPlainText()

    def open_sheet(self, why: str) -> None:
        """Show the sheet from its beginning. `why`: its first line, or ""."""
        self._why, self._offset = why, 0.0
        self._write()
        self.show()
        self.raise_()
        self._spoken.say(self.text)
        announce(self, " ".join(with_stop(part) for part in (why, self._flags.title, self._flags.intro.text) if part))

    def move_by(self, action: str) -> None:
        """Scroll by an action of keys.py: "up", "down", "page_up" or "page_down"."""
        page = self._room().height() * _PAGE
        step = {"up": -_LINE * self._unit, "down": _LINE * self._unit, "page_up": -page, "page_down": page}[action]
        self._move_to(self._offset + step)

    def draw_at(self, unit: float, degrees: int) -> None:
        """Set the scale of the picture, and how it is turned."""
        self._unit, self._degrees = unit, degrees
        self._write_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write_again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._move_to(self._offset - event.angleDelta().y() / 120 * _LINE * self._unit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors, room = self._theme.colors, self._room()
        painter.fillRect(self.rect(), QColor(colors.stage_bar))
        painter.setTransform(turn_transform(self.size(), self._degrees), True)
        self._paint_place(painter, room)
        painter.setClipRect(room)
        painter.translate(room.left(), room.top() - self._offset)
        self._text.drawContents(painter, QRectF(0, self._offset, room.width(), room.height()))

    def _paint_place(self, painter: QPainter, room: QRectF) -> None:
        """Paint a bar at the side that shows the scroll position."""
        high = self._text.size().height()
        if high <= room.height():
            return
        bar = QRectF(room.right() + 20 * self._unit, room.top(), 6 * self._unit, room.height())
        painter.fillRect(bar, QColor(self._theme.colors.todo_segment))
        top = bar.top() + bar.height() * self._offset / high
        seen = QRectF(bar.left(), top, bar.width(), bar.height() * room.height() / high)
        painter.fillRect(seen, QColor(self._theme.colors.stage_muted))

    def _page_down(self) -> None:
        self.move_by("page_down")

    def _page_up(self) -> None:
        self.move_by("page_up")

    def _move_to(self, offset: float) -> None:
        self._offset = max(0.0, min(offset, self._most()))
        self._show_ways()
        self.update()

    def _most(self) -> float:
        return max(0.0, self._text.size().height() - self._room().height())

    def _show_ways(self) -> None:
        self.buttons["page_up"].setEnabled(self._offset > 0)
        self.buttons["page_down"].setEnabled(self._offset < self._most() - 1)

    def _room(self) -> QRectF:
        """The rectangle of the text, in the picture's own coordinates."""
        size, u = turned_size(self.size(), self._degrees), self._unit
        wide = min(size.width() - 120 * u, 1000 * u)
        return QRectF((size.width() - wide) / 2, 32 * u, wide, size.height() - 136 * u)

    def _write_again(self) -> None:
        if self.is_open:  # else it is written once somebody opens it, which in most sessions nobody does
            self._write()

    def _write(self) -> None:
        self._text.setHtml(self._html())
        self._text.setTextWidth(self._room().width())
        self._spoken.setGeometry(turned_rect(self._room(), self.size(), self._degrees))
        self._spoken.lower()
        self._lay_out_buttons()
        self._move_to(self._offset)

    def _lay_out_buttons(self) -> None:
        room, scale = self._room(), self._unit * _BUTTON_SCALE
        sizes = [button.wanted_size(scale) for button in self.buttons.values()]
        places, _ = flow(sizes, room.width(), 12 * self._unit, centered=False, mirrored=self.isRightToLeft())
        for button, place in zip(self.buttons.values(), places, strict=True):
            button.draw_at(scale, self._degrees)
            there = place.translated(room.left(), room.bottom() + 20 * self._unit)
            button.setGeometry(turned_rect(there, self.size(), self._degrees))

    def _html(self) -> str:
        flags, colors = self._flags, self._theme.colors
        body = [self._paragraph(self._why, 26, 700, colors.ring)] if self._why else []
        body += [
            self._paragraph(flags.title, 36, 700, colors.stage_text),
            self._paragraph(flags.intro.text, 22, 400, colors.stage_muted),
        ]
        for group in flags.groups:
            body.append(self._paragraph(group.title, 28, 700, colors.stage_text))
            body += [self._paragraph(f"·  {sign.text}", 24, 400, colors.stage_text) for sign in group.signs]
            body.append(self._paragraph(group.action, 24, 700, colors.stage_text))
        body.append(self._paragraph(flags.closing.text, 22, 400, colors.stage_muted))
        return "".join(body)

    def _paragraph(self, text: str, size: float, weight: int, color: str) -> str:
        from html import escape

        font = self._theme.font(max(1, round(size * self._unit)), weight)
        style = (
            f"font-family:'{font.family()}'; font-size:{font.pixelSize()}px; font-weight:{weight}; color:{color}; "
            f"margin-top:0; margin-bottom:{round(10 * self._unit)}px"
        )
        return f'<p style="{style}">{escape(text)}</p>'
