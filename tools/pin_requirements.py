"""Updates the lists of packages that run.py installs: the newest that pyproject.toml allows, each with its hashes.

    python3 tools/pin_requirements.py

needs uv and the network. `program` lists the packages of the program, `tests` those of the tests as well, `package`
those of the program with what builds packages of it, and `windows` those that the package for Windows holds;
`without-qt` leaves out all of Qt, `windows-tests` has the same for Windows, and `oldest` has the oldest releases that
pyproject.toml allows, for older systems.
"""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
FOLDER = HERE / "requirements"
#: The oldest Python for which the files are valid; newer ones have lines of their own.
OLDEST_PYTHON = "3.11"
#: The package for Windows brings this one.
WINDOWS = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.13")
QT = ("pyside6-addons", "pyside6-essentials", "shiboken6")


def main() -> None:
    pin("program")
    pin("program-without-qt", *leaving_out(QT), *as_in("program"))
    pin("package", "--extra", "package", *as_in("program"))
    pin("windows", "--extra", "windows", where=WINDOWS)
    pin("tests", "--extra", "test", "--extra", "lint", *as_in("program"))
    pin("tests-without-qt", "--extra", "test", *leaving_out((*QT, "pytest-qt")), *as_in("tests"))
    pin("windows-tests", "--extra", "test", *leaving_out((*QT, "pytest-qt")), *as_in("tests"), where=WINDOWS)
    pin("program-oldest", "--resolution", "lowest-direct")
    pin("tests-oldest", "--extra", "test", *as_in("program-oldest"))


def pin(name: str, *words: str, where: Sequence[str] = ("--universal", "--python-version", OLDEST_PYTHON)) -> None:
    """`where`: the systems and Pythons that the list is for."""
    file = FOLDER / f"{name}.txt"
    file.unlink(missing_ok=True)  # otherwise uv keeps the releases in it
    plain = ("--generate-hashes", "--no-header", "--no-annotate", "--no-config", "--quiet")
    command = ["uv", "pip", "compile", "pyproject.toml", *where, *plain, "--output-file", str(file), *words]
    # A configured index could serve other files under the same names.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("UV_")}
    subprocess.run(command, cwd=HERE, env=environment, check=True)


def leaving_out(packages: tuple[str, ...]) -> list[str]:
    return [f"--no-emit-package={package}" for package in packages]


def as_in(name: str) -> tuple[str, str]:
    return "--constraint", str(FOLDER / f"{name}.txt")


if __name__ == "__main__":
    main()
