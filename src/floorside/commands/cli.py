"""The commands that need no window. They work without PySide6."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from floorside.adapting import adapt, left_out
from floorside.commands.output import finish_output, prepare_output, print_json, print_lines
from floorside.commands.plan_text import clock_time, plan_json, plan_lines
from floorside.commands.words import outcome_word
from floorside.diagnostics.log_file import start_log
from floorside.domain.session.record import SessionRecord, begun_sets
from floorside.domain.speech.experience import Experience, experience_after
from floorside.domain.speech.script import script_lines
from floorside.planning import UNKNOWN, longer_rests, make_guide, make_plan
from floorside.routine_by_word import find_routine
from floorside.sentence import Sentence
from floorside.storage.data_folder import DataFolder, data_folder, make_data_folder
from floorside.storage.faults import DataFault, unusable
from floorside.storage.files.own.own_exercises import add_own_exercises
from floorside.storage.files.settings import Settings, load_settings
from floorside.storage.files.shipped.catalogue import load_catalogue, present_routine_name

if TYPE_CHECKING:
    from floorside.storage.database.database import Database
    from floorside.storage.exchange.import_json import ImportReport
    from floorside.storage.integrity.opening import Opened

#: If many sessions have the same peculiarity, so many are named.
MOST_NAMED = 20


Command = Callable[[Namespace, DataFolder], int]


def run_command(arguments: Namespace, command: Command | None = None) -> int:
    """Run a command, the one that the arguments name if none is given; returns the exit code."""
    folder = data_folder(arguments.data_dir)

    def run() -> int:
        _refuse_what_is_no_folder(folder)
        start_log(folder.log)
        return (command or COMMANDS[arguments.command])(arguments, folder)

    return carry_out(run, str(folder.data))


def carry_out(run: Callable[[], int], place: str) -> int:
    """Run a function that prints; returns the exit code. A fault in the person's data gives one line on stderr and 2.

    `place`: the name for a fault of the system that has none.
    """
    try:
        prepare_output()
        code = run()
        finish_output()
    except DataFault as fault:
        print(f"floorside: {fault}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        return 0  # the reader has closed the pipe
    except OSError as error:
        print(f"floorside: {unusable(error, place)}", file=sys.stderr)
        return 2
    return code


def _refuse_what_is_no_folder(folder: DataFolder) -> None:
    """Raises DataFault."""
    try:
        is_other = folder.data.exists() and not folder.data.is_dir()
    except OSError as error:
        raise DataFault(
            str(folder.data), Sentence("cannot be used ({reason}): choose another folder", reason=error.strerror)
        ) from error
    if is_other:
        raise DataFault(str(folder.data), Sentence("is a file, a folder is expected"))


def plan(arguments: Namespace, folder: DataFolder) -> int:
    catalogue = load_catalogue(arguments.language)
    for fault in add_own_exercises(catalogue, folder.exercises):
        print(f"floorside: {fault}", file=sys.stderr)
    settings = settings_in(folder)
    if arguments.level:
        settings = replace(settings, voice_level=arguments.level)
    routine = find_routine(arguments.routine or settings.routine, catalogue, folder.routines)
    if arguments.sessions_done is None:
        experience = experience_in(folder)
    else:
        experience = experience_after(adapt(routine, catalogue, settings).routine, arguments.sessions_done)
    laid_out = make_plan(routine, catalogue, settings, experience)
    if not laid_out.steps:
        raise DataFault(
            routine.name, Sentence("the conditions leave nothing of it for now; they are ticked in Settings")
        )
    for line in (*left_out(routine, catalogue, settings), *longer_rests(routine, laid_out, catalogue)):
        print(f"floorside: {line}", file=sys.stderr)
    if arguments.script:
        print_lines(script_lines(laid_out, make_guide(catalogue, settings, experience)))
    elif arguments.json:
        print_json(plan_json(laid_out))
    else:
        print_lines(plan_lines(laid_out, catalogue.texts))
    return 0


def experience_in(folder: DataFolder) -> Experience:
    """The person's experience; none if the history cannot be read, which `check` reports."""
    import sqlite3

    from floorside.storage.history.done_forms import experience
    from floorside.storage.integrity.snapshot import history_as_it_is

    try:
        with history_as_it_is(folder) as database:
            return experience(database, _now().date())
    except (DataFault, OSError, ValueError, sqlite3.Error):
        return UNKNOWN


def history(arguments: Namespace, folder: DataFolder) -> int:
    from floorside.storage.exchange.export_json import history_json
    from floorside.storage.history.sessions import History

    with reading(folder) as database:
        try:
            sessions = History(database).sessions(arguments.since)
        except (ValueError, TypeError) as error:  # a damaged value
            raise DataFault(str(folder.database), Sentence("cannot be read ({error})", error=error)) from error
    if arguments.json:
        print_json(history_json(sessions))
    elif sessions:
        print_lines(_history_lines(sessions, arguments.language))
    else:
        print_lines([Sentence("no sessions in this time") if arguments.since else Sentence("no sessions yet")])
    return 0


