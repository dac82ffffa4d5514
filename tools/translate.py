"""Keeps the translations in step with the program: resources/translations/floorside_LANGUAGE.ts.

    python -m tools.translate           all three of the following
    python -m tools.translate update    take over what is new or gone in the code
    python -m tools.translate check     say what is missing, stale, or has other placeholders; also in the text files
    python -m tools.translate compile   make the .qm files, which the window reads

The sources are read as Python reads them. Qt's own lupdate passes over counts and over texts with named values.
"""

import ast
import string
import sys
import tomllib
from collections.abc import Collection, Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

from tools.compile_translations import TRANSLATIONS, compile_stale

ROOT = Path(__file__).parents[1]
#: The program, and the manual page of its packages.
SOURCES = (ROOT / "src", ROOT / "packaging" / "steps")
RESOURCES = ROOT / "resources"
LANGUAGES = TRANSLATIONS / "languages.toml"
#: The text files by language; English is the model for the others.
TEXT_FOLDERS = ("speech", "suggestions", "lessons", "flare_plan", "countries", "catalogue/text")
#: Parts of text files that stay as they are, and may be left out.
NOT_WORDS = {"sources", "id", "leads_to", "legs", "urgency", "plural", "plural_forms", "number_forms", "length"}


class Source(NamedTuple):
    """A text in the code. `context`: the class, or the name that the call gives."""

    context: str
    text: str

    @property
    def is_count(self) -> bool:
        return "%n" in self.text


#: The forms of a translation: one, or as many as the language has for a count. Empty ones are not translated yet.
Forms = tuple[str, ...]


class Language(NamedTuple):
    code: str
    plural_forms: int

    @property
    def file(self) -> Path:
        return TRANSLATIONS / f"floorside_{self.code}.ts"


def languages() -> list[Language]:
    table = tomllib.loads(LANGUAGES.read_text(encoding="utf-8"))
    return [Language(code, entry["plural_forms"]) for code, entry in table.items()]


# What the code says


def sources() -> list[Source]:
    """Every text that can be translated, each once, in order."""
    return sorted({found for file in source_files() for found in texts_in(file.read_text(encoding="utf-8"))})


def source_files() -> Iterator[Path]:
    return (file for folder in SOURCES for file in folder.rglob("*.py"))


def texts_in(code: str) -> Iterator[Source]:
    yield from _texts(ast.parse(code), "")


def _texts(node: ast.AST, inside: str) -> Iterator[Source]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (found := _text_of(child, inside)):
            yield found
        yield from _texts(child, child.name if isinstance(child, ast.ClassDef) else inside)


def _text_of(call: ast.Call, inside: str) -> Source | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    literals = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if name == "tr" and literals:
        return Source(inside, literals[0])
    if name == "Sentence" and literals:
        return Source("Sentence", literals[0])
    if name == "translate" and len(literals) >= 2:
        return Source(literals[0], literals[1])
    return None


# The files


def read(language: Language) -> dict[Source, Forms]:
    """What a language's file says; empty without a file."""
    if not language.file.exists():
        return {}
    found = {}
    for context in ElementTree.parse(language.file).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[Source(name, message.findtext("source") or "")] = tuple(forms)
    return found


