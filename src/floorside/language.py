"""Which language the words are in: the one that was asked for, or else the system's, if the program speaks it.

The formats of dates, times and numbers are another matter: they are the system's.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from floorside.resource_files import resource_path

ENGLISH = "en"
#: The names of the files of translations: floorside_de.ts, and floorside_de.qm, which is made from it.
PREFIX = "floorside_"


def known_languages() -> list[str]:
    """The languages of the program: English, then the others by the names of their files ("de", "pt_BR")."""
    return [ENGLISH, *sorted({path.stem.removeprefix(PREFIX) for path in _files("*")})]


def find_language(wanted: Iterable[str]) -> str:
    """The first of the wanted languages that the program speaks, as the name of its files; English if it speaks none.

    `wanted`: such as "de-AT" or "pt_PT.UTF-8", the best first. A language as another country speaks it is better than
    none: Brazil's Portuguese for somebody in Portugal.
    """
    return next(filter(None, map(_spoken, wanted)), ENGLISH)


def is_right_to_left(language: str) -> bool:
    """Whether it is read from right to left. Qt knows too, but its first enum would delay the window by 20 ms."""
    return language.partition("_")[0] in ("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi")


def compiled_translation(language: str) -> Path:
    """Qt's file with the words of a language; it may be missing."""
    return resource_path(f"translations/{PREFIX}{language}.qm")


def system_languages() -> Iterator[str]:
    """What the system is set to, without Qt; the window asks Qt, which knows more of macOS and Windows."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        yield from filter(None, os.environ.get(name, "").split(":"))
    if sys.platform == "win32":
        import ctypes
        import locale

        yield locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def _spoken(name: str) -> str:
    """The language of ours that fits this name; "" if there is none."""
    language, _, rest = name.partition(".")[0].partition("@")[0].replace("-", "_").partition("_")
    language, territory = language.lower(), rest.rpartition("_")[2].upper()
    if language == ENGLISH:
        return ENGLISH
    if not (language.isascii() and language.isalpha()):
        return ""
    ours = (f"{language}_{territory}", language, f"{language}_*")
    return next((path.stem.removeprefix(PREFIX) for each in ours for path in sorted(_files(each))), "")


def _files(language: str) -> Iterable[Path]:
    return resource_path("translations").glob(f"{PREFIX}{language}.*")
