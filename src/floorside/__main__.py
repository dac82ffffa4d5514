"""Runs the command that the command line asks for."""

import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

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
            return _run_helper(*words[1:2])
        from floorside.arguments import parse_arguments

        arguments = parse_arguments(words)
        data_dir = arguments.data_dir
        return _run(arguments)
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


def _run(arguments: "Namespace") -> int:
    if arguments.menu:
        return _change_menu(arguments.menu)
    if arguments.command is None:
        return _open_window(arguments.data_dir)
    if arguments.command == "start":
        return _open_window(arguments.data_dir, start=arguments.routine or "")
    if arguments.command == "open":
        return _open_window(arguments.data_dir, **({"file": arguments.file} if arguments.file else {}))
    from floorside.cli import carry_out, run_command

    if arguments.command == "check" and arguments.program:
        return carry_out(_check_program, "the program")
    return run_command(arguments, _report if arguments.command == "report" else None)


def _check_program() -> int:
    try:
        from floorside.program_check import check_program
    except ImportError as error:
        from floorside.storage.faults import DataFault

        raise DataFault("the program", f"is not complete ({error}): install it again") from error
    return check_program()


def _report(arguments: "Namespace", folder: "DataFolder") -> int:
    """The only command with a file that Qt draws."""
    try:
        from floorside.report_command import write_report
    except ImportError as error:
        from floorside.storage.faults import DataFault

        raise DataFault("report", "PySide6 is missing, which draws the page: pip install PySide6-Essentials") from error
    return write_report(arguments, folder)


def _change_menu(how: str) -> int:
    from floorside.cli import carry_out
    from floorside.desktop_entry import install_desktop, remove_desktop

    return carry_out(install_desktop if how == "install" else remove_desktop, "the menu")


def _open_window(data_dir: "Path | None" = None, **wanted: str) -> int:
    """`wanted`: a field of Request, in devices/instance/single_instance.py."""
    # A start creates hardly any garbage, and collecting it would cost 20 ms.
    gc.disable()
    from floorside.devices.instance.single_instance import Request
    from floorside.window_start import run_window

    return run_window(data_dir, Request(**wanted))


def _run_helper(name: str = "") -> int:
    if name == "sound_helper":
        from floorside.devices.sound import sound_helper

        sound_helper.main()
    if name == "voice_helper":
        from floorside.devices.voice import voice_helper

        voice_helper.main()
    print(f"floorside: there is no helper {name!r}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
