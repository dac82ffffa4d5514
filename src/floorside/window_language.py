"""The language of the window: found before anything is shown, and given to Qt."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from floorside.language import ENGLISH, compiled_translation, find_language, is_right_to_left
from floorside.sentence import CONTEXT, use_translation

#: Our words, and those of Qt's own dialogs, while they are in use. Qt could find them, but that costs a start 30 ms.
_in_use: list[QTranslator] = []


def window_language(named: str, chosen: str) -> str:
    """The language named on the command line, or else chosen in the settings, or else the system's."""
    return find_language([named or chosen] if named or chosen else QLocale.system().uiLanguages())


def speak(application: QCoreApplication, language: str) -> None:
    """Put whatever is created from now on into a language; nothing but its own file is loaded."""
    has_spoken = bool(_in_use)
    while _in_use:
        application.removeTranslator(_in_use.pop())
    QLocale.setDefault(QLocale(language))
    if isinstance(application, QGuiApplication) and (has_spoken or is_right_to_left(language)):
        application.setLayoutDirection(QLocale(language).textDirection())
    use_translation(None)
    if language != ENGLISH:
        # The one installed last is asked first.
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(application, f"{folder}/qtbase_{language}.qm")
        _load(application, str(compiled_translation(language)))
        use_translation(lambda text, count: application.translate(CONTEXT, text, None, count))


def speak_without_window(language: str) -> None:
    """The same for what a command prints."""
    words = QTranslator()
    if words.load(str(compiled_translation(language))):
        use_translation(lambda text, count: words.translate(CONTEXT, text, None, count) or text)


def _load(application: QCoreApplication, file: str) -> None:
    """Without the file, the words stay in English."""
    words = QTranslator()
    if words.load(file):
        application.installTranslator(words)
        _in_use.append(words)
