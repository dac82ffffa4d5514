#!/usr/bin/env python3
"""Builds all packages as they are handed out, at full compression, with a list of what is in them, and proves each.

    python3 packaging/release.py

needs root on Debian 12, the network, an hour, and 3 GB: Wine and two fresh Debians are among the proofs. At the end,
dist/ holds all files, their lists for machines (.cdx.json) and SHA256SUMS.
"""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DIST = ROOT / "dist"
STEPS = (
    ("build.py", "wheel", "folder", "deb", "deb-pure", "windows", "sbom"),
    ("prove.py", "wheel", "folder", "deb", "--voice"),
    ("prove.py", "deb", "--debian", "trixie"),
    ("prove.py", "deb-pure", "--voice"),
    ("prove.py", "windows", "windows-tests"),
    ("prove.py", "same"),
)


def main() -> int:
    for folder in (DIST, ROOT / "build"):
        shutil.rmtree(folder, ignore_errors=True)
    for script, *words in STEPS:
        print(f"\n=== {script} {' '.join(words)}", flush=True)
        if subprocess.run([sys.executable, str(HERE / script), *words], check=False).returncode != 0:
            return 1
    sums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(DIST.iterdir())}
    lines = [f"{known}  {name}\n" for name, known in sums.items()]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    print("".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
