from dataclasses import replace
from datetime import date

import pytest

from floorside.domain.session.record import SessionRecord
from floorside.ui.check_in.questions import morning_query
from tests.domain.sessions import default_routine, session, walk

SESSION, WALK = session(0, default_routine("bridge")), walk(0)


@pytest.mark.parametrize(
    ("record", "on", "asks"),
    [
        (SESSION, date(2026, 3, 27), "How was this morning, after yesterday's session?"),
        (SESSION, date(2026, 3, 26), "How was the morning after Thursday's session?"),
        (WALK, date(2026, 3, 27), "How was this morning, after yesterday's walk?"),
        (WALK, date(2026, 3, 26), "How was the morning after Thursday's walk?"),
    ],
)
def test_the_morning_is_named_by_its_session(record: SessionRecord, on: date, asks: str) -> None:
    assert morning_query(replace(record, local_date=on), date(2026, 3, 28)).words == asks
