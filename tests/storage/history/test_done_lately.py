"""When and how often each exercise was done of late."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from floorside.domain.session.fit_minutes import DoneLately
from floorside.domain.session.record import SetAmount, SetOutcome
from floorside.storage.history.done_lately import done_lately
from tests.storage.sessions import CIRCLES, LEFT, RIGHT, START, a_history, a_session

DAY = START.date()


def test_each_session_counts_once_and_what_was_skipped_or_lies_outside_does_not(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    nothing = replace(CIRCLES, outcome=SetOutcome.HURT, done=SetAmount(0, 0, 0))
    skipped = replace(CIRCLES, outcome=SetOutcome.SKIPPED)
    for number, sets in enumerate(((LEFT, RIGHT), (LEFT, CIRCLES), (LEFT, skipped), (LEFT, nothing), (CIRCLES,))):
        day = DAY + timedelta(days=number)
        history.begin(replace(a_session(), id=f"session-{number}", local_date=day, sets=sets), None)
    until = DAY + timedelta(days=3)
    assert done_lately(history.database, DAY, until) == {
        "figure-four": DoneLately(until, 4),
        "hip-circles": DoneLately(DAY + timedelta(days=1), 1),
    }
    history.delete("session-1", START)
    assert "hip-circles" not in done_lately(history.database, DAY, until)
    assert done_lately(history.database, until + timedelta(days=9), until + timedelta(days=10)) == {}
