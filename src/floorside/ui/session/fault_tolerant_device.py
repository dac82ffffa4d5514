"""A device whose faults a session does not notice: without sound, say, it goes on in silence."""

from collections.abc import Callable
from dataclasses import replace
from inspect import isroutine
from typing import Any, TypeVar, cast

from floorside.devices.session_devices import SessionDevices
from floorside.diagnostics.exception_hooks import go_on_after

Device = TypeVar("Device")


def fault_tolerant(device: Device) -> Device:
    """`device`, but what one of its methods raises is logged and told, and the method returns None instead."""
    return cast(Device, _Spared(device))


def fault_tolerant_devices(devices: SessionDevices) -> SessionDevices:
    """`devices`, each of them fault-tolerant; but for the clock, without which no session can be led."""
    return replace(
        devices,
        player=fault_tolerant(devices.player),
        keep_awake=fault_tolerant(devices.keep_awake),
        media_keys=fault_tolerant(devices.media_keys),
        voice=fault_tolerant(devices.voice),
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
        except Exception as error:  # of a property
            return go_on_after(error)
        return _sparing(found) if isroutine(found) else found  # a signal can be called too


def _sparing(method: Callable[..., Any]) -> Callable[..., Any]:
    def call(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except Exception as error:
            return go_on_after(error)

    return call
