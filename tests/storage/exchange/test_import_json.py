"""Import: lossless, idempotent, all or nothing, and each fault with its line and field."""

import codecs
import json
import random
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from floorside.domain.session.record import SessionRecord
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import ImportReport, check_export, import_json
from floorside.storage.exchange.import_reader import ImportFault
from floorside.storage.history.rows import EDITABLE
from floorside.storage.history.sessions import History
from tests.properties import examples
from tests.storage.history.test_sessions import sessions as any_session
from tests.storage.sessions import a_history, a_session, an_unfinished_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    history = a_history(tmp_path / "from", sessions=3)
    history.begin(an_unfinished_session(3), None)
    history.edit("session-1", NOW, note='stiff \u2028 "today" \U0001f642')
    file = tmp_path / "export.json"
    export_json(history.database, file, NOW)
    history.database.close()
    return file


def test_what_was_exported_comes_back_once_and_twice(tmp_path: Path, exported: Path) -> None:
    history = a_history(tmp_path / "to")
    assert import_json(history.database, exported, NOW) == ImportReport(new=4)
    first = history.sessions()
    assert first == a_history(tmp_path / "from").sessions()
    assert import_json(history.database, exported, NOW) == ImportReport(known=4)
    assert history.sessions() == first
    again = tmp_path / "again.json"
    export_json(history.database, again, NOW)
    assert again.read_bytes() == exported.read_bytes()


def is_within_the_calendar(session: SessionRecord) -> bool:
    """Of a session of the years that an import takes."""
    days = (session.started.date(), (session.ended or session.started).date(), session.local_date)
    return all(1900 <= day.year <= 9000 for day in days)


@examples(0.3, allowing=[HealthCheck.function_scoped_fixture])
@given(st.lists(any_session.filter(is_within_the_calendar), max_size=3, unique_by=lambda session: session.id))
def test_any_session_survives_export_and_import(tmp_path_factory: pytest.TempPathFactory, listed: list[Any]) -> None:
    folder = tmp_path_factory.mktemp("any")
    one, other = a_history(folder / "one"), a_history(folder / "other")
    for session in listed:
        one.begin(session, None)
    export_json(one.database, folder / "file.json", NOW)
    import_json(other.database, folder / "file.json", NOW)
    assert other.sessions() == one.sessions() == sorted(listed, key=lambda session: session.started)
    one.database.close()
    other.database.close()


def test_a_file_that_was_laid_out_anew_is_read_too(tmp_path: Path, exported: Path) -> None:
    exported.write_text(json.dumps(json.loads(exported.read_text("utf-8")), indent=2))
    assert import_json(a_history(tmp_path / "to").database, exported, NOW).new == 4


def broken(exported: Path, change: Any) -> Path:
    document = json.loads(exported.read_text("utf-8"))
    change(document)
    head = json.dumps({**document, "sessions": []})[:-2]
    lines = ",\n".join(json.dumps(session) for session in document["sessions"])
    exported.write_text(f"{head}\n{lines}\n]}}\n")
    return exported


