"""Floorside: a calm guide through a timed floor routine."""

__version__ = "0.1.0"
