"""The look of the program: the present colours, the bundled font, the icons, and the style sheet."""

from typing import TYPE_CHECKING, Literal, get_args

from PySide6 import QtCore  # not the whole module: creating its enums takes 20 ms
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontDatabase, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from floorside.resource_files import resource_path
from floorside.ui.kit.look.palette import CONTRAST, DARK, LIGHT, Colors
from floorside.ui.kit.look.style_sheet import style_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

__all__ = ["FAMILY", "LOOKS", "STYLE_ARGUMENTS", "Colors", "Look", "Theme"]

Look = Literal["system", "light", "dark", "contrast"]
LOOKS: tuple[Look, ...] = get_args(Look)

#: Arguments for QApplication: setting the style later would take 7 ms at every start.
STYLE_ARGUMENTS = ("-style", "fusion")

FAMILY = "Atkinson Hyperlegible Next"
BODY_PX = 15


class Theme(QObject):
    """The look of the whole program, for an application created with STYLE_ARGUMENTS.

    Every widget that paints needs it, and repaints on `changed`. With the look "system" it follows the system's light,
    dark and contrast settings.
    """

    changed = Signal()

    def __init__(self, application: QApplication, look: Look = "system") -> None:
        super().__init__(application)
        self._application = application
        self._look: Look = look
        self._icons: dict[tuple[str, str], QIcon] = {}
        add_bundled_fonts()
        application.setFont(self.font(BODY_PX))
        self.colors = self._wanted()
        self._apply()
        self._follow_system()

    @property
    def look(self) -> Look:
        return self._look

    def set_look(self, look: Look) -> None:
        self._look = look
        self._refresh()

    def font(self, px: int, weight: int = 400) -> QFont:
        """The bundled font, `px` pixels high; weights 400, 600 and 700. All digits have one width."""
        return bundled_font(px, weight)

    def icon(self, name: str, color: str) -> "QIcon":
        """An icon of resources/icons in one of the theme's colours."""
        if (name, color) not in self._icons:
            from floorside.ui.kit.look.icon import drawn_icon  # the first sight of the window needs no icons

            self._icons[name, color] = drawn_icon(name, color)
        return self._icons[name, color]

    def _follow_system(self) -> None:
        hints = self._application.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)
        accessibility = getattr(hints, "accessibility", lambda: None)()
        if accessibility is not None:
            accessibility.contrastPreferenceChanged.connect(self._refresh)

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted != self.colors:
            self.colors = wanted
            self._apply()
            self.changed.emit()

    def _wanted(self) -> Colors:
        if self._look == "system":
            hints = self._application.styleHints()
            return system_colors(hints.colorScheme(), _wants_contrast(hints))
        return {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}[self._look]

    def _apply(self) -> None:
        self._icons.clear()
        # Where one style sheet replaces another, Qt styles a widget once for each of those around it.
        self._application.setStyleSheet("")
        self._application.setPalette(_palette(self.colors))
        self._application.setStyleSheet(style_sheet(self.colors))


def add_bundled_fonts() -> None:
    """Make the bundled font known to Qt; if this fails, the system's font is used."""
    for file in sorted(resource_path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def bundled_font(px: int, weight: int = 400) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    return font


def system_colors(scheme: "QtCore.Qt.ColorScheme", contrast: bool) -> Colors:
    """The colours for the system's settings; light if the system does not say."""
    if contrast:
        return CONTRAST
    return DARK if scheme == QtCore.Qt.ColorScheme.Dark else LIGHT


def _wants_contrast(hints: QStyleHints) -> bool:
    accessibility = getattr(hints, "accessibility", lambda: None)()  # from Qt 6.10 on
    return accessibility is not None and accessibility.contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast


def _palette(colors: Colors) -> QPalette:
    """The palette for widgets that the style sheet does not mention."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colors.window,
        QPalette.ColorRole.WindowText: colors.text,
        QPalette.ColorRole.Base: colors.card,
        QPalette.ColorRole.AlternateBase: colors.well,
        QPalette.ColorRole.Text: colors.text,
        QPalette.ColorRole.PlaceholderText: colors.muted,
        QPalette.ColorRole.Button: colors.well,
        QPalette.ColorRole.ButtonText: colors.text,
        QPalette.ColorRole.Highlight: colors.accent,
        QPalette.ColorRole.HighlightedText: colors.accent_text,
        QPalette.ColorRole.Link: colors.accent,
        QPalette.ColorRole.ToolTipBase: colors.card_selected,
        QPalette.ColorRole.ToolTipText: colors.text,
        QPalette.ColorRole.Mid: colors.line,
    }
    for role, color in roles.items():
        palette.setColor(role, color)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colors.muted)
    return palette
