"""Is the frozen folder whole, and does its own check notice if it is not?"""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from steps.check_copy import check_copy
from steps.folder import FOLDER, PROGRAM
from steps.release import WORK, give_up

QT = "_internal/PySide6/Qt"
RESOURCES = "_internal/floorside/resources"
#: Each of them kept a session from being heard or seen, and some of them without a word.
DAMAGE = (
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
#: A copy that reads fewer kinds of pictures is complete, since Qt reads no others on some systems.
PICTURES = "png, jpg, jpeg, webp, pdf"


def prove_folder() -> None:
    whole = check_copy([str(FOLDER / PROGRAM)])
    if whole.code != 0 or PICTURES not in whole.text:
        give_up(f"the folder does not pass its own check, or does not read {PICTURES}:\n{whole.text}")
    with TemporaryDirectory(dir=WORK) as copies, ThreadPoolExecutor(max_workers=2) as lanes:
        unnoticed = [part for part in lanes.map(lambda part: _unnoticed(Path(copies), part), DAMAGE) if part]
    if unnoticed:
        give_up(f"the check does not notice that these are missing: {', '.join(unnoticed)}")


def _unnoticed(copies: Path, part: str) -> str:
    """The part, if a copy without it passes."""
    copy = copies / part.replace("/", "-")
    shutil.copytree(FOLDER, copy, symlinks=True, copy_function=_link)
    (copy / part).unlink()
    checked = check_copy([str(copy / PROGRAM)])
    told = "; ".join(checked.faults) or checked.text.strip().splitlines()[-1]
    print(f"without {Path(part).name}: {told}", flush=True)
    return "" if checked.code else part


def _link(source: str, target: str) -> None:
    Path(target).hardlink_to(source)
