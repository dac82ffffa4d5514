"""Parses the command line. Imports nothing that would delay `--version`."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from floorside import __version__
from floorside.sentence import Sentence


class _Formatter(argparse.HelpFormatter):
    """Says argparse's own words in the language of the program."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, f"{Sentence('usage:')} " if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        headings = {"options": Sentence("options"), "positional arguments": Sentence("arguments")}
        super().start_section(str(headings.get(heading or "", heading)))


class _Parser(argparse.ArgumentParser):
    def __init__(self, **how: Any) -> None:
        super().__init__(formatter_class=_Formatter, add_help=False, **how)
        self.add_argument("-h", "--help", action="help", help=str(Sentence("print this help")))

    def error(self, message: str) -> NoReturn:
        said = Sentence("{message} (floorside --help lists the commands)", message=_plainly(message))
        self.exit(2, f"floorside: {said}\n")


def _plainly(message: str) -> str | Sentence:
    """What argparse says, in plain words and the language of the program."""
    import re

    if match := re.fullmatch(r"argument (\S+): invalid choice: (['\"].*['\"]) \(choose from (.*)\)", message):
        from floorside.storage.files.toml_files import suggestion

        word, known = match[2][1:-1], [each.strip("'\" ") for each in match[3].split(",")]
        if match[1] == "COMMAND":
            return Sentence("there is no command {word!r}, {suggestion}", word=word, suggestion=suggestion(word, known))
        return Sentence(
            "{option}: {word!r} is unknown, {suggestion}",
            option=match[1],
            word=word,
            suggestion=suggestion(word, known),
        )
    if match := re.fullmatch(r"unrecognized arguments: (.*)", message, re.DOTALL):
        return Sentence("{words} cannot be used here", words=match[1])
    if match := re.fullmatch(r"the following arguments are required: (.*)", message):
        return Sentence("{names} is missing", names=match[1])
    if match := re.fullmatch(r"argument (\S+): expected one argument", message):
        return Sentence("{option} needs a value", option=match[1])
    if match := re.fullmatch(r"argument (\S+): not allowed with argument (\S+)", message):
        return Sentence("{option} and {other} do not go together", option=match[1], other=match[2])
    if match := re.fullmatch(r"ambiguous option: (\S+) could match (.*)", message):
        return Sentence("{option} may mean {names}: write it in full", option=match[1], names=match[2])
    if match := re.fullmatch(r"argument (\S+): ignored explicit argument .*", message, re.DOTALL):
        return Sentence("{option} takes no value", option=match[1])
    return message.removeprefix("argument ")


def parse_arguments(words: Sequence[str] | None = None) -> argparse.Namespace:
    """The arguments; `command` is None for the window. On wrong ones, exits with 2 and one line."""
    words = sys.argv[1:] if words is None else words
    return make_parser().parse_args(["open", *words] if words and words[0].endswith(".floorside") else words)


def option_in(words: Sequence[str], name: str) -> str:
    """What is given for an option, wherever it stands; "" if nothing is."""
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == name:
            return following
        if word.startswith(f"{name}="):
            return word.partition("=")[2]
    return ""


