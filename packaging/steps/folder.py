"""The frozen program in a folder, and the archive of it: Python, Qt and all, for a Linux that has none of them."""

import json
import os
import platform
import shutil
import subprocess
from collections.abc import Collection, Mapping
from pathlib import Path

from steps.icu_data import slim_icu
from steps.notices import components, faults, write_notices
from steps.release import (
    DIST,
    ENVIRONMENT,
    HERE,
    ROOT,
    WORK,
    builders_python,
    compile_translations,
    epoch,
    give_up,
    run,
    version,
)

FROZEN = WORK / "frozen"
FOLDER = FROZEN / "floorside"
#: What went in, and from where: floorside.spec writes it.
CONTENTS = FROZEN / "contents.json"
MOST_MEGABYTES = 115
#: Of all files, only this one is started.
PROGRAM = "floorside"
#: Nothing may come from elsewhere.
ORIGINS = (ROOT / "src", ROOT / "resources", ROOT / "packaging", ENVIRONMENT, Path("/usr/lib"), Path("/lib"), FROZEN)


def build_folder(compression: int = 9) -> Path:
    """Freeze the program and pack it; the archive. `compression`: 0, quick, to 9, small."""
    freeze()
    top = f"floorside-{version()}-linux-{platform.machine()}"
    return archive(FOLDER, DIST / f"{top}.tar.xz", top, compression)


def freeze() -> Path:
    """The folder with the program and the licences, checked."""
    shutil.rmtree(FROZEN, ignore_errors=True)
    FROZEN.mkdir(parents=True)
    places = ["--distpath", str(FROZEN), "--workpath", str(FROZEN / "work")]
    compile_translations()
    command = [str(builders_python()), "-m", "PyInstaller", "--noconfirm", *places, str(HERE / "frozen/floorside.spec")]
    run(command, quiet=True)
    slim_icu(FOLDER / "_internal" / "PySide6" / "Qt" / "lib")
    contents = json.loads(CONTENTS.read_text(encoding="utf-8"))
    known = components()
    modules = {name.partition(".")[0] for name, source in contents["modules"].items() if not is_standard(source)}
    wrong = [*left_behind(contents["modules"]), *strangers(contents), *faults(files_of(FOLDER), sorted(modules), known)]
    if wrong:
        give_up("the folder is not as it should be:\n  " + "\n  ".join(wrong))
    write_notices(FOLDER / "licences", known)
    set_times(FOLDER)
    if (size := megabytes(FOLDER)) > MOST_MEGABYTES:
        give_up(f"the folder takes {size} MB, more than {MOST_MEGABYTES}: look at what came in")
    return FOLDER


def is_standard(source: str) -> bool:
    """A module of Python itself."""
    return source.startswith(("/usr/lib/python3", "/usr/local/lib/python3")) and "-packages" not in source


def left_behind(modules: Collection[str]) -> list[str]:
    """Modules of ours that were not found to be needed; a module that is imported late could be among them."""
    sources = ROOT / "src"
    own = (path.relative_to(sources).with_suffix("").parts for path in sources.rglob("*.py"))
    names = {".".join(parts[:-1] if parts[-1] == "__init__" else parts) for parts in own}
    return sorted(f"{name} is not in it" for name in names if name not in modules)


def strangers(contents: Mapping[str, Mapping[str, str]]) -> list[str]:
    """What was taken from a place of this computer where nothing of the program is."""
    sources = {**contents["modules"], **contents["files"]}
    return [
        f"{name} comes from {source}"
        for name, source in sources.items()
        if Path(source).is_absolute() and not any(Path(source).is_relative_to(origin) for origin in ORIGINS)
    ]


def files_of(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())


def set_times(folder: Path) -> None:
    """The same on every computer; and what everybody may read, whatever this one's umask is."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            is_program = path.name == PROGRAM and (path.parent / "_internal").exists()
            path.chmod(0o755 if path.is_dir() or is_program else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)


def megabytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) // 10**6


def archive(folder: Path, target: Path, top: str, compression: int) -> Path:
    """A .tar.xz that is the same wherever and whenever it is made."""
    target.parent.mkdir(exist_ok=True)
    names = f"--transform=flags=r;s,^{folder.name},{top},"
    same = ["--sort=name", f"--mtime=@{epoch()}", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"]
    tar = ["tar", *same, names, "-C", str(folder.parent), "-c", folder.name]
    with subprocess.Popen(tar, stdout=subprocess.PIPE) as packing, target.open("wb") as into:
        squeeze = ["xz", "--threads=2", f"-{compression}", "--stdout"]
        done = subprocess.run(squeeze, stdin=packing.stdout, stdout=into, check=False)
    if packing.returncode or done.returncode:
        give_up(f"{target.name} could not be written")
    return target
