"""Are the folder, the .deb and what the installer for Windows installs the same when they are built again?"""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path

from steps import windows
from steps.deb import build_deb
from steps.folder import FOLDER, files_of, freeze
from steps.release import WORK, give_up

#: For packages beside those that are handed out.
AGAIN = WORK / "again"


def prove_same() -> None:
    """Of Windows, where it was built."""
    _prove(FOLDER, freeze, lambda: build_deb(0, AGAIN))
    if windows.FOLDER.exists():
        _prove(windows.FOLDER, windows.assemble, lambda: windows.pack_installer(0, AGAIN))


def _prove(folder: Path, build: Callable[[], object], pack: Callable[[], Path]) -> None:
    before, packed = _hashes(folder), _hash(pack())
    build()
    after = _hashes(folder)
    if differing := [name for name in {*before, *after} if before.get(name) != after.get(name)]:
        give_up(f"these files are other ones when they are built again: {', '.join(sorted(differing)[:20])}")
    if _hash(again := pack()) != packed:
        give_up(f"{again.name} is another one when it is built again")
    print(f"{again.name} and its {len(after)} files: the same again", flush=True)


def _hashes(folder: Path) -> Mapping[str, str]:
    return {name: _hash(folder / name) for name in files_of(folder) if not (folder / name).is_symlink()}


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
