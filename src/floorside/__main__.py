"""Runs the command that the command line asks for."""

import gc
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from floorside.sentence import Sentence

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from floorside.storage.data_folder import DataFolder


def main(words: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code: 0 done, 1 a fault was found, 2 the command could not be carried out."""
    words = sys.argv[1:] if words is None else words
    data_dir = None
    try:
        if not words:  # the usual start, which must be fast
            return _open_window()
        if words[0] == "--helper":  # the program starts this itself: devices/helper/helper_process.py
            return _run_helper(*words[1:])
        from floorside.arguments import option_in, parse_arguments

        spoken = _speak(option_in(words, "--language"), option_in(words, "--data-dir"))  # the help speaks it too
        arguments = parse_arguments(words)
        data_dir = arguments.data_dir
        return _run(arguments, spoken)
    except KeyboardInterrupt:
        return 130  # the exit code that a shell expects after Ctrl+C
    except Exception as error:
        return _fail(error, data_dir)


def _fail(error: Exception, data_dir: "Path | None") -> int:
    try:
        from floorside.storage.data_folder import data_folder

        log = data_folder(data_dir).log
    except Exception:  # a package is missing
        log = None
    from floorside.diagnostics.failed_command import say_failed

    return say_failed(error, log)


def _run(arguments: "Namespace", spoken: str) -> int:
    if arguments.menu:
        return _change_menu(arguments.menu)
    if arguments.command is None:
        return _open_window(arguments)
    if arguments.command == "start":
        return _open_window(arguments, start=arguments.routine or "")
    if arguments.command == "open":
        return _open_window(arguments, **({"file": arguments.file} if arguments.file else {}))
    arguments.language = spoken
    from floorside.commands.cli import carry_out, run_command

    if arguments.command == "check" and arguments.program:
        return carry_out(_check_program, "the program")
    others = {"report": _write_pdf, "print": _write_pdf, "remind": _remind}
    return run_command(arguments, others.get(arguments.command))


def _check_program() -> int:
    try:
        from floorside.commands.program_check import check_program
    except ImportError as error:
        from floorside.storage.faults import DataFault

        raise DataFault("the program", Sentence("is not complete ({error}): install it again", error=error)) from error
    return check_program()


def _write_pdf(arguments: "Namespace", folder: "DataFolder") -> int:
    """The only commands with a file that Qt draws."""
    try:
        from floorside.commands.paper import write_report, write_routine
    except ImportError as error:
        from floorside.storage.faults import DataFault

        missing = Sentence("PySide6 is missing, which draws the page: pip install PySide6-Essentials")
        raise DataFault(arguments.command, missing) from error
    return (write_report if arguments.command == "report" else write_routine)(arguments, folder)


def _remind(arguments: "Namespace", folder: "DataFolder") -> int:
    from floorside.commands.remind import remind

    return remind(arguments, folder)


def _change_menu(how: str) -> int:
    from floorside.commands.cli import carry_out
    from floorside.desktop_entry import install_desktop, remove_desktop

    return carry_out(install_desktop if how == "install" else remove_desktop, "the menu")


def _open_window(arguments: "Namespace | None" = None, **wanted: str) -> int:
    """`wanted`: a field of Request, in devices/instance/single_instance.py."""
    _hurry()
    from floorside.devices.instance.single_instance import Request
    from floorside.window_start import run_window

    if arguments is None:
        return run_window(None, Request(**wanted))
    return run_window(arguments.data_dir, Request(**wanted), arguments.language or "")


def _hurry() -> None:
    # A start creates hardly any garbage, and collecting it would cost 20 ms.
    gc.disable()
    from floorside.devices.qt_imports import skip_feature_search

    with suppress(Exception):  # only how fast the start is rests on it
        skip_feature_search()


def _speak(named: str, data_dir: str) -> str:
    """Put what the commands print into the language that was named or chosen, or into the system's; returns it."""
    from pathlib import Path

    from floorside.first_settings import saved_language
    from floorside.language import ENGLISH, find_language, system_languages
    from floorside.storage.data_folder import data_folder

    chosen = named
    if not named:
        with suppress(Exception):  # what is wrong with the folder is said by what works with it
            chosen = saved_language(data_folder(Path(data_dir) if data_dir else None))
    language = find_language([chosen] if chosen else system_languages())
    if language != ENGLISH:
        try:
            from floorside.window_language import speak_without_window
        except ImportError:  # no PySide6: exercises and voice are in the language, sentences in English
            return language
        speak_without_window(language)
    return language


def _run_helper(name: str = "", *words: str) -> int:
    _hurry()
    if name == "sound_helper":
        from floorside.devices.sound import sound_helper

        sound_helper.main()
    if name == "voice_helper":
        from floorside.devices.voice import voice_helper

        voice_helper.main()
    if name == "own_voice":
        from floorside.own_voice.job import main as record

        return record(*words)
    print(f"floorside: there is no helper {name!r}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
