"""The line at the top of the window: trouble and success do not look alike."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.banner import Banner, Line


@pytest.fixture
def banner(qtbot: QtBot, theme: Theme) -> Banner:
    made = Banner(theme)
    qtbot.addWidget(made)
    made.resize(600, 48)
    return made


def ground(banner: Banner) -> QColor:
    return banner.grab().toImage().pixelColor(3, 3)


def mark(banner: Banner) -> QImage:
    return banner.grab().toImage().copy(0, 0, 40, banner.height())


def test_trouble_and_success_differ_in_colour_and_mark(banner: Banner, theme: Theme) -> None:
    banner.show_line("disk", Line("The disk is full."))
    trouble, its_mark = ground(banner), mark(banner)
    banner.show_line("share", Line("Saved.", done=True))
    assert trouble == QColor(theme.colors.warm_soft)
    assert ground(banner) == QColor(theme.colors.accent_soft)
    assert mark(banner) != its_mark


def test_when_a_success_is_closed_the_trouble_below_looks_like_trouble_again(banner: Banner, theme: Theme) -> None:
    banner.show_line("disk", Line("The disk is full."))
    banner.show_line("share", Line("Saved.", done=True))
    banner.drop_line("share")
    assert ground(banner) == QColor(theme.colors.warm_soft)


def test_it_follows_the_look(banner: Banner, theme: Theme) -> None:
    banner.show_line("disk", Line("The disk is full."))
    theme.set_look("dark")
    assert ground(banner) == QColor(theme.colors.warm_soft)


def test_a_success_goes_with_the_place_and_trouble_or_a_way_back_stays(banner: Banner) -> None:
    banner.show_line("disk", Line("The disk is full."))
    banner.show_line("share", Line("Saved.", "Show in folder", done=True))
    banner.drop_done()
    assert (banner.text, banner.isHidden()) == ("The disk is full.", False)
    banner.show_line("restored", Line("As it was.", "Undo", done=True, stays=True))
    banner.drop_done()
    assert banner.text == "As it was."
    banner.drop_line("restored")
    banner.drop_line("disk")
    banner.show_line("share", Line("Saved.", done=True))
    banner.drop_done()
    assert banner.isHidden()


def test_in_a_session_a_message_comes_once(banner: Banner) -> None:
    banner.stay_for(10_000)
    banner.show_line("awake", Line("The screen may go dark."))
    assert banner.isVisible()
    banner.stay_for(0)  # the floor view
    banner.stay_for(10_000)
    assert not banner.isVisible()
    banner.show_line("disk", Line("The disk is full."))
    assert banner.isVisible(), "another one comes"
    banner.stay_for(0)
    banner.show_line("tones", Line("No sound."))
    banner.stay_for(10_000)
    assert banner.isVisible(), "nobody has seen this one"
    banner.stay_for(None)
    assert banner.isVisible()
