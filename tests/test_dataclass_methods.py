"""Methods of a dataclass that are compiled at their first use are those that it would have anyway."""

import dataclasses
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from floorside.dataclass_methods import compile_methods_late


@pytest.fixture
def dose(monkeypatch: pytest.MonkeyPatch) -> type:
    monkeypatch.setattr(dataclasses, "_create_fn", getattr(dataclasses, "_create_fn", None), raising=False)
    compile_methods_late()

    @dataclass(frozen=True, slots=True, order=True)
    class Dose:
        reps: int
        tempo: dict[str, float] = field(default_factory=dict, compare=False)

    return Dose


def test_values_are_kept_compared_and_written(dose: type) -> None:
    assert (dose(8).reps, dose(reps=8).tempo) == (8, {})
    assert dose(8) == dose(8, {"up": 2.0})
    assert dose(8) < dose(9)
    assert len({dose(8), dose(8), dose(9)}) == 2
    assert repr(dose(8)).endswith("Dose(reps=8, tempo={})")


def test_it_is_frozen_and_can_be_replaced(dose: type) -> None:
    eight = dose(8)
    for _ in range(2):
        with pytest.raises(FrozenInstanceError):
            eight.reps = 9
    assert replace(eight, reps=9) == dose(9)


def test_a_wrong_call_names_the_class(dose: type) -> None:
    for _ in range(2):
        with pytest.raises(TypeError, match=r"Dose\.__init__\(\) missing 1 required"):
            dose()


def test_only_the_first_call_makes_a_detour(dose: type) -> None:
    before = vars(dose)["__init__"]
    dose(8)
    after = vars(dose)["__init__"]
    dose(9)
    assert vars(dose)["__init__"] is after
    assert (before is after) == (not hasattr(dataclasses, "_create_fn"))


def test_a_derived_class_has_methods_of_its_own(dose: type) -> None:
    @dataclass(frozen=True)
    class Held(dose):  # type: ignore[misc]
        seconds: float = 0

    assert (Held(8, {}, 5).seconds, dose(8).reps) == (5, 8)
    assert Held(8) != Held(8, {}, 5)
