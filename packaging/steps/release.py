"""What all packages share: the version, the time that they bear, the places, and the environment that builds them."""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

HERE = Path(__file__).resolve().parents[1]
ROOT = HERE.parent
DIST = ROOT / "dist"
WORK = ROOT / "build"
#: With what everything is built, pinned in requirements/package.txt.
ENVIRONMENT = ROOT / ".venv-package"
#: The distribution's own Python: its library is a third in size of one that is built without its flags.
SYSTEM_PYTHON = Path("/usr/bin/python3")
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
_PREPARE = """
import pathlib, sys
from tools.environment import prepare
prepare(pathlib.Path(sys.argv[1]), "package", ["PyInstaller", "hatchling"])
"""


def version() -> str:
    """As src/floorside/__init__.py says it, the only place that does."""
    text = (ROOT / "src" / "floorside" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    assert found
    return found[1]


def debian_version() -> str:
    """A candidate comes before the release: 1.0.0~rc1."""
    return re.sub(r"(a|b|rc)(\d+)$", r"~\1\2", version())


def epoch() -> int:
    """The time that all files bear: that of the last commit, so that two builds of it are the same."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return int(done.stdout) if done.returncode == 0 else 1_767_225_600  # without git, the first second of 2026


def builders_python() -> Path:
    """The Python of the environment that builds, which is made or renewed where it has to be."""
    python = SYSTEM_PYTHON if SYSTEM_PYTHON.exists() else Path(sys.executable)
    run([str(python), "-c", _PREPARE, str(ENVIRONMENT)])
    return ENVIRONMENT / "bin" / "python"


def write_sboms() -> list[Path]:
    """Of the folder and of the installer, where they were built."""
    made = [kind for kind, place in {"folder": "frozen", "windows": "windows"}.items() if (WORK / place).exists()]
    script = [str(builders_python()), str(HERE / "steps" / "sbom.py")]
    return [Path(run([*script, kind], quiet=True).strip()) for kind in made]


def compile_translations() -> None:
    """They are not kept in git; the environment that builds has Qt's compiler for them."""
    run([str(builders_python()), str(ROOT / "tools" / "compile_translations.py")], quiet=True)


def run(command: Sequence[str], cwd: Path = ROOT, quiet: bool = False, **variables: str) -> str:
    """What it prints. Ends the program with what it said if it fails."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "1", **variables}
    environment.pop("PYTHONSAFEPATH", None)
    errors = subprocess.PIPE if quiet else None
    done = subprocess.run(command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=errors, check=False)
    said = done.stdout.decode(errors="replace")
    if done.returncode != 0:
        told = (done.stderr or b"").decode(errors="replace")
        give_up(f"{' '.join(command[:4])} … failed:\n{said[-4000:]}{told[-4000:]}")
    return said


def give_up(why: str) -> NoReturn:
    sys.stderr.write(f"packaging: {why}\n")
    sys.exit(1)
