"""The licences of all that a package holds: licences/components.toml says which; nothing may be without."""

import fnmatch
import shutil
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from steps.release import ENVIRONMENT, HERE, ROOT, give_up

FOLDER = HERE / "licences"
INTRODUCTION = """\
What this package holds, and under which licences
=================================================

Floorside itself is under the MIT licence. Qt and Qt for Python are used under the GNU Lesser General Public License,
version 3: they lie as separate libraries in the folders PySide6 and shiboken6 and, on Linux, beside these, and you may
replace them by others that fit. Nothing of them was changed. ICU's data, on Linux, are without those that Qt never asks
for. The folders beside this file hold the texts.
"""


@dataclass(frozen=True)
class Component:
    """One entry of components.toml."""

    name: str
    licence: str
    texts: Sequence[str]
    files: Sequence[str] = ()
    modules: Sequence[str] = ()
    source: str = ""

    def holds(self, file: str) -> bool:
        return any(fnmatch.fnmatchcase(file, pattern) for pattern in self.files)


def components(name: str = "components.toml") -> list[Component]:
    data = tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))
    return [Component(**entry) for entry in data["components"]]


def faults(files: Iterable[str], modules: Iterable[str], known: Sequence[Component]) -> list[str]:
    """What belongs to no component, and which component has nothing."""
    files, modules = list(files), list(modules)
    return [
        *(f"{file}: no licence is named for it" for file in files if not any(each.holds(file) for each in known)),
        *(f"{module}: no licence is named for it" for module in modules if not _of_module(module, known)),
        *(f"{each.name}: there is nothing of it" for each in known if not _is_there(each, files, modules)),
    ]


def write_notices(
    into: Path, known: Sequence[Component], files: Sequence[str] | None = None, site: Path | None = None
) -> None:
    """A list and all texts. `files`: those of the package; what has none of them, nor a module, is left out.

    `site`: where the packages of Python are installed, if not in the environment that builds.
    """
    kept = [each for each in known if files is None or each.modules or any(map(each.holds, files))]
    into.mkdir(parents=True)
    lines = [INTRODUCTION]
    for each in kept:
        folder = into / "".join(letter if letter.isalnum() else "-" for letter in each.name.lower()).strip("-")
        folder.mkdir()
        for text in each.texts:
            for source in text_files(text, site):
                shutil.copyfile(source, folder / _named(text, source))
        source_words = f"; its source: {each.source}" if each.source else ""
        lines.append(f"{each.name}: {each.licence}{source_words} ({folder.name}/)")
    (into / "README.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def text_files(text: str, site: Path | None = None) -> list[Path]:
    """The files that an entry of `texts` means. Ends the program if there is none."""
    kind, _, name = text.partition(":")
    if kind == "dist":
        found = sorted(_of_distribution(name, site))
    elif kind == "debian":
        found = [Path("/usr/share/doc") / name / "copyright"]
    elif kind == "python" and site:
        found = [site.parent / "runtime" / name]
    else:
        found = [ROOT / text[1:] if text.startswith("/") else FOLDER / text]
    if not found or not all(path.is_file() for path in found):
        give_up(f"{text}: the text of this licence is not there")
    return found


def _of_distribution(name: str, site: Path | None) -> Iterable[Path]:
    sites = [site] if site else ENVIRONMENT.glob("lib/python3*/site-packages")
    for folder in (found for each in sites for found in each.glob(f"{name}-*.dist-info")):
        for path in folder.rglob("*"):
            if path.is_file() and path.name.upper().startswith(("LICEN", "COPYING", "NOTICE")):
                yield path


def _named(text: str, source: Path) -> str:
    return f"{text.partition(':')[2]}.txt" if text.startswith("debian:") else source.name


def _of_module(module: str, known: Sequence[Component]) -> bool:
    return any(module in each.modules for each in known)


def _is_there(each: Component, files: Sequence[str], modules: Sequence[str]) -> bool:
    return any(map(each.holds, files)) or any(module in each.modules for module in modules)
