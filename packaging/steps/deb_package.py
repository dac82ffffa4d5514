"""What every .deb of the program has, whatever is in it: what a desktop wants to know, the fields, the sums."""

import gzip
import hashlib
import os
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from floorside.desktop_entry import desktop_files
from steps.folder import files_of, set_times
from steps.man_page import man_pages
from steps.release import DIST, HERE, debian_version, epoch, run, version

#: Without a mail address and a homepage there is none to name; both are required, so this says that there is none.
MAINTAINER = "The Floorside founders <nobody@floorside.invalid>"
DESCRIPTION = """\
calm guide through a timed floor routine
 Floorside guides you through a timed floor routine for hip, low-back or
 sciatic pain, by ear alone or by one glance from two metres away. It never
 hurries you, gives both sides their full time, and keeps every set you finish.
 .
 """


def write_share(share: Path, version_there: str, licences: str) -> None:
    """The menu entry, icons, manual pages and notices."""
    for name, source in desktop_files().items():
        put(share / name, source.read_bytes())
    day = datetime.fromtimestamp(epoch(), UTC)
    metainfo = (HERE / "linux" / "floorside.metainfo.xml").read_text(encoding="utf-8")
    metainfo = metainfo.replace("@VERSION@", debian_version()).replace("@DATE@", f"{day:%Y-%m-%d}")
    put(share / "metainfo" / "floorside.metainfo.xml", metainfo.encode())
    for name, page in man_pages().items():
        put(share / "man" / f"{name}.gz", packed(page))
    put(share / "doc" / "floorside" / "copyright", licences.encode())
    entry = f"floorside ({version_there}) unstable; urgency=medium\n\n  * Floorside {version()}.\n\n"
    changelog = f"{entry} -- {MAINTAINER}  {format_datetime(day)}\n"
    put(share / "doc" / "floorside" / "changelog.gz", packed(changelog))


def write_control(tree: Path, fields: Mapping[str, str], scripts: Mapping[str, str] | None = None) -> None:
    """`fields`: those that differ between packages. `scripts`: what runs at the installation and removal."""
    control = tree / "DEBIAN"
    control.mkdir()
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    all_fields = {
        "Package": "floorside",
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Section": "utils",
        "Priority": "optional",
        **fields,
    }
    lines = "".join(f"{name}: {value}\n" for name, value in all_fields.items())
    (control / "control").write_text(lines, encoding="utf-8")
    (control / "md5sums").write_text("".join(md5sums(tree)), encoding="utf-8")
    for name, script in (scripts or {}).items():
        (control / name).write_text(script, encoding="utf-8")


def pack(tree: Path, name: str, compression: int, into: Path = DIST) -> Path:
    """The .deb with that name. What is in DEBIAN beside the fields, and in usr/bin, can be run."""
    set_times(tree)
    for path in (*tree.glob("DEBIAN/p*"), *tree.glob("usr/bin/*")):
        if not path.is_symlink():
            path.chmod(0o755)
    into.mkdir(exist_ok=True)
    run(["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{compression}", "--build", str(tree), str(into / name)])
    return into / name


def md5sums(tree: Path) -> Iterator[str]:
    for name in files_of(tree):
        path = tree / name
        if not name.startswith("DEBIAN/") and not path.is_symlink():
            yield f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {name}\n"


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (epoch(), epoch()))


def packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)
