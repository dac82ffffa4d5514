"""The .deb: the folder in /opt, without the system's own libraries."""

import json
import platform
import shutil
from collections.abc import Mapping
from pathlib import Path

from frozen.selection import LOADED
from steps.deb_package import DESCRIPTION, MAINTAINER, pack, put, write_control, write_share
from steps.folder import CONTENTS, FOLDER, files_of, freeze
from steps.notices import components, write_notices
from steps.release import DIST, HERE, MACHINES, WORK, debian_version, run

TREE = WORK / "deb"
OPT = TREE / "opt" / "floorside"
#: Qt goes without them where there is no GTK or CUPS.
WITHOUT_DEPENDS = ("libqgtk3.so", "libcupsprintersupport.so")


def deb_name() -> str:
    return f"floorside_{debian_version()}_{MACHINES[platform.machine()]}.deb"


def build_deb(compression: int = 9, into: Path = DIST) -> Path:
    """The package of the folder that lies there, frozen before if there is none."""
    if not CONTENTS.exists():
        freeze()
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(FOLDER, OPT, symlinks=True)
    leave_to_debian()
    write_share(TREE / "usr" / "share", debian_version(), copyright_file())
    put(TREE / "usr/share/lintian/overrides/floorside", (HERE / "debian" / "lintian-overrides").read_bytes())
    link = TREE / "usr" / "bin" / "floorside"
    link.parent.mkdir(parents=True)
    link.symlink_to("/opt/floorside/floorside")
    fields = {
        "Version": debian_version(),
        "Architecture": MACHINES[platform.machine()],
        "Depends": dependencies(),
        "Recommends": "speech-dispatcher, speech-dispatcher-espeak-ng",
        "Description": f"{DESCRIPTION}This package brings its own Python and Qt. It needs no network.",
    }
    write_control(TREE, fields)
    return pack(TREE, deb_name(), compression, into)


def leave_to_debian() -> None:
    """Libraries that are there as packages; Python's own is not, it would be another on the next Debian."""
    for name, source in sources_of_files().items():
        if source.startswith(("/usr/lib/", "/lib/")) and "/" not in name and not name.startswith("libpython"):
            (OPT / "_internal" / name).unlink()
    shutil.rmtree(OPT / "licences")
    write_notices(OPT / "licences", components(), files_of(OPT))


def sources_of_files() -> Mapping[str, str]:
    """Where each file of the folder was taken from."""
    found: Mapping[str, str] = json.loads(CONTENTS.read_text(encoding="utf-8"))["files"]
    return found


def copyright_file() -> str:
    """All licences in one text, but for the two that Debian has itself."""
    parts = [(OPT / "licences" / "README.txt").read_text(encoding="utf-8")]
    for text in sorted((OPT / "licences").glob("*/*")):
        if text.name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
            said = f"On Debian, this is /usr/share/common-licenses/{text.name.replace('.0.txt', '')}.\n"
        else:
            said = text.read_text(encoding="utf-8")
        parts.append(f"\n======== {text.parent.name}/{text.name}\n\n{said}")
    return "".join(parts)


def dependencies() -> str:
    """Which packages of Debian the libraries ask for, as its own tool says; and those of libraries nobody links to."""
    place = WORK / "shlibdeps"
    (place / "debian").mkdir(parents=True, exist_ok=True)
    source = (
        f"Source: floorside\nMaintainer: {MAINTAINER}\n\nPackage: floorside\nArchitecture: any\nDescription: none\n"
    )
    (place / "debian" / "control").write_text(source, encoding="utf-8")
    libraries = [path for path in sorted(OPT.rglob("*")) if path.is_file() and is_elf(path)]
    own = sorted({str(path.parent) for path in libraries})
    checked = [str(path) for path in libraries if path.name not in WITHOUT_DEPENDS]
    words = ["--ignore-missing-info", "--warnings=0", "-O", *(f"-l{folder}" for folder in own)]
    said = run(["dpkg-shlibdeps", *words, *checked], cwd=place, quiet=True)
    loaded = (run(["dpkg-query", "-S", sources_of_files()[name]]).partition(":")[0] for name in LOADED)
    return ", ".join((said.strip().removeprefix("shlibs:Depends="), *loaded))


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return not path.is_symlink() and file.read(4) == b"\x7fELF"
