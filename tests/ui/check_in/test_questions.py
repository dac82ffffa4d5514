from dataclasses import replace
from datetime import date

import pytest

from floorside.ui.check_in.questions import morning_query
from tests.domain.sessions import default_routine, session


@pytest.mark.parametrize(
    ("on", "asks"),
    [
        (date(2026, 3, 27), "How was this morning, after yesterday's session?"),
        (date(2026, 3, 26), "How was the morning after Thursday's session?"),
    ],
)
def test_the_morning_is_named_by_its_session(on: date, asks: str) -> None:
    record = replace(session(0, default_routine("bridge")), local_date=on)
    assert morning_query(record, date(2026, 3, 28)).words == asks
