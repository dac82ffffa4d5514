"""Every sentence for the person is calm: none frightens, promises, blames or shouts."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
#: docs/care.md, "Red flags" and "What the seed articles say that the program does not repeat".
REJECTED = re.compile(
    r"!|\bdamag|wear and tear|pinched|trapped nerve|\bcures?\b|at all costs|you failed|you missed|\bstreak|\blazy\b"
    r"|weak muscles|deepest core|hurt is not harm",
    re.IGNORECASE,
)


def translated(path: Path) -> Iterator[str]:
    """The texts that go through `tr` and `translate`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("tr", "_tr", "translate"):
                values = (argument.value for argument in node.args if isinstance(argument, ast.Constant))
                yield from (value for value in values if isinstance(value, str))


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


def sentences() -> Iterator[tuple[str, str]]:
    for path in (ROOT / "src").rglob("*.py"):
        yield from ((path.name, text) for text in translated(path))
    for folder in ("catalogue", "speech", "suggestions", "lessons", "flare_plan"):
        for path in (ROOT / "resources" / folder).rglob("*.toml"):
            texts = tomllib.loads(path.read_text(encoding="utf-8"))
            texts.pop("sources", None)  # titles of other people's pages
            texts.pop("plural", None)  # a rule for counts
            yield from ((path.name, text) for text in strings(texts))


def test_every_sentence_is_calm() -> None:
    found = list(sentences())
    assert len(found) > 500
    assert [(place, text) for place, text in found if REJECTED.search(text)] == []


@pytest.mark.parametrize("text", ["Well done!", "It may damage a disc.", "Wear and tear", "This cures it."])
def test_what_is_not_calm_is_found(text: str) -> None:
    assert REJECTED.search(text)
