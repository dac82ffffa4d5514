"""Leaves out of ICU's data what Qt never asks for: 18 of 32 MB.

Qt takes from there the order of words and rare encodings. It has the names of languages, regions, currencies and units,
and the formats of dates and numbers, itself; the program asks ICU for nothing.
"""

import ctypes
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from steps.release import give_up, run

NAME = "libicudata.so.*"
#: Of the folders inside the data; what lies in none is kept, too.
KEPT = "coll/"
LIBRARY = """\
.section .rodata
.globl {symbol}
.type {symbol}, @object
.balign 16
{symbol}:
.incbin "slim/{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
"""


def slim_icu(folder: Path) -> None:
    """Of the one library of data in that folder."""
    (library,) = folder.glob(NAME)
    number = library.suffix.removeprefix(".")
    data = f"icudt{number}l.dat"  # ICU looks for the parts below this name
    with TemporaryDirectory() as place:
        work = Path(place)
        run(["objcopy", "-O", "binary", "--only-section=.rodata", str(library), data], cwd=work)
        names = subprocess.run(["icupkg", "-l", data], cwd=work, capture_output=True, text=True, check=True).stdout
        unused = [name for name in names.split() if "/" in name and not name.startswith(KEPT)]
        (work / "unused.txt").write_text("\n".join(unused), encoding="utf-8")
        (work / "slim").mkdir()
        run(["icupkg", "-r", "unused.txt", data, f"slim/{data}"], cwd=work)
        (work / "data.s").write_text(LIBRARY.format(symbol=f"icudt{number}_dat", data=data), encoding="utf-8")
        run(["as", "data.s", "-o", "data.o"], cwd=work)
        same = ["--build-id=none", "--strip-all", f"-soname={library.name}"]
        run(["ld", "-shared", *same, "data.o", "-o", str(library)], cwd=work)
    if not sorts(folder, number):
        give_up("ICU does not find the order of words in its smaller data")


def sorts(folder: Path, number: str) -> bool:
    """Whether ICU finds the order of words of a language. `number`: of its release, which its names bear."""
    ctypes.CDLL(str(folder / f"libicuuc.so.{number}"), ctypes.RTLD_GLOBAL)
    library = ctypes.CDLL(str(folder / f"libicui18n.so.{number}"))
    fault = ctypes.c_int(0)
    library[f"ucol_open_{number}"](b"de", ctypes.byref(fault))
    return fault.value <= 0  # below are warnings
