"""Spares each import what PySide does after it."""

from contextlib import suppress
from importlib import import_module


def skip_feature_search() -> None:
    """PySide reads the source of each module that is imported after it, in search of its `__feature__` switch, which
    nothing here uses. That would add 20 ms to a start. Other releases of PySide may name the function differently; then
    this does nothing.
    """
    import_module("PySide6.QtCore")  # it puts in what this takes away
    with suppress(ImportError):
        feature = import_module("shibokensupport.feature")
        if hasattr(feature, "_mod_uses_pyside"):
            vars(feature)["_mod_uses_pyside"] = lambda _module: False
