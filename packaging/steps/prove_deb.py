"""Does the .deb go into a fresh Debian, work there, and go away again without leaving anything?"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from steps import deb, deb_pure
from steps.deb import deb_name
from steps.deb_pure import pure_deb_name
from steps.release import DIST, HERE, give_up, run
from steps.system import need_tools

#: Of AppStream: no homepage is there, and the id is no domain's, since there is no domain. Nothing else is allowed.
APPSTREAM_ALLOWED = ("cid-desktopapp-is-not-rdns", "url-homepage-missing", "releases-info-missing")
#: Of lintian, for want of a mail address; all other findings are overridden by name, or are none.
LINTIAN_ALLOWED = ("bogus-mail-host",)


def prove_deb(debian: str = "bookworm", voice: bool = False) -> None:
    """The package with its own Python and Qt. `voice`: also with the packages that it recommends."""
    _prove(DIST / deb_name(), deb.TREE, debian, voice)


def prove_pure_deb(voice: bool = False) -> None:
    _prove(DIST / pure_deb_name(), deb_pure.TREE, "trixie", voice)


def _prove(package: Path, tree: Path, debian: str, voice: bool) -> None:
    need_tools(["prove"])
    if os.geteuid() != 0:
        give_up("a fresh Debian is made as root only")
    if not package.exists():
        give_up(f"there is no {package.name} in dist/: build it first")
    run(["desktop-file-validate", str(tree / "usr/share/applications/floorside.desktop")])
    _appstream(tree / "usr/share/metainfo/floorside.metainfo.xml")
    _lintian(package)
    _chroot(package, debian, voice)


def _appstream(metainfo: Path) -> None:
    """Of what software centres read."""
    if wrong := _findings(APPSTREAM_ALLOWED, "appstreamcli", "validate", "--no-net", str(metainfo)):
        give_up("AppStream: " + "; ".join(wrong))


def _lintian(package: Path) -> None:
    if wrong := _findings(LINTIAN_ALLOWED, "lintian", "--allow-root", "--no-tag-display-limit", str(package)):
        give_up("lintian:\n" + "\n".join(wrong))


def _findings(allowed: Sequence[str], *command: str) -> list[str]:
    """Its errors and warnings, but for those that are allowed. Both tools print them as `W: PLACE: TAG …`."""
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    lines = [line for line in said.splitlines() if line[:2] in ("E:", "W:")]
    return [line for line in lines if not any(f": {tag} " in f"{line} " for tag in allowed)]


def _chroot(package: Path, debian: str, voice: bool) -> None:
    """mmdebstrap makes the new Debian, runs in_fresh_debian.py with it, and throws it away."""
    script = [sys.executable, str(HERE / "steps" / "in_fresh_debian.py")]
    words = [*script, '"$1"', str(package), *(["voice"] if voice else [])]
    hook = f"--customize-hook={' '.join(words)}"
    command = ["mmdebstrap", "--mode=root", "--variant=apt", "--quiet", "--format=null", hook, debian, "-"]
    if subprocess.run(command, stderr=subprocess.STDOUT, check=False).returncode != 0:
        give_up(f"{package.name} does not pass in a fresh Debian ({debian})")
