"""Compiles the methods of a dataclass at their first use: a start defines a hundred classes, and calls few of them."""

import dataclasses
from collections.abc import Callable
from typing import Any


def compile_methods_late() -> None:
    """For all dataclasses defined from now on. It would take a start 30 ms to compile their methods at once.

    Later releases of Python compile them in another way; then this does nothing.
    """
    create = getattr(dataclasses, "_create_fn", None)
    if create is not None:
        vars(dataclasses)["_create_fn"] = lambda name, *how, **more: _late(name, lambda: create(name, *how, **more))


def _late(name: str, create: Callable[[], Callable[..., Any]]) -> Callable[..., Any]:
    """A method that at its first call creates the real one, and puts it in its own place."""
    created: Callable[..., Any] | None = None

    def method(self: object, *values: Any, **named: Any) -> Any:
        nonlocal created
        if created is None:
            created = create()
            created.__qualname__ = method.__qualname__
            for kind in type(self).__mro__:
                if vars(kind).get(name) is method:
                    setattr(kind, name, created)
        return created(self, *values, **named)

    method.__name__ = name
    return method
