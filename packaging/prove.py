#!/usr/bin/env python3
"""Proves the packages in dist/, each as somebody would use it.

    python3 packaging/prove.py wheel     in a new environment; a second build must be the same, bit for bit
    python3 packaging/prove.py folder    it checks itself; with one part taken away, the check must say so
    python3 packaging/prove.py deb       Debian's own checkers; into a fresh Debian, checked there, purged, nothing left
    python3 packaging/prove.py deb --debian trixie
    python3 packaging/prove.py deb-pure  the same of the .deb that takes all from Debian 13
    python3 packaging/prove.py windows   in Wine: installed, checked, a session, removed; the data are kept
    python3 packaging/prove.py windows-tests  the tests of domain, storage and commands under Windows' Python, in Wine
    --voice                              the .deb with the packages that it recommends, too: the voice is heard
    python3 packaging/prove.py same      the folder, the .deb and the installer, built once more, must be the same

`deb` wants root on Debian, and the network. Only the standard library is used here.
"""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent / "src")]

from steps.prove_deb import prove_deb, prove_pure_deb  # noqa: E402
from steps.prove_folder import prove_folder  # noqa: E402
from steps.prove_same import prove_same  # noqa: E402
from steps.prove_wheel import prove_wheel  # noqa: E402
from steps.prove_windows import prove_windows  # noqa: E402
from steps.prove_windows_tests import prove_windows_tests  # noqa: E402

PROOFS: Mapping[str, Callable[[str, bool], None]] = {
    "wheel": lambda *_: prove_wheel(),
    "folder": lambda *_: prove_folder(),
    "deb": prove_deb,
    "deb-pure": lambda _, voice: prove_pure_deb(voice),
    "windows": lambda *_: prove_windows(),
    "windows-tests": lambda *_: prove_windows_tests(),
    "same": lambda *_: prove_same(),
}


def main(words: list[str]) -> int:
    kinds, debian = [word for word in words if word != "--voice"], "bookworm"
    if "--debian" in words:
        at = kinds.index("--debian")
        kinds, debian = kinds[:at], (kinds[at + 1 :] or [debian])[0]
    if not kinds or not set(kinds) <= set(PROOFS):
        print(__doc__, file=sys.stderr)
        return 2
    for kind in kinds:
        PROOFS[kind](debian, "--voice" in words)
        print(f"{kind}: proved", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
