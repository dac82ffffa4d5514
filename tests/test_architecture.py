"""Which layer and package may import which, directly and indirectly, and that no folder has circular imports."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from pytest_archon import archrule

import floorside.domain

#: From the roof down: a layer may use those below it, never those above it.
LAYERS = ("window_start", "build_app", "ui", "services", "devices", "storage", "domain")
QT = ("PySide6*", "shiboken6*")
WITH_QT = (
    "floorside.ui*",
    "floorside.services*",
    "floorside.devices*",
    "floorside.build_app",
    "floorside.window_start",
    "floorside.second_start",
    "floorside.commands.program_check",
    "floorside.commands.paper",
    "floorside.commands.remind",
    "floorside.commands.helper_check",
    "floorside.window_language",
)


def members(layer: str) -> tuple[str, str]:
    return f"floorside.{layer}", f"floorside.{layer}.*"


@pytest.mark.parametrize("layer", LAYERS[1:])
def test_a_layer_knows_nothing_of_those_above_it(layer: str) -> None:
    above = [pattern for upper in LAYERS[: LAYERS.index(layer)] for pattern in members(upper)]
    archrule(f"{layer} stands below").match(*members(layer)).should_not_import(*above).check("floorside")


def test_devices_and_storage_do_not_know_each_other() -> None:
    archrule("devices").match(*members("devices")).should_not_import(*members("storage")).check("floorside")
    archrule("storage").match(*members("storage")).should_not_import(*members("devices")).check("floorside")


def test_the_log_and_the_report_serve_every_layer_and_know_of_the_folders_alone() -> None:
    above = [pattern for layer in LAYERS[:4] for pattern in members(layer)]
    archrule("diagnostics").match(*members("diagnostics")).should_not_import(*above).check("floorside")


def test_qt_is_used_in_the_window_and_the_devices_only() -> None:
    rule = archrule("no Qt").match("floorside*").exclude(*WITH_QT, "floorside.__main__")
    rule.should_not_import(*QT, *WITH_QT).check("floorside")


def test_the_domain_is_pure() -> None:
    impure = ("sqlite3", "logging", "pathlib", "os", "io", "time", "random", "threading", "subprocess")
    rule = archrule("pure").match(*members("domain")).should_not_import(*impure, "socket", "tomllib", "json")
    rule.check("floorside", only_direct_imports=True)


def test_the_domain_needs_the_standard_library_only() -> None:
    own = ("floorside", "floorside.digest", "floorside.domain", "floorside.domain.*")
    standard = [pattern for name in sys.stdlib_module_names for pattern in (name, f"{name}.*")]
    rule = archrule("self-sufficient").match(*members("domain")).may_import(*own, *standard)
    rule.should_not_import("*").check("floorside", only_direct_imports=True)


@pytest.mark.parametrize(
    "file", sorted(Path(floorside.domain.__file__).parent.rglob("*.py")), ids=lambda file: file.stem
)
def test_the_domain_is_told_the_time(file: Path) -> None:
    calls = (node for node in ast.walk(ast.parse(file.read_bytes())) if isinstance(node, ast.Call))
    asked = [call.func.attr for call in calls if isinstance(call.func, ast.Attribute)]
    assert not {"now", "utcnow", "today", "open", "read_text", "astimezone"}.intersection(asked)


SOURCES = Path(floorside.domain.__file__).parents[1]


def imported(file: Path) -> Iterator[str]:
    """The modules of ours that a file imports anywhere in it, also for the types alone."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("floorside"):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("floorside."))


def places_of(folder: str) -> dict[str, set[str]]:
    """What lies side by side in a folder (files and folders), and which of the others each of them imports."""
    inside, found = ".".join(("floorside", *Path(folder).parts)) + ".", dict[str, set[str]]()
    for file in (SOURCES / folder).rglob("*.py"):
        place = file.relative_to(SOURCES / folder).parts[0].removesuffix(".py")
        into = {name.removeprefix(inside).split(".")[0] for name in imported(file) if name.startswith(inside)}
        found.setdefault(place, set()).update(into - {place, "__version__"})
    return found


FOLDERS = sorted({str(file.parent.relative_to(SOURCES)) for file in SOURCES.rglob("*.py")})


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_imports_run_in_a_circle(folder: str) -> None:
    assert list(TopologicalSorter(places_of(folder)).static_order())


def test_no_page_is_known_to_what_the_pages_are_made_of_or_to_what_holds_them() -> None:
    assert places_of("ui")["kit"] == set()
    assert places_of("ui")["window"] == {"kit"}


