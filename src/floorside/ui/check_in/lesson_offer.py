"""Offers one short lesson after a session, in the panel that asks questions before one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from floorside.domain.session.record import SessionRecord
from floorside.services.services import Services

if TYPE_CHECKING:
    from floorside.ui.check_in.check_in_panel import CheckInPanel


class LessonOffer(QObject):
    """Hears when a session has ended, the answers about it, and when the person has left it. `panel`: returns the
    panel.

    `read_wanted`: the Lesson that the person wants to read.
    """

    read_wanted = Signal(object)

    def __init__(self, services: Services, panel: "Callable[[], CheckInPanel]", parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._panel = panel

    def take_session(self, record: SessionRecord) -> None:
        self._services.lessons.take_session(record)

    def take_answers(self, session_id: str, values: dict[str, object]) -> None:
        self._services.lessons.take_answers(session_id, values)

    def offer(self) -> None:
        """Offer a lesson, unless the panel has something else to ask or say."""
        panel = self._panel()
        if not panel.isHidden():
            return
        if lesson := self._services.lessons.offer():
            said = self.tr("A minute to read, if you like: {title}.").format(title=lesson.title)
            panel.say(said, self.tr("Read"), lambda: self.read_wanted.emit(lesson), close_word=self.tr("Not now"))