def test_each_fault_is_named_with_its_line_and_field_and_nothing_is_imported(tmp_path: Path, exported: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        document["sessions"][0]["pain_after"] = 11
        document["sessions"][2]["sets"][1]["outcome"] = "great"
        document["sessions"][3]["started"] = "yesterday"

    history = a_history(tmp_path / "to", sessions=1)
    with pytest.raises(ImportFault) as fault:
        import_json(history.database, broken(exported, change), NOW)
    first, second, third = fault.value.faults
    assert first == "line 2, pain_after: at most 10 is allowed"
    assert second == "line 4, sets[1].outcome: 'great' is not known: correct it, or update Floorside"
    assert third == "line 5, started: expected a time with its zone such as 2026-01-31T07:40:00Z"
    assert history.sessions() == [a_session()]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", ""),
        ("id", "\0"),
        ("id", "x" * 65),
        ("pain_before", 3.5),
        ("active_seconds", -1),
        ("active_seconds", 1e308),
        ("local_date", "2026-02-30"),
        ("started", "2026-11-16T06:40:00"),
        ("started", "0001-01-01T00:00:00+14:00"),
        ("started", "0001-01-01T00:00:00Z"),
        ("started", "1899-12-31T23:59:59Z"),
        ("ended", "9999-12-31T23:59:59Z"),
        ("local_date", "9999-12-31"),
        ("local_date", "0001-01-01"),
        ("note", "x" * 100_001),
        ("past", ["not a digest"]),
        ("other_values", [{"field": "pain_after", "value": 11}]),
        ("other_values", [{"field": "legs", "value": ["same"]}]),
        ("other_values", [{"field": "legs", "value": None}]),
        ("other_values", [{"field": "pain_worst_side", "value": None}]),
        ("other_values", [{"field": "note"}]),
        ("other_values", [{"field": "zone", "value": str(n)} for n in range(201)]),
        ("sets", [1]),
        ("sets", None),
    ],
)
def test_values_the_history_does_not_take_are_refused(tmp_path: Path, exported: Path, field: str, value: Any) -> None:
    history = a_history(tmp_path / "to")
    with pytest.raises(ImportFault, match=f"line 3.*{field}") as fault:
        import_json(
            history.database, broken(exported, lambda document: document["sessions"][1].update({field: value})), NOW
        )
    assert not re.search(r"[`$]|Expected|RFC|regex|Struct", str(fault.value).replace(str(exported), ""))
    assert history.sessions() == []


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "ends too early"),
        (b"hello", r"is not an export of Floorside: choose one \(\.json\), or a copy of a history \(\.db\)$"),
        (b"\x89PNG\r\n\x1a\n", "is not an export of Floorside"),
        (b"{hello}", "line 1: this is not JSON"),
        (b'{"format": "recipes", "version": 1, "sessions": []}', "format is not floorside-history"),
        (b'{"format": "floorside-history", "version": 4, "sessions": []}', "version is 4"),
        (b'{"format": "floorside-history", "version": 1, "sessions": [\n{},\n]}\n', "line 3: an entry is missing"),
        (b'{"format": "floorside-history", "version": 1, "sessions": [\n', "ends too early"),
        (b"[" * 500_000, "format is not floorside-history: choose a file that was exported from Floorside"),
        (b"[]", "format is not floorside-history"),
        (b"{}", "format is not floorside-history"),
        (b"{\n", "line 1: the file ends too early"),
        (b"\xff\xfe\x00", "is written in UTF-16: save it again as UTF-8"),
        ('{"format": "floorside-history"}'.encode("utf-16-be"), "is written in UTF-16: save it again as UTF-8"),
        ('{"format": "floorside-history"}'.encode("utf-16-le"), "is written in UTF-16: save it again as UTF-8"),
        ("\ufeff{}".encode("utf-16-be"), "is written in UTF-16: save it again as UTF-8"),
        (b"\xef\xbb\xbfsession,routine,routine_name\r\n", r"is a table, .* choose a \.json file"),
    ],
)
def test_what_is_no_export_is_one_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "file.json"
    file.write_bytes(content)
    with pytest.raises(ImportFault, match=says):
        check_export(file)


def test_a_fault_names_its_session_where_all_are_in_one_line(tmp_path: Path, exported: Path) -> None:
    document = json.loads(exported.read_text())
    for session in document["sessions"]:
        session["sets"] = [{"position": 0, "exercise": "bridge", "set": 1}]
    file = tmp_path / "one line.json"
    file.write_text(json.dumps(document))
    with pytest.raises(ImportFault) as caught:
        check_export(file)
    numbers = range(1, len(document["sessions"]) + 1)
    missing = "sets[0]: 'planned' is missing, add it"
    assert caught.value.faults == tuple(f"line 1, session {number}, {missing}" for number in numbers)


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ImportFault, match=r"nowhere\.json: there is no such file"):
        check_export(tmp_path / "nowhere.json")


