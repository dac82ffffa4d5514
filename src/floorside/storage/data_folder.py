"""The folders with the person's data, and reading and writing private files in them."""

import errno
import os
import stat
import sys
from pathlib import Path
from typing import NamedTuple

from floorside.storage import file_names

NAME = "floorside"
#: The kinds of folders of the XDG Base Directory Specification, and where each is in the home folder.
XDG_BASES = {"DATA": ".local/share", "CONFIG": ".config", "STATE": ".local/state", "CACHE": ".cache"}


class DataFolder(NamedTuple):  # importing dataclasses would delay the window by 3 ms
    """Four folders. `data`: the history, its backups and set-aside files; `config`: the settings; `state`: the log;
    `cache`: what can be made again.
    """

    data: Path
    config: Path
    state: Path
    cache: Path

    @property
    def database(self) -> Path:
        return self.data / file_names.DATABASE

    @property
    def backups(self) -> Path:
        return self.data / file_names.BACKUPS

    @property
    def set_aside(self) -> Path:
        return self.data / file_names.SET_ASIDE

    @property
    def routines(self) -> Path:
        """The folder of the person's own routines, TOML files."""
        return self.data / file_names.ROUTINES

    @property
    def exercises(self) -> Path:
        """The folder of the person's own exercises, TOML files."""
        return self.data / file_names.EXERCISES

    @property
    def plans(self) -> Path:
        """The folder of the person's flare plan, a TOML file."""
        return self.data / file_names.PLANS

    @property
    def reminder(self) -> Path:
        """What the reminder remembers."""
        return self.data / file_names.REMINDER

    @property
    def own(self) -> tuple[Path, ...]:
        """The folders of everything that the person made, as TOML files."""
        return self.exercises, self.routines, self.plans

    @property
    def settings(self) -> Path:
        return self.config / file_names.SETTINGS

    @property
    def geometry(self) -> Path:
        return self.config / file_names.GEOMETRY

    @property
    def voice(self) -> Path:
        """The folder of the recordings of the person's own words."""
        return self.cache / file_names.OWN_VOICE

    @property
    def log(self) -> Path:
        """The folder of the log."""
        return self.state / "log"


def data_folder(data_dir: Path | None = None) -> DataFolder:
    """The system's usual folders, or, with `--data-dir`, that one folder for everything. Creates none of them."""
    if data_dir is not None:
        return DataFolder(*[data_dir.absolute()] * 4)
    home = Path(os.environ.get("HOME", ""))
    if sys.platform == "linux" and home.is_absolute() and "ANDROID_DATA" not in os.environ:
        return DataFolder(*(_xdg_base(kind, home) / NAME for kind in XDG_BASES))
    from platformdirs import user_cache_path, user_config_path, user_data_path, user_state_path

    find = (user_data_path, user_config_path, user_state_path, user_cache_path)
    return DataFolder(*(path(NAME, appauthor=False) for path in find))


def _xdg_base(kind: str, home: Path) -> Path:
    """As platformdirs finds it, whose import alone would delay the window by 3 ms; a test compares them."""
    chosen = Path(os.environ.get(f"XDG_{kind}_HOME", ""))
    return chosen if chosen.is_absolute() else home / XDG_BASES[kind]


def make_data_folder(data: Path) -> None:
    """Create the data folder if it is missing. A new or empty one gets our marker file. Raises OSError.

    A folder without the marker may contain other things of the person, so deleting everything asks twice there.
    """
    if make_private_folder(data):
        (data / file_names.MARKER).write_text("Floorside made this folder, and keeps its files in it.\n")
        (data / file_names.MARKER).chmod(0o600)


def make_private_folder(folder: Path) -> bool:
    """Create the folder if it is missing. A new or empty one becomes private to its owner. Returns whether it is.
    Raises OSError.

    The person chose a folder with other content through `--data-dir`, and may share it on purpose.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    with os.scandir(folder) as entries:  # iterdir would list a large folder completely
        is_ours = next(entries, None) is None
    if is_ours:
        folder.chmod(0o700)
    return is_ours


class NotOrdinary(OSError):
    """The path is a pipe, a device, a folder, or a file that is too large to be ours."""


def read_ordinary_file(path: Path, most_bytes: int) -> bytes:
    """The content of a file. Raises OSError, or NotOrdinary instead of waiting for a pipe or filling the memory."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise NotOrdinary(errno.EINVAL, "is not an ordinary file")
    if status.st_size > most_bytes:
        raise NotOrdinary(errno.EFBIG, f"is too large, at most {most_bytes / 1e6:g} MB is allowed")
    with path.open("rb") as file:
        return file.read(most_bytes)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a power cut. Windows cannot open folders, and does not need this."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def move_into_place(new: Path, path: Path) -> None:
    """Give a finished file its final name. Raises OSError, or FileExistsError if another program has created one
    there.
    """
    try:
        os.link(new, path)
        new.unlink()
    except FileExistsError:
        new.unlink()
        raise
    except OSError:  # a file system without links
        if path.exists():
            raise FileExistsError(f"{path} exists") from None
        new.rename(path)
    sync_folder(path.parent)


def write_private_file(path: Path, data: bytes) -> None:
    """Replace a file's content completely or not at all, readable only by its owner. Raises OSError."""
    new = path.with_name(path.name + file_names.NEW)
    new.unlink(missing_ok=True)
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except BaseException:  # Ctrl+C too must leave no unfinished file
        new.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
