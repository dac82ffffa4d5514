"""The manual page floorside(1), made from the words of --help: they cannot differ."""

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime

from floorside.arguments import make_parser
from steps.release import epoch, version

FILES = """\
.SH FILES
Below \\fI~/.local/share/floorside\\fR are the history, its backups, and your own routines and exercises; the settings
are in \\fI~/.config/floorside\\fR, the log is in \\fI~/.local/state/floorside\\fR. Removing the program leaves them.
.SH EXIT STATUS
0 on success, 1 when \\fBcheck\\fR found a fault, 2 when a command failed; then one line says why."""


def man_page() -> str:
    parser = make_parser()
    day = datetime.fromtimestamp(epoch(), UTC)
    return "\n".join(
        [
            f'.TH FLOORSIDE 1 "{day:%Y-%m-%d}" "Floorside {version()}" "User Commands"',
            ".SH NAME",
            r"floorside \- a calm guide through a timed floor routine",
            ".SH SYNOPSIS",
            r".B floorside",
            r"[\fIOPTION\fR]... [\fICOMMAND\fR]",
            ".SH DESCRIPTION",
            _plain(parser.description),
            ".SH OPTIONS",
            *_options(parser),
            ".SH COMMANDS",
            *_commands(parser),
            ".PP",
            _plain(parser.epilog),
            FILES,
            "",
        ]
    )


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                operands = [_operand(each) for each in command._actions if not each.option_strings]
                yield from (".TP", rf"\fB{_plain(name)}\fR {' '.join(operands)}".rstrip(), _plain(command.description))
                if options := [*_options(command, besides=parser)]:
                    yield from (".RS", *options, ".RE")


def _options(parser: argparse.ArgumentParser, besides: argparse.ArgumentParser | None = None) -> Iterator[str]:
    """`besides`: its options are told there, once."""
    told = set() if besides is None else {option for each in besides._actions for option in each.option_strings}
    for action in parser._actions:
        if action.option_strings and not told.intersection(action.option_strings):
            names = ", ".join(rf"\fB{_plain(name)}\fR" for name in action.option_strings)
            value = rf" \fI{_plain(_value(action))}\fR" if action.nargs != 0 else ""
            yield from (".TP", names + value, _plain(action.help))


def _operand(action: argparse.Action) -> str:
    name = rf"\fI{_plain(_value(action))}\fR"
    return f"[{name}]" if action.nargs == "?" else name


def _value(action: argparse.Action) -> str:
    if action.choices:
        return "|".join(map(str, action.choices))
    return str(action.metavar or action.dest.upper())


def _plain(text: str | None) -> str:
    """Where no letter means anything to troff."""
    escaped = (text or "").replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + escaped if escaped.startswith((".", "'")) else escaped
