"""A start does not let PySide read the source of every module."""

import subprocess
import sys

IMPORTING = """
import inspect
read = []
inspect.getsource = lambda module: read.append(module) or "import PySide6"
import PySide6.QtCore
from floorside.devices.qt_imports import skip_feature_search
{skip}
read.clear()
import wave
import floorside.domain.exercise
print(len(read) > 0)
"""


def reads(skip: str) -> str:
    command = [sys.executable, "-c", IMPORTING.format(skip=skip)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_without_it_pyside_reads_the_source_of_imported_modules() -> None:
    assert reads("") == "True"


def test_with_it_none_is_read() -> None:
    assert reads("skip_feature_search()") == "False"


def test_with_it_no_import_statement_is_looked_at() -> None:
    looking = "import builtins, PySide6.QtCore\nfrom floorside.devices.qt_imports import skip_feature_search\n"
    asked = f"{looking}skip_feature_search()\nprint(builtins.__import__ is builtins.__orig_import__)"
    command = [sys.executable, "-c", asked]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "True\n"
