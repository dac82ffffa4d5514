"""Changes of doses, answers and questionnaires in exports: lossless, idempotent, all or nothing."""

import json
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Amount, Side
from floorside.domain.progression.dose_change import DoseChange, Why
from floorside.domain.progression.suggestion import Answer
from floorside.domain.self_care.activities import Activity, Difference, RatingChange
from floorside.domain.self_care.questionnaire import RolandMorris
from floorside.storage.database.database import Database, open_database
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import ImportReport, import_json
from floorside.storage.exchange.import_reader import ImportFault
from floorside.storage.history.activities import activities, write_difference
from floorside.storage.history.dose_history import (
    add_answer,
    add_change,
    answers,
    dose_changes,
    extend_change,
    mark_undone,
    take_back_answer,
)
from floorside.storage.history.questionnaires import (
    keep_roland_morris,
    roland_morris_history,
    take_back_roland_morris,
)
from tests.properties import examples
from tests.storage.history.test_dose_history import ANSWER, CHANGE, doses
from tests.storage.sessions import a_history

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
ALL = Counter(dose_changes=2, answers=2, questionnaires=2, activities=2, activity_ratings=2)
RATED = date(2026, 11, 21)
FILM = Activity("one", "sit through a film", RATED)
RATING, RATING_TAKEN_BACK = RatingChange("one", RATED, 4), RatingChange("two", RATED, None)
FILLED = RolandMorris(date(2026, 11, 20), frozenset({1, 7, 24}))


def everything(database: Database) -> tuple[list[DoseChange], list[Answer], list[RolandMorris], list[Activity]]:
    changes = [kept.change for kept in dose_changes(database)]
    return changes, answers(database), roland_morris_history(database), activities(database)


def fill(database: Database) -> None:
    """Two of each; the second change is undone, and has a side."""
    later = timedelta(days=1)
    add_change(database, replace(CHANGE, side=None))
    mark_undone(database, add_change(database, replace(CHANGE, when=CHANGE.when + later)))
    add_answer(database, ANSWER)
    add_answer(database, replace(ANSWER, when=ANSWER.when + later, side=Side.LEFT))
    keep_roland_morris(database, FILLED)
    keep_roland_morris(database, RolandMorris(date(2026, 11, 21), frozenset()))
    write_difference(database, Difference((FILM, replace(FILM, id="two", removed=RATED)), (RATING, RATING_TAKEN_BACK)))


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    file = tmp_path / "export.json"
    with closing(a_history(tmp_path / "from", sessions=2).database) as database:
        fill(database)
        assert export_json(database, file, NOW) == 2
    return file


def test_everything_comes_back_once_and_twice(tmp_path: Path, exported: Path) -> None:
    database = a_history(tmp_path / "to").database
    assert import_json(database, exported, NOW) == ImportReport(new=2, besides=ALL)
    first = everything(database)
    with closing(open_database(tmp_path / "from" / "history.db")) as source:
        assert first == everything(source)
    assert import_json(database, exported, NOW) == ImportReport(known=2)
    assert everything(database) == first
    export_json(database, tmp_path / "again.json", NOW)
    assert (tmp_path / "again.json").read_bytes() == exported.read_bytes()


def test_the_lists_follow_the_sessions_an_entry_a_line(exported: Path) -> None:
    document = json.loads(exported.read_text("utf-8"))
    assert list(document) == [
        *("format", "version", "exported", "sessions", "dose_changes", "answers", "questionnaires"),
        *("activities", "activity_ratings"),
    ]
    assert document["questionnaires"][0] == {
        "kind": "roland_morris",
        "local_date": "2026-11-20",
        "ticked": [1, 7, 24],
        "edits": 1,
    }
    film = {"id": "one", "name": "sit through a film", "local_date": "2026-11-21", "removed": None, "edits": 1}
    assert document["activities"] == [film, {**film, "id": "two", "removed": "2026-11-21"}]
    assert document["activity_ratings"][0] == {"activity": "one", "local_date": "2026-11-21", "rating": 4, "edits": 1}
    assert document["dose_changes"][0]["after"]["right"] == {"reps": 1, "hold_seconds": 35, "rung": 0}
    assert document["answers"][1]["side"] == "left"
    assert len(exported.read_text("utf-8").splitlines()) == 1 + 2 + 5 * (1 + 2) + 1


