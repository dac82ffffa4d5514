"""The command `check`: examines everything that ships and everything that is stored, and prints one line for each."""

import shutil
import sqlite3
import wave
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from floorside.commands.output import print_lines
from floorside.diagnostics import log_file
from floorside.diagnostics.report import TITLE, report_text
from floorside.domain.forms import form_key, rung_numbers
from floorside.domain.session.tone import Tone
from floorside.language import ENGLISH
from floorside.resource_files import resource_path
from floorside.sentence import Sentence
from floorside.storage.data_folder import DataFolder, read_ordinary_file, write_private_file
from floorside.storage.database.clean_close import companions
from floorside.storage.database.faults import fault_for
from floorside.storage.faults import DataFault
from floorside.storage.files.flare_plans import load_flare_plans
from floorside.storage.files.own.own_exercises import add_own_exercises
from floorside.storage.files.own.own_files import TwoVersions
from floorside.storage.files.own.own_routines import load_own_routines
from floorside.storage.files.own.pictures import copy_path, picture_path, sound_picture
from floorside.storage.files.settings import check_settings
from floorside.storage.files.shipped.catalogue import Catalogue, catalogue_faults, load_catalogue
from floorside.storage.files.shipped.figures import load_figure, refuse_unknown_forms
from floorside.storage.files.shipped.flare_plan_words import load_flare_plan_words
from floorside.storage.files.shipped.lessons import load_lessons
from floorside.storage.files.shipped.speech_words import load_speech_words
from floorside.storage.files.shipped.voice_clips import INDEX, load_clips
from floorside.storage.integrity.backup import Backup, list_backups
from floorside.storage.integrity.checking import check_file
from floorside.storage.integrity.conflict_copies import conflict_notices
from floorside.storage.integrity.snapshot import look_through

#: A report usually has some hundred lines.
MOST_REPORT_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Line:
    subject: str
    is_sound: bool
    finding: str | Sentence


def check_lines(folder: DataFolder, report: Path | None = None) -> Iterator[Line]:
    """The lines; checking changes nothing. Faults of one subject have a line each. `report`: a file to write a report
    to.
    """
    yield from shipped_lines()
    yield _settings(folder)
    yield from _own(folder)
    yield _database(folder)
    yield from _backups(folder)
    yield Line("log", True, str(folder.log / log_file.NAME))
    if report is not None:
        yield _report(folder, report)


def shipped_lines() -> Iterator[Line]:
    """The lines about everything that ships with the program."""
    yield from _catalogue()
    yield from _figures()
    yield from _sounds()
    yield _voice()
    yield from _lessons()


def tell(lines: Iterable[Line]) -> int:
    """Print each line as soon as it is known; returns the exit code, 1 if one of them is a fault."""
    is_sound = True
    for line in lines:
        state = Sentence("ok") if line.is_sound else Sentence("FAULT")
        print_lines([f"{line.subject:<12}{state!s:<7}{line.finding}"])
        is_sound = is_sound and line.is_sound
    return 0 if is_sound else 1


def _catalogue() -> Iterator[Line]:
    faults = catalogue_faults()
    yield from (Line("catalogue", False, fault) for fault in faults)
    if not faults:
        yield Line("catalogue", True, Sentence("%n exercises and their routines", len(load_catalogue().exercises)))


def _figures() -> Iterator[Line]:
    exercises = load_catalogue().exercises if not catalogue_faults() else {}
    faults = []
    forms = [(exercise, form_key(exercise, rung)) for exercise in exercises.values() for rung in rung_numbers(exercise)]
    for exercise, form in forms:
        try:
            load_figure(exercise.id, form)
            if not form:
                refuse_unknown_forms(exercise.id, [each.key for each in (*exercise.easier, *exercise.harder)])
        except DataFault as fault:
            faults.append(Line("figures", False, str(fault)))
    yield from faults or [
        Line(
            "figures",
            True,
            Sentence(
                "one for each of {exercises} exercises, {forms} forms", exercises=len(exercises), forms=len(forms)
            ),
        )
    ]


def _sounds() -> Iterator[Line]:
    faults = []
    for tone in Tone:
        path = resource_path(f"sounds/{tone}.wav")
        try:
            with wave.open(str(path)) as sound:
                if sound.getnframes() == 0:
                    faults.append(
                        Line(
                            "sounds",
                            False,
                            Sentence("{path}: is empty; make it again with tools/make_sounds.py", path=path),
                        )
                    )
        except (OSError, EOFError, wave.Error) as error:
            faults.append(
                Line(
                    "sounds",
                    False,
                    Sentence("{path}: {error}; make it again with tools/make_sounds.py", path=path, error=error),
                )
            )
    yield from faults or [Line("sounds", True, Sentence("%n tones", len(Tone)))]


def _voice() -> Line:
    """Check the words, and that the recordings are there; the sound check in the settings lets them be heard."""
    try:
        load_speech_words()
    except DataFault as fault:
        return Line("voice", False, str(fault))
    clips = load_clips(ENGLISH)
    gone = next((file for file in clips.files() if not Path(file).exists()), "")
    if gone or not clips.samples:
        what = Sentence(
            "{file}: is missing or broken, install floorside again",
            file=gone or resource_path("voice") / ENGLISH / INDEX,
        )
        return Line("voice", False, what)
    engines = [name for name in ("speech-dispatcher", "espeak-ng") if shutil.which(name)]
    count = len(clips.samples)
    if not engines:
        return Line(
            "voice",
            True,
            Sentence("its words are complete, %n recorded phrases; try it with the sound check in Settings", count),
        )
    found = Sentence(
        "its words are complete, %n recorded phrases; found {engines}; try it with the sound check in Settings",
        count,
        engines=", ".join(engines),
    )
    return Line("voice", True, found)


