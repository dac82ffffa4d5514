"""Does the wheel work where it is installed, and is it the same when it is built again?"""

import hashlib
import shutil
import sys
import zipfile
from pathlib import Path

from tools.environment import works

from steps.check_copy import check_copy
from steps.release import DIST, ENVIRONMENT, SYSTEM_PYTHON, WORK, builders_python, give_up, run, version
from steps.wheel import build_wheel

MOST_MEGABYTES = 16
LICENCES = (
    "LICENSE",
    "resources/fonts/LICENSE",
    "resources/icons/LICENSE",
    "resources/voice/LICENSE",
    "resources/voice/NOTICE",
)


def prove_wheel() -> None:
    before = _hashes()
    build_wheel()
    if _hashes() != before:
        give_up("the wheel or the source archive is another one when it is built again")
    wheel = DIST / f"floorside-{version()}-py3-none-any.whl"
    if wheel.stat().st_size > MOST_MEGABYTES << 20:
        give_up(f"{wheel.name} is larger than {MOST_MEGABYTES} MB")
    _look_into(wheel)
    checked = check_copy([str(_installed(wheel) / "bin" / "floorside")])
    if checked.code != 0:
        give_up(f"the wheel does not work where it is installed:\n{checked.text}")


def _hashes() -> dict[str, str]:
    files = [*DIST.glob("floorside-*.whl"), *DIST.glob(f"floorside-{version()}.tar.gz")]
    if len(files) != 2:
        give_up("there is no wheel in dist/, or there are several: python3 packaging/build.py wheel")
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _look_into(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    inside = f"floorside-{version()}.dist-info/licenses/"
    if missing := [name for name in LICENCES if inside + name not in names]:
        give_up(f"the wheel holds no licence {', '.join(missing)}")
    if sources := sorted(name for name in names if name.endswith(".ts")):
        give_up(f"the wheel holds {', '.join(sources)}, which only the .qm are made from")


def _pip(*others: Path) -> list[str]:
    """That of a Python that has one."""
    pythons = (Path(sys.executable), *others, SYSTEM_PYTHON)
    found = [str(python) for python in pythons if works(python, "-m", "pip", "--version")]
    if not found:
        give_up("no Python here has pip: install python3-pip")
    return [found[0], "-m", "pip"]


def _installed(wheel: Path) -> Path:
    """A new environment with the wheel; the packages that it needs are those that the builder's environment has."""
    folder = WORK / "wheel-installed"
    shutil.rmtree(folder, ignore_errors=True)
    builder = builders_python()
    run([str(builder), "-m", "venv", "--without-pip", str(folder)], quiet=True)
    inside = str(folder / "bin" / "python")
    run([*_pip(builder), "--python", inside, "install", "--no-deps", "--quiet", str(wheel)], quiet=True)
    (site,) = folder.glob("lib/python3*/site-packages")
    (others,) = ENVIRONMENT.glob("lib/python3*/site-packages")
    # Its own .pth files are not followed from there: the sources of this checkout stay out.
    (site / "needed.pth").write_text(f"{others}\n", encoding="utf-8")
    return folder
