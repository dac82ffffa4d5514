"""The menu entry, the icon and the file type on a Linux desktop, for one user or for a package.

`floorside --install-desktop` installs them for the user, `--remove-desktop` removes them.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from floorside.own_command import own_command
from floorside.resource_files import resource_path
from floorside.sentence import Sentence
from floorside.storage.faults import DataFault

ENTRY = "applications/floorside.desktop"
COMMAND_LINE = "Exec=floorside "
#: Programs that tell the desktop about new files; a desktop without them looks by itself.
UPDATES = {
    "update-desktop-database": "applications",
    "update-mime-database": "mime",
    "gtk-update-icon-cache": "icons/hicolor",
}


def desktop_files() -> Mapping[str, Path]:
    """The path of each file in a `share` folder → our file."""
    pictures = {path.stem: path for path in resource_path("icons/program").glob("*.png")}
    return {
        ENTRY: resource_path("desktop/floorside.desktop"),
        "mime/packages/floorside.xml": resource_path("desktop/floorside.xml"),
        "icons/hicolor/scalable/apps/floorside.svg": resource_path("icons/program/large.svg"),
        **{f"icons/hicolor/{size}x{size}/apps/floorside.png": path for size, path in pictures.items()},
    }


def install_desktop() -> int:
    """Install everything for the user, over what an earlier version installed; returns the exit code.

    Raises DataFault on a system without such desktops, and OSError.
    """
    share = _share()
    for name, source in desktop_files().items():
        target = share / name
        target.parent.mkdir(parents=True, exist_ok=True)
        content = source.read_bytes()
        if name == ENTRY:
            content = content.replace(COMMAND_LINE.encode(), f"Exec={_quoted(own_command())} ".encode())
        target.write_bytes(content)
    _update(share)
    print(
        Sentence("Floorside is in the menu; floorside --remove-desktop takes it out again ({file})", file=share / ENTRY)
    )
    return 0


def remove_desktop() -> int:
    """Remove what `install_desktop` has installed; returns the exit code. Raises the same errors."""
    share = _share()
    for name in desktop_files():
        (share / name).unlink(missing_ok=True)
    _update(share)
    print(Sentence("Floorside is no longer in the menu"))
    return 0


def _share() -> Path:
    if not sys.platform.startswith("linux"):
        raise DataFault(
            Sentence("the menu"), Sentence("is written on Linux only; here, the system's own way makes an entry")
        )
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _quoted(words: list[str]) -> str:
    """A command line for a desktop entry: its words in quotes, with special characters escaped, and every backslash
    doubled.
    """
    quoted = []
    for word in words:
        for special in '\\"`$':
            word = word.replace(special, "\\" + special)
        quoted.append('"' + word.replace("\\", "\\\\").replace("%", "%%") + '"')
    return " ".join(quoted)


def _update(share: Path) -> None:
    for program, folder in UPDATES.items():
        if shutil.which(program) and (share / folder).is_dir():
            with suppress(OSError, subprocess.TimeoutExpired):
                quiet = ["--ignore-theme-index", "--quiet"] if program.startswith("gtk") else []
                command = [program, *quiet, str(share / folder)]
                subprocess.run(command, capture_output=True, timeout=30, check=False)
