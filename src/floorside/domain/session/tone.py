"""The tones of a session: apart from the cues, since the helper process that plays them starts sooner without those."""

from enum import StrEnum


class Tone(StrEnum):
    TICK = "tick"
    START = "start"
    HALFWAY = "halfway"
    REP = "rep"
    RELEASE = "release"
    END = "end"
    CHANGE_SIDE = "change_side"
    FINISH = "finish"
    ANSWER = "answer"  # to a command, where the voice says nothing
