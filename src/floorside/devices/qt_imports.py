"""Spares each import what PySide does before and after it."""

import builtins
from contextlib import suppress
from importlib import import_module


def skip_feature_search() -> None:
    """PySide looks at each import statement, and reads the source of each module that is imported after it, in search
    of its `__feature__` switch, which nothing here uses. That would add 25 ms to a start. Other releases of PySide may
    name these functions differently; then this does nothing.
    """
    import_module("PySide6.QtCore")  # it puts in what this takes away
    with suppress(ImportError):
        feature = import_module("shibokensupport.feature")
        if hasattr(feature, "_mod_uses_pyside"):
            vars(feature)["_mod_uses_pyside"] = lambda _module: False
    vars(builtins)["__import__"] = getattr(builtins, "__orig_import__", builtins.__import__)
