"""The services' tests use the fixtures of the pages' tests."""

from tests.ui.conftest import catalogue, history, theme

__all__ = ["catalogue", "history", "theme"]
