"""Settings: the sound check, and help for a person who did not hear it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.devices.sound.sound_check import TONE_SECONDS, SoundCheck
from floorside.domain.session.tone import Tone
from floorside.services.settings_store import SettingsStore
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, button, label
from floorside.ui.kit.wording.accessible_label import announce


class SoundSection(Section):
    """`tune`: applies the settings to player and voice."""

    def __init__(self, theme: Theme, settings: SettingsStore, check: SoundCheck, tune: Callable[[], None]) -> None:
        super().__init__(theme, self.tr("Sound check"))
        self._settings = settings
        self._check = check
        self._tune = tune
        check.setParent(self)
        self.start = button(self.tr("Play all sounds"))
        self.start.clicked.connect(self._start_or_stop)
        name = self.tr("Every tone, and a sentence")
        self.add_row(name, self.start, self.tr("It takes about twenty seconds."))
        self._now = label(theme, "", 18, 600, wrap=True)
        self._more = label(theme, "", 14, role="muted", wrap=True)
        self._answers = self._question()
        for widget in (self._now, self._answers, self._more):
            self.add_wide(widget)
        check.playing.connect(self._on_tone)
        check.speaking.connect(lambda phrase: self._show(self.tr("“{phrase}”").format(phrase=phrase)))
        check.finished.connect(self._on_finished)
        self._show("")

    @property
    def said(self) -> str:
        """The text below the button."""
        return "\n".join(part.text() for part in (self._now, self._more) if part.text())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()

    def _question(self) -> QWidget:
        answers = QWidget()
        row = QHBoxLayout(answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        self.yes, self.no = button(self.tr("Yes")), button(self.tr("No"))
        self.yes.setAccessibleName(self.tr("Yes, I heard it"))
        self.no.setAccessibleName(self.tr("No, I did not hear it"))
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(lambda: self._show(self.tr("What may help"), "\n".join(self._help())))
        for widget in (self.yes, self.no):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch()
        return answers

    def _start_or_stop(self) -> None:
        if self._check.is_running:
            self._stop()
            return
        self.start.setText(self.tr("Stop"))
        self._show(self.tr("Opening the sound device."))
        self._tune()
        self._check.start()

    def _stop(self) -> None:
        if self._check.is_running:
            self._check.stop()
            self.start.setText(self.tr("Play all sounds"))
            self._show("")

    def _on_tone(self, tone: Tone) -> None:
        number = list(TONE_SECONDS).index(tone) + 1
        self._show(f"{number} / {len(TONE_SECONDS)} · {self._name(tone)}")

    def _on_finished(self, device: str) -> None:
        self.start.setText(self.tr("Play again"))
        if device:
            self._device = device
            self._show(self.tr("Did you hear it?"), self.tr("It was played on: {device}").format(device=device))
            self._answers.show()
            announce(self, self._now.text())
        else:
            self._device = ""
            self._show(self.tr("No sound device was found."), "\n".join(self._help()))

    def _on_yes(self) -> None:
        self._show(self.tr("Good. In a session they sound just like this."), self._switched_off())

    def _help(self) -> list[str]:
        """What to try, the most likely first."""
        steps = [self._switched_off()]
        if self._device:
            steps.append(
                self.tr(
                    "Is {device} what you listen to? If not, choose another output in the system's sound settings."
                ).format(device=self._device)
            )
            steps.append(self.tr("Turn the volume up: here, in the system, and on the speaker itself."))
            steps.append(
                self.tr("Check whether the system has muted this program, or a headphone plug is only half in.")
            )
        else:
            steps.append(self.tr("Switch the speaker on, or connect it, then play again."))
            steps.append(self.tr("Check in the system's sound settings that an output is chosen."))
        steps.append(self.tr("Without sound everything else still works: the screen shows each cue."))
        return [f"· {step}" for step in steps if step]

    def _switched_off(self) -> str:
        settings = self._settings.value
        if not settings.tones_on:
            return self.tr("The tones are switched off for sessions. You can switch them on above.")
        if settings.tones_volume == 0:
            return self.tr("The volume of the tones is at 0 %.")
        if settings.voice_level != "tones" and self._check.voice_remedy:
            return self.tr("There is no voice. The lines above say what helps.")
        return ""

    def _show(self, text: str, more: str = "") -> None:
        if self.yes.hasFocus() or self.no.hasFocus():
            self.start.setFocus()  # otherwise it would go to a switch below, which Space would change
        self._answers.hide()
        for part, said in ((self._now, text), (self._more, more)):
            part.setText(said)
            part.setVisible(bool(said))

    def _name(self, tone: Tone) -> str:
        return {
            Tone.TICK: self.tr("Count-in"),
            Tone.START: self.tr("Start"),
            Tone.HALFWAY: self.tr("Halfway"),
            Tone.REP: self.tr("Next repetition"),
            Tone.RELEASE: self.tr("Let go"),
            Tone.END: self.tr("End of the exercise"),
            Tone.CHANGE_SIDE: self.tr("Change sides"),
            Tone.FINISH: self.tr("End of the session"),
            Tone.ANSWER: self.tr("Answer to a key"),
        }[tone]