def write(language: Language, translations: Mapping[Source, Forms]) -> None:
    """The same bytes for the same translations: after a conflict of two branches, take either side and update."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language.code}" sourcelanguage="en">')
    before = None
    for source, forms in sorted(translations.items()):
        if source.context != before:
            lines += ["</context>"] * (before is not None) + ["<context>", f"    <name>{source.context}</name>"]
            before = source.context
        lines += _message(source, forms)
    lines += ["</context>"] * (before is not None) + ["</TS>", ""]
    language.file.write_text("\n".join(lines), encoding="utf-8")


def _message(source: Source, forms: Forms) -> list[str]:
    open_ = "" if all(forms) else ' type="unfinished"'
    if source.is_count:
        inside = [f"            <numerusform>{_xml(form)}</numerusform>" for form in forms]
        words = [f"        <translation{open_}>", *inside, "        </translation>"]
    else:
        words = [f"        <translation{open_}>{_xml(forms[0])}</translation>"]
    head = '    <message numerus="yes">' if source.is_count else "    <message>"
    return [head, f"        <source>{_xml(source.text)}</source>", *words, "    </message>"]


def _xml(text: str) -> str:
    return escape(text, quote=False)


# The commands


def update() -> None:
    wanted = sources()
    for language in languages():
        known = read(language)
        counts = {True: ("",) * language.plural_forms, False: ("",)}
        write(language, {each: _fitting(known.get(each), counts[each.is_count]) for each in wanted})
        for gone in sorted(set(known) - set(wanted)):
            if any(known[gone]):
                print(f"{language.file.name}: gone with its words: {gone.text!r} was {' | '.join(known[gone])!r}")
        print(f"{language.file.name}: {len(wanted)} texts, {len(set(wanted) - set(known))} of them new")


def _fitting(forms: Forms | None, empty: Forms) -> Forms:
    return forms if forms and len(forms) == len(empty) else empty


def check() -> list[str]:
    """The faults of all languages, one line each."""
    wanted = sources()
    faults = []
    for language in languages():
        faults += [f"{language.file.name}: {fault}" for fault in faults_of(wanted, read(language), language)]
    return faults + [fault for language in languages() for fault in text_file_faults(language.code)]


def faults_of(wanted: Collection[Source], known: Mapping[Source, Forms], language: Language) -> Iterator[str]:
    """Texts that are missing or stale, and translations with other placeholders than their text."""
    for missing in sorted(set(wanted) - set(known)):
        yield f"{missing.context}, {missing.text!r} is missing"
    for stale in sorted(set(known) - set(wanted)):
        yield f"{stale.context}, {stale.text!r} is no longer in the program"
    for source, forms in known.items():
        if source.is_count and len(forms) != language.plural_forms:
            yield f"{source.context}, {source.text!r} has {len(forms)} forms, there must be {language.plural_forms}"
        for form in filter(None, forms):
            # A form for one thing may do without the number.
            lost = placeholders(source.text) ^ placeholders(form) - ({"%n"} if form != forms[-1] else set())
            if lost - ({"%n"} if form != forms[-1] else set()):
                yield f"{source.context}, {source.text!r} has other placeholders than {form!r}"


def placeholders(text: str) -> set[str]:
    """The {names} in a text, and %n."""
    try:
        named = {f"{{{name}}}" for _, name, *_ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        named = {f"not a template: {text}"}
    return named | ({"%n"} if "%n" in text else set())


def untranslated(language: Language) -> int:
    return sum(not all(forms) for forms in read(language).values())


def text_file_faults(code: str) -> Iterator[str]:
    """Keys and placeholders of the text files that are not as in English; a file that is not there is no fault."""
    for folder in TEXT_FOLDERS:
        file = RESOURCES / folder / f"{code}.toml"
        if file.exists():
            english, words = (_leaves(_toml(file.with_stem(name))) for name in ("en", code))
            for place, fault in _differences(english, words):
                yield f"{file.relative_to(ROOT)}: {place} {fault}"


def _differences(english: Mapping[str, str], words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for place in english.keys() - words.keys():
        yield place, "is missing"
    for place in words.keys() - english.keys():
        yield place, "is not in the English file"
    for place in english.keys() & words.keys():
        if _names(english[place]) != _names(words[place]):
            yield place, f"has other placeholders than {english[place]!r}"
        if not words[place].strip():
            yield place, "is empty"


def _names(text: str) -> set[str]:
    """The placeholders without their forms: {number:f} is {number} in its feminine form."""
    return placeholders(text)


def _toml(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _leaves(value: Any, place: str = "") -> dict[str, str]:
    """Every text in a file, by its place; a sentence for several counts is one text."""
    if isinstance(value, str):
        return {place: value}
    if isinstance(value, dict):
        if {"one", "other"} & value.keys():
            return {place: list(value.values())[-1]}
        inside = ((f"{place}.{key}", each) for key, each in value.items() if key not in NOT_WORDS)
    elif isinstance(value, list):
        if all(isinstance(each, str) for each in value) and place.endswith(("aliases", "numbers")):
            return {}
        inside = ((f"{place}[{index}]", each) for index, each in enumerate(value))
    else:
        return {}
    return {at: text for where, each in inside for at, text in _leaves(each, where).items()}


def main(words: list[str]) -> int:
    commands = words or ["update", "check", "compile"]
    if set(commands) - {"update", "check", "compile"}:
        print(__doc__, file=sys.stderr)
        return 2
    if "update" in commands:
        update()
    faults = check() if "check" in commands else []
    for fault in faults:
        print(fault)
    if "check" in commands:
        for language in languages():
            print(f"{language.file.name}: {untranslated(language)} texts are not translated yet")
    if "compile" in commands:
        compile_stale()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
