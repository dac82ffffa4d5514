"""What keys mean during a session, those of presenters, headsets and keyboards with media keys included."""

from PySide6.QtCore import Qt

K = Qt.Key

#: Keys that stand for one of the session's own.
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
}

#: The controls that keys press.
CONTROL_OF = {
    K.Key_Left: "back",
    K.Key_Space: "pause",
    K.Key_Right: "next",
    K.Key_Down: "less",
    K.Key_Up: "more",
    K.Key_H: "hurts",
    K.Key_F: "floor",
    K.Key_V: "voice",
    K.Key_M: "tones",
    K.Key_Escape: "stop",
}

#: Turns the picture by a quarter, with Shift the other way round.
TURN = K.Key_R

#: Only these go on when they are held down.
REPEATING = (K.Key_Up, K.Key_Down)


def session_key(key: int) -> Qt.Key:
    """The session's own key that `key` stands for."""
    known = Qt.Key(key)
    return SAME_AS.get(known, known)
