"""The names of all files and folders that the program writes. Both the code that writes and the code that deletes use
them.

The program deletes only files whose whole path matches one of these patterns.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

MARKER = ".made-by-floorside"
DATABASE = "history.db"
LOCK = "window.lock"
BACKUPS = "backups"
SET_ASIDE = "set-aside"
ROUTINES = "routines"
EXERCISES = "exercises"
PLANS = "plans"
#: The subfolder with the pictures of own exercises, and with the copies of them among the backups.
PICTURES = "pictures"
LOG = "log"
SETTINGS = "settings.toml"
#: The endings of a shared routine: Floorside writes the first, which systems associate with it, and reads both.
ROUTINE_ENDING = ".floorside"
ROUTINE_ENDINGS = (ROUTINE_ENDING, ".toml")
#: The recordings of the words of own exercises. Another number is another voice, or other files.
OWN_VOICE = "voice-1"
GEOMETRY = "window.geometry"
REMINDER = "reminder.json"
#: The state of syncing with a folder, and the export made for it.
SYNC_STATE, SYNC_EXPORT = "folder-sync.json", "export-for-folder.json"
#: The subfolder to which deleted own files move.
TAKEN_AWAY = "deleted"
#: The prefix of an own exercise's id; no shipped exercise has it.
OWN_EXERCISE = "own-"
#: The ending of a file that is not finished yet.
NEW, PART = ".new", ".part"

ID = r"[a-z0-9][a-z0-9-]{0,63}"
#: The number, UTC time and reason in a backup's name.
BACKUP = r"(\d{6,})-(\d{8}T\d{6})Z-([a-z-]+)\.db"
#: A picture is named after its content.
PICTURE = r"[0-9a-f]{32}\.jpg"
SALVAGE = ".salvage-"

_SQLITE = r"(-wal|-shm|-journal)?"
_WRITING = rf"({re.escape(NEW)})?"
_HISTORY = rf"{re.escape(DATABASE)}(-wal|-shm|-journal|-seal|-seal{re.escape(NEW)}|\.new-\d+{_SQLITE})?"
_SET_ASIDE_ONE = rf"{SET_ASIDE}/\d{{8}}T\d{{6}}Z-\d+"
_SALVAGE_ONE = rf"{re.escape(SALVAGE)}[a-z0-9_]{{4,16}}"
_REPLACED = r"(\.broken-\d+|\.older-\d+)?"

#: What syncing programs add to the name of a file that two computers changed: Syncthing, and in brackets Dropbox and
#: Nextcloud, ownCloud. OneDrive adds the computer's name, which no pattern can tell from an ordinary name.
CONFLICT = r"(\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]+)?| ?\([^()/]*[Cc]onflict[^()/]*\)|_conflict-\d{8}-\d{6})+"
_COPIED = f"({CONFLICT})?"


class Owned(NamedTuple):
    """The files that are ours in one folder: kind → pattern of the whole path, and the pattern of subfolders to
    search.
    """

    files: Mapping[str, str]
    folders: str = ""


_DATA_FILES = {
    "history": rf"{_HISTORY}|history{CONFLICT}\.db|{_SALVAGE_ONE}/copy-(True|False)\.db{_SQLITE}",
    "backups": rf"{BACKUPS}/({BACKUP}|{BACKUP}{re.escape(PART)}|restoring{re.escape(PART)}){_SQLITE}",
    "set aside": rf"{_SET_ASIDE_ONE}/{_HISTORY}|{SET_ASIDE}/session-[A-Za-z0-9-]{{1,64}}\.json{_WRITING}",
    "routines": rf"{ROUTINES}/({TAKEN_AWAY}/)?{ID}{_REPLACED}{_COPIED}\.toml{_WRITING}",
    "exercises": rf"{EXERCISES}/({TAKEN_AWAY}/)?{OWN_EXERCISE}[a-z0-9-]{{1,60}}{_REPLACED}{_COPIED}\.toml{_WRITING}",
    "pictures": rf"({EXERCISES}|{BACKUPS})/{PICTURES}/{PICTURE}{_WRITING}",
    "plans": rf"{PLANS}/({TAKEN_AWAY}/)?{ID}{_REPLACED}{_COPIED}\.toml{_WRITING}",
    "shared folder": rf"{re.escape(SYNC_STATE)}{_WRITING}|{re.escape(SYNC_EXPORT)}({re.escape(PART)})?",
    "reminder": rf"{re.escape(REMINDER)}{_WRITING}",
    "lock": re.escape(LOCK),
    "marker": re.escape(MARKER),
}
_SETTINGS = rf"settings(\.broken-\d+)?{_COPIED}\.toml{_WRITING}|{re.escape(GEOMETRY)}{_WRITING}"
_FOLDERS = (
    rf"{BACKUPS}|{SET_ASIDE}|{_SET_ASIDE_ONE}|({ROUTINES}|{EXERCISES}|{PLANS})(/{TAKEN_AWAY})?"
    rf"|({EXERCISES}|{BACKUPS})/{PICTURES}|{_SALVAGE_ONE}"
)

#: Our files in the data folder, the configuration folder, and the folder of the log; these may be the same folder.
IN_DATA, IN_CONFIG = Owned(_DATA_FILES, _FOLDERS), Owned({"settings": _SETTINGS})
IN_CACHE = Owned({"recordings": rf"{OWN_VOICE}/[0-9a-f]{{24}}\.wav{_WRITING}"}, OWN_VOICE)
IN_STATE = Owned({"log": rf"{LOG}/(floorside\.log(\.\d+)?|crash\.txt)"}, LOG)


def is_id(word: str) -> bool:
    """Whether a word may be an id: ids become file names."""
    return re.fullmatch(ID, word) is not None


def kind_of(path: str, owned: Iterable[Owned]) -> str | None:
    """The kind of one of our files, from its path relative to its folder, with slashes; None if it is not ours."""
    patterns = (each for one in owned for each in one.files.items())
    return next((kind for kind, pattern in patterns if re.fullmatch(pattern, path)), None)


def is_picture_name(name: str) -> bool:
    return re.fullmatch(PICTURE, name) is not None


def is_our_folder(path: str, owned: Iterable[Owned]) -> bool:
    return any(re.fullmatch(one.folders, path) for one in owned)


def broken_names(stem: str) -> Iterator[str]:
    """New stems for an unusable file that is kept, in the order in which to try them."""
    number = 1
    while True:
        yield f"{stem}.broken-{number}"
        number += 1
