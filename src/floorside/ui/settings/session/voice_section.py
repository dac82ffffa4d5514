"""Settings: the voice, and a trial of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent

from floorside.devices.session_devices import SessionDevices
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.voice_clips import load_clips
from floorside.ui.kit.fields.controls import CalmComboBox, Choice, PercentSlider
from floorside.ui.kit.layout.breaking_row import BreakingRow
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, button, label
from floorside.ui.kit.wording.setting_words import changed

USER = "voice settings"
RATES = (-0.5, -0.25, 0.0, 0.25)


class VoiceSection(Section):
    """`tune`: applies the settings to the devices. One of the system's voices starts in the background when it is first
    used.

    `phrase`: the words of the trial. What was opened here is closed when the section goes out of view.
    """

    def __init__(
        self, theme: Theme, settings: SettingsStore, devices: SessionDevices, tune: Callable[[], None], phrase: str
    ) -> None:
        super().__init__(theme, self.tr("Voice"))
        self._settings = settings
        self._player, self._voice, self._speech = devices.player, devices.voice, devices.speech
        self._tune = tune
        self._phrase = phrase
        self._says_when_ready = False
        self._add_level(settings.value)
        self._add_pace(settings.value)
        self._add_trial(settings.value)
        self._state = label(theme, "", 14, role="muted", wrap=True)
        self._state.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.add_wide(self._state)
        self._voice.ready.connect(self._on_ready)
        self._voice.trouble.connect(self._on_trouble)
        self._show_state()

    def _add_level(self, settings: Settings) -> None:
        name = self.tr("How much is said")
        levels = {
            "as_needed": self.tr("As you need it"),
            "everything": self.tr("Everything"),
            "short": self.tr("Short"),
            "tones": self.tr("Tones only"),
        }
        choice = Choice(
            name, levels, settings.voice_level, lambda value: self._settings.choose(changed(name), voice_level=value)
        )
        about = self.tr(
            "As you need it: all the steps the first few times, then position, name, side and how much. V changes it."
        )
        self.add_row(name, choice, about)

    def _add_pace(self, settings: Settings) -> None:
        volume_name, rate_name = self.tr("Volume of the voice"), self.tr("Pace of the voice")
        words = (self.tr("Slow"), self.tr("Calm"), self.tr("Usual"), self.tr("Brisk"))
        rates = {str(rate): word for rate, word in zip(RATES, words, strict=True)}
        nearest = min(RATES, key=lambda rate: abs(rate - settings.voice_rate))
        volume = PercentSlider(
            self._theme,
            volume_name,
            settings.voice_volume,
            lambda percent: self._set(volume_name, voice_volume=percent),
        )
        self.add_row(volume_name, volume)
        rate = Choice(rate_name, rates, str(nearest), lambda value: self._set(rate_name, voice_rate=float(value)))
        about = self.tr("For the system's voices. Floorside's own has one pace.")
        self.add_row(rate_name, rate, about if self._is_recorded() else "")

    def _add_trial(self, settings: Settings) -> None:
        name = self.tr("Which voice")
        self.voices = CalmComboBox(name)
        self.voices.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.voices.setMinimumHeight(36)
        self.voices.setMaximumWidth(320)
        self.voices.addItem(self._first_choice(), "")
        if settings.voice_name:
            self.voices.addItem(settings.voice_name, settings.voice_name)
            self.voices.setCurrentIndex(1)
        self.voices.activated.connect(lambda _: self._set(name, voice_name=self.voices.currentData()))
        self.choose = button(self.tr("Show all"))
        self.choose.clicked.connect(self._open)
        self.listen = button(self.tr("Listen"))
        self.listen.setAccessibleName(self.tr("Listen to the voice"))
        self.listen.clicked.connect(self._listen)
        row = BreakingRow(SPACE_2)
        for widget in (self.voices, self.choose, self.listen):
            row.row.addWidget(widget)
        self.add_row(name, row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_state()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._says_when_ready = False
        self._player.close(USER)
        self._voice.close(USER)
        self._show_state()

    def _set(self, name: str, **fields: object) -> None:
        """Change a running voice at once, so that the person hears the difference."""
        self._settings.choose(changed(name), **fields)
        if self._voice.is_open:
            self._tune()

    def _first_choice(self) -> str:
        """The voice of somebody who has chosen none of the system's."""
        return self.tr("Floorside's voice") if self._is_recorded() else self.tr("The best available")

    def _is_recorded(self) -> bool:
        """Whether there are recordings for somebody who has chosen none of the system's voices."""
        return bool(load_clips(self._voice.language).samples)

    def _listen(self) -> None:
        self._tune()
        if self._speech.is_recorded(self._phrase):
            self._player.open(USER)
            self._speech.say_now(self._phrase)
        elif self._voice.is_ready:
            self._speech.say_now(self._phrase)
        else:
            self._says_when_ready = True
            self._open()

    def _open(self) -> None:
        if self._voice.remedy:
            self._voice.close()  # next time, a newly installed voice may be there
        self._tune()
        self._voice.open(USER)
        self._show_state(self.tr("Starting the voice. This can take a few seconds."))

    def _on_ready(self) -> None:
        self._offer(self._voice.voices)
        self._show_state()
        if self._says_when_ready:
            self._says_when_ready = False
            self._speech.say_now(self._phrase)

    def _offer(self, names: tuple[str, ...]) -> None:
        chosen = self.voices.currentData()
        self.voices.clear()
        self.voices.addItem(self._first_choice(), "")
        for name in names:
            self.voices.addItem(name, name)
        self.voices.setCurrentIndex(max(0, self.voices.findData(chosen)))

    def _on_trouble(self, sentence: str) -> None:
        self._says_when_ready = False
        self._show_state(f"{sentence} {self._voice.remedy}")

    def _show_state(self, text: str = "") -> None:
        said = text or self._voice.remedy
        self._state.setText(said)
        self._state.setVisible(bool(said))
        self.choose.setVisible(not self._voice.voices)
