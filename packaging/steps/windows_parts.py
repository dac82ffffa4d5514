"""What the package for Windows holds of others: Python, Qt and the packages of Python, each checked by its hash."""

import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.environment import works

from frozen.selection import DIALOGS, needed
from steps.deb_pure import qt_modules
from steps.release import HERE, ROOT, SYSTEM_PYTHON, WORK, give_up, run

UNPACKED = WORK / "windows-packages"
OBJDUMP = "x86_64-w64-mingw32-objdump"
#: Of Python itself, what only a program on the network, or on several processors, would need.
NOT_OF_PYTHON = (
    *(
        "_asyncio.pyd",
        "_hashlib.pyd",
        "_multiprocessing.pyd",
        "_overlapped.pyd",
        "_ssl.pyd",
        "_wmi.pyd",
        "winsound.pyd",
    ),
    *("libcrypto-3.dll", "libssl-3.dll", "python.cat", "python.exe", "pythonw.exe"),
)
#: The same as on Linux, but for what reads PDF: in Wine it ends the program, and nobody has tried it on Windows.
PLUGINS = {
    "imageformats": ("qjpeg.dll", "qwebp.dll"),
    "platforms": ("qwindows.dll", "qoffscreen.dll"),
    "texttospeech": ("qtexttospeech_sapi.dll", "qtexttospeech_winrt.dll", "qtexttospeech_mock.dll"),
}
#: Of a package of Python, what only those need who build something with it.
NOT_OF_PACKAGES = (".pyi", ".h", ".lib", ".json", "py.typed", ".pxd", ".pyx", ".c")
#: Of what pip notes about a package, what somebody reads.
TOLD = ("METADATA", "LICEN", "COPYING", "NOTICE")
#: Packages of Qt; all others are taken whole.
QT = ("PySide6", "shiboken6")


def python_facts() -> Mapping[str, str]:
    data: Mapping[str, str] = tomllib.loads((HERE / "windows" / "python.toml").read_text(encoding="utf-8"))
    return data


def put_python(into: Path, *paths: str, left_out: Sequence[str] = NOT_OF_PYTHON) -> None:
    """The publisher's files, without those that are not needed. `paths`: where the modules are, seen from there."""
    facts = python_facts()
    archive = WORK / "windows-python" / "archive.tar.gz"
    if not archive.exists() or _hash(archive) != facts["sha256"]:
        fetch_python(facts, archive)
    folder = archive.parent / "unpacked"
    shutil.rmtree(folder, ignore_errors=True)
    with tarfile.open(archive) as files:
        (member,) = (each for each in files.getmembers() if each.name.endswith(facts["zip"]))
        data = files.extractfile(member)
        assert data is not None
        with zipfile.ZipFile(data) as zipped:
            zipped.extractall(folder)
    shutil.copytree(folder / facts["folder"], into, ignore=shutil.ignore_patterns(*left_out))
    store(into / f"{facts['library']}.zip")
    lines = (f"{facts['library']}.zip", ".", *paths)
    (into / f"{facts['library']}._pth").write_text("\n".join(lines) + "\n", encoding="utf-8")


def store(path: Path) -> None:
    """Writes a zip anew without compression: the installer compresses it better, and a start has less to do."""
    with zipfile.ZipFile(path) as files:
        members = [(info, files.read(info)) for info in files.infolist()]
    with zipfile.ZipFile(path, "w") as stored:
        for info, data in members:
            info.compress_type = zipfile.ZIP_STORED
            stored.writestr(info, data)


def fetch_python(facts: Mapping[str, str], archive: Path) -> None:
    shutil.rmtree(archive.parent, ignore_errors=True)
    archive.parent.mkdir(parents=True)
    needs = archive.parent / "requirements.txt"
    needs.write_text(f"{facts['requirement']} --hash=sha256:{facts['sha256']}\n", encoding="utf-8")
    words = ["download", "--quiet", "--no-deps", "--no-binary", ":all:", "--require-hashes", "-r", str(needs)]
    run([*pip(), *words, "-d", str(archive.parent)], quiet=True)
    (found,) = archive.parent.glob("*.tar.gz")
    found.rename(archive)