def test_services_have_no_widget() -> None:
    rule = archrule("no widget").match(*members("services")).should_not_import("PySide6.QtWidgets*", "floorside.ui*")
    rule.check("floorside")


@pytest.mark.parametrize(
    ("folder", "most"),
    [("", 26), ("commands", 10), ("domain", 14), ("storage", 8), ("storage/files", 12), ("services", 20), ("ui", 20)],
)
def test_a_folder_is_seen_at_a_glance(folder: str, most: int) -> None:
    assert len(places_of(folder).keys() - {"__init__"}) <= most


@pytest.mark.parametrize("words", [["--version"], ["plan", "full"], ["history"]], ids=" ".join)
def test_the_commands_do_not_load_qt(words: list[str], tmp_path: Path) -> None:
    script = "import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr))"
    run = f"{script}; from floorside.__main__ import main; sys.exit(main({['--data-dir', str(tmp_path), *words]}))"
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert not [name for name in done.stderr.split() if name.startswith(("PySide6", "shiboken6", "numpy"))]


#: Without `self`. What needs more is two things, or some of what it needs belong together.
MOST_PARAMETERS = 6


def constructors(file: Path) -> Iterator[tuple[str, int]]:
    """Each class with an `__init__` of its own, and how many parameters that has."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.ClassDef):
            for made in node.body:
                if isinstance(made, ast.FunctionDef) and made.name == "__init__":
                    taken = (*made.args.posonlyargs, *made.args.args, *made.args.kwonlyargs)
                    yield node.name, len(taken) - 1


def test_no_constructor_takes_more_than_six_parameters() -> None:
    made = {f"{file.stem}.{name}": count for file in SOURCES.rglob("*.py") for name, count in constructors(file)}
    assert made
    assert {name: count for name, count in made.items() if count > MOST_PARAMETERS} == {}


def test_what_lies_in_a_layout_is_asked_for_in_one_place() -> None:
    """Python mistakes a later widget for an item that `itemAt` returned: see kit/layout/laid_out.py."""
    asking = [
        str(file) for file in SOURCES.rglob("*.py") if re.search(r"\.itemAt\w*\(", file.read_text(encoding="utf-8"))
    ]
    assert asking == []


def test_no_sentence_is_translated_through_an_alias() -> None:
    """The translation tool finds the calls by their names."""
    alias = re.compile(r"^\s*\w+ = QCoreApplication\.translate$", re.MULTILINE)
    aliased = [
        str(path)
        for path in Path(floorside.domain.__file__).parents[1].rglob("*.py")
        if alias.search(path.read_text(encoding="utf-8"))
    ]
    assert not aliased


@pytest.mark.parametrize("file", sorted(SOURCES.rglob("*.py")), ids=lambda file: str(file.relative_to(SOURCES)))
def test_whatever_is_translated_is_written_where_it_is_translated(file: Path) -> None:
    """The translation tool reads the source and finds nothing that is only put together when the program runs."""
    wanted = {"tr": 1, "translate": 2, "Sentence": 1}
    calls = [node for node in ast.walk(ast.parse(file.read_bytes())) if isinstance(node, ast.Call)]
    for call in calls:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        name = "Sentence" if ast.unparse(call.func) == "Sentence" else name
        is_qt = name in ("tr", "Sentence") or ast.unparse(call.func) == "QCoreApplication.translate"
        if is_qt:
            assert all(isinstance(each, ast.Constant) for each in call.args[: wanted.get(name, 2)]), ast.unparse(call)


#: Faults in what ships, which only developers meet.
OF_WHAT_SHIPS = {"figures.py", "catalogue.py", "lessons.py", "speech_words.py", "questionnaires.py"}


def fault_texts(file: Path) -> Iterator[str]:
    """What is given to a fault as plain text, which no translation reaches."""
    for call in (node for node in ast.walk(ast.parse(file.read_bytes())) if isinstance(node, ast.Call)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if (
            name == "fault"
            or (name.endswith("Fault") and name != "FileFault")
            or name in ("NoAccess", "Damaged", "InUse")
        ):
            for said in call.args[-1:]:
                is_text = isinstance(said, ast.JoinedStr) or (isinstance(said, ast.Constant) and " " in str(said.value))
                if is_text:
                    yield f"{file.name}: {ast.unparse(said)}"


def test_every_fault_can_be_put_into_another_language() -> None:
    files = [file for file in SOURCES.rglob("*.py") if file.name not in OF_WHAT_SHIPS]
    assert [text for file in files for text in fault_texts(file)] == []
