"""The manual page says what --help says."""

import shutil
import subprocess

import pytest

from floorside.arguments import make_parser
from steps.man_page import man_page
from steps.release import debian_version, version


def test_every_command_and_option_is_in_it() -> None:
    page = man_page().replace("\\-", "-")
    for word in ("--data-dir", "--install-desktop", "start", "open", "--since", "--program", version()):
        assert word in page
    assert (make_parser().description or "") in page


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_it_is_a_page_that_man_shows_without_a_complaint() -> None:
    command = ["man", "--warnings", "-l", "-"]
    done = subprocess.run(command, input=man_page(), capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "FLOORSIDE(1)" in done.stdout


def test_a_candidate_comes_before_its_release_on_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    for ours, theirs in (("1.0.0rc1", "1.0.0~rc1"), ("1.0.0", "1.0.0"), ("1.2.0b3", "1.2.0~b3")):
        monkeypatch.setattr("steps.release.version", lambda ours=ours: ours)
        assert debian_version() == theirs
