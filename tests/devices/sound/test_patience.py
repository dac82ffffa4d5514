"""How long a player waits for its helper before it says that there is no sound. The helpers here have no device."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from floorside.devices.helper import helper_process
from floorside.devices.sound import cue_player
from floorside.devices.sound.cue_player import CuePlayer

OPEN = """print('{"is": "open", "device": "Speakers"}', flush=True)"""
STAY = "import sys; sys.stdin.read()"
NEVER, AT_ONCE = 3600.0, 0.0


def player_of(
    monkeypatch: pytest.MonkeyPatch, *does: str, first: float = NEVER, later: float = NEVER
) -> tuple[CuePlayer, list[str]]:
    """A player whose helper does this, with its patience for the first sound and for later ones; and what it says."""
    monkeypatch.setattr(helper_process, "helper_command", lambda _: [sys.executable, "-c", "\n".join(does)])
    monkeypatch.setattr(cue_player, "FIRST_SOUND_SECONDS", first)
    monkeypatch.setattr(cue_player, "TROUBLE_AFTER_SECONDS", later)
    player = CuePlayer()
    said: list[str] = []
    player.trouble.connect(said.append)
    return player, said


def test_a_first_sound_that_takes_longer_than_a_lost_one_may_take_is_not_told(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    player, said = player_of(monkeypatch, OPEN, STAY, later=AT_ONCE)
    with qtbot.waitSignal(player.opened, timeout=60_000):
        player.open()
    player.close()
    assert said == []


def test_a_helper_that_never_plays_is_told_after_the_first_patience(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    player, _ = player_of(monkeypatch, STAY, first=AT_ONCE)
    with qtbot.waitSignal(player.trouble, timeout=60_000):
        player.open()
    player.close()


@pytest.mark.parametrize("does", [(), (OPEN,)], ids=["before its first sound", "after it"])
def test_a_helper_that_ends_is_told_after_the_usual_patience(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, does: tuple[str, ...]
) -> None:
    monkeypatch.setattr(helper_process, "RETRY_SECONDS", (NEVER,))
    player, _ = player_of(monkeypatch, *does, later=AT_ONCE)
    with qtbot.waitSignal(player.trouble, timeout=60_000):
        player.open()
    player.close()


def test_a_missing_device_is_told_at_once(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    player, _ = player_of(monkeypatch, """print('{"is": "no_device"}', flush=True)""", STAY)
    with qtbot.waitSignal(player.trouble, timeout=60_000):
        player.open()
    player.close()
