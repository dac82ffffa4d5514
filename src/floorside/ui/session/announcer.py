"""What a screen reader announces of a running session: each thing once, and nothing that the voice says itself."""

from collections.abc import Callable

from floorside.domain.session.moment import Moment
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.session.stage.stage import Stage


class Announcer:
    """`is_heard`: whether the voice is heard with a text; with "": whether it is heard with anything."""

    def __init__(self, stage: Stage) -> None:
        self.is_heard: Callable[[str], bool] = lambda _text: False
        self._stage = stage
        self._index = -1
        self._told: set[str] = set()  # steps of this lead-in, by the voice or by the screen reader
        self._left_to_voice = ("", "")  # the latest caption that was not announced, and what the voice said with it

    def follow(self, moment: Moment) -> None:
        """Announce a step when it begins, and how to do it if no voice says that."""
        if not self._stage.isVisible():
            return
        if moment.index != self._index:
            self._index = moment.index
            self._told.clear()
            announce(self._stage, self._stage.step_sentence)
        self._tell_steps()

    def follow_sound(self) -> None:
        """The voice may have gone: announce the caption that it left unsaid, and the steps."""
        caption, said = self._left_to_voice
        if caption and caption == self._stage.caption and not self.is_heard(said):
            self._announce_caption(caption)
        self._tell_steps()

    def show_spoken(self, text: str) -> None:
        """Show what the voice says now."""
        is_told = text in self._told
        if text in self._stage.steps:
            self._told.add(text)
        self._show(text, said=text, is_told=is_told)

    def show_cue(self, text: str) -> None:
        """Show the words for a tone; the voice may say the same in its own words."""
        self._show(text, said="", is_told=False)

    def answer(self, text: str) -> None:
        """Show an answer to a command that the voice does not give; it is always announced."""
        self._stage.show_caption(text)
        self._announce_caption(text)

    def _show(self, text: str, said: str, is_told: bool) -> None:
        is_shown = _plain(text) == _plain(self._stage.caption)  # "Halfway", and then "Halfway."
        self._stage.show_caption(text)
        if self.is_heard(said):
            self._left_to_voice = text, said
        elif not is_told and not is_shown:
            self._announce_caption(text)

    def _announce_caption(self, text: str) -> None:
        self._left_to_voice = "", ""
        announce(self._stage, text)

    def _tell_steps(self) -> None:
        new = [each for each in self._stage.steps if each not in self._told and not self.is_heard(each)]
        if new:
            self._told.update(new)
            announce(self._stage, " ".join(new))


def _plain(text: str) -> str:
    return text.rstrip(".")