def export(arguments: Namespace, folder: DataFolder) -> int:
    from floorside.storage.exchange.export_csv import export_csv
    from floorside.storage.exchange.export_json import export_json
    from floorside.storage.exchange.picture_exchange import own_lists

    if arguments.file.suffix.lower() not in (".json", ".csv"):
        raise DataFault(
            str(arguments.file), Sentence("has no known ending; write it as .json (everything) or .csv (tables)")
        )
    with reading(folder) as database:
        if arguments.file.suffix.lower() == ".csv":
            count = export_csv(database, arguments.file)
        else:
            count = export_json(database, arguments.file, _now(), own=own_lists(folder, database))
    if count == 1:
        print_lines([Sentence("wrote 1 session to {file}", file=arguments.file)])
    else:
        print_lines([Sentence("wrote %n sessions to {file}", count, file=arguments.file)])
    return 0


def import_(arguments: Namespace, folder: DataFolder) -> int:
    from floorside.storage.exchange.import_reader import ImportFault
    from floorside.storage.integrity.import_with_backup import import_with_backup

    try:
        with _database(folder) as database:
            imported = import_with_backup(database, arguments.file, _now(), folder)
    except ImportFault as fault:
        for line in fault.faults:
            print(f"floorside: {arguments.file}: {line}", file=sys.stderr)
        return 2
    print_lines(_import_lines(imported.report))
    if imported.change is not None:
        print_lines([_kept_before(imported.change.before.path)])
    return 0


def _kept_before(backup: Path) -> Sentence:
    return Sentence(
        "the history before that is kept in {backup}: Settings has it under Restore…, “before importing”", backup=backup
    )


def check(arguments: Namespace, folder: DataFolder) -> int:
    from floorside.commands.check import check_lines, tell

    return tell(check_lines(folder, arguments.report))


def _import_lines(report: "ImportReport") -> Iterator[Sentence]:
    yield Sentence(
        "sessions: {new} new, {updated} brought up to date, {known} known already",
        new=report.new,
        updated=report.updated,
        known=report.known,
    )
    for name, count in report.besides.items():
        yield Sentence("{list}: {count} new", list=name.replace("_", " "), count=count)
    for session in report.conflicts:
        yield Sentence(
            "{session} was changed on both sides: both values are kept, choose in the history", session=session
        )
    for session in report.ahead[:MOST_NAMED]:
        yield Sentence(
            "{session} begins later than now: it is kept, and counts for no suggestion until then", session=session
        )
    yield from _more(report.ahead)
    for session in report.misdated[:MOST_NAMED]:
        yield Sentence(
            "{session} has a local_date that is not the day of its beginning: it is kept as it is", session=session
        )
    yield from _more(report.misdated)


def _more(sessions: Sequence[str]) -> Iterator[Sentence]:
    more = len(sessions) - MOST_NAMED
    if more == 1:
        yield Sentence("… and 1 more session")
    elif more > 1:
        yield Sentence("… and %n more sessions", more)


def _history_lines(sessions: Iterable[SessionRecord], language: str) -> Iterator[str]:
    for session in sessions:
        if session.is_walk:
            yield _walk_line(session)
            continue
        done = f"{len(begun_sets(session.sets)):>3}"
        if session.planned_works == 1:
            sets = Sentence("{done} of 1 set", done=done)
        else:
            sets = Sentence("{done} of {all} sets", done=done, all=session.planned_works)
        values = (session.pain_before, session.pain_after)
        pain = Sentence("pain {values}", values=" → ".join("–" if each is None else str(each) for each in values))
        about = f"{clock_time(session.active_seconds):>6}  {outcome_word(session.outcome)!s:<11}"
        mark = f"  {Sentence('done elsewhere')}" if session.elsewhere else ""
        name = present_routine_name(session.routine_id, session.routine_name, language)
        yield f"{session.local_date}  {name:<24}{about}{sets}  {pain}{mark}"


def _walk_line(session: SessionRecord) -> str:
    pain = Sentence("pain {values}", values="–" if session.pain_worst is None else session.pain_worst)
    done = f"{clock_time(session.seconds):>6}  {Sentence('walk')!s:<11}"
    return f"{session.local_date}  {Sentence('Walk')!s:<24}{done}{'':>14} {pain}"


def _database(folder: DataFolder) -> "AbstractContextManager[Database]":
    from floorside.storage.integrity.opening import open_store

    try:
        make_data_folder(folder.data)
    except OSError as error:
        raise DataFault(
            str(folder.data), Sentence("cannot be used ({reason}): choose another folder", reason=error.strerror)
        ) from error
    opened = open_store(folder, _now())
    _tell(opened)
    return closing(opened.database)


@contextmanager
def reading(folder: DataFolder) -> Iterator["Database"]:
    """The history for reading, even while the window has it open."""
    from floorside.storage.integrity.snapshot import history_to_read

    with history_to_read(folder, _now()) as opened:
        _tell(opened)
        yield opened.database


def _tell(opened: "Opened") -> None:
    """Raises DataFault if there is a history that cannot be reached: the command must not take it for an empty one."""
    if opened.unreachable is not None:
        raise opened.unreachable
    for notice in opened.notices:
        print(f"floorside: {notice}", file=sys.stderr)


def _now() -> datetime:
    return datetime.now().astimezone()


def settings_in(folder: DataFolder) -> Settings:
    settings, trouble = load_settings(folder.settings)
    if trouble:
        print(f"floorside: {trouble}", file=sys.stderr)
    return settings


COMMANDS: Mapping[str, Command] = {
    "plan": plan,
    "history": history,
    "export": export,
    "import": import_,
    "check": check,
}
