"""The short lessons: which the person has read, and which one to offer after a session."""

from dataclasses import replace
from functools import cached_property

from floorside.domain.self_care.lesson import Lesson, invites_reading, next_lesson
from floorside.domain.session.record import SessionRecord
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.files.shipped.lessons import load_lessons


class LessonService:
    """Offers at most one lesson for the session that `take_session` and `take_answers` report."""

    def __init__(self, catalogue: Catalogue, settings: SettingsStore) -> None:
        self._catalogue = catalogue
        self._settings = settings
        self._ended: SessionRecord | None = None

    @cached_property
    def lessons(self) -> tuple[Lesson, ...]:
        """The lessons, read at their first use."""
        return load_lessons(self._catalogue.words.sources, self._catalogue.language)

    @property
    def read(self) -> tuple[str, ...]:
        """The ids of those that the person has read."""
        return self._settings.value.lessons_read

    def sources_of(self, lesson: Lesson) -> str:
        return "; ".join(self._catalogue.words.sources[number] for number in lesson.sources)

    def mark_read(self, lesson: str) -> None:
        if lesson not in self.read:
            self._settings.change(lessons_read=(*self.read, lesson))

    def take_session(self, record: SessionRecord) -> None:
        """A session has ended."""
        self._ended = record

    def take_answers(self, session_id: str, values: dict[str, object]) -> None:
        """The person's answers about it since."""
        if self._ended and self._ended.id == session_id:
            self._ended = replace(self._ended, **values)  # type: ignore[arg-type]

    def offer(self) -> Lesson | None:
        """The lesson to offer for the last session, once; from now on it counts as offered."""
        ended, self._ended = self._ended, None
        settings = self._settings.value
        if not settings.lessons_wanted or ended is None or not invites_reading(ended):
            return None
        lesson = next_lesson(self.lessons, settings.lessons_read, settings.lessons_offered)
        if lesson:
            self._settings.change(lessons_offered=(*settings.lessons_offered, lesson.id))
        return lesson
