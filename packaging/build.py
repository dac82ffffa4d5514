#!/usr/bin/env python3
"""Builds Floorside's packages into dist/. Two builds of one commit are the same, bit for bit.

    python3 packaging/build.py wheel     a wheel and a source archive, for pip, pipx and uv
    python3 packaging/build.py folder    a folder with Python and Qt in it, as .tar.xz
    python3 packaging/build.py deb       the same as a .deb for Debian 12 and later, of the folder if one was built
    python3 packaging/build.py deb-pure  a .deb for Debian 13 that takes Python and Qt from there
    python3 packaging/build.py windows   an installer for Windows, for one person
    python3 packaging/build.py sbom      lists for machines of what the folder and the installer hold
    --quick                              hardly compressed, to try it

Only the standard library is used here. What else is needed it installs by name: Debian's packages as root, and Python's
into .venv-package, at the releases that requirements/package.txt names.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent / "src")]

from steps.system import need_tools  # noqa: E402


def main(words: list[str]) -> int:
    compression = 0 if "--quick" in words else 9
    kinds = [word for word in words if word != "--quick"]
    if not kinds or not set(kinds) <= {"wheel", "folder", "deb", "deb-pure", "windows", "sbom"}:
        print(__doc__, file=sys.stderr)
        return 2
    need_tools(kinds)
    from steps.deb import build_deb
    from steps.deb_pure import build_pure_deb
    from steps.folder import build_folder
    from steps.release import write_sboms
    from steps.wheel import build_wheel
    from steps.windows import build_windows

    builders: dict[str, Callable[[], Sequence[Path]]] = {
        "wheel": build_wheel,
        "folder": lambda: [build_folder(compression)],
        "deb": lambda: [build_deb(compression)],
        "sbom": write_sboms,
        "windows": lambda: [build_windows(compression)],
        "deb-pure": lambda: [build_pure_deb(compression)],
    }
    for kind in kinds:
        for path in builders[kind]():
            print(f"{path.relative_to(HERE.parent)}  {path.stat().st_size / 1e6:.1f} MB", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
