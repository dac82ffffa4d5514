"""The services' tests use the fixtures of the pages' tests."""

from tests.ui.conftest import catalogue, clock, database, history, theme

__all__ = ["catalogue", "clock", "database", "history", "theme"]
