"""The style sheet of the whole program, made from the palette.

Widgets select a style by their property `role`: see `widgets.py`. Distances have one scale: 4, 8, 12, 16, 24, 32.
"""

from string import Template

from floorside.ui.kit.look.palette import Colors


def style_sheet(colors: Colors) -> str:
    return _TEMPLATE.substitute(colors._asdict())


_TEMPLATE = Template("""
QMainWindow, QWidget[role="page"] { background: $window; }
QWidget[role="panel"] { background: $panel; }
QLabel { color: $text; background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="hurt"] { color: $hurt; }
QLabel[role="accent"] { color: $accent; }
QToolTip { color: $text; background: $card_selected; border: 1px solid $line; padding: 4px; }

QFrame[role="card"] { background: $card; border: 1px solid $card_edge; border-radius: 16px; }
QFrame[role="landing"] { background: $accent_soft; border: 1px solid $accent; border-radius: 16px; }
QFrame[role="landing"] QLabel { color: $accent_soft_text; }
QFrame[role="well"] { background: $well; border: 1px solid $well_edge; border-radius: 12px; }
QFrame[role="urgent"] { background: $card; border: 3px solid $hurt; border-radius: 12px; }
QFrame[role="urgent"] QLabel { color: $hurt; }
QFrame[role="notice"] { background: $accent_soft; border-radius: 12px; }
QFrame[role="notice"] QLabel { color: $accent_soft_text; }
QFrame[role="banner"], QFrame[role="told"] { background: $accent_soft; }
QFrame[role="told"] { border-radius: 14px; }
QFrame[role="banner"] QLabel, QFrame[role="told"] QLabel { color: $accent_soft_text; }
QFrame[role="banner"] QPushButton[role="quiet"], QFrame[role="told"] QPushButton[role="quiet"] {
    color: $accent_soft_text;
}
QFrame[role="trouble"] { background: $warm_soft; }
QFrame[role="trouble"] QLabel { color: $warm_soft_text; }
QFrame[role="trouble"] QPushButton[role="quiet"] { color: $warm_soft_text; }
QFrame[role="trouble"] QPushButton[role="quiet"]:hover { background: $line; }
QFrame[role="trouble"] QPushButton[role="quiet"]:focus { border-color: $warm_soft_text; }
QFrame[role="ring"] { border: 2px solid $focus; border-radius: 12px; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QPushButton {
    color: $text; background: $well; border: 2px solid $well_edge; border-radius: 10px; padding: 8px 16px;
    font-weight: 600; outline: none;
}
QPushButton[unfolds="true"] { padding-left: 26px; padding-right: 26px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton:hover { border-color: $line; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border-color: $focus; }
QPushButton:disabled { color: $disabled; border-style: dotted; }
QPushButton[role="primary"] {
    color: $accent_text; background: $accent; border: 3px solid $accent; border-radius: 16px; padding: 8px 24px;
    font-size: 20px; font-weight: 600;
}
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border-color: $text; }
QPushButton[role="primary"]:disabled { color: $disabled; background: $well; border-color: $well; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: $accent; padding: 4px 8px; }
QPushButton[role="quiet"][unfolds="true"] { padding-left: 26px; padding-right: 26px; }
QPushButton[flush] { padding: 4px; }
QPushButton[flush="left"] { text-align: left; }
QPushButton[role="quiet"]:checked { background: $accent_soft; color: $accent_soft_text; }
QPushButton[role="quiet"]:hover { background: $accent_soft; color: $accent_soft_text; }
QPushButton[role="quiet"]:focus { border-color: $focus; }
QPushButton[role="quiet-hurt"] {
    background: transparent; border-color: transparent; color: $hurt; padding: 4px 8px;
}
QPushButton[role="quiet-hurt"]:hover { border-color: $hurt; }
QPushButton[role="quiet-hurt"]:focus { border-color: $focus; }
QPushButton[role="quiet"]:disabled, QPushButton[role="quiet-hurt"]:disabled {
    color: $disabled; background: transparent; border-color: transparent;
}
QFrame[role="notice"] QPushButton[role="quiet"] { color: $accent_soft_text; }
QPushButton[role="accept"] { color: $accent_text; background: $accent; border: 2px solid $accent; }
QPushButton[role="accept"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="accept"]:focus { border-color: $text; }
QPushButton[role="hurt"] { color: $hurt_text; background: $hurt; border-color: $hurt; }
QPushButton[role="hurt"]:focus { border-color: $text; }
QPushButton[role="accept"]:disabled, QPushButton[role="hurt"]:disabled {
    color: $disabled; background: $well; border-color: $well;
}

QPushButton[role="step"] { padding: 0; min-width: 36px; min-height: 36px; font-size: 18px; }
QPushButton[role="turn"] { padding: 0; min-width: 28px; min-height: 28px; font-size: 18px; }
QPushButton[role="step"]:disabled, QPushButton[role="turn"]:disabled {
    background: transparent; border-color: transparent;
}

QWidget[role="choices"] { background: $well; border: 1px solid $well_edge; border-radius: 12px; }
QPushButton[role="choice"] { color: $text; background: transparent; border: 2px solid transparent; padding: 4px 12px; }
QPushButton[role="choice"][narrow="true"] { padding: 4px; }
QPushButton[role="choice"]:disabled { color: $disabled; font-weight: 400; }
QPushButton[role="choice"]:hover { border-color: $line; }
QPushButton[role="choice"]:checked { color: $accent_text; background: $accent; border-color: $accent; }
QPushButton[role="choice"]:focus { border-color: $focus; }
QPushButton[role="choice"]:checked:focus { border-color: $text; }
QPushButton[role="choice"]:checked:disabled { color: $disabled; background: transparent; border-color: $line; }
QPushButton[role="answer"] { background: $card_selected; border: 2px solid $line; padding: 2px 1px; min-width: 14px; }
QPushButton[role="answer"]:hover { border-color: $outline; }
QPushButton[role="answer"]:focus { border-color: $focus; }
QPushButton[role="answer"]:checked { color: $accent_text; background: $accent; border-color: $accent; }
QPushButton[role="answer"]:checked:focus { border-color: $text; }

QSlider { min-height: 28px; background: transparent; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $outline; }
QSlider::sub-page:horizontal { height: 6px; border-radius: 3px; background: $accent; }
QSlider::handle:horizontal {
    width: 18px; height: 18px; margin: -8px 0; border-radius: 11px;
    border: 2px solid $accent; background: $card_selected;
}
QSlider::handle:horizontal:focus { border: 4px solid $focus; width: 14px; height: 14px; }
QSlider::sub-page:horizontal:disabled { background: $outline; }
QSlider::handle:horizontal:disabled { border-color: $outline; }

QCheckBox[role="switch"]::indicator { width: 48px; height: 26px; }
QProgressBar { background: $well; border: none; border-radius: 5px; min-height: 10px; max-height: 10px; }
QProgressBar::chunk { background: $accent; border-radius: 5px; }

QWidget[role="rail"] { background: $rail; }
QToolButton[role="place"] {
    color: $muted; background: transparent; border: 2px solid transparent; border-radius: 12px; padding: 8px 4px;
    font-size: 12px;
}
QToolButton[role="place"]:hover { color: $text; }
QToolButton[role="place"][here="true"] { color: $accent_soft_text; background: $accent_soft; font-weight: 700; }
QToolButton[role="place"]:focus { border-color: $focus; }

QToolButton[role="heading"] {
    color: $text; background: transparent; border: 2px solid transparent; border-radius: 10px;
    padding: 2px 4px 2px 0;
}
QToolButton[role="heading"]:hover { background: $well; }
QToolButton[role="heading"]::menu-indicator { image: none; width: 0; }

QAbstractScrollArea { background: transparent; border: none; }
QAbstractItemView { color: $text; background: $card_selected; border: 1px solid $line; }
QAbstractItemView[role="rows"] { background: transparent; border: none; }
QHeaderView, QHeaderView::section { color: $text; background: $well; border: none; padding: 2px 4px; }
QScrollArea { border: 2px solid transparent; }
QScrollArea:focus { border-color: $focus; }
QScrollArea[role="room"] { border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar::handle:vertical { background: $outline; border-radius: 2px; min-height: 32px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
QScrollBar::handle:horizontal { background: $outline; border-radius: 2px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit {
    color: $text; background: $card_selected; border: 2px solid $outline; border-radius: 8px; padding: 4px 8px;
    selection-background-color: $accent; selection-color: $accent_text;
}
QComboBox:focus, QAbstractSpinBox:focus, QLineEdit:focus, QPlainTextEdit:focus { border-color: $focus; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px; }
QAbstractSpinBox { padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QLineEdit[role="value"] { background: transparent; border-color: transparent; padding: 2px 6px; }
QLineEdit[role="value"]:hover { border-color: $outline; }
QLineEdit[role="value"]:focus { background: $card_selected; border-color: $focus; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QFileDialog QToolButton { background: $outline; border: none; border-radius: 6px; padding: 4px; }
QFileDialog QToolButton:disabled { background: transparent; }
QCalendarWidget QAbstractItemView {
    border: none; selection-background-color: $accent; selection-color: $accent_text;
}
QCalendarWidget QAbstractItemView:disabled { color: $outline; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $well; }
QCalendarWidget QToolButton { color: $text; background: transparent; border: none; padding: 6px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $line; }
QMenu {
    color: $text; background: $card_selected; border: 1px solid $line; padding: 4px;
    menu-scrollable: 1;
}
QMenu::item { padding: 8px 16px; border-radius: 8px; }
QMenu::item:selected { background: $accent_soft; color: $accent_soft_text; }
QMenu::item:disabled { color: $muted; }
QMenu::item:checked { font-weight: 700; }
QMenu::separator { height: 1px; background: $line; margin: 4px 12px; }
""")