def test_two_sets_in_one_place_are_refused(tmp_path: Path, exported: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        document["sessions"][0]["sets"] *= 2

    with pytest.raises(ImportFault, match="sets: two sets have the same position"):
        check_export(broken(exported, change))


def test_a_table_is_told_from_an_export_by_its_name_too(tmp_path: Path) -> None:
    table = tmp_path / "Table.CSV"
    table.write_text("session;routine\n")
    with pytest.raises(ImportFault, match="is a table, which cannot be read back"):
        check_export(table)


@pytest.mark.parametrize("indent", [None, 2])
def test_an_export_that_an_editor_saved_with_a_mark_is_read(tmp_path: Path, exported: Path, indent: int | None) -> None:
    if indent:
        exported.write_text(json.dumps(json.loads(exported.read_text("utf-8")), indent=indent))
    exported.write_bytes(codecs.BOM_UTF8 + exported.read_bytes())
    assert import_json(a_history(tmp_path / "to").database, exported, NOW).new == 4


def in_another_programs_hand(value: Any) -> Any:
    """Whole numbers with a point, and no nulls."""
    match value:
        case bool() | str():
            return value
        case int():
            return float(value)
        case dict():
            return {key: in_another_programs_hand(part) for key, part in value.items() if part is not None}
        case list():
            return [in_another_programs_hand(part) for part in value]
    return value


def test_whole_numbers_with_a_point_and_nulls_left_out_say_the_same(tmp_path: Path, exported: Path) -> None:
    plain, other = a_history(tmp_path / "plain"), a_history(tmp_path / "other")
    import_json(plain.database, exported, NOW)
    exported.write_text(json.dumps(in_another_programs_hand(json.loads(exported.read_text("utf-8")))))
    assert import_json(other.database, exported, NOW).new == 4
    assert other.sessions() == plain.sessions()
    assert import_json(plain.database, exported, NOW) == ImportReport(known=4)


#: Besides the pains and what came with them.
OPTIONAL = ["routine_name", "ended", "utc_offset_seconds", "zone", "planned_works", "planned_exercises", "legs", "note"]
OPTIONAL += ["past", "other_values", "digest", *(name for name in EDITABLE if name.startswith("pain"))]


@pytest.mark.parametrize("field", OPTIONAL)
def test_an_optional_field_that_is_null_is_as_one_that_is_absent(tmp_path: Path, exported: Path, field: str) -> None:
    absent, null = a_history(tmp_path / "absent"), a_history(tmp_path / "null")
    document = exported.read_text("utf-8")
    import_json(absent.database, broken(exported, lambda read: read["sessions"][0].pop(field)), NOW)
    exported.write_text(document, encoding="utf-8")
    import_json(null.database, broken(exported, lambda read: read["sessions"][0].update({field: None})), NOW)
    assert absent.sessions() == null.sessions()


def test_a_zero_with_a_minus_is_a_zero(tmp_path: Path, exported: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        document["sessions"][0]["active_seconds"] = -0.0
        document["sessions"][0]["sets"][0]["done"]["seconds"] = -0.0

    history = a_history(tmp_path / "to")
    import_json(history.database, broken(exported, change), NOW)
    assert "-0" not in str((history.sessions()[0].active_seconds, history.sessions()[0].sets[0].done.seconds))
    assert import_json(history.database, exported, NOW).known == 4


def test_a_session_of_tomorrow_or_of_another_date_is_taken_and_named(tmp_path: Path, exported: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        document["sessions"][1].update(started="2036-11-17T06:40:00Z", local_date="2036-11-17", ended=None)
        document["sessions"][2].update(local_date="2026-11-25")

    history = a_history(tmp_path / "to")
    report = import_json(history.database, broken(exported, change), NOW)
    assert report == ImportReport(new=4, ahead=["session-1"], misdated=["session-2"])
    assert import_json(history.database, exported, NOW) == ImportReport(known=4)


def test_more_sets_than_any_routine_holds_are_refused(tmp_path: Path, exported: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        (first, *_) = document["sessions"][0]["sets"]
        document["sessions"][0]["sets"] = [{**first, "position": number} for number in range(2501)]

    with pytest.raises(ImportFault, match="line 2, sets: at most 2500 entries are allowed"):
        check_export(broken(exported, change))


def test_lines_are_counted_right_in_whatever_order_the_lists_stand(tmp_path: Path, exported: Path) -> None:
    document = json.loads(exported.read_text("utf-8"))
    document["sessions"][3]["pain_after"] = 11
    document = {"answers": [{"at": "then"}], "questionnaires": [{"kind": "roland_morris"}], **document}
    exported.write_text(json.dumps(document, indent=0))
    lines = exported.read_text().splitlines()
    with pytest.raises(ImportFault) as fault:
        check_export(exported)
    session, answer, questionnaire = (int(re.findall(r"\d+", told)[0]) for told in fault.value.faults)
    assert lines[session - 1 : session + 1] == ["{", '"id": "session-3",']
    assert lines[answer] == '"at": "then"'
    assert lines[questionnaire] == '"kind": "roland_morris"'


def test_a_file_cut_anywhere_imports_nothing(tmp_path: Path, exported: Path) -> None:
    history = a_history(tmp_path / "to")
    data = exported.read_bytes()
    dice = random.Random(3)
    for at in dice.sample(range(len(data) - 2), 60):
        exported.write_bytes(data[:at])
        with pytest.raises(ImportFault):
            import_json(history.database, exported, NOW)
    assert history.sessions() == []


@examples(2, allowing=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_mutated_files_are_imported_whole_or_not_at_all(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.getbasetemp() / "mutated"
    if not folder.exists():
        one = a_history(folder / "from", sessions=2)
        export_json(one.database, folder / "good.json", NOW)
        one.database.close()
    content = bytearray((folder / "good.json").read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 8))] = data.draw(st.binary(max_size=8))
    (folder / "bad.json").write_bytes(content)
    history: History = a_history(folder / "to")
    before = history.sessions()
    try:
        report = import_json(history.database, folder / "bad.json", NOW)
        assert report.new + report.updated + report.known >= 0
    except ImportFault:
        assert history.sessions() == before
    history.database.close()
