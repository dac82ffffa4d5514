"""The beginning of a session, to correct it: what nobody told is not asked for."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from floorside.domain.session.record import SessionRecord
from floorside.storage.history.added_sessions import WALK
from floorside.ui.history.session.begin_editor import BeginEditor
from floorside.ui.kit.look.theme import Theme
from tests.ui.history.sessions import session

TODAY = date(2026, 11, 21)
DONE_ELSEWHERE = replace(session(), elsewhere=True)
OF_AN_EARLIER_DAY = replace(DONE_ELSEWHERE, started=datetime(2026, 11, 21, 11, tzinfo=UTC))  # noon in Berlin
OF_WALK = replace(session(sets=()), routine_id=WALK, walk_minutes=25)


@pytest.mark.parametrize(
    ("record", "asked", "shown"),
    [
        (session(), "When it began", "21 Nov 2026 07:40"),
        (DONE_ELSEWHERE, "When it began", "21 Nov 2026 07:40"),
        (OF_AN_EARLIER_DAY, "Day", "21 Nov 2026"),
        (OF_WALK, "Day", "21 Nov 2026"),
    ],
)
def test_a_time_is_shown_only_where_somebody_told_or_measured_it(
    theme: Theme, qtbot: QtBot, record: SessionRecord, asked: str, shown: str
) -> None:
    editor = BeginEditor(theme, record, TODAY)
    qtbot.addWidget(editor)
    assert (editor.name, editor.accessibleName(), editor.text()) == (asked, asked, shown)
    assert editor.session is record


def test_a_walk_of_another_day_keeps_its_time(theme: Theme, qtbot: QtBot) -> None:
    editor = BeginEditor(theme, OF_WALK, TODAY)
    qtbot.addWidget(editor)
    editor.setDate(QDate(2026, 11, 2))
    moved = editor.session
    assert moved.local_date == date(2026, 11, 2)
    assert moved.started == datetime(2026, 11, 2, 6, 40, tzinfo=UTC)
    assert moved.ended is not None
    assert OF_WALK.ended is not None
    assert moved.ended - moved.started == OF_WALK.ended - OF_WALK.started
