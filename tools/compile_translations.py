"""Makes the .qm files, which the window reads, from the .ts files. They are not kept in git."""

import subprocess
import sys
from pathlib import Path

TRANSLATIONS = Path(__file__).parents[1] / "resources" / "translations"


def stale() -> list[Path]:
    """The .ts files whose .qm is missing or older."""
    return [file for file in sorted(TRANSLATIONS.glob("*.ts")) if is_stale(file)]


def is_stale(file: Path) -> bool:
    made = file.with_suffix(".qm")
    return not made.exists() or made.stat().st_mtime_ns < file.stat().st_mtime_ns


def compile_stale() -> None:
    """Needs PySide6, which brings Qt's own compiler along. Raises OSError or CalledProcessError."""
    import PySide6

    lrelease = Path(PySide6.__file__).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for file in stale():
        subprocess.run([str(lrelease), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], check=True)


if __name__ == "__main__":
    compile_stale()