def test_an_export_from_a_date_on_leaves_out_what_was_before(tmp_path: Path, exported: Path) -> None:
    database = open_database(tmp_path / "from" / "history.db")
    export_json(database, exported, NOW, since=date(2026, 11, 21))
    document = json.loads(exported.read_text("utf-8"))
    assert [each["local_date"] for each in document["questionnaires"]] == ["2026-11-21"]
    export_json(database, exported, NOW, since=date(2026, 11, 22))
    assert "answers" not in json.loads(exported.read_text("utf-8"))


def test_a_questionnaire_taken_back_here_does_not_come_back_from_another_computer(
    tmp_path: Path, exported: Path
) -> None:
    database, file = a_history(tmp_path / "to").database, tmp_path / "taken-back.json"
    import_json(database, exported, NOW)
    take_back_roland_morris(database, FILLED.on)
    import_json(database, exported, NOW)
    assert [each.on for each in roland_morris_history(database)] == [date(2026, 11, 21)]
    export_json(database, file, NOW)
    assert json.loads(file.read_text("utf-8"))["questionnaires"][0]["ticked"] is None
    with closing(open_database(tmp_path / "from" / "history.db")) as source:
        import_json(source, file, NOW)
        assert everything(source) == everything(database)


def test_of_two_that_are_written_as_often_the_answers_stay(tmp_path: Path) -> None:
    file, none = tmp_path / "export.json", frozenset[int]()
    database, other = (a_history(tmp_path / name).database for name in ("one", "two"))
    for ticked in (none, none):
        keep_roland_morris(database, replace(FILLED, ticked=ticked))
    keep_roland_morris(other, FILLED)
    take_back_roland_morris(other, FILLED.on)
    export_json(other, file, NOW)
    import_json(database, file, NOW)
    assert [each.ticked for each in roland_morris_history(database)] == [none]


def test_a_file_that_was_laid_out_anew_is_read_too(tmp_path: Path, exported: Path) -> None:
    exported.write_text(json.dumps(json.loads(exported.read_text("utf-8")), indent=2, sort_keys=True))
    assert import_json(a_history(tmp_path / "to").database, exported, NOW) == ImportReport(new=2, besides=ALL)


def test_what_went_further_here_stays_but_for_a_change_that_was_undone_elsewhere(
    tmp_path: Path, exported: Path
) -> None:
    database = a_history(tmp_path / "to").database
    add_change(database, replace(CHANGE, when=CHANGE.when + timedelta(days=1)))
    keep_roland_morris(database, FILLED)
    keep_roland_morris(database, replace(FILLED, ticked=frozenset({2})))
    assert import_json(database, exported, NOW).besides.total() == 9
    changes, _, filled, _ = everything(database)
    assert [change.undone for change in changes] == [False, True]
    assert filled[0].ticked == {2}


def test_a_change_that_went_further_elsewhere_goes_further_here(tmp_path: Path, exported: Path) -> None:
    here = a_history(tmp_path / "to").database
    import_json(here, exported, NOW)
    with closing(open_database(tmp_path / "from" / "history.db")) as there:
        for seconds in (50, 45):
            extend_change(there, 1, replace(CHANGE.after, right=Amount(1, seconds)))
        export_json(there, exported, NOW)
        assert import_json(here, exported, NOW).besides == {"dose_changes": 1}
        assert everything(here) == everything(there)
    assert everything(here)[0][0].after.right == Amount(1, 45)


def test_an_answer_that_was_taken_back_on_one_machine_does_not_come_back_from_the_other(
    tmp_path: Path, exported: Path
) -> None:
    here = a_history(tmp_path / "to").database
    import_json(here, exported, NOW)
    take_back_answer(here, 1)
    assert not import_json(here, exported, NOW).besides
    assert [answer.side for answer in answers(here)] == [Side.LEFT]
    export_json(here, exported, NOW)
    with closing(open_database(tmp_path / "from" / "history.db")) as there:
        assert import_json(there, exported, NOW).besides == {"answers": 1}
        assert answers(there) == answers(here)