def put_packages(into: Path) -> None:
    """The packages of requirements/windows.txt; of Qt only what the program needs."""
    fetch_packages("windows", UNPACKED)
    kept = {path.relative_to(UNPACKED) for path in [*_whole_packages(), *_of_qt()]}
    for path in sorted(kept):
        (into / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(UNPACKED / path, into / path)


def fetch_packages(name: str, into: Path) -> None:
    """Those of requirements/NAME.txt, for Python 3.13 on 64-bit Windows, unpacked into one folder."""
    wanted = ROOT / "requirements" / f"{name}.txt"
    stamp = into / wanted.name
    if stamp.exists() and stamp.read_bytes() == wanted.read_bytes():
        return
    system = ["--platform=win_amd64", "--python-version=3.13", "--implementation=cp"]
    abis = ["--abi=cp313", "--abi=abi3", "--abi=none", "--only-binary=:all:"]
    needs = ["--quiet", "--no-deps", "--require-hashes", "-r", str(wanted)]
    shutil.rmtree(into, ignore_errors=True)
    with TemporaryDirectory(dir=WORK) as wheels:
        run([*pip(), "download", *needs, *system, *abis, "-d", wheels], quiet=True)
        for wheel in sorted(Path(wheels).glob("*.whl")):
            with zipfile.ZipFile(wheel) as files:
                files.extractall(into)
    shutil.copyfile(wanted, stamp)


def pip() -> list[str]:
    """That of a Python that has one."""
    pythons = (Path(sys.executable), SYSTEM_PYTHON)
    found = [str(python) for python in pythons if works(python, "-m", "pip", "--version")]
    if not found:
        give_up("no Python here has pip: install python3-pip")
    return [found[0], "-m", "pip"]


def _whole_packages() -> Iterator[Path]:
    for path in UNPACKED.rglob("*"):
        where = path.relative_to(UNPACKED)
        if len(where.parts) == 1:  # the stamp
            continue
        of_qt = where.parts[0] in QT
        is_record = where.parts[0].endswith(".dist-info") and not path.name.upper().startswith(TOLD)
        is_left_out = path.name.endswith(NOT_OF_PACKAGES) or "tests" in where.parts
        if path.is_file() and not of_qt and not is_record and not is_left_out:
            yield path


def _of_qt() -> Iterator[Path]:
    """The modules that are imported, the plugins named above, and each library that one of them links to."""
    sources = (ROOT / "src").rglob("*.py")
    modules = {name for source in sources for name in qt_modules(source.read_text(encoding="utf-8"))}
    pyside = UNPACKED / "PySide6"
    for package in QT:
        yield from (path for path in (UNPACKED / package).glob("*.py"))
    roots = [pyside / f"{name}.pyd" for name in sorted(modules)]
    roots += [pyside / "plugins" / kind / name for kind, names in PLUGINS.items() for name in names]
    roots.append(UNPACKED / "shiboken6" / "Shiboken.pyd")
    libraries = [*pyside.glob("*.dll"), *pyside.glob("*.pyd"), *(UNPACKED / "shiboken6").glob("*.dll")]
    yield from map(Path, closure(roots, libraries))
    yield from (pyside / "translations" / f"{name}.qm" for name in DIALOGS)


def closure(roots: Iterable[Path], libraries: Iterable[Path]) -> set[str]:
    """Windows does not heed the case of names."""
    by_name = {path.name.lower(): str(path) for path in libraries}
    return needed(map(str, roots), by_name, links)


def links(source: str) -> list[str]:
    """The libraries that a file links to, at once or at their first use."""
    done = subprocess.run([OBJDUMP, "-p", source], capture_output=True, text=True, check=True)
    return [name.strip().lower() for name in re.findall(r"DLL Name: (.*)", done.stdout)]


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
