"""Runs Python without rights over other users' files, even for an administrator."""

import os
import shutil
import subprocess
import sys

import pytest

POWERLESS = ("setpriv", "--bounding-set=-all", "--inh-caps=-all")


def run_powerless(*words: str, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """Run `python WORDS`; skips the test where the powers cannot be given up."""
    if os.name == "nt" or (os.geteuid() == 0 and shutil.which("setpriv") is None):
        pytest.skip("permissions do not bind this user, and setpriv is not there")
    before = POWERLESS if os.geteuid() == 0 else ()
    return subprocess.run(
        [*before, sys.executable, *words], capture_output=True, text=True, timeout=timeout, check=False
    )
