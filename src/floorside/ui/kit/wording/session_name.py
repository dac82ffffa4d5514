"""What a session is called in the present language; the history keeps the name of its own time."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from floorside.storage.files.shipped.catalogue import present_routine_name


class Named(Protocol):
    """`walk_minutes`: None for what is no walk."""

    @property
    def routine_id(self) -> str: ...
    @property
    def routine_name(self) -> str: ...
    @property
    def walk_minutes(self) -> int | None: ...


def session_name(session: Named, language: str) -> str:
    """ "Walk", or the name of its routine: a shipped one is called as it is in this language."""
    if session.walk_minutes is not None:
        return QCoreApplication.translate("WalkService", "Walk")
    return present_routine_name(session.routine_id, session.routine_name, language)
