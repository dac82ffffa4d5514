"""The choice of the language, in Settings and on the first page."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from floorside.storage.files.shipped.languages import load_languages
from floorside.ui.kit.fields.controls import CalmComboBox


def language_choice(chosen: str, choose: Callable[[str], None]) -> CalmComboBox:
    """`chosen`, and what `choose` gets: the name of a language's files, or "" for the system's language."""
    box = CalmComboBox(QCoreApplication.translate("Language", "Language"))
    box.addItem(QCoreApplication.translate("Language", "As the system"), "")
    for code, language in load_languages().items():
        box.addItem(language.name, code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.decided.connect(lambda index: choose(str(box.itemData(index))))
    return box
