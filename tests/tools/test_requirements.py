"""The lists of exact packages: each with its hashes, without a place of origin, and within pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.tools.checkout import ROOT

FILES = sorted((ROOT / "requirements").glob("*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PLATFORMS = [
    {"python_version": version, "python_full_version": f"{version}.1", "sys_platform": platform}
    for version in ("3.11", "3.12", "3.13", "3.14")
    for platform in ("linux", "darwin", "win32")
]


def pins(file: Path) -> list[tuple[Requirement, list[str]]]:
    entries = file.read_text("utf-8").replace("\\\n", " ").splitlines()
    return [(Requirement(entry.partition("--hash")[0]), re.findall(r"--hash=(\S+)", entry)) for entry in entries]


def versions(file: Path, platform: dict[str, str]) -> dict[str, str]:
    chosen = [pin for pin, _ in pins(file) if pin.marker is None or pin.marker.evaluate(platform)]
    assert len({pin.name for pin in chosen}) == len(chosen)
    return {pin.name: str(pin.specifier).removeprefix("==") for pin in chosen}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_package_has_its_hashes_and_no_place_it_must_come_from(file: Path) -> None:
    for pin, hashes in pins(file):
        assert re.fullmatch(r"==[\w.]+", str(pin.specifier))
        assert hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes)
        assert pin.url is None
    assert not re.search(r"://|index|find-links", file.read_text("utf-8"))


@pytest.mark.parametrize("name", [file.stem for file in FILES])
@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda each: f"{each['python_version']} {each['sys_platform']}")
def test_they_are_what_the_project_allows(name: str, platform: dict[str, str]) -> None:
    if name.startswith("windows") and (platform["sys_platform"], platform["python_version"]) != ("win32", "3.13"):
        return  # they are for that one alone
    chosen = versions(ROOT / "requirements" / f"{name}.txt", platform)
    if name == "windows-tests":  # installed beside the program's
        chosen |= versions(ROOT / "requirements" / "windows.txt", platform)
    for need in map(Requirement, PROJECT["dependencies"]):
        package = canonicalize_name(need.name)
        if need.marker is not None and not need.marker.evaluate(platform):
            continue
        if "without-qt" in name and package.startswith("pyside6"):
            assert package not in chosen
        else:
            assert need.specifier.contains(chosen[package]), package


@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda each: f"{each['python_version']} {each['sys_platform']}")
@pytest.mark.parametrize("kind", ["", "-oldest"], ids=["newest", "oldest"])
def test_the_tests_are_passed_with_what_the_program_gets(platform: dict[str, str], kind: str) -> None:
    folder = ROOT / "requirements"
    program, tests = (versions(folder / f"{name}{kind}.txt", platform) for name in ("program", "tests"))
    assert program.items() <= tests.items()


def test_no_package_may_come_in_a_release_that_breaks_with_its_past() -> None:
    extras = PROJECT["optional-dependencies"]
    needs = [Requirement(need) for need in (*PROJECT["dependencies"], *extras["test"], *extras["lint"])]
    bounded = {need.name for need in needs if any(each.operator == "<" for each in need.specifier)}
    assert {need.name for need in needs} == bounded
