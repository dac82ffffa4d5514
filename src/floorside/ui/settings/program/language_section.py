"""Settings: the language of every word on the screen and of the voice."""

from collections.abc import Callable

from floorside.language import ENGLISH
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.shipped.languages import load_languages
from floorside.ui.kit.fields.language_choice import language_choice
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import label
from floorside.window_language import window_language


class LanguageSection(Section):
    """`language`: the present one. `start_again`: called after another choice, since every page has its words."""

    def __init__(self, theme: Theme, settings: SettingsStore, language: str, start_again: Callable[[], None]) -> None:
        super().__init__(theme, self.tr("Language"))

        def choose(code: str) -> None:
            if code != settings.value.words_language:
                settings.change(words_language=code)
                start_again()

        self.add_row(
            self.tr("Words and voice"),
            language_choice(settings.value.words_language, choose),
            self.tr("The window opens anew in the language that you choose."),
        )
        present = load_languages().get(language)
        if present and language != window_language("", settings.value.words_language):
            said = self.tr("For now: {language}, as started with --language.").format(language=present.name)
            self.add_wide(label(theme, said, 13, role="muted", wrap=True))
        if language != ENGLISH and not (present and present.read_by_clinician):
            self.add_wide(label(theme, self._not_read(), 13, role="muted", wrap=True))

    def _not_read(self) -> str:
        return self.tr("Translated, not yet read by a clinician of this language.")
