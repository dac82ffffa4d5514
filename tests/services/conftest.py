"""What the pages' tests are made of serves the services' as well."""

from tests.ui.conftest import catalogue, history, theme

__all__ = ["catalogue", "history", "theme"]
