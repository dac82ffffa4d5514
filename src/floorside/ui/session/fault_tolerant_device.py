"""Protects a session from exceptions of a device: without sound, for example, it continues in silence."""

from collections.abc import Callable
from dataclasses import replace
from inspect import isroutine
from typing import Any, TypeVar, cast

from floorside.devices.session_devices import SessionDevices
from floorside.diagnostics.exception_hooks import go_on_after

Device = TypeVar("Device")


def fault_tolerant(device: Device) -> Device:
    """The device with methods that log and report exceptions, and then return None."""
    return cast(Device, _Spared(device))


def fault_tolerant_devices(devices: SessionDevices) -> SessionDevices:
    """The devices, each fault-tolerant except the clock, which a session cannot do without."""
    return replace(
        devices,
        player=fault_tolerant(devices.player),
        keep_awake=fault_tolerant(devices.keep_awake),
        media_keys=fault_tolerant(devices.media_keys),
        voice=fault_tolerant(devices.voice),
        speech=fault_tolerant(devices.speech),
        other_players=fault_tolerant(devices.other_players),
    )


class _Spared:
    def __init__(self, device: object) -> None:
        self._device = device

    def __getattr__(self, name: str) -> Any:
        try:
            found = getattr(self._device, name)
        except AttributeError:
            raise
        except Exception as error:  # from a property
            return go_on_after(error)
        return _sparing(found) if isroutine(found) else found  # a signal is callable too, and stays as it is


def _sparing(method: Callable[..., Any]) -> Callable[..., Any]:
    def call(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except Exception as error:  # a session goes on without the device
            return go_on_after(error)

    return call
