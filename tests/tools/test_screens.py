"""The structure and words of every page, compared with those in git: a difference shows what a change did.

After an intended change, regenerate the file with `--force-regen`, and read the difference.
"""

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytest_regressions.file_regression import FileRegressionFixture
from tools.screenshot_states import SCREENS, states, structure_of
from tools.still_program import hide_banners, settle

GOLDEN = Path(__file__).parents[1] / "golden" / "screens.txt"
#: What differs from one computer, or one release, to another.
FOLDER, VERSION = re.compile(r"/\S*tmp\S*"), re.compile(r"Version \S+")


def test_every_page_has_the_words_that_are_in_git(qapp: QApplication, file_regression: FileRegressionFixture) -> None:
    pages = []
    for name, window in states(qapp, SCREENS["laptop"]):
        settle()
        if name not in ("trouble", "success"):
            hide_banners(window)  # about the devices of this computer
        lines = list(structure_of(window))
        if "StageButton" in "".join(lines):
            lines.sort()  # the stage lays its buttons out itself, and makes them when they are first needed
        words = "\n".join(lines)
        pages.append(f"== {name}\n{FOLDER.sub('FOLDER', VERSION.sub('VERSION', words))}\n")
    assert len(pages) >= 36
    file_regression.check("\n".join(pages), encoding="utf-8", fullpath=GOLDEN)
