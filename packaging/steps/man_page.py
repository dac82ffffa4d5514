"""The manual page floorside(1), made from the words of --help: they cannot differ. There is one for each language."""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime

from tools.translate import Forms, Source, languages, read

from floorside.arguments import make_parser
from floorside.language import ENGLISH
from floorside.sentence import CONTEXT, Sentence, use_translation
from steps.release import epoch, version


def man_pages() -> dict[str, str]:
    """The page in each language, by its place in /usr/share/man: "man1/floorside.1", "de/man1/floorside.1"."""
    others = {f"{language.code}/man1/floorside.1": man_page(language.code) for language in languages()}
    return {"man1/floorside.1": man_page(), **others}


def man_page(language: str = ENGLISH) -> str:
    with _spoken(language):
        return "\n".join([*_page(make_parser()), ""])


@contextmanager
def _spoken(language: str) -> Iterator[None]:
    """Its sentences, without the compiled file: whoever builds a package may have no Qt."""
    known: Mapping[Source, Forms] = next((read(each) for each in languages() if each.code == language), {})
    use_translation(lambda text, _count: known.get(Source(CONTEXT, text), ("",))[0] or text)
    try:
        yield
    finally:
        use_translation(None)


def _page(parser: argparse.ArgumentParser) -> Iterator[str]:
    day = datetime.fromtimestamp(epoch(), UTC)
    yield f'.TH FLOORSIDE 1 "{day:%Y-%m-%d}" "Floorside {version()}" "{Sentence("User commands")}"'
    yield from (_section(Sentence("Name")), rf"floorside \- {Sentence('a calm guide through a timed floor routine')}")
    yield from (_section(Sentence("Synopsis")), ".B floorside")
    yield r"[\fIOPTION\fR]... [\fICOMMAND\fR]"
    yield from (_section(Sentence("Description")), _plain(parser.description))
    yield from (_section(Sentence("Options")), *_options(parser))
    yield from (_section(Sentence("Commands")), *_commands(parser))
    yield from (".PP", _plain(parser.epilog))
    yield from (_section(Sentence("Files")), *_files())
    yield from (_section(Sentence("Exit status")), *_exit_codes())


def _section(title: Sentence) -> str:
    return f'.SH "{str(title).upper()}"'


def _files() -> Iterator[str]:
    yield from _entry(
        r"\fI~/.local/share/floorside\fR", Sentence("the history, its backups, and your own routines and exercises")
    )
    yield from _entry(r"\fI~/.config/floorside\fR", Sentence("the settings"))
    yield from _entry(r"\fI~/.local/state/floorside\fR", Sentence("the log"))
    yield from (".PP", _plain(str(Sentence("Removing the program leaves them."))))


def _exit_codes() -> Iterator[str]:
    yield from _entry("0", Sentence("done"))
    yield from _entry("1", Sentence("the command check has found a fault"))
    yield from _entry("2", Sentence("a command failed; one line says why"))


def _entry(name: str, what: Sentence) -> Iterator[str]:
    yield from (".TP", name, _plain(str(what)))


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
