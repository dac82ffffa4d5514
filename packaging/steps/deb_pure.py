"""The .deb for Debian 13 that takes Python, Qt and nearly all other parts from Debian: 9 MB, mostly the recorded voice.

Debian's icalendar is too old: 6.0, which cannot write the time zones into a calendar. So a newer one comes along.
"""

import ast
import shutil
from collections.abc import Iterable
from pathlib import Path

from steps.deb_package import DESCRIPTION, pack, put, write_control, write_share
from steps.notices import text_files
from steps.prove_wheel import LICENCES
from steps.release import DIST, ENVIRONMENT, ROOT, WORK, compile_translations, debian_version

TREE = WORK / "deb-pure"
#: Where only the program looks.
OWN_PACKAGES = "usr/share/floorside"
MODULES = TREE / "usr" / "lib" / "python3" / "dist-packages" / "floorside"
#: As in pyproject.toml; and the plugin by which Qt speaks, that nothing else brings along.
DEPENDS = (
    "python3 (>= 3.11)",
    "python3-msgspec (>= 0.19)",
    "python3-platformdirs (>= 4)",
    "python3-tomli-w (>= 1)",
    "python3-dateutil",
    "tzdata",
    "python3-jeepney (>= 0.9)",
    "libopus0",
    "qt6-speech-speechd-plugin",
)
#: Qt's modules are used only from here on.
OLDEST_QT = "6.8"
RECOMMENDS = "speech-dispatcher, speech-dispatcher-espeak-ng, qt6-wayland, qt6-translations-l10n"
START = f"""\
#!/usr/bin/python3
import sys

sys.path.insert(1, "/{OWN_PACKAGES}")

from floorside.__main__ import main

sys.exit(main())
"""
#: Debian compiles the modules where they are installed.
SCRIPTS = {
    "postinst": '#!/bin/sh\nset -e\nif [ "$1" = configure ]; then\n    py3compile -p floorside\nfi\n',
    "prerm": "#!/bin/sh\nset -e\npy3clean -p floorside\n",
}


def pure_version() -> str:
    """Of the same version, apt would not replace the other .deb by this one."""
    return f"{debian_version()}+debian13"


def pure_deb_name() -> str:
    return f"floorside_{pure_version()}_all.deb"


def build_pure_deb(compression: int = 9, into: Path = DIST) -> Path:
    shutil.rmtree(TREE, ignore_errors=True)
    copy_program(MODULES)
    put(TREE / "usr" / "bin" / "floorside", START.encode())
    copy_icalendar(TREE / OWN_PACKAGES / "icalendar")
    write_share(TREE / "usr" / "share", pure_version(), copyright_file())
    fields = {
        "Version": pure_version(),
        "Architecture": "all",
        "Depends": ", ".join((*DEPENDS, *qt_packages(MODULES.rglob("*.py")))),
        "Recommends": RECOMMENDS,
        "Description": f"{DESCRIPTION}This package uses Debian's own Python and Qt. It needs no network.",
    }
    write_control(TREE, fields, SCRIPTS)
    return pack(TREE, pure_deb_name(), compression, into)


def copyright_file() -> str:
    """All licences in one text, but for the one that Debian has itself."""
    parts = []
    for name in LICENCES:
        text = (ROOT / name).read_text(encoding="utf-8")
        is_common = text.lstrip().startswith("Apache License")
        parts.append("On Debian, this is /usr/share/common-licenses/Apache-2.0.\n" if is_common else text)
    (icalendar,) = text_files("dist:icalendar")
    parts.append(icalendar.read_text(encoding="utf-8"))
    names = (*LICENCES, "icalendar")
    return "\n\n".join(f"======== {name}\n\n{part}" for name, part in zip(names, parts, strict=True))


def copy_icalendar(into: Path) -> None:
    """From the environment that builds."""
    (source,) = ENVIRONMENT.glob("lib/python3*/site-packages/icalendar")
    shutil.copytree(source, into, ignore=shutil.ignore_patterns("__pycache__", "tests"))


def copy_program(into: Path) -> None:
    """The modules, and the resources beside them; translations in the form that the window reads."""
    compile_translations()
    shutil.copytree(ROOT / "src" / "floorside", into, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", into / "resources", ignore=shutil.ignore_patterns("LICENSE", "*.ts"))


def qt_packages(sources: Iterable[Path]) -> list[str]:
    """Debian has a package for each module of PySide6."""
    modules = sorted({name for source in sources for name in qt_modules(source.read_text(encoding="utf-8"))})
    return [f"python3-pyside6.{name.lower()} (>= {OLDEST_QT})" for name in modules]


def qt_modules(source: str) -> set[str]:
    """QtCore, QtWidgets … that a module imports at some time."""
    imports = [node.module or "" for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom)]
    return {name.split(".")[1] for name in imports if name.startswith("PySide6.")}
