"""The language of the window: found before anything is shown, and given to Qt."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from floorside.language import ENGLISH, compiled_translation, find_language, is_right_to_left
from floorside.sentence import CONTEXT, use_translation

#: Our words, and those of Qt's own dialogs.
OURS, QTS = "floorsideWords", "qtWords"


def window_language(named: str, chosen: str) -> str:
    """The language named on the command line, or else chosen in the settings, or else the system's."""
    return find_language([named or chosen] if named or chosen else QLocale.system().uiLanguages())


def speak(application: QCoreApplication, language: str) -> None:
    """Put whatever is created from now on into a language; nothing but its own file is loaded."""
    earlier = [each for each in application.findChildren(QTranslator) if each.objectName() in (OURS, QTS)]
    for each in earlier:
        application.removeTranslator(each)
        each.deleteLater()
    QLocale.setDefault(QLocale(language))
    if isinstance(application, QGuiApplication) and (earlier or is_right_to_left(language)):
        application.setLayoutDirection(QLocale(language).textDirection())
    use_translation(None)
    if language != ENGLISH:
        # The one installed last is asked first.
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(application, QTS, f"{folder}/qtbase_{language}.qm")
        _load(application, OURS, str(compiled_translation(language)))
        use_translation(lambda text, count: application.translate(CONTEXT, text, None, count))


def speak_without_window(language: str) -> None:
    """The same for what a command prints."""
    words = QTranslator()
    if words.load(str(compiled_translation(language))):
        use_translation(lambda text, count: words.translate(CONTEXT, text, None, count) or text)


def _load(application: QCoreApplication, name: str, file: str) -> None:
    """Without the file, the words stay in English."""
    words = QTranslator(application)
    words.setObjectName(name)
    if words.load(file):
        application.installTranslator(words)