def make_parser() -> argparse.ArgumentParser:
    """The parser, from which the manual page is made as well."""
    parser = _Parser(
        prog="floorside",
        description=str(Sentence("A calm guide through a timed floor routine. Without a command it opens its window.")),
        epilog=str(Sentence("ROUTINE is the id of a routine (full, short, flare, chair) or a TOML file.")),
    )
    what = Sentence("print the version")
    parser.add_argument("--version", action="version", version=f"floorside {__version__}", help=str(what))
    _add_common(parser, None)
    menu = parser.add_mutually_exclusive_group()
    what = Sentence("put Floorside into your desktop's menu (Linux)")
    menu.add_argument("--install-desktop", dest="menu", action="store_const", const="install", help=str(what))
    what = Sentence("take it out of the menu again")
    menu.add_argument("--remove-desktop", dest="menu", action="store_const", const="remove", help=str(what))
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title=str(Sentence("commands")), parser_class=_Parser
    )
    start = _add(commands, "start", Sentence("open the window and begin a session at once"))
    start.add_argument("routine", nargs="?", metavar="ROUTINE")
    what = Sentence("open the window and add the routine in a .floorside or .toml file to yours")
    _add(commands, "open", what).add_argument("file", nargs="?", metavar="FILE")
    _add_plan(commands)
    history = _add(commands, "history", Sentence("print the sessions"))
    history.add_argument("--json", action="store_true", help=str(Sentence("print them as JSON, with their sets")))
    history.add_argument(
        "--since", type=_day, metavar="DATE", help=str(Sentence("only those from this day on (2026-01-31)"))
    )
    _add(commands, "export", Sentence("write all sessions to a .json or .csv file")).add_argument(
        "file", type=Path, metavar="FILE"
    )
    _add(commands, "import", Sentence("read sessions from a .json file")).add_argument(
        "file", type=Path, metavar="FILE"
    )
    report = _add(commands, "report", Sentence("write the page for your physiotherapist, a PDF of the last half year"))
    report.add_argument("file", type=Path, metavar="FILE")
    report.add_argument(
        "--since", type=_day, metavar="DATE", help=str(Sentence("of the time from this day on (2026-01-31)"))
    )
    report.add_argument("--notes", action="store_true", help=str(Sentence("with your notes")))
    printing = _add(commands, "print", Sentence("write a routine for the wall, a PDF with boxes for a week"))
    printing.add_argument("file", type=Path, metavar="FILE")
    printing.add_argument("routine", nargs="?", metavar="ROUTINE")
    remind = _add(commands, "remind", Sentence("show the reminder, unless a rule says silence; your system runs this"))
    remind.add_argument("--dry-run", action="store_true", help=str(Sentence("only say what it would do, and why")))
    check = _add(commands, "check", Sentence("look at catalogue, figures, sounds, settings, database and backups"))
    what = Sentence("also write a report for whoever helps you: the versions and the last lines of the log")
    check.add_argument("--report", type=Path, metavar="FILE", help=str(what))
    what = Sentence("look at the program instead: window, fonts, plugins, sound and voice; no data is read")
    check.add_argument("--program", action="store_true", help=str(what))
    return parser


def _add(commands: Any, name: str, what: Sentence) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=str(what), description=str(what))
    # Options mean the same before and after the command.
    _add_common(command, argparse.SUPPRESS)
    return command


def _add_plan(commands: Any) -> None:
    plan = _add(commands, "plan", Sentence("print the steps and cues of a routine with their times"))
    plan.add_argument("routine", nargs="?", metavar="ROUTINE")
    how = plan.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help=str(Sentence("print it as JSON")))
    how.add_argument("--script", action="store_true", help=str(Sentence("print what the voice says, and when")))
    plan.add_argument(
        "--level", choices=("as_needed", "everything", "short", "tones"), help=str(Sentence("how much is spoken"))
    )
    what = Sentence(
        "as if all of it had been done in so many sessions lately; without it, the history says what is known"
    )
    plan.add_argument("--sessions-done", type=_count, metavar="N", help=str(what))


def _add_common(parser: argparse.ArgumentParser, default: Any) -> None:
    what = Sentence("speak this language, such as de; without it, that of the settings or the system")
    parser.add_argument("--language", type=_language, metavar="LANGUAGE", default=default, help=str(what))
    what = Sentence("keep everything, settings too, under DIR")
    parser.add_argument("--data-dir", type=_folder, metavar="DIR", default=default, help=str(what))


def _folder(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError(str(Sentence("a folder is expected, and nothing was named")))
    try:
        text.encode()
    except UnicodeEncodeError:
        raise argparse.ArgumentTypeError(
            str(Sentence("{text!a} is not UTF-8, choose a folder with another name", text=text))
        ) from None
    return Path(text)


def _language(text: str) -> str:
    from floorside.language import ENGLISH, find_language, known_languages

    found = find_language([text])
    if found == ENGLISH and not text.lower().startswith(ENGLISH):
        known = ", ".join(known_languages())
        raise argparse.ArgumentTypeError(
            str(Sentence("{text!r} is not spoken here, there are {known}", text=text, known=known))
        )
    return found


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise argparse.ArgumentTypeError(str(Sentence("{text!r} is no number of sessions, write it as 3", text=text)))
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            str(Sentence("{text!r} is no date, write it as 2026-01-31", text=text))
        ) from None
