from contextlib import closing
from datetime import date
from pathlib import Path

from floorside.domain.self_care.questionnaire import roland_morris
from floorside.storage.database.database import open_database
from floorside.storage.history.questionnaires import (
    keep_roland_morris,
    load_roland_morris,
    roland_morris_history,
    take_back_roland_morris,
)


def test_the_questionnaire_has_its_sentences_and_its_credit() -> None:
    form = load_roland_morris()
    assert len(form.items) == len(set(form.items)) == 24
    assert form.items[0] == "I stay at home most of the time because of my back."
    assert form.items[-1] == "I stay in bed most of the time because of my back."
    assert "Roland" in form.credit
    assert "Spine 1983; 8: 141-144" in form.credit


def test_what_was_filled_in_comes_back_in_order(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    later, earlier = roland_morris(date(2026, 3, 28), [1, 5]), roland_morris(date(2026, 2, 27), [1, 5, 24])
    with closing(open_database(path)) as database:
        keep_roland_morris(database, later)
        keep_roland_morris(database, earlier)
    with closing(open_database(path)) as database:
        assert roland_morris_history(database) == [earlier, later]


def test_filled_in_again_on_the_same_day_the_later_one_is_kept(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "history.db")) as database:
        keep_roland_morris(database, roland_morris(date(2026, 3, 28), [1, 5]))
        keep_roland_morris(database, roland_morris(date(2026, 3, 28), []))
        assert [filled.score for filled in roland_morris_history(database)] == [0]


def test_what_is_taken_back_is_gone_until_it_is_filled_in_again(tmp_path: Path) -> None:
    earlier, today = roland_morris(date(2026, 2, 27), [1, 5, 24]), roland_morris(date(2026, 3, 28), [1, 5])
    with closing(open_database(tmp_path / "history.db")) as database:
        take_back_roland_morris(database, today.on)
        keep_roland_morris(database, earlier)
        keep_roland_morris(database, today)
        take_back_roland_morris(database, today.on)
        assert roland_morris_history(database) == [earlier]
        keep_roland_morris(database, today)
        assert roland_morris_history(database) == [earlier, today]
