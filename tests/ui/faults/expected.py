"""What a person can rely on, whatever fails, and which failures need no message, with reasons."""

from collections.abc import Sequence
from typing import Any

STORAGE, DEVICES = "floorside.storage.", "floorside.devices."
PLACE = "the window's size and place are forgotten, and nothing else"
GONE = "the window has gone and everything is kept: the exit code and the log tell"
EXPLAINED = "the voice explains everything; other reads succeed and take the sentence away, perhaps before it is seen"
FASTER = "only how fast the start is rests on it"
OTHERS = "other reads succeed and take the sentence away; nothing rests on this one"
#: Beginnings of points where no sentence is needed.
UNTOLD = {
    f"start {STORAGE}data_folder:make_data_folder": "the folder is there already, or else its use is told of",
    f"start {STORAGE}history.done_forms:sessions_up_to": OTHERS,
    f"session {STORAGE}history.done_forms:sessions_up_to": OTHERS,
    f"start {STORAGE}history.done_forms:experience": EXPLAINED,
    f"session {STORAGE}history.done_forms:experience": EXPLAINED,
    f"start {STORAGE}history.activities:activities": OTHERS,
    f"session {STORAGE}history.activities:activities": OTHERS,
    f"start {DEVICES}ending_signals:end_on_signals": "only the end by a signal is less gentle; the log tells",
    f"start {DEVICES}qt_imports:skip_feature_search": FASTER,
    f"close {STORAGE}data_folder:make_private_folder": PLACE,
    f"close {STORAGE}data_folder:write_private_file": PLACE,
    f"close {STORAGE}history.writer:SessionWriter.stop": GONE,
    f"close {STORAGE}history.writer:SessionWriter.waiting": GONE,
    f"close {STORAGE}database.database:Database.close": GONE,
    f"close {DEVICES}": GONE,
}
#: The same, for a fault that passes.
UNTOLD_IN_PASSING = {
    f"{phase} {STORAGE}history.sessions:History.sessions": "the next read succeeds and takes the sentence away"
    for phase in ("start", "session")
}
#: Beginnings of points where no line in the log is possible.
UNLOGGED = {
    f"start {DEVICES}qt_imports:skip_feature_search": FASTER,
    f"start {STORAGE}data_folder:data_folder": "it says where the log is",
    f"start {STORAGE}data_folder:DataFolder.log": "it says where the log is",
    f"start {STORAGE}data_folder:make_data_folder": UNTOLD[f"start {STORAGE}data_folder:make_data_folder"],
    f"start {STORAGE}data_folder:make_private_folder": "the log's own folder is made by it",
    f"session {STORAGE}data_folder:make_private_folder": "the same, if there was nothing to log before",
}
#: Beginnings of points without which a session begins nevertheless.
SPARED = (f"session {DEVICES}", f"session {STORAGE}history.writer:")
#: Of what a helper process says of the sound here, and of the versions, which stand in every log.
USUAL_LOG = ("INFO floorside: Floorside", "floorside.devices.helper.helper_process")


def complaints(point: str, found: dict[str, Any], usual: Sequence[str], lasting: bool = True) -> list[str]:
    """What is wrong with the outcome of a case, see run.py. `usual`: what is said when nothing fails."""
    wrong = list(found["blank"])
    if not found["hits"]:
        wrong.append("the fault never happened")
    if found["ended"] != 0 or found["code"] not in (0, 1, 2):
        wrong.append(f"no exit code, the process ended with {found['ended']}")
    if not found["code"] and not found["began"] and point.startswith(SPARED):
        wrong.append("no session began")
    if is_lost(found):
        wrong.append("a finished set is lost")
    said = [text for text in found["said"] if text not in usual]
    untold = UNTOLD if lasting else UNTOLD | UNTOLD_IN_PASSING
    if not said and not point.startswith(tuple(untold)):
        wrong.append("nothing is said")
    logged = [line for line in found["log"] if not any(usual in line for usual in USUAL_LOG)]
    if not logged and not point.startswith(tuple(UNLOGGED)):
        wrong.append("nothing is in the log")
    return wrong


def is_lost(found: dict[str, Any]) -> bool:
    """Neither in the history nor in a file of its own, and closing did not ask about it."""
    kept = max(found["in_history"], found["aside"])
    asked = any("not in the history" in text for text in found["boxes"])
    return bool(kept < found["finished"] and not asked)
