import re

from floorside.storage.files.shipped.emergency_numbers import load_emergency_numbers

NUMBERS = load_emergency_numbers()


def test_every_number_has_its_source() -> None:
    assert len(NUMBERS) > 50
    for code, known in NUMBERS.items():
        assert re.fullmatch("[A-Z]{2}", code)
        assert re.search(r"\w\.\w", known.source), code


def test_where_112_is_another_service_the_ambulance_has_its_own_number() -> None:
    assert {
        code: NUMBERS[code].number
        for code in ("NO", "VN", "KR", "MY", "TH", "TW", "IL", "ZA", "AR", "CN", "EG", "PK", "JM", "KE")
    } == {
        "NO": "113",
        "VN": "115",
        "KR": "119",
        "MY": "999",
        "TH": "1669",
        "TW": "119",
        "IL": "101",
        "ZA": "10177",
        "AR": "107",
        "CN": "120",
        "EG": "123",
        "PK": "1122",
        "JM": "110",
        "KE": "999",
    }


def test_a_country_without_a_source_is_not_guessed() -> None:
    assert not {"ET", "NG"} & set(NUMBERS)
