"""A session done without the program, added by hand, and marked as such in every export."""

import csv
import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from floorside.domain.check_in import did_something
from floorside.domain.session.record import SessionOutcome, SetAmount, SetOutcome
from floorside.storage.exchange.export_csv import export_csv
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import import_json
from floorside.storage.history.added_sessions import Told, new_session_elsewhere
from floorside.storage.history.session_list import summaries
from tests.storage.sessions import PLAN, a_history, a_session

BERLIN = timezone(timedelta(hours=1))
NOW = datetime(2026, 12, 1, 18, 30, tzinfo=BERLIN)
TOLD = Told(date(2026, 11, 28), 3, 4, 2)


def test_all_of_it_was_done_as_planned() -> None:
    session = new_session_elsewhere(PLAN, {"figure-four", "hip-circles"}, TOLD, NOW, "Europe/Berlin")
    assert (session.routine_id, session.outcome, session.elsewhere) == ("full", SessionOutcome.COMPLETED, True)
    assert session.started.astimezone(BERLIN) == datetime(2026, 11, 28, 12, tzinfo=BERLIN)
    assert (session.seconds, session.local_date) == (PLAN.seconds, date(2026, 11, 28))
    assert [(each.position, each.planned == each.done) for each in session.sets] == [(1, True), (3, True), (5, True)]
    assert (session.planned_works, session.planned_exercises) == (3, 2)
    assert (session.pain_before, session.pain_worst, session.pain_after) == (3, 4, 2)


def test_what_was_left_out_is_skipped() -> None:
    session = new_session_elsewhere(PLAN, {"figure-four"}, Told(NOW.date()), NOW, "Europe/Berlin")
    assert session.outcome is SessionOutcome.PARTIAL
    assert [each.outcome for each in session.sets] == [SetOutcome.DONE, SetOutcome.DONE, SetOutcome.SKIPPED]
    assert session.sets[2].done == SetAmount(0, 0.0, 0.0)
    assert session.ended == NOW.astimezone(UTC), "one of today has just ended"
    assert did_something(session)


def test_a_time_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        new_session_elsewhere(PLAN, {"figure-four"}, TOLD, datetime(2026, 12, 1), "")  # noqa: DTZ001


def test_it_is_marked_in_the_list_and_in_both_exports_and_comes_back_the_same(tmp_path: Path) -> None:
    history = a_history(tmp_path / "data", sessions=1)
    added = new_session_elsewhere(PLAN, {"figure-four"}, TOLD, NOW, "Europe/Berlin")
    history.begin(added, None)
    assert [each.elsewhere for each in summaries(history.database)] == [True, False]
    export_json(history.database, tmp_path / "file.json", NOW)
    told = json.loads((tmp_path / "file.json").read_text("utf-8"))["sessions"]
    assert [each["elsewhere"] for each in told] == [False, True]
    export_csv(history.database, tmp_path / "table.csv")
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert [row["elsewhere"] for row in csv.DictReader(lines)] == ["0"] * 3 + ["1"] * 3
    other = a_history(tmp_path / "other")
    import_json(other.database, tmp_path / "file.json", NOW)
    assert other.sessions() == [a_session(), added]
    assert import_json(other.database, tmp_path / "file.json", NOW).updated == 0