def _lessons() -> Iterator[Line]:
    """Check the lessons and the flare plan's words; the catalogue has the list of sources that lessons cite."""
    if catalogue_faults():
        return
    try:
        lessons = load_lessons(load_catalogue().words.sources)
        load_flare_plan_words()
    except DataFault as fault:
        yield Line("lessons", False, str(fault))
    else:
        yield Line(
            "lessons",
            True,
            Sentence("%n, each with its sources, and the words of the flare plan", len(lessons)),
        )


def _settings(folder: DataFolder) -> Line:
    try:
        check_settings(folder.settings)
    except FileNotFoundError:
        return Line("settings", True, Sentence("the usual ones, none are saved yet"))
    except DataFault as fault:
        return Line("settings", False, str(fault))
    except OSError as error:
        return Line("settings", False, f"{folder.settings}: {error.strerror}")
    return Line("settings", True, str(folder.settings))


def _own(folder: DataFolder) -> Iterator[Line]:
    """Check the person's own flare plan and exercises, and then the routines that may contain them."""
    yield from _flare_plan(folder)
    if catalogue_faults():
        return
    catalogue = load_catalogue()
    yield from _found(
        "exercises", add_own_exercises(catalogue, folder.exercises), [own.id for own in catalogue.own_offered()]
    )
    yield from _pictures(folder, catalogue)
    own, faults = load_own_routines(folder.routines, catalogue.exercises)
    yield from _found("routines", faults, own)


def _pictures(folder: DataFolder, catalogue: Catalogue) -> Iterator[Line]:
    used = [(own.name, name) for own in catalogue.own_offered() for name in own.exercise.pictures]
    lost = [(own, name) for own, name in used if sound_picture(picture_path(folder, name)) is None]
    for own, name in lost:
        mended = sound_picture(copy_path(folder, name)) is not None
        remedy = (
            Sentence("it is restored from its copy when it is next shown")
            if mended
            else Sentence("add it to the exercise once more")
        )
        what = Sentence(
            "{file}: this picture of {own} is missing or damaged; {remedy}",
            file=picture_path(folder, name),
            own=own,
            remedy=remedy,
        )
        yield Line("pictures", False, what)
    if not lost:
        yield Line(
            "pictures",
            True,
            Sentence("%n of your own exercises", len(used)) if used else Sentence("none of your own are saved yet"),
        )


def _flare_plan(folder: DataFolder) -> Iterator[Line]:
    plans, faults = load_flare_plans(folder.plans)
    yield from (Line("plan", isinstance(fault, TwoVersions), str(fault)) for fault in faults)
    if not faults:
        yield Line(
            "plan", True, Sentence("a flare plan is written") if plans else Sentence("no flare plan is written yet")
        )


def _found(subject: str, faults: Sequence[DataFault], own: Iterable[str]) -> Iterator[Line]:
    yield from (Line(subject, isinstance(fault, TwoVersions), str(fault)) for fault in faults)
    if all(isinstance(fault, TwoVersions) for fault in faults):
        yield Line(subject, True, ", ".join(own) or Sentence("none of your own are saved yet"))


def _database(folder: DataFolder) -> Line:
    path = folder.database
    try:
        if not path.exists() and not path.is_symlink():
            return _no_database(folder)
        findings = look_through(folder)
    except (sqlite3.Error, OSError) as error:
        return Line("database", False, str(fault_for(path, error)))
    except DataFault as fault:
        return Line("database", False, str(fault))
    return Line("database", findings.is_sound, ". ".join([f"{path}: {findings}", *conflict_notices(path)]))


def _no_database(folder: DataFolder) -> Line:
    path = folder.database
    if any(file.exists() for file in companions(path)) or list_backups(folder.backups):
        return Line(
            "database",
            False,
            Sentence("{path}: is gone; what is left of it is put together at the next start", path=path),
        )
    return Line("database", True, Sentence("no session is saved yet"))


def _backups(folder: DataFolder) -> Iterator[Line]:
    backups = list_backups(folder.backups)
    found = [(backup, check_file(backup.path)) for backup in backups]
    damaged = [
        Line("backups", False, f"{backup.path}: {findings}") for backup, findings in found if not findings.is_sound
    ]
    yield from damaged
    if not damaged:
        yield Line("backups", True, _newest(backups))


def _newest(backups: Sequence[Backup]) -> str | Sentence:
    if not backups:
        return Sentence("none is made yet")
    made = f"{backups[0].made:%Y-%m-%d %H:%M}"
    return Sentence("{count}, the newest of {time} UTC", count=len(backups), time=made)


def _report(folder: DataFolder, file: Path) -> Line:
    try:
        if not _may_be_replaced(file):
            return Line(
                "report",
                False,
                Sentence("{file}: is another file already and is left as it is; choose another name", file=file),
            )
        write_private_file(file, report_text(folder.log).encode())
    except OSError as error:
        return Line(
            "report",
            False,
            Sentence("{file}: cannot be written ({reason}); choose another place", file=file, reason=error.strerror),
        )
    return Line("report", True, Sentence("written to {file}", file=file))


def _may_be_replaced(file: Path) -> bool:
    """Whether there is no file, or an earlier report. Raises OSError, for a device or a folder too."""
    try:
        return read_ordinary_file(file, MOST_REPORT_BYTES).startswith(TITLE.encode())
    except FileNotFoundError:
        return True
