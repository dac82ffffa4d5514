"""The tests of the domain, the storage and the commands under Windows' Python, in Wine.

windows/tests.toml names the tests that cannot hold there, with the reason for each; all others have to pass.
"""

import shutil
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from steps.release import HERE, ROOT, WORK, compile_translations, give_up
from steps.system import need_tools
from steps.windows_parts import fetch_packages, put_python
from steps.wine import new_windows

TESTS = ("tests/domain", "tests/storage", "tests/commands")
#: From Python 3.13 on, connections that a test leaves open are told.
WORDS = ("-q", "--tb=short", "-W", "ignore:unclosed database:ResourceWarning")
PACKAGES = WORK / "windows-tests-packages"
COPIED = ("src", "tests", "resources", "tools", "docs", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE")
#: Wine 8 ends the process in both; without them Python takes another way.
LEFT_OUT = ("_wmi.pyd",)
SITE_CUSTOMIZE = "import _winapi\n\ndel _winapi.CopyFile2\n"
MOST_SECONDS = 5400

Reasons = Mapping[str, str]


def prove_windows_tests() -> None:
    need_tools(["windows", "wine"])
    compile_translations()
    with new_windows() as wine:
        place = wine.drive / "floorside"
        put_tests(place)
        results = place / "results.xml"
        words = ["-B", "-m", "pytest", "-p", "no:cacheprovider", f"--junit-xml={results.name}", *WORDS, *TESTS]
        _, said = wine.run(place / "runtime" / "python.exe", *words, cwd=place, seconds=MOST_SECONDS)
        if not results.exists():
            give_up(f"the tests do not end in Wine:\n{said[-4000:]}")
        tested = dict(outcomes(results))
    wrong = list(faults(tested, reasons()))
    print(f"{sum(tested.values())} tests hold under Windows' Python, {len(reasons())} cannot", flush=True)
    if wrong:
        give_up("\n  ".join((f"not as windows/tests.toml says:\n{said[-20_000:]}", *wrong)))


def put_tests(place: Path) -> None:
    """Windows' Python, the tests' packages, and what of this checkout the tests read."""
    put_python(place / "runtime", "../packages", "../src", "..", "import site", left_out=LEFT_OUT)
    fetch_packages("windows-tests", PACKAGES)
    shutil.copytree(PACKAGES, place / "packages")
    (place / "packages" / "sitecustomize.py").write_text(SITE_CUSTOMIZE, encoding="utf-8")
    for name in COPIED:
        if (source := ROOT / name).is_dir():
            shutil.copytree(source, place / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, place / name)


def reasons() -> Reasons:
    """Why which test cannot hold, by its name."""
    listed = tomllib.loads((HERE / "windows" / "tests.toml").read_text(encoding="utf-8"))["reasons"]
    return {f"{group['file']}::{name}": group["why"] for group in listed for name in group["tests"]}


def outcomes(results: Path) -> Iterator[tuple[str, bool]]:
    """Whether each test passed with all its parameters, by its name; those that were skipped are left out."""
    found: dict[str, bool] = {}
    for case in ElementTree.parse(results).iter("testcase"):
        if case.find("skipped") is None:
            file = case.get("classname", "").replace(".", "/") + ".py"
            name = f"{file}::{case.get('name', '').partition('[')[0]}"
            passed = case.find("failure") is None and case.find("error") is None
            found[name] = passed and found.get(name, True)
    yield from found.items()


def faults(tested: Mapping[str, bool], known: Iterable[str]) -> Iterator[str]:
    """What fails and is not known to, and what is known to fail and passes."""
    known = set(known)
    yield from (f"{name} fails" for name, passed in tested.items() if not passed and name not in known)
    yield from (f"{name} holds there" for name, passed in tested.items() if passed and name in known)
