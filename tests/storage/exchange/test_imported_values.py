"""Everything that reads the history can use whatever an import accepts."""

import json
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.check_in import morning_to_ask
from floorside.domain.progression.attempts import reported_sessions
from floorside.domain.progression.suggest import suggestions
from floorside.domain.progression.walking import next_walk
from floorside.domain.routine import Routine
from floorside.domain.self_care.period_numbers import pain_points, period_numbers
from floorside.domain.session.record import Legs, begun_by
from floorside.storage.database.database import Database, open_database
from floorside.storage.exchange.export_csv import export_csv
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import import_json
from floorside.storage.exchange.import_reader import ImportFault
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue, load_routines
from floorside.storage.history.changes import read_other_values
from floorside.storage.history.dose_history import answers, dose_changes
from floorside.storage.history.rows import EDITABLE
from floorside.storage.history.session_json import session_object
from floorside.storage.history.session_list import days, done_amounts, summaries, told_sessions, totals
from floorside.storage.history.sessions import History
from tests.properties import examples
from tests.storage.sessions import LEFT, RIGHT, a_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
CATALOGUE: Catalogue = load_catalogue()
FULL: Routine = load_routines(CATALOGUE)["full"]
BEGINNING = date(1, 1, 1)

odd: list[Any] = [None, True, False, -1, 0, -0.0, 1.0, 3.5, 11, 1e308, 2**70, "", "\0", "x" * 300, [], {}, [[]], "🙂"]
edges = ["0001-01-01T00:00:00Z", "1900-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "2026-11-16T06:40:00+01:00"]
edges += ["2036-11-16T06:40:00Z", "9000-12-31T23:59:59Z", "9999-12-31T23:59:59Z", "2026-11-16T06:40:00"]
moments = st.sampled_from(edges)
dates = st.sampled_from(["0001-01-01", "1900-01-01", "2024-02-29", "2026-11-16", "9000-12-31", "9999-12-31"])
numbers = st.sampled_from([0, -0.0, 1, 1.0, 100_000, 604_800, 604_800.5, 1e-300])
offsets = st.sampled_from([-86_399, -43_200, 0, 20_700, 50_400, 86_399, 86_400])
texts = st.text(st.characters(codec="utf-8"), max_size=8) | st.sampled_from(["", "\u202e", "a\nb", "x" * 201])
pains_said = st.sampled_from([None, 0, 10, 10.0, 11])
others = st.lists(
    st.fixed_dictionaries({"field": st.sampled_from([*EDITABLE, "zone", "sets"]), "value": st.sampled_from([3, *odd])}),
    max_size=3,
)
FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "started": moments,
    "ended": moments | st.none(),
    "local_date": dates,
    "utc_offset_seconds": offsets,
    "active_seconds": numbers,
    "planned_works": numbers,
    "routine_name": texts,
    "zone": texts,
    "note": texts,
    "legs": st.sampled_from([None, *map(str, Legs)]),
    "pain_worst_side": st.sampled_from([None, "left", "both"]),
    "pain_worst_exercise": texts | st.none(),
    "walk_minutes": st.sampled_from([None, 0, 1, 30.0, 30.5, 1440, 1441]),
    "outcome": st.sampled_from(["completed", "unfinished", "hurt"]),
    "other_values": others,
    **dict.fromkeys(["pain_before", "pain_worst", "pain_after", "pain_morning"], pains_said),
}


@st.composite
def sessions(draw: st.DrawFn) -> dict[str, Any]:
    """Sound ones with a few fields at the edge of what is taken, or beyond."""
    session: dict[str, Any] = json.loads(json.dumps(session_object(a_session(0, (LEFT, RIGHT)))))
    session["sets"][0]["exercise"] = draw(st.sampled_from(["bridge", "low-cobra"]))
    for field in draw(st.lists(st.sampled_from(list(FIELDS)), max_size=2, unique=True)):
        session[field] = draw(FIELDS[field])
    if draw(st.booleans()):
        session["sets"][0]["done"] = {name: draw(numbers) for name in ("reps", "seconds", "hold_seconds")}
    return session


@examples(0.5)
@given(st.lists(sessions(), max_size=2))
def test_pages_exports_and_suggestions_work_on_whatever_was_taken(
    tmp_path_factory: pytest.TempPathFactory, listed: list[dict[str, Any]]
) -> None:
    folder = tmp_path_factory.mktemp("taken")
    document = {"format": "floorside-history", "version": 1}
    numbered = [{**session, "id": str(number)} for number, session in enumerate(listed)]
    (folder / "file.json").write_text(json.dumps({**document, "sessions": numbered}))
    with closing(open_database(folder / "history.db")) as database, suppress(ImportFault):
        assert import_json(database, folder / "file.json", NOW).new == len(listed)
        read_everything(database)
        export_and_import(database, folder)


def read_everything(database: Database) -> None:
    summaries(database)
    totals(database)
    days(database, BEGINNING)
    done_amounts(database, BEGINNING)
    told = told_sessions(database)
    period_numbers(told)
    pain_points(told, 3)
    records = History(database).sessions()
    changes = [kept.change for kept in dose_changes(database)]
    for counted in (records, begun_by(records, NOW)):
        suggestions(counted, FULL, CATALOGUE.exercises, changes, answers(database), NOW.date())
        morning_to_ask(counted, NOW.date())
        next_walk(reported_sessions(counted), NOW.date())
    with database.reading() as connection:
        for (key,) in connection.execute("SELECT key FROM sessions").fetchall():
            read_other_values(connection, key)


def export_and_import(database: Database, folder: Path) -> None:
    export_csv(database, folder / "table.csv")
    assert "-0.0" not in (folder / "table.csv").read_text("utf-8-sig").split(",")
    count = export_json(database, folder / "again.json", NOW)
    again = import_json(database, folder / "again.json", NOW)
    assert (again.known, again.new, again.updated) == (count, 0, 0)
    with closing(open_database(folder / "other.db")) as other:
        assert import_json(other, folder / "again.json", NOW).new == count
        assert History(other).sessions() == History(database).sessions()
