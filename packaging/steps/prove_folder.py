"""Is the frozen folder whole, and does its own check notice if it is not?"""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from steps.check_copy import check_copy
from steps.folder import FOLDER, PROGRAM
from steps.release import WORK, give_up, run

QT = "_internal/PySide6/Qt"
RESOURCES = "_internal/floorside/resources"
DECODER = "_internal/libopus.so.0"
#: Each of them kept a session from being heard or seen, and some of them without a word.
DAMAGE = (
    DECODER,
    f"{QT}/lib/libQt6Concurrent.so.6",
    f"{QT}/lib/libQt6Multimedia.so.6",
    f"{QT}/lib/libQt6Svg.so.6",
    f"{QT}/lib/libQt6DBus.so.6",
    f"{QT}/plugins/platforms/libqxcb.so",
    f"{QT}/plugins/texttospeech/libqtexttospeech_speechd.so",
    f"{RESOURCES}/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf",
    f"{RESOURCES}/sounds/halfway.wav",
    f"{RESOURCES}/voice/en/index.json",
)
HIDING = "hiding"
#: A copy that reads fewer kinds of pictures is complete, since Qt reads no others on some systems.
PICTURES = "png, jpg, jpeg, webp, pdf"


def prove_folder() -> None:
    whole = check_copy([str(FOLDER / PROGRAM)])
    if whole.code != 0 or PICTURES not in whole.text:
        give_up(f"the folder does not pass its own check, or does not read {PICTURES}:\n{whole.text}")
    with TemporaryDirectory(dir=WORK) as work, ThreadPoolExecutor(max_workers=2) as lanes:
        place = Path(work)
        hide_decoder(place / HIDING)
        unnoticed = [part for part in lanes.map(lambda part: _unnoticed(place, part), DAMAGE) if part]
    if unnoticed:
        give_up(f"the check does not notice that these are missing: {', '.join(unnoticed)}")


def hide_decoder(folder: Path) -> None:
    """The system has one, which its sound server needs; this one, found before, has all names but those that decode."""
    folder.mkdir()
    listed = run(["nm", "--dynamic", "--defined-only", "--format=just-symbols", str(FOLDER / DECODER)])
    names = [name for name in listed.split() if not name.startswith("opus_decode")]
    (folder / "names.s").write_text("".join(f".globl {name}\n{name}:\n" for name in names), encoding="utf-8")
    run(["as", "names.s", "-o", "names.o"], cwd=folder)
    run(["ld", "-shared", "names.o", "-o", Path(DECODER).name], cwd=folder)


def _unnoticed(place: Path, part: str) -> str:
    """The part, if a copy without it passes."""
    copy = place / part.replace("/", "-")
    shutil.copytree(FOLDER, copy, symlinks=True, copy_function=_link)
    (copy / part).unlink()
    checked = check_copy([str(copy / PROGRAM)], LD_LIBRARY_PATH=str(place / HIDING))
    told = "; ".join(checked.faults) or checked.text.strip().splitlines()[-1]
    print(f"without {Path(part).name}: {told}", flush=True)
    return "" if checked.code else part


def _link(source: str, target: str) -> None:
    Path(target).hardlink_to(source)
