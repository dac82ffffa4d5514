"""The menu entry, the icon and the file type on a Linux desktop: for one user, or for a package.

`floorside --install-desktop` puts them into the person's own folder, `--remove-desktop` takes them away.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from floorside.resource_files import resource_path
from floorside.storage.faults import DataFault

ENTRY = "applications/floorside.desktop"
COMMAND_LINE = "Exec=floorside "
#: They tell the desktop of what is new; one that has none of them looks by itself.
UPDATES = {
    "update-desktop-database": "applications",
    "update-mime-database": "mime",
    "gtk-update-icon-cache": "icons/hicolor",
}


def desktop_files() -> Mapping[str, Path]:
    """Where each file goes below a `share` folder, and which of ours it is."""
    pictures = {path.stem: path for path in resource_path("icons/program").glob("*.png")}
    return {
        ENTRY: resource_path("desktop/floorside.desktop"),
        "mime/packages/floorside.xml": resource_path("desktop/floorside.xml"),
        "icons/hicolor/scalable/apps/floorside.svg": resource_path("icons/program/large.svg"),
        **{f"icons/hicolor/{size}x{size}/apps/floorside.png": path for size, path in pictures.items()},
    }


def install_desktop() -> int:
    """Put everything into the person's own folder, over what an earlier version put there; returns the exit code.

    Raises DataFault on a system without such desktops, and OSError.
    """
    share = _share()
    for name, source in desktop_files().items():
        target = share / name
        target.parent.mkdir(parents=True, exist_ok=True)
        content = source.read_bytes()
        if name == ENTRY:
            content = content.replace(COMMAND_LINE.encode(), f"Exec={_quoted(_command())} ".encode())
        target.write_bytes(content)
    _update(share)
    print(f"Floorside is in the menu; floorside --remove-desktop takes it out again ({share / ENTRY})")
    return 0


def remove_desktop() -> int:
    """Take away what `install_desktop` puts there; returns the exit code. Raises as that does."""
    share = _share()
    for name in desktop_files():
        (share / name).unlink(missing_ok=True)
    _update(share)
    print("Floorside is no longer in the menu")
    return 0


def _share() -> Path:
    if not sys.platform.startswith("linux"):
        raise DataFault("the menu", "is written on Linux only; here, the system's own way makes an entry")
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _command() -> list[str]:
    """What starts this copy of the program, from anywhere."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    beside = Path(sys.executable).with_name("floorside")
    return [str(beside)] if beside.exists() else [sys.executable, "-m", "floorside"]


def _quoted(words: list[str]) -> str:
    """As desktop entries want it: a word is quoted, in it these are escaped, and all backslashes once more."""
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
