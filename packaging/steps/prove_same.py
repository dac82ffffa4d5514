"""Are the folder and the .deb the same when they are built again?"""

import hashlib

from steps.deb import build_deb
from steps.folder import FOLDER, files_of, freeze
from steps.release import WORK, give_up


def prove_same() -> None:
    before, deb = _hashes(), _deb_hash()
    freeze()
    after = _hashes()
    if differing := [name for name in {*before, *after} if before.get(name) != after.get(name)]:
        give_up(f"these files are other ones when the folder is built again: {', '.join(sorted(differing)[:20])}")
    if _deb_hash() != deb:
        give_up("the .deb is another one when it is built again")


def _deb_hash() -> str:
    """Of one beside those that are handed out."""
    return hashlib.sha256(build_deb(0, WORK / "again").read_bytes()).hexdigest()


def _hashes() -> dict[str, str]:
    return {
        name: hashlib.sha256((FOLDER / name).read_bytes()).hexdigest()
        for name in files_of(FOLDER)
        if not (FOLDER / name).is_symlink()
    }
