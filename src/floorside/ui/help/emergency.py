"""The number to call, by region; it can be changed."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

C = QLocale.Country

_NORTH_AMERICA = (C.UnitedStates, C.Canada, C.Mexico)
_BY_TERRITORY: Mapping[QLocale.Country, str] = {
    **dict.fromkeys(_NORTH_AMERICA, "911"),
    C.UnitedKingdom: "999",
    C.Australia: "000",
    C.NewZealand: "111",
    C.Japan: "119",
    C.SouthKorea: "119",
    C.China: "120",
    C.Brazil: "192",
    C.Singapore: "995",
    C.HongKong: "999",
}
USUAL = "112"


def number_of(territory: QLocale.Country) -> str:
    """The usual 112 reaches help in Europe, India and on most mobile phones elsewhere."""
    return _BY_TERRITORY.get(territory, USUAL)


def regions() -> dict[str, str]:
    """Region → number, for the choice."""
    tr = QCoreApplication.translate
    return {
        tr("Emergency", "Europe, India and most of the world"): USUAL,
        tr("Emergency", "North America"): "911",
        tr("Emergency", "United Kingdom, Hong Kong"): "999",
        tr("Emergency", "Australia"): "000",
        tr("Emergency", "New Zealand"): "111",
        tr("Emergency", "Japan, South Korea"): "119",
        tr("Emergency", "China"): "120",
        tr("Emergency", "Brazil"): "192",
        tr("Emergency", "Singapore"): "995",
    }
