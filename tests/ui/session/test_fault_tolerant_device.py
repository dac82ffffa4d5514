"""A device that fails does not stop a session: its exception is reported, and the call returns nothing."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal

from floorside.ui.session.fault_tolerant_device import fault_tolerant


class Device(QObject):
    ready = Signal()

    @property
    def is_open(self) -> bool:
        raise OSError("no such device")

    def hold(self) -> bool:
        raise RuntimeError("injected")

    def double(self, number: int) -> int:
        return 2 * number


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _traceback: told.append(str(error)))
    return told


def test_what_works_is_passed_on(told: list[str]) -> None:
    heard: list[str] = []
    real = Device()
    device = fault_tolerant(real)
    device.ready.connect(lambda: heard.append("ready"))
    real.ready.emit()
    assert (device.double(4), heard, told) == (8, ["ready"], [])


def test_a_method_that_fails_is_told_and_returns_nothing(told: list[str]) -> None:
    assert not fault_tolerant(Device()).hold()
    assert told == ["injected"]


def test_a_property_that_fails_is_told_and_is_nothing(told: list[str]) -> None:
    assert not fault_tolerant(Device()).is_open
    assert told == ["no such device"]


def test_what_is_not_there_is_a_fault_of_ours(told: list[str]) -> None:
    with pytest.raises(AttributeError):
        fault_tolerant(Device()).no_such_thing()  # type: ignore[attr-defined]
    assert told == []
