"""What is read from the history for the page for a physiotherapist."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from floorside.domain.self_care.physio_report import Period
from floorside.services.history.physio_reading import half_year_before, read_report
from floorside.storage.data_folder import data_folder
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import open_store
from tests.domain.sessions import day, walk

TODAY = day(400)


@pytest.mark.parametrize(("days", "first"), [((330, 400), day(330)), ((0, 330), half_year_before(TODAY))])
def test_a_long_pause_is_no_beginning(days: tuple[int, ...], first: object, tmp_path: Path) -> None:
    """The session on day 0 lies further back than what is read for the half year."""
    with closing(open_store(data_folder(tmp_path), datetime(2025, 3, 1, tzinfo=UTC)).database) as database:
        for each in days:
            History(database).begin(walk(each), None)
        report = read_report(database, (), half_year_before(TODAY), TODAY, 0)
    assert report.period == Period(half_year_before(TODAY), TODAY)
    assert report.counted.first == first
