from dataclasses import replace
from datetime import date

import pytest

from floorside.ui.check_in.questions import morning_query
from tests.domain.sessions import default_routine, session


@pytest.mark.parametrize(
    ("on", "asks"),
    [
        (date(2026, 3, 27), "How much back, hip or leg pain did you have this morning?"),
        (date(2026, 3, 26), "How much back, hip or leg pain did you have on Friday morning?"),
    ],
)
def test_the_morning_after_the_session_is_named_and_so_is_which_pain(on: date, asks: str) -> None:
    record = replace(session(0, default_routine("bridge")), local_date=on)
    assert morning_query(record, date(2026, 3, 28)).words == asks
