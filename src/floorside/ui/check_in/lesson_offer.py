"""Offers one short lesson after a session, in the panel that asks before one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from floorside.domain.session.record import SessionRecord
from floorside.services.services import Services

if TYPE_CHECKING:
    from floorside.ui.check_in.check_in_panel import CheckInPanel


class LessonOffer(QObject):
    """Told when a session has ended, of the answers since, and when it was left. `panel` is asked for then.

    `read_wanted` carries the Lesson to be read.
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
        """Never in place of anything else that is asked or said."""
        panel = self._panel()
        if not panel.isHidden():
            return
        if lesson := self._services.lessons.offer():
            said = self.tr("A minute to read, if you like: {title}.").format(title=lesson.title)
            panel.say(said, self.tr("Read"), lambda: self.read_wanted.emit(lesson), close_word=self.tr("Not now"))
