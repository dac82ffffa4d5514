"""A version is named in one place, and the changelog says what came with it."""

import tomllib

import floorside
from steps.release import ROOT, version


def test_the_packages_bear_the_programs_version() -> None:
    assert version() == floorside.__version__
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "version" in project["dynamic"]


def test_the_changelog_has_a_section_for_it() -> None:
    assert f"\n## [{version()}] - 20" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
