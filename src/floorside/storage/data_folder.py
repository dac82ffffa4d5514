"""Where the person's data lies, and folders that only they can open."""

import os
from pathlib import Path
from typing import NamedTuple

NAME = "floorside"


class DataFolder(NamedTuple):  # importing dataclasses would keep the window waiting for 3 ms
    """`data` holds the history, its backups and what was set aside; `config` the settings."""

    data: Path
    config: Path

    @property
    def database(self) -> Path:
        return self.data / "history.db"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def set_aside(self) -> Path:
        return self.data / "set-aside"

    @property
    def routines(self) -> Path:
        """The person's own routines, TOML files."""
        return self.data / "routines"

    @property
    def exercises(self) -> Path:
        """The person's own exercises, TOML files."""
        return self.data / "exercises"

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"


def data_folder(data_dir: Path | None = None) -> DataFolder:
    """The system's usual folders; with `--data-dir` everything, settings too, under that one. Makes none of them."""
    if data_dir is not None:
        return DataFolder(data_dir.absolute(), data_dir.absolute())
    from platformdirs import user_config_path, user_data_path

    return DataFolder(user_data_path(NAME, appauthor=False), user_config_path(NAME, appauthor=False))


def make_private_folder(folder: Path) -> None:
    """The folder exists; one that we make, or find empty, is for its owner alone. Raises OSError.

    A folder that holds other things was chosen by the person with `--data-dir`, and may be shared on purpose.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    with os.scandir(folder) as entries:  # iterdir would list all of a large folder
        is_empty = next(entries, None) is None
    if is_empty:
        folder.chmod(0o700)


def sync_folder(folder: Path) -> None:
    """A file's new name survives a power cut. Windows cannot open folders, and needs no such thing."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def move_into_place(new: Path, path: Path) -> None:
    """Give a finished file its name, unless another program was quicker. Raises FileExistsError then, or OSError."""
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
    """Replace a file's content whole or not at all, readable by its owner alone. Raises OSError."""
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
