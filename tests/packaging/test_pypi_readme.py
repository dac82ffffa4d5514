"""On PyPI, the README has no picture and no link that leads nowhere."""

from steps.pypi_readme import pypi_readme
from steps.release import ROOT


def test_pictures_and_links_to_files_are_left_out_and_others_stay() -> None:
    text = "# A\n\n![B](docs/b.png)\n\nSee [c](docs/c.md) and [d](https://example.org/d).\n"
    assert pypi_readme(text) == "# A\n\nSee c and [d](https://example.org/d).\n"


def test_nothing_of_the_sources_is_linked() -> None:
    shown = pypi_readme((ROOT / "README.md").read_text(encoding="utf-8"))
    assert "](docs/" not in shown
    assert "](packaging/" not in shown
    assert "## Install" in shown
