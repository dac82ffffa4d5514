"""Floorside: a calm guide through a timed floor routine."""

__version__ = "1.0.0rc1"
