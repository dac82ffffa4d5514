"""Reads the files that ship with the program; no other module does."""

import sys
from functools import cache
from pathlib import Path


@cache
def resources_folder() -> Path:
    """The folder of the resources: in an installed package, or beside `src` in a checkout.

    Raises FileNotFoundError if the program was copied without them.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "resources", package.parents[1] / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"{package / 'resources'} is missing: install floorside again")


def resource_path(name: str) -> Path:
    return resources_folder() / name


def read_resource_text(name: str) -> str:
    return resource_path(name).read_text(encoding="utf-8")


def read_resource_bytes(name: str) -> bytes:
    return resource_path(name).read_bytes()


def licences_folder() -> Path | None:
    """The licences of everything in a package, beside its program; None if the parts were installed separately."""
    folder = Path(sys.executable).parent / "licences"
    return folder if getattr(sys, "frozen", False) and folder.is_dir() else None