@examples(0.4)
@given(
    st.lists(
        st.builds(
            DoseChange,
            when=st.datetimes(timezones=st.just(UTC)).filter(lambda when: 1900 <= when.year <= 9000),
            local_date=st.dates(date(1900, 1, 1), date(9000, 12, 31)),
            routine=st.sampled_from(["full", "mine"]),
            exercise=st.sampled_from(["bridge", "low-cobra"]),
            side=st.none() | st.sampled_from(Side),
            before=doses,
            after=doses,
            why=st.sampled_from(Why),
            undone=st.booleans(),
        ),
        max_size=4,
        unique_by=lambda change: change.when,
    )
)
def test_any_change_of_a_dose_survives(tmp_path_factory: pytest.TempPathFactory, changes: list[DoseChange]) -> None:
    folder = tmp_path_factory.mktemp("any")
    with (
        closing(a_history(folder / "one").database) as one,
        closing(a_history(folder / "other").database) as other,
    ):
        for change in changes:
            add_change(one, change)
        export_json(one, folder / "file.json", NOW)
        import_json(other, folder / "file.json", NOW)
        assert everything(other) == everything(one)


def laid_out(document: dict[str, Any]) -> str:
    """As it is exported, an entry a line."""
    head = json.dumps({key: document[key] for key in ("format", "version", "exported")})[:-1]
    lists = (
        f'"{name}": [\n' + ",\n".join(json.dumps(entry) for entry in entries)
        for name, entries in document.items()
        if isinstance(entries, list)
    )
    return f"{head}, " + "\n], ".join(lists) + "\n]}\n"


@pytest.mark.parametrize(
    ("name", "field", "value", "line"),
    [
        ("dose_changes", "why", "because", 5),
        ("dose_changes", "at", "2026-11-21T07:30:00", 5),
        ("dose_changes", "at", "0001-01-01T00:00:00+14:00", 5),
        ("dose_changes", "before", {"left": {"reps": -1, "hold_seconds": 0}}, 5),
        ("dose_changes", "exercise", "", 5),
        ("answers", "choice", "maybe", 8),
        ("answers", "evidence", ["\0"], 8),
        ("questionnaires", "ticked", [25], 11),
        ("questionnaires", "kind", "oswestry", 11),
        ("activities", "name", "x" * 201, 14),
        ("activities", "removed", "0001-01-01", 14),
        ("activity_ratings", "rating", 11, 17),
    ],
)
def test_a_fault_is_named_with_its_line_and_field_and_nothing_is_imported(
    tmp_path: Path, exported: Path, name: str, field: str, value: Any, line: int
) -> None:
    document = json.loads(exported.read_text("utf-8"))
    assert laid_out(document) == exported.read_text("utf-8").replace("\u2013", "\\u2013")
    document[name][0][field] = value
    history = a_history(tmp_path / "to")
    places = (f"line {line}, {field}", f"line 1, entry 1 of {name}, {field}")
    for text, place in zip((laid_out(document), json.dumps(document, indent=None)), places, strict=True):
        exported.write_text(text)
        with pytest.raises(ImportFault, match=place):
            import_json(history.database, exported, NOW)
    assert history.sessions() == []
    assert everything(history.database) == ([], [], [], [])


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('], "answers": [', '], "letters": [', "no list letters can stand here"),
        ('], "answers": [', '], "dose_changes": [', "no list dose_changes can stand here"),
        ('\n], "answers": [', ',\n], "answers": [', "an entry is missing after the comma"),
        ("\n]}\n", "\n]}\n{}", "nothing may follow the end"),
    ],
)
def test_lists_that_are_no_lists_are_refused(tmp_path: Path, exported: Path, old: str, new: str, says: str) -> None:
    text = exported.read_text("utf-8")
    exported.write_bytes(text.replace(old, new).encode())  # no other line ends, on no system
    with pytest.raises(ImportFault, match=rf"line \d+: {says}"):
        import_json(a_history(tmp_path / "to").database, exported, NOW)
