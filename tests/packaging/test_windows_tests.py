"""Which tests cannot hold on Windows is known by name, and the list stays true."""

from pathlib import Path

from steps.prove_windows_tests import faults, outcomes, reasons
from steps.release import ROOT

RESULTS = """\
<testsuites><testsuite>
<testcase classname="tests.storage.test_a" name="test_one[x]"/>
<testcase classname="tests.storage.test_a" name="test_one[y]"><failure/></testcase>
<testcase classname="tests.storage.test_a" name="test_two"/>
<testcase classname="tests.storage.test_a" name="test_three"><skipped/></testcase>
<testcase classname="" name="tests.storage.test_b"><error/></testcase>
</testsuite></testsuites>
"""


def test_a_test_passes_with_all_its_parameters_and_a_file_that_cannot_be_read_fails(tmp_path: Path) -> None:
    (tmp_path / "results.xml").write_text(RESULTS)
    found = dict(outcomes(tmp_path / "results.xml"))
    assert found.pop("tests/storage/test_a.py::test_two")
    assert "tests/storage/test_a.py::test_three" not in found
    assert found
    assert not any(found.values())


def test_what_fails_unforeseen_and_what_passes_unforeseen_is_told() -> None:
    tested = {"a::known": False, "a::new": False, "a::mended": True, "a::good": True}
    assert list(faults(tested, {"a::known", "a::mended"})) == ["a::new fails", "a::mended holds there"]


def test_each_test_on_the_list_is_there() -> None:
    for name in reasons():
        file, _, test = name.partition("::")
        assert f"\ndef {test}(" in (ROOT / file).read_text(encoding="utf-8"), name
