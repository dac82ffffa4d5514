"""The meaning of keys during a session, including those of presenters, headsets and keyboards with media keys.

docs/using.md has the same table, and the tests compare them.
"""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from floorside.ui.kit.wording.key_names import key_name

K = Qt.Key

#: Keys that mean the same as one of the session's own.
SAME_AS = {
    K.Key_MediaTogglePlayPause: K.Key_Space,
    K.Key_MediaPlay: K.Key_Space,
    K.Key_MediaPause: K.Key_Space,
    K.Key_B: K.Key_Space,
    K.Key_Period: K.Key_Space,
    K.Key_PageDown: K.Key_Right,
    K.Key_MediaNext: K.Key_Right,
    K.Key_PageUp: K.Key_Left,
    K.Key_MediaPrevious: K.Key_Left,
    K.Key_MediaStop: K.Key_Escape,
    K.Key_Enter: K.Key_Return,
    K.Key_F1: K.Key_Question,
}


class Situation(StrEnum):
    """What the keys depend on: the state of the session, and what covers the stage."""

    GOING = "going"
    PAUSED = "paused"
    WAITING = "waiting"
    HURT = "hurt"  # the question what to do when it hurts
    RESTING = "resting"  # a minute's rest from that
    STOPPING = "stopping"  # the question whether to end the session
    HELP = "help"


_VIEW = {K.Key_F: "floor", K.Key_R: "turn"}
_SESSION = {
    K.Key_H: "hurts",
    K.Key_V: "voice",
    K.Key_A: "say_all",
    K.Key_M: "tones",
    K.Key_Escape: "stop",
    K.Key_Question: "help",
    **_VIEW,
}
_WAY = {K.Key_Left: "back", K.Key_Right: "next"}
_AMOUNT = {K.Key_Up: "more", K.Key_Down: "less"}

#: What each key does in each situation; every other key does nothing. A control or an answer has the same name.
ACTION_OF: Mapping[Situation, Mapping[Qt.Key, str]] = {
    Situation.GOING: {K.Key_Space: "pause", **_WAY, **_AMOUNT, **_SESSION},
    Situation.PAUSED: {K.Key_Space: "resume", **_WAY, **_AMOUNT, **_SESSION},
    Situation.WAITING: {K.Key_Space: "resume", **_WAY, **_SESSION},
    Situation.HURT: {
        K.Key_Space: "go_on",
        K.Key_Down: "smaller",
        K.Key_Right: "next_exercise",
        K.Key_Left: "rest",
        K.Key_E: "end",
        K.Key_1: "sharp",
        K.Key_2: "too_far",
        K.Key_3: "spreading",
        K.Key_4: "other",
        K.Key_Return: "strong",
        K.Key_Escape: "take_back",
        K.Key_Question: "help",
        **_VIEW,
    },
    Situation.RESTING: {K.Key_Space: "resume", **_SESSION},
    Situation.STOPPING: {
        K.Key_Space: "go_on",
        K.Key_Return: "end",
        K.Key_Escape: "stay",
        K.Key_Question: "help",
        **_VIEW,
    },
    Situation.HELP: {
        K.Key_Down: "down",
        K.Key_Up: "up",
        K.Key_Right: "page_down",
        K.Key_Left: "page_up",
        K.Key_Space: "close",
        K.Key_Return: "close",
        K.Key_Escape: "close",
        K.Key_Question: "close",
        **_VIEW,
    },
}

#: Only these repeat while they are held down.
REPEATING = (K.Key_Up, K.Key_Down)


def session_key(key: int) -> Qt.Key:
    """The session's own key for which `key` stands."""
    known = Qt.Key(key)
    return SAME_AS.get(known, known)


def key_label(situation: Situation, action: str) -> str:
    """The text for a key on a button; the first one if several do the same."""
    key = next(key for key, does in ACTION_OF[situation].items() if does == action)
    return key_name(QKeySequence(key).toString())
