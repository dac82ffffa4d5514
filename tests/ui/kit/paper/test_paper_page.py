from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from floorside.storage.files.routine_files import LONGEST_NAME
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.paper import paper_page
from floorside.ui.kit.paper.paper import Pages
from floorside.ui.kit.paper.paper_page import PaperPage
from floorside.ui.window.main_window import SMALLEST
from tests.ui.answering import Answers


def test_a_long_title_goes_on_in_the_next_line(theme: Theme, qtbot: QtBot) -> None:
    name = ("Before breakfast, by the window, slowly " * 3)[:LONGEST_NAME]
    page = PaperPage(theme, f"{name} on paper", "For the wall.", "a.pdf", Dialogs(QWidget()))
    qtbot.addWidget(page)
    assert page.minimumSizeHint().width() <= SMALLEST.width()


def test_what_came_of_the_last_action_goes_with_the_next_one(
    theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(QWidget(), tmp_path / "not" / "there.pdf")
    page = PaperPage(theme, "On paper", "For the wall.", "a.pdf", answers)
    qtbot.addWidget(page)
    page.show_pages(Pages("On paper", lambda *_: 1), "")
    monkeypatch.setattr(paper_page, "print_pages", lambda *_: True)  # cancelled
    page.save.click()
    assert "could not be written" in page.said.text()
    page.printing.click()
    assert page.said.text() == ""
    page.save.click()
    answers.path = None  # cancelled
    page.save.click()
    assert page.said.text() == ""
