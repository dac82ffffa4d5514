"""What is needed of the system to build and to prove the packages: asked for by name, and installed as root."""

import ctypes.util
import shutil
from collections.abc import Sequence
from pathlib import Path

from tools.system_packages import LIBRARIES, install_debian, loads

#: What it takes, by what is done: a program, or a file, → Debian's package.
TOOLS = {
    "wheel": {"/usr/bin/python3": "python3"},
    "folder": {"objdump": "binutils", "xz": "xz-utils", "icupkg": "icu-devtools"},
    "deb": {"dpkg-shlibdeps": "dpkg-dev", "dpkg-deb": "dpkg"},
    "deb-pure": {"dpkg-deb": "dpkg"},
    "sbom": {"/usr/bin/python3": "python3"},
    "windows": {
        "makensis": "nsis",
        "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
        "x86_64-w64-mingw32-objdump": "binutils-mingw-w64-x86-64",
    },
    "wine": {"wine": "wine", "scrot": "scrot", "Xvfb": "xvfb", "xdotool": "xdotool", "pulseaudio": "pulseaudio"},
    "prove": {
        "lintian": "lintian",
        "desktop-file-validate": "desktop-file-utils",
        "appstreamcli": "appstream",
        "mmdebstrap": "mmdebstrap",
        "Xvfb": "xvfb",
        "openbox": "openbox",
        "xdotool": "xdotool",
        "pulseaudio": "pulseaudio",
        "parec": "pulseaudio-utils",
    },
}
#: The packages hold these, or ask for them: what is not there cannot be taken along, nor found out about.
BUNDLED = {
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-util.so.1": "libxcb-util1",
    "libopus.so.0": "libopus0",
    "libspeechd.so.2": "libspeechd2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def need_tools(kinds: Sequence[str]) -> None:
    """Ends the program with a sentence where something cannot be installed."""
    missing = [package for kind in kinds for tool, package in TOOLS[kind].items() if not _is_there(tool)]
    if {"folder", "deb"}.intersection(kinds):
        wanted = {**LIBRARIES, **BUNDLED}
        missing += [package for library, package in wanted.items() if not loads(library)]
        missing += _python_library()
    if missing:
        install_debian(missing, "what builds the packages is missing")


def _is_there(tool: str) -> bool:
    return Path(tool).exists() if tool.startswith("/") else shutil.which(tool) is not None


def _python_library() -> list[str]:
    """Debian keeps Python's library in a package of its own."""
    python = Path("/usr/bin/python3")
    name = python.resolve().name if python.exists() else ""
    return [] if not name or ctypes.util.find_library(name) else [f"lib{name}"]
