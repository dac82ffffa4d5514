"""The wheel and the source archive, for pip, pipx and uv."""

import shutil
from pathlib import Path

from steps.release import DIST, WORK, builders_python, run


def build_wheel() -> list[Path]:
    """Both, in dist/."""
    into = WORK / "wheel"
    shutil.rmtree(into, ignore_errors=True)
    run([str(builders_python()), "-m", "hatchling", "build", "-d", str(into), "-t", "sdist", "-t", "wheel"], quiet=True)
    DIST.mkdir(exist_ok=True)
    return [Path(shutil.move(path, DIST / path.name)) for path in sorted(into.iterdir())]
