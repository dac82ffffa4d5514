"""The .deb: the folder in /opt, without the system's own libraries, and what a desktop wants to know of it."""

import gzip
import hashlib
import json
import os
import platform
import shutil
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from steps.folder import CONTENTS, FOLDER, files_of, freeze, set_times
from steps.man_page import man_page
from steps.notices import components, write_notices
from steps.release import DIST, HERE, MACHINES, ROOT, WORK, debian_version, epoch, run, version

sys.path.insert(0, str(ROOT / "src"))

from floorside.desktop_entry import desktop_files

TREE = WORK / "deb"
OPT = TREE / "opt" / "floorside"
#: Without a mail address and a homepage there is none to name; both are required, so this says that there is none.
MAINTAINER = "The Floorside founders <nobody@floorside.invalid>"
#: Qt goes without them where there is no GTK or CUPS.
WITHOUT_DEPENDS = ("libqgtk3.so", "libcupsprintersupport.so")
DESCRIPTION = """\
calm guide through a timed floor routine
 Floorside guides you through a timed floor routine for hip, low-back or
 sciatic pain, by ear alone or by one glance from two metres away. It never
 hurries you, gives both sides their full time, and keeps every set you finish.
 .
 This package brings its own Python and Qt. It needs no network."""


def build_deb(compression: int = 9, into: Path = DIST) -> Path:
    """The package of the folder that lies there, frozen before if there is none."""
    if not CONTENTS.exists():
        freeze()
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(FOLDER, OPT, symlinks=True)
    leave_to_debian()
    write_share(TREE / "usr" / "share")
    link = TREE / "usr" / "bin" / "floorside"
    link.parent.mkdir(parents=True)
    link.symlink_to("/opt/floorside/floorside")
    write_control(TREE / "DEBIAN")
    set_times(TREE)
    into.mkdir(exist_ok=True)
    target = into / f"floorside_{debian_version()}_{MACHINES[platform.machine()]}.deb"
    run(["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{compression}", "--build", str(TREE), str(target)])
    return target


def leave_to_debian() -> None:
    """Libraries that are there as packages; Python's own is not, it would be another on the next Debian."""
    sources: Mapping[str, str] = json.loads(CONTENTS.read_text(encoding="utf-8"))["files"]
    for name, source in sources.items():
        if source.startswith(("/usr/lib/", "/lib/")) and "/" not in name and not name.startswith("libpython"):
            (OPT / "_internal" / name).unlink()
    shutil.rmtree(OPT / "licences")
    write_notices(OPT / "licences", components(), files_of(OPT))


def write_share(share: Path) -> None:
    for name, source in desktop_files().items():
        put(share / name, source.read_bytes())
    day = datetime.fromtimestamp(epoch(), UTC)
    metainfo = (HERE / "linux" / "floorside.metainfo.xml").read_text(encoding="utf-8")
    metainfo = metainfo.replace("@VERSION@", debian_version()).replace("@DATE@", f"{day:%Y-%m-%d}")
    put(share / "metainfo" / "floorside.metainfo.xml", metainfo.encode())
    put(share / "man" / "man1" / "floorside.1.gz", packed(man_page()))
    put(share / "lintian" / "overrides" / "floorside", (HERE / "debian" / "lintian-overrides").read_bytes())
    put(share / "doc" / "floorside" / "copyright", copyright_file().encode())
    entry = f"floorside ({debian_version()}) unstable; urgency=medium\n\n  * Floorside {version()}.\n\n"
    changelog = f"{entry} -- {MAINTAINER}  {format_datetime(day)}\n"
    put(share / "doc" / "floorside" / "changelog.gz", packed(changelog))


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


def write_control(control: Path) -> None:
    control.mkdir()
    depends = dependencies()
    size = sum(path.lstat().st_size for path in TREE.rglob("*") if path.is_file()) // 1024
    fields = {
        "Package": "floorside",
        "Version": debian_version(),
        "Architecture": MACHINES[platform.machine()],
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": depends,
        "Recommends": "speech-dispatcher, speech-dispatcher-espeak-ng",
        "Section": "utils",
        "Priority": "optional",
        "Description": DESCRIPTION,
    }
    (control / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()), encoding="utf-8")
    (control / "md5sums").write_text("".join(md5sums()), encoding="utf-8")


def dependencies() -> str:
    """Which packages of Debian the libraries ask for, as its own tool says."""
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
    return said.strip().removeprefix("shlibs:Depends=")


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return not path.is_symlink() and file.read(4) == b"\x7fELF"


def md5sums() -> Iterator[str]:
    for name in files_of(TREE):
        path = TREE / name
        if not name.startswith("DEBIAN/") and not path.is_symlink():
            yield f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {name}\n"


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (epoch(), epoch()))


def packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)
