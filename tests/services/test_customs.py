import pytest
from PySide6.QtCore import QLocale

from floorside.services.customs import MONDAY, SATURDAY, SUNDAY, Customs, DateOrder, customs_of, system_customs
from floorside.storage.files.settings import Settings


@pytest.mark.parametrize(
    ("system", "customs"),
    [
        ("de_DE", Customs(MONDAY, False, DateOrder.DAY)),
        ("en_GB", Customs(MONDAY, False, DateOrder.DAY)),
        ("en_US", Customs(SUNDAY, True, DateOrder.MONTH)),
        ("pt_BR", Customs(SUNDAY, False, DateOrder.DAY)),
        ("ar_EG", Customs(SATURDAY, True, DateOrder.DAY)),
        ("ja_JP", Customs(SUNDAY, False, DateOrder.YEAR)),
        ("C", Customs(MONDAY, False, DateOrder.DAY)),
    ],
)
def test_the_customs_are_those_of_the_systems_formats(system: str, customs: Customs) -> None:
    assert system_customs(QLocale(system)) == customs
    assert customs_of(Settings(words_language="de"), QLocale(system)) == customs


def test_what_the_person_chose_comes_first() -> None:
    chosen = Settings(week_begins="sunday", hours="12", date_order="year", paper="letter")
    assert customs_of(chosen, QLocale("de_DE")) == Customs(SUNDAY, True, DateOrder.YEAR, "letter")
    other = Settings(week_begins="monday", hours="24", date_order="day")
    assert customs_of(other, QLocale("en_US")) == Customs(MONDAY, False, DateOrder.DAY)
    assert customs_of(Settings(week_begins="saturday"), QLocale("C")).first_weekday == SATURDAY
