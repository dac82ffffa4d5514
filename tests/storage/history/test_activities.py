"""The person's own activities as rows: written, read, removed, forgotten."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from floorside.domain.self_care.activities import Activity, Difference, Rating, RatingChange, difference, rated
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import import_json
from floorside.storage.history.activities import activities, forget_removed, write_difference
from tests.storage.sessions import a_history

SET_UP, TODAY = date(2026, 11, 1), date(2026, 11, 28)
NOW = datetime(2026, 11, 28, 8, 0, tzinfo=UTC)
FILM = Activity("film", "sit through a film", SET_UP, None, (Rating(SET_UP, 3), Rating(TODAY, 5)))
SHOPS = Activity("shops", "walk to the shops", SET_UP)


def test_what_was_written_is_read_again_and_taken_back(tmp_path: Path) -> None:
    database = a_history(tmp_path).database
    write_difference(database, difference([], [FILM, SHOPS], TODAY))
    assert activities(database) == [FILM, SHOPS]
    changed = [rated(replace(FILM, name="see a film"), TODAY, None)]
    write_difference(database, difference([FILM, SHOPS], changed, TODAY))
    assert activities(database) == changed
    write_difference(database, difference(changed, [FILM, SHOPS], TODAY))
    assert activities(database) == [FILM, SHOPS]


def test_a_removed_activity_is_forgotten_after_thirty_days_and_does_not_come_back(tmp_path: Path) -> None:
    database, file = a_history(tmp_path / "desk").database, tmp_path / "old.json"
    write_difference(database, difference([], [FILM, SHOPS], TODAY))
    export_json(database, file, NOW)
    write_difference(database, difference([FILM, SHOPS], [SHOPS], TODAY))
    forget_removed(database, NOW + timedelta(days=30))
    assert "film" in str(database.connection.execute("SELECT name FROM activities").fetchall()), "it may be had back"
    forget_removed(database, NOW + timedelta(days=31))
    assert "sit through" not in str(database.connection.execute("SELECT name FROM activities").fetchall())
    assert database.connection.execute("SELECT count(*) FROM activity_ratings").fetchone() == (0,)
    import_json(database, file, NOW)
    assert activities(database) == [SHOPS]


def test_of_two_names_the_one_that_was_changed_more_often_is_used_on_both(tmp_path: Path) -> None:
    desk, laptop = a_history(tmp_path / "desk").database, a_history(tmp_path / "laptop").database
    file = tmp_path / "file.json"
    write_difference(desk, difference([], [FILM], TODAY))
    export_json(desk, file, NOW)
    import_json(laptop, file, NOW)
    for name in ("see a film", "see a long film"):
        write_difference(desk, Difference((replace(FILM, name=name),), ()))
    write_difference(
        laptop, Difference((replace(FILM, name="cinema"),), (RatingChange("film", date(2026, 11, 20), 4),))
    )
    for source, target in ((desk, laptop), (laptop, desk)):
        export_json(source, file, NOW)
        import_json(target, file, NOW)
    (merged,) = activities(desk)
    assert [merged] == activities(laptop)
    assert (merged.name, [rating.value for rating in merged.ratings]) == ("see a long film", [3, 4, 5])
