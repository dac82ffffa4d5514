from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontInfo, QFontMetrics, QImage, QPainter, QRawFont
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QTreeView,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.palette import CONTRAST, DARK, LIGHT, Colors
from floorside.ui.kit.look.theme import FAMILY, Theme, system_colors
from floorside.ui.kit.widgets import button, column, frame, label


def test_a_look_that_is_set_is_told_once(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_look("dark")
    assert theme.colors == DARK
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_look("dark")


def test_every_look_has_its_colors(theme: Theme) -> None:
    for look, colors in (("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST)):
        theme.set_look(look)  # type: ignore[arg-type]
        assert theme.colors == colors


@pytest.mark.parametrize(
    ("scheme", "contrast", "colors"),
    [
        (Qt.ColorScheme.Unknown, False, LIGHT),
        (Qt.ColorScheme.Light, False, LIGHT),
        (Qt.ColorScheme.Dark, False, DARK),
        (Qt.ColorScheme.Light, True, CONTRAST),
    ],
)
def test_what_a_system_asks_for(scheme: Qt.ColorScheme, contrast: bool, colors: Colors) -> None:
    assert system_colors(scheme, contrast) == colors


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_the_bundled_font_has_figures_of_one_width(theme: Theme, weight: int) -> None:
    font = theme.font(40, weight)
    assert QFontInfo(font).family() == FAMILY
    assert QFontInfo(font).weight() == weight
    assert len({QFontMetrics(font).horizontalAdvance(figure) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("letters", ["→←↑↓", "äöüßÄÖÜ", "łżńéèçğ", "–—…×·−“”’"])
def test_the_bundled_font_has_the_letters_that_are_used(theme: Theme, letters: str) -> None:
    font = QRawFont.fromFont(theme.font(15))
    assert [letter for letter in letters if not font.supportsCharacter(ord(letter))] == []


def test_an_icon_is_drawn_in_its_color(theme: Theme) -> None:
    image = theme.icon("settings", "#ff0000").pixmap(24, 24).toImage()
    drawn = {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 250
    }
    assert drawn == {"#ff0000"}


def test_the_application_wears_it(theme: Theme, qapp: QApplication) -> None:
    assert qapp.font().family() == FAMILY
    assert LIGHT.accent in qapp.styleSheet()


def drawn_by_style(made: QPushButton, state: QStyle.StateFlag) -> QImage:
    option = QStyleOptionButton()
    made.initStyleOption(option)
    option.state = state
    image = QImage(made.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    made.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, made)
    painter.end()
    return image


@pytest.mark.parametrize("role", ["", "primary", "quiet", "accept", "hurt", "choice", "answer", "step"])
def test_a_button_that_the_keyboard_reached_has_one_ring_and_nothing_behind_its_words(
    theme: Theme, qtbot: QtBot, role: str
) -> None:
    made = button("Listen", role)
    qtbot.addWidget(made)
    made.ensurePolished()
    made.resize(made.sizeHint())
    focused = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_HasFocus
    clicked = drawn_by_style(made, focused)
    assert drawn_by_style(made, focused | QStyle.StateFlag.State_KeyboardFocusChange) == clicked
    assert drawn_by_style(made, QStyle.StateFlag.State_Enabled) != clicked


def test_the_heads_of_a_table_in_a_dialog_of_the_system_can_be_read(theme: Theme, qtbot: QtBot) -> None:
    table = QTreeWidget()
    qtbot.addWidget(table)
    table.setHeaderLabels(["Name"])
    table.resize(200, 100)
    head = table.header()
    drawn = head.grab().toImage()
    assert drawn.pixelColor(head.width() - 2, 2).name() == LIGHT.well


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_what_a_dialog_of_the_toolkit_lists_can_be_read(theme: Theme, qtbot: QtBot, tmp_path: Path, look: str) -> None:
    theme.set_look(look)  # type: ignore[arg-type]
    dialog = QFileDialog(directory=str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    completions = dialog.findChildren(QLineEdit)[0].completer().popup()
    assert completions is not None
    files = [each for kind in (QListView, QTreeView) for each in dialog.findChildren(kind) if each.objectName()]
    assert len(files) == 3
    for rows in (completions, *files):
        rows.resize(200, 100)
        drawn = rows.viewport().grab().toImage()
        assert drawn.pixelColor(drawn.width() - 5, drawn.height() - 5).name() == theme.colors.card_selected
        assert rows.palette().text().color().name() == theme.colors.text


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_the_black_signs_of_the_toolkits_dialog_can_be_told_from_their_buttons(
    theme: Theme, qtbot: QtBot, tmp_path: Path, look: str
) -> None:
    theme.set_look(look)  # type: ignore[arg-type]
    dialog = QFileDialog(directory=str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    upwards = next(each for each in dialog.findChildren(QToolButton) if each.objectName() == "toParentButton")
    upwards.resize(upwards.sizeHint())
    assert upwards.grab().toImage().pixelColor(upwards.width() // 2, 2).name() == theme.colors.outline


class _Counting(QPushButton):
    """How often Qt styles it."""

    styled = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() is QEvent.Type.StyleChange:
            self.styled += 1
        super().changeEvent(event)


def test_another_look_styles_a_widget_as_often_however_deep_it_is(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    upper, lower = _Counting(page), _Counting(nested(page, 12))
    page.show()
    upper.styled = lower.styled = 0
    theme.set_look("dark")
    assert upper.styled == lower.styled > 0


def nested(outer: QWidget, depth: int) -> QWidget:
    for _ in range(depth):
        outer = QWidget(outer)
    return outer


def test_a_page_that_was_there_before_looks_as_a_new_one(theme: Theme, qtbot: QtBot) -> None:
    theme.set_look("light")
    before = various(theme, qtbot)
    theme.set_look("dark")
    assert before.grab().toImage() == various(theme, qtbot).grab().toImage()


def various(theme: Theme, qtbot: QtBot) -> QWidget:
    page = frame("card")
    layout = column(page, 8)
    for role in ("", "primary", "quiet", "hurt", "choice"):
        layout.addWidget(button("Button", role))
    for made in (label(theme, "Muted", role="muted"), label(theme, "Large", 26, 700), QLineEdit("Text"), QComboBox()):
        layout.addWidget(made)
    qtbot.addWidget(page)
    page.show()
    page.setFocus()
    return page


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_a_line_in_a_menu_can_be_seen(theme: Theme, qtbot: QtBot, look: str) -> None:
    theme.set_look(look)  # type: ignore[arg-type]
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Up")
    separator = menu.addSeparator()
    menu.addAction("Down")
    menu.resize(menu.sizeHint())
    image = menu.grab().toImage()
    place = menu.actionGeometry(separator)
    seen = {image.pixelColor(place.center().x(), y).name() for y in range(place.top(), place.bottom() + 1)}
    assert theme.colors.line in seen
